// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/single_instance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <future>

using namespace tokendeck;
using namespace Qt::StringLiterals;

//! What a second start hands over to the first one.
class TestSingleInstance : public QObject {
    Q_OBJECT

private slots:
    void init();
    void handsTheLinkOver_data();
    void handsTheLinkOver();
    void withoutALinkItOnlyComesForward();
    void handsThePermissionToComeForwardOver();
    void socketOfADeadProcessIsNone();
    void nonsenseOnlyBringsItForward();
    void socketIsItsOwnersAlone();

private:
    //! Starts once more with \p link, in a thread of its own, while this one answers.
    [[nodiscard]] std::optional<SingleInstance::Other> startAgain(const QString &link = {}) const;
    [[nodiscard]] QString socket() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

std::optional<SingleInstance::Other> TestSingleInstance::startAgain(const QString &link) const
{
    auto second = std::async(std::launch::async, [folder = m_folder->path(), link] {
        SingleInstance again(folder);
        return again.claim(link);
    });
    (void)QTest::qWaitFor(
        [&] { return second.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
        15'000);
    return second.get();
}

QString TestSingleInstance::socket() const
{
    const QDir folder(m_folder->path());
    const QStringList found = folder.entryList({u"instance-*.socket"_s}, QDir::System);
    return found.isEmpty() ? QString() : folder.filePath(found.constFirst());
}

void TestSingleInstance::handsTheLinkOver_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("plain") << u"tokendeck://shared?search=a"_s;
    QTest::newRow("letters of all kinds") << u"tokendeck://shared?search=\"ü\\{}日本"_s;
    QTest::newRow("a line break ends no request") << u"tokendeck://a\nb\r\n"_s;
    QTest::newRow("as long as it may be") << QString(2048, QChar(1));
}

void TestSingleInstance::handsTheLinkOver()
{
    QFETCH(const QString, link);
    SingleInstance first(m_folder->path());
    QVERIFY(!first.claim());
    QStringList opened;
    first.setRaise([&opened](const QString &asked) {
        opened.append(asked);
        return true;
    });
    const auto other = startAgain(link);
    QVERIFY(other && other->cameForward);
    QCOMPARE(other->process, qint64(QCoreApplication::applicationPid()));
    QCOMPARE(opened, QStringList{link});
}

void TestSingleInstance::withoutALinkItOnlyComesForward()
{
    SingleInstance first(m_folder->path());
    QVERIFY(!first.claim());
    QStringList opened;
    first.setRaise([&opened](const QString &asked) {
        opened.append(asked);
        return true;
    });
    const auto other = startAgain();
    QVERIFY(other && other->cameForward);
    QCOMPARE(opened, QStringList{QString()});
}

void TestSingleInstance::handsThePermissionToComeForwardOver()
{
    SingleInstance first(m_folder->path());
    QVERIFY(!first.claim());
    QByteArray allowed;
    first.setRaise([&allowed](const QString &) {
        allowed = qgetenv("XDG_ACTIVATION_TOKEN");
        return true;
    });
    qputenv("XDG_ACTIVATION_TOKEN", "launcher-7");
    QVERIFY(startAgain(u"tokendeck://shared"_s));
    QCOMPARE(allowed, "launcher-7"_ba);
}

void TestSingleInstance::socketOfADeadProcessIsNone()
{
    QString left;
    {
        SingleInstance first(m_folder->path());
        QVERIFY(!first.claim());
        left = socket();
    }
    // What a killed process leaves behind, as far as a name goes: nobody listens there.
    QFile file(left);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    SingleInstance second(m_folder->path());
    QVERIFY(!second.claim(u"tokendeck://shared"_s));
    second.setRaise([](const QString &) { return true; });
    const auto other = startAgain();
    QVERIFY(other && other->cameForward);
}

void TestSingleInstance::nonsenseOnlyBringsItForward()
{
    SingleInstance first(m_folder->path());
    QVERIFY(!first.claim());
    QStringList opened;
    first.setRaise([&opened](const QString &asked) {
        opened.append(asked);
        return true;
    });
    QVERIFY(!socket().isEmpty());
    for (const char *request : {"\n", "nonsense\n", "[]\n", "{\"link\":7}\n"}) {
        QLocalSocket stranger;
        stranger.connectToServer(socket());
        QVERIFY(stranger.waitForConnected());
        stranger.write(request);
        QTRY_VERIFY(stranger.canReadLine());
        QCOMPARE(stranger.readLine(), "shown\n"_ba);
    }
    QCOMPARE(opened, QStringList(4));
}

void TestSingleInstance::socketIsItsOwnersAlone()
{
    SingleInstance first(m_folder->path());
    QVERIFY(!first.claim());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(socket()) & others));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
