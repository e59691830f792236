// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/snippets/dashboard_addresses.h"
#include "services/settings/snippets/own_templates.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;

//! What is kept for Copy as: own templates, and the address that links are made from.
class TestSnippetFiles : public QObject {
    Q_OBJECT

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void templatesAreThereAgain();
    void aTemplateOfTheSameNameIsReplaced();
    void templatesWithTokensAreNotTaken();
    void damagedTemplatesAreMovedAside();
    void addressesAreOfTheAccount();
    void addressesWithTokensAreNotTaken();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"file.json"_s); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QJsonObject read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestSnippetFiles::templatesAreThereAgain()
{
    OwnTemplates templates(path());
    QVERIFY(templates.load() && templates.all().empty());
    QSignalSpy changed(&templates, &OwnTemplates::changed);
    const std::vector<OwnTemplate> two{{u"B"_s, u"{token}\n"_s}, {u"A"_s, u"é {token:json}"_s}};
    QVERIFY(templates.setAll(two));
    QCOMPARE(changed.size(), 1);
    QVERIFY(templates.setAll(two));
    QCOMPARE(changed.size(), 1);
    OwnTemplates again(path());
    QVERIFY(again.load());
    QVERIFY(again.all() == two);
    QCOMPARE(QFile::permissions(path())
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestSnippetFiles::aTemplateOfTheSameNameIsReplaced()
{
    const std::vector<OwnTemplate> one{{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}};
    QVERIFY(withTemplate(one, {u"A"_s, u"3"_s})
            == (std::vector<OwnTemplate>{{u"A"_s, u"3"_s}, {u"B"_s, u"2"_s}}));
    QCOMPARE(withTemplate(one, {u"C"_s, u"3"_s}).back().name, u"C"_s);
}

void TestSnippetFiles::templatesWithTokensAreNotTaken()
{
    write(R"({"templates": [{"name": "A", "text": "token: kQzWvTnRbYpLmXcJdHfGsZaQeUoIiWyN"},
                           {"name": "B", "text": "{token}"}, {"later": 1}]})");
    OwnTemplates templates(path());
    QVERIFY(templates.load());
    QCOMPARE(templates.all().size(), size_t(1));
    // What this version does not take stays in the file.
    QVERIFY(templates.setAll({}));
    QCOMPARE(read()["templates"_L1].toArray().size(), 2);
}

void TestSnippetFiles::damagedTemplatesAreMovedAside()
{
    write(R"({"templates": 7})");
    OwnTemplates templates(path());
    const VoidOutcome loaded = templates.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ProblemKind::FileDamaged);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(templates.setAll({{u"A"_s, u"{token}"_s}}));
    QVERIFY(QFile::exists(path()));
}

void TestSnippetFiles::addressesAreOfTheAccount()
{
    Connection own;
    own.apiUrl = QUrl(u"https://api-eu.logz.io"_s);
    own.accountId = AccountId(7);
    Connection again = own; // the same account by another connection
    again.id = ConnectionId::create();
    Connection other = own;
    other.apiUrl = QUrl(u"https://api.logz.io"_s);
    const QString address = u"https://app-eu.logz.io/#/dashboard/osd/x"_s;
    DashboardAddresses addresses(path());
    QVERIFY(addresses.load());
    QVERIFY(addresses.set(own, address));
    DashboardAddresses reread(path());
    QVERIFY(reread.load());
    QCOMPARE(reread.of(again), address);
    QCOMPARE(reread.of(other), QString());
    QVERIFY(reread.set(own, {}));
    QCOMPARE(reread.of(own), QString());
}

void TestSnippetFiles::addressesWithTokensAreNotTaken()
{
    write(R"({"dashboards": [{"account": "api-eu.logz.io:443/7",
              "address": "https://app-eu.logz.io/?shareToken=0c1d2e3f#/x"}]})");
    Connection own;
    own.apiUrl = QUrl(u"https://api-eu.logz.io"_s);
    own.accountId = AccountId(7);
    DashboardAddresses addresses(path());
    QVERIFY(addresses.load());
    QCOMPARE(addresses.of(own), QString());
}

QTEST_APPLESS_MAIN(TestSnippetFiles)
#include "tst_snippet_files.moc"
