// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandbox.h"
#include "services/sandbox/sandbox_thread.h"
#include "tests/sandbox/sandbox_client.h"
#include "tests/support/drain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const auto Shared = u"/v1/shared-tokens"_s;
const auto Filters = u"/v1/shared-tokens/filters"_s;
const QJsonObject NewFilter{{u"field"_s, u"env"_s}, {u"value"_s, u"kept"_s}};

} // namespace

//! Starting, stopping and coming back; the data file; the thread; the program; 100,000 tokens.
class TestSandboxLifetime : public QObject {
    Q_OBJECT
private slots:
    void init();

    void stateSurvivesRestart();
    void idsAreNotGivenTwice();
    void resetStartsAnew();
    void damagedFileIsMovedAside_data();
    void damagedFileIsMovedAside();
    void givenTokenComesBack();
    void chosenNamesAndToken();
    void unknownTokenGetsItsOwnFamily();
    void loopbackOnly();
    void takenPort();
    void preferredPort();
    void tokenCounts_data();
    void tokenCounts();
    void hundredThousandTokens();
    void thread();
    void threadEndsWhileStarting();
    void program();
    void programRefusals_data();
    void programRefusals();

private:
    [[nodiscard]] SandboxOptions inFile() const { return {.dataFile = m_file}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSandboxLifetime::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"sub/sandbox.sqlite"_s);
}

void TestSandboxLifetime::stateSurvivesRestart()
{
    Sandbox sandbox;
    const Outcome<SandboxAccess> first = sandbox.start(inFile());
    QVERIFY(first);
    QVERIFY(!first->notice);
    QByteArray tokens;
    {
        SandboxClient client(*first);
        QCOMPARE(client.post(Filters, NewFilter).status, 200);
        QCOMPARE(client.remove(Shared + u"/1241"_s).status, 204);
        tokens = client.get(Shared).body;
    }
    sandbox.stop();
    QVERIFY(!sandbox.isRunning());
    QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const Outcome<SandboxAccess> second = sandbox.start(inFile());
    QVERIFY(second);
    SandboxClient client(*second);
    QCOMPARE(client.get(Shared).body, tokens);
    QVERIFY(!client.listed(Filters, u"value"_s, u"kept"_s).isEmpty());
}

void TestSandboxLifetime::idsAreNotGivenTwice()
{
    int last = 0;
    for (int round = 0; round < 2; ++round) {
        Sandbox sandbox;
        const Outcome<SandboxAccess> access = sandbox.start(inFile());
        QVERIFY(access);
        SandboxClient client(*access);
        const int id = client.post(Filters, NewFilter).id();
        QVERIFY(id > last);
        QCOMPARE(client.remove(u"%1/%2"_s.arg(Filters).arg(id)).status, 200);
        last = id;
    }
}

void TestSandboxLifetime::resetStartsAnew()
{
    Secret before;
    for (const bool reset : {false, true}) {
        Sandbox sandbox;
        const Outcome<SandboxAccess> access = sandbox.start({.dataFile = m_file, .reset = reset});
        QVERIFY(access);
        QVERIFY(!(access->apiToken == before));
        before = access->apiToken;
        SandboxClient client(*access);
        QVERIFY(client.listed(Filters, u"value"_s, u"kept"_s).isEmpty());
        QCOMPARE(client.post(Filters, NewFilter).status, 200);
    }
}

void TestSandboxLifetime::damagedFileIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text")
        << QByteArray("this is no database, and long enough to be looked at ").repeated(40);
    QTest::newRow("cut header") << QByteArray("SQLite format 3\0\x10\0", 18);
}

void TestSandboxLifetime::damagedFileIsMovedAside()
{
    QFETCH(const QByteArray, content);
    m_file = m_folder->filePath(u"sandbox.sqlite"_s);
    QFile damaged(m_file);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start(inFile());
    QVERIFY(access);
    QVERIFY(access->notice.has_value());
    QCOMPARE(access->notice->kind, ProblemKind::FileDamaged);
    QFile aside(access->notice->detail);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    SandboxClient client(*access);
    QVERIFY(client.get(Shared).array().size() >= 12);
}

void TestSandboxLifetime::givenTokenComesBack()
{
    Secret given;
    for (int round = 0; round < 2; ++round) {
        Sandbox sandbox;
        const Outcome<SandboxAccess> access = sandbox.start(inFile());
        QVERIFY(access);
        QVERIFY(round == 0 || access->apiToken == given);
        given = access->apiToken;
        if (round == 0)
            continue;
        SandboxClient client(*access);
        const int id =
            client.listed(u"/v1/api-tokens"_s, u"name"_s, u"Tokendeck"_s)[u"id"_s].toInt();
        QCOMPARE(client.remove(u"/v1/api-tokens/%1"_s.arg(id)).status, 204);
    }
    // Deleted: the same account is opened by a new one.
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start(inFile());
    QVERIFY(access);
    QVERIFY(!(access->apiToken == given));
    QCOMPARE(SandboxClient(*access).get(u"/v2/whoami"_s).status, 200);
}

void TestSandboxLifetime::chosenNamesAndToken()
{
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start({.accountName = u"Globex"_s,
                                                         .apiToken = Secret("chosen-token"),
                                                         .userEmail = u"ada@globex.org"_s});
    QVERIFY(access);
    QVERIFY(access->apiToken == Secret("chosen-token"));
    SandboxClient client(*access);
    QCOMPARE(client.get(u"/v2/whoami"_s).object()[u"accountName"_s], u"Globex"_s);
    QVERIFY(client.column(u"/v1/associated-accounts"_s, u"accountName"_s)
                .contains(u"Globex_metrics"_s));
    QCOMPARE(
        client
            .post(u"/v1/account-management/metrics-accounts"_s, {{u"email"_s, u"ada@globex.org"_s}})
            .status,
        200);
}

void TestSandboxLifetime::unknownTokenGetsItsOwnFamily()
{
    AccountId first;
    {
        Sandbox sandbox;
        const Outcome<SandboxAccess> access = sandbox.start(inFile());
        QVERIFY(access);
        first = access->accountId;
    }
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start(
        {.dataFile = m_file, .accountName = u"Globex"_s, .apiToken = Secret("other-family")});
    QVERIFY(access);
    QVERIFY(access->accountId.value() != first.value());
    SandboxClient client(*access);
    const QJsonArray ids = client.column(u"/v1/associated-accounts"_s, u"accountId"_s);
    QCOMPARE(ids.size(), 10);
    QVERIFY(!ids.contains(first.value()));
    QCOMPARE(
        client.get(u"/v1/account-management/time-based-accounts/%1"_s.arg(first.value())).status,
        404);
}

void TestSandboxLifetime::loopbackOnly()
{
    Sandbox sandbox;
    for (const QString &address : {u"0.0.0.0"_s, u"192.0.2.1"_s, u"::"_s}) {
        const Outcome<SandboxAccess> access = sandbox.start({.address = QHostAddress(address)});
        QVERIFY(!access);
        QCOMPARE(access.error().kind, ProblemKind::InvalidInput);
        QVERIFY(!sandbox.isRunning());
    }
}

void TestSandboxLifetime::takenPort()
{
    Sandbox first;
    const Outcome<SandboxAccess> access = first.start({});
    QVERIFY(access);
    Sandbox second;
    const Outcome<SandboxAccess> refused = second.start({.port = quint16(access->url.port())});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ProblemKind::InvalidInput);
}

void TestSandboxLifetime::preferredPort()
{
    Sandbox first;
    QVERIFY(first.start({}));
    const auto port = quint16(first.access().url.port());
    Sandbox second;
    QVERIFY(second.start({.preferredPort = port}));
    QVERIFY(second.access().url.port() != port);
    first.stop();
    second.stop();
    QVERIFY(second.start({.preferredPort = port}));
    QCOMPARE(second.access().url.port(), int(port));
}

void TestSandboxLifetime::tokenCounts_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 14, 15, 500})
        QTest::addRow("%d", count) << count;
}

void TestSandboxLifetime::tokenCounts()
{
    QFETCH(const int, count);
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start({.tokenCount = count});
    QVERIFY(access);
    QCOMPARE(SandboxClient(*access).get(Shared).array().size(), count);
}

void TestSandboxLifetime::hundredThousandTokens()
{
    constexpr int Count = 100'000;
    QElapsedTimer timer;
    timer.start();
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start({.dataFile = m_file, .tokenCount = Count});
    QVERIFY(access);
    const qint64 made = timer.restart();
    SandboxClient client(*access);
    const Answer answer = client.get(Shared);
    const qint64 listed = timer.elapsed();
    qInfo("%d tokens: made in %lld ms, listed in %lld ms", Count, made, listed);
    QVERIFY2(listed < 2000, qPrintable(QString::number(listed)));
    const QJsonArray rows = answer.array();
    QCOMPARE(rows.size(), Count);
    QSet<int> ids;
    QSet<QString> names;
    int unfiltered = 0;
    for (const QJsonValue &row : rows) {
        ids.insert(row[u"id"_s].toInt());
        names.insert(row[u"name"_s].toString());
        unfiltered += row[u"filters"_s].isNull() ? 1 : 0;
    }
    QCOMPARE(ids.size(), Count);
    QVERIFY(names.size() > Count * 9 / 10);
    for (const int never : {123, 123456, 1234567})
        QVERIFY(!ids.contains(never));
    QVERIFY(unfiltered > Count / 100 && unfiltered < Count / 20);
    QVERIFY(sandbox.journal()->tokenStates().empty());

    // What follows a change is that change and nothing else, after a restart as well.
    const int id = rows.last()[u"id"_s].toInt();
    QCOMPARE(client.remove(u"%1/%2"_s.arg(Shared).arg(id)).status, 204);
    const QByteArray left = client.get(Shared).body;
    QCOMPARE(QJsonDocument::fromJson(left).array().size(), Count - 1);
    sandbox.stop();
    const Outcome<SandboxAccess> again = sandbox.start(inFile());
    QVERIFY(again);
    QVERIFY(SandboxClient(*again).get(Shared).body == left);
}

void TestSandboxLifetime::thread()
{
    SandboxThread thread;
    std::optional<Outcome<SandboxAccess>> outcome;
    thread.start({}, this, [&](const Outcome<SandboxAccess> &access) { outcome = access; });
    QVERIFY(!outcome); // never from within the call
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(*outcome);
    SandboxClient client(**outcome);
    QCOMPARE(client.get(u"/v2/whoami"_s).status, 200);
    thread.addFault({.status = 503});
    QCOMPARE(client.get(u"/v2/whoami"_s).status, 503);
    thread.clearFaults();
    QCOMPARE(client.get(u"/v2/whoami"_s).status, 200);
    QCOMPARE(thread.journal()->requests().size(), 3U);
    thread.stop();
    QCOMPARE(client.get(u"/v2/whoami"_s).status, 0);
}

void TestSandboxLifetime::threadEndsWhileStarting()
{
    bool called = false;
    {
        SandboxThread thread;
        thread.start({}, this, [&](const Outcome<SandboxAccess> &) { called = true; });
    }
    drain();
    QVERIFY(!called);
}

void TestSandboxLifetime::program()
{
    for (const bool interrupt : {false, true}) {
        QProcess process;
        process.start(QString::fromLocal8Bit(TOKENDECK_SANDBOX),
                      {u"--listen"_s, u"127.0.0.1:0"_s, u"--api-token"_s, u"from-the-line"_s,
                       u"--fault"_s, u"GET /v1/shared-tokens status=503 times=1"_s});
        QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, 20'000));
        const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
        QCOMPARE(line.keys(),
                 (QStringList{u"accountId"_s, u"apiToken"_s, u"listener"_s, u"url"_s}));
        QCOMPARE(line[u"apiToken"_s], u"from-the-line"_s);
        SandboxClient client(QUrl(line[u"url"_s].toString()), Secret("from-the-line"));
        QCOMPARE(client.get(u"/v2/whoami"_s).object()[u"accountId"_s], line[u"accountId"_s]);
        QCOMPARE(client.get(Shared).status, 503);
        QCOMPARE(client.get(Shared).status, 200);
        if (interrupt)
            QCOMPARE(QProcess::execute(u"/bin/kill"_s,
                                       {u"-INT"_s, QString::number(process.processId())}),
                     0);
        else
            process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), "");
    }
}

void TestSandboxLifetime::programRefusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("not loopback") << QStringList{u"--listen"_s, u"0.0.0.0:0"_s} << 1;
    QTest::newRow("no address") << QStringList{u"--listen"_s, u"here"_s} << 2;
    QTest::newRow("too many tokens") << QStringList{u"--tokens"_s, u"100001"_s} << 2;
    QTest::newRow("latency") << QStringList{u"--latency"_s, u"soon"_s} << 2;
    QTest::newRow("fault") << QStringList{u"--fault"_s, u"GET /x explode"_s} << 2;
    QTest::newRow("unknown") << QStringList{u"--colour"_s} << 2;
    QTest::newRow("stray") << QStringList{u"file"_s} << 2;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
}

void TestSandboxLifetime::programRefusals()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QProcess process;
    process.start(QString::fromLocal8Bit(TOKENDECK_SANDBOX), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), status);
    if (status == 0)
        QVERIFY(process.readAllStandardOutput().contains("METHOD PATH ACTION"));
    else
        QVERIFY(!process.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxLifetime)
#include "tst_sandbox_lifetime.moc"
