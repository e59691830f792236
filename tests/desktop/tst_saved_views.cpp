// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/saved_views.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace tokendeck;

class TestSavedViews : public QObject {
    Q_OBJECT

private slots:
    void viewsAreThereAgain();
    void oneOfItsNameIsReplaced();
    void renamingNeverTakesAnotherOnesName();
    void whatANewerVersionWroteStays();
    void aDamagedFileIsMovedAside();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"views.json"_s); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    QTemporaryDir m_folder;
};

void TestSavedViews::viewsAreThereAgain()
{
    SavedViews views(path());
    QVERIFY(views.load());
    QVERIFY(views.views().empty());
    const QSignalSpy changed(&views, &SavedViews::changed);
    QVERIFY(views.save({u"shared"_s, u"Partners"_s, u"account:partners is:unused"_s}));
    QVERIFY(views.save({u"shipping"_s, u"Old"_s, u"created:>365d"_s}));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), 0);
    SavedViews again(path());
    QVERIFY(again.load());
    QCOMPARE(again.views(), views.views());
    QVERIFY(again.remove(u"shared"_s, u"Partners"_s));
    QVERIFY(views.load());
    QCOMPARE(views.views().size(), 1u);
    QCOMPARE(views.views().front().name, u"Old"_s);
    QVERIFY(QFile::remove(path()));
}

void TestSavedViews::oneOfItsNameIsReplaced()
{
    SavedViews views(path());
    QVERIFY(views.save({u"shared"_s, u"A"_s, u"one"_s}));
    QVERIFY(views.save({u"shared"_s, u"B"_s, u"two"_s}));
    QVERIFY(views.save({u"shared"_s, u"A"_s, u"three"_s}));
    QVERIFY(views.save({u"filters"_s, u"A"_s, u"four"_s}));
    QCOMPARE(views.views().size(), 3u);
    QCOMPARE(views.find(u"shared"_s, u"A"_s)->search, u"three"_s);
    QCOMPARE(views.find(u"filters"_s, u"A"_s)->search, u"four"_s);
    QVERIFY(QFile::remove(path()));
}

void TestSavedViews::renamingNeverTakesAnotherOnesName()
{
    SavedViews views(path());
    QVERIFY(views.save({u"shared"_s, u"A"_s, u"one"_s}));
    QVERIFY(views.save({u"shared"_s, u"B"_s, u"two"_s}));
    QVERIFY(views.rename(u"shared"_s, u"A"_s, u"B"_s));
    QCOMPARE(views.find(u"shared"_s, u"A"_s)->search, u"one"_s);
    QVERIFY(views.rename(u"shared"_s, u"A"_s, u"C"_s));
    QVERIFY(!views.find(u"shared"_s, u"A"_s));
    QCOMPARE(views.views().front().name, u"C"_s);
    QVERIFY(QFile::remove(path()));
}

void TestSavedViews::whatANewerVersionWroteStays()
{
    write(R"({"views":[{"id":"x","page":"estate","kind":"tiles"},
              {"id":"shared/A","page":"shared","name":"A","search":"one"}]})");
    SavedViews views(path());
    QVERIFY(views.load());
    QCOMPARE(views.views().size(), 1u);
    QVERIFY(views.save({u"shared"_s, u"B"_s, u"two"_s}));
    QFile file(path());
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().contains("tiles"));
    file.close();
    QVERIFY(QFile::remove(path()));
}

void TestSavedViews::aDamagedFileIsMovedAside()
{
    write(R"({"views":7})");
    SavedViews views(path());
    const VoidOutcome loaded = views.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ProblemKind::FileDamaged);
    QVERIFY(views.views().empty());
    QVERIFY(!QFile::exists(path()));
}

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
