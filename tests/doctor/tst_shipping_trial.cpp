// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/connection_lookup.h"
#include "services/sandbox/sandbox.h"
#include "services/sync/trial/shipping_trial.h"
#include "tests/support/run_until.h"
#include "tests/sync/sync_fixture.h"
#include "words/sync/checks/trial_words.h"

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

sandbox::Fault fault(const QString &spec)
{
    return *sandbox::faultFromSpec(spec);
}

} // namespace

//! A shipping token is tried against the sandbox's listener and search, on one clock that the test
//! moves.
class TestShippingTrial : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void seesItsLineArrive();
    void waitsTwoMinutes();
    void tellsADisabledToken();
    void tellsADeletedToken();
    void findsTheTokenElsewhere();
    void tellsWhatIsNotKnown();
    void looksForALineWhoseAnswerIsLost();
    void tellsThatThereIsNoWay();
    void tellsThatItMayNotSearch();
    void sendsOnce();
    void endsWithALock();
    void knowsTheListeners();
    void sendsAHarmlessLine();

private:
    [[nodiscard]] const ShippingToken &token(bool enabled) const;
    [[nodiscard]] std::unique_ptr<ShippingTrial> trialOf(const Secret &secret);
    //! Lets it come to its end, over every pause.
    bool finish(ShippingTrial &trial);
    [[nodiscard]] int sent() const;
    [[nodiscard]] QString said(const ShippingTrial &trial) const
    {
        return trialText(trial.result(), u"Beats"_s, m_run->workspace).text;
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<MemoryVault> m_vault;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Run> m_run;
    ConnectionId m_connection;
    QObject m_context;
};

void TestShippingTrial::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_background = std::make_unique<Background>();
    m_vault = std::make_unique<MemoryVault>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<Sandbox>();
    SandboxOptions options;
    options.tokenCount = 3;
    options.clock = m_clock.get();
    QVERIFY(m_sandbox->start(options));
    m_run = std::make_unique<Run>(*m_clock, *m_background, *m_vault,
                                  m_folder->filePath(u"c.json"_s), HttpLimits{.maxTries = 1});
    m_run->connections.unlock();
    const SandboxAccess &access = m_sandbox->access();
    std::optional<Outcome<ConnectionId>> added;
    m_run->connections.add({.candidate = {access.url, access.apiToken},
                            .identity = {access.accountId, access.accountName},
                            .name = access.accountName},
                           &m_context, [&](const Outcome<ConnectionId> &id) { added = id; });
    QTRY_VERIFY(added && *added);
    m_connection = **added;
    QTRY_VERIFY(!m_run->workspace.rows<ShippingToken>(m_connection)->empty());
}

void TestShippingTrial::cleanup()
{
    m_run.reset();
    m_sandbox.reset();
    m_folder.reset();
    m_vault.reset();
    m_background.reset();
    m_clock.reset();
}

const ShippingToken &TestShippingTrial::token(bool enabled) const
{
    const auto &rows = *m_run->workspace.rows<ShippingToken>(m_connection);
    return *std::ranges::find(rows, enabled, &ShippingToken::enabled);
}

std::unique_ptr<ShippingTrial> TestShippingTrial::trialOf(const Secret &secret)
{
    return std::make_unique<ShippingTrial>(
        TrialSubject{.connection = m_connection, .own = m_connection, .token = secret},
        m_run->access, m_run->connections, *m_clock);
}

bool TestShippingTrial::finish(ShippingTrial &trial)
{
    int finished = 0;
    connect(&trial, &ShippingTrial::finished, this, [&finished] { ++finished; });
    trial.start();
    const bool isOver =
        runUntil([&] { return trial.phase() == ShippingTrial::Phase::Over; },
                 [this] {
                     // Nothing is asked: the next look is waited for.
                     if (m_run->http.inFlight() == 0 && m_clock->nextDelay() <= ShippingTrial::Pause
                         && m_clock->nextDelay() > 0ms)
                         m_clock->advance(1s);
                 });
    return isOver && finished == 1;
}

int TestShippingTrial::sent() const
{
    const auto requests = m_sandbox->journal()->requests();
    return int(std::ranges::count_if(requests, [](const sandbox::RequestRecord &record) {
        return record.method == "POST" && record.path == u"/"_s;
    }));
}

void TestShippingTrial::seesItsLineArrive()
{
    const auto trial = trialOf(token(true).token);
    QVERIFY(trialIntroduction(*trial, u"Beats"_s).contains(u"counts to the account’s volume"_s));
    QVERIFY(finish(*trial));
    QCOMPARE(trial->result().verdict, TrialVerdict::Visible);
    // The sandbox indexes for a second, and is asked every three.
    QCOMPARE(trial->result().visibleAfter, std::chrono::milliseconds(3s));
    QVERIFY2(said(*trial).contains(u"after 3 s"_s), qPrintable(said(*trial)));
    QCOMPARE(sent(), 1);
}

void TestShippingTrial::waitsTwoMinutes()
{
    m_sandbox->addFault(fault(u"POST / status=200 body=empty"_s)); // accepted, and dropped
    const auto trial = trialOf(token(true).token);
    const auto began = m_clock->elapsed();
    QVERIFY(finish(*trial));
    QCOMPARE(trial->result().verdict, TrialVerdict::NotSeen);
    QCOMPARE(m_clock->elapsed() - began, std::chrono::milliseconds(ShippingTrial::Patience));
    QVERIFY2(said(*trial).contains(u"not visible within 2 min"_s), qPrintable(said(*trial)));
}

void TestShippingTrial::tellsADisabledToken()
{
    const auto trial = trialOf(token(false).token);
    QVERIFY(finish(*trial));
    QCOMPARE(trial->result().verdict, TrialVerdict::Disabled);
    QVERIFY2(said(*trial).contains(u"it is disabled"_s), qPrintable(said(*trial)));
    QCOMPARE(sent(), 1);
}

void TestShippingTrial::tellsADeletedToken()
{
    const auto trial = trialOf(Secret("AbCdEfGhIjKlMnOpQrStUvWxYz012345"));
    QVERIFY(finish(*trial));
    QCOMPARE(trial->result().verdict, TrialVerdict::Deleted);
}

void TestShippingTrial::findsTheTokenElsewhere()
{
    // A second backend, whose token is tried here by mistake.
    Sandbox other;
    SandboxOptions options;
    options.tokenCount = 0;
    options.clock = m_clock.get();
    const auto access = other.start(options);
    QVERIFY(access);
    std::optional<Outcome<ConnectionId>> added;
    m_run->connections.add({.candidate = {access->url, access->apiToken},
                            .identity = {access->accountId, access->accountName},
                            .name = u"Other"_s},
                           &m_context, [&](const Outcome<ConnectionId> &id) { added = id; });
    QTRY_VERIFY(added && *added);
    QTRY_VERIFY(!m_run->workspace.rows<ShippingToken>(**added)->empty());
    const Secret secret = m_run->workspace.rows<ShippingToken>(**added)->front().token;
    // Its own account cannot be asked, so that it is looked for among those that are known.
    m_sandbox->addFault(fault(u"POST /v1/log-shipping/tokens/search status=500"_s));
    const auto trial = trialOf(secret);
    QVERIFY(finish(*trial));
    QCOMPARE(trial->result().verdict, TrialVerdict::Elsewhere);
    QCOMPARE(trial->result().elsewhere, std::optional(**added));
    QVERIFY2(said(*trial).contains(u"it is of"_s), qPrintable(said(*trial)));
}

void TestShippingTrial::tellsWhatIsNotKnown()
{
    m_sandbox->addFault(fault(u"POST /v1/log-shipping/tokens/search status=500"_s));
    const auto trial = trialOf(Secret("AbCdEfGhIjKlMnOpQrStUvWxYz012345"));
    QVERIFY(finish(*trial));
    QCOMPARE(trial->result().verdict, TrialVerdict::NotValid);
}

void TestShippingTrial::looksForALineWhoseAnswerIsLost()
{
    m_sandbox->addFault(fault(u"POST / cut when=after"_s));
    const auto trial = trialOf(token(true).token);
    QVERIFY(finish(*trial));
    // It had arrived.
    QCOMPARE(trial->result().verdict, TrialVerdict::Visible);
    QCOMPARE(sent(), 1);
    m_sandbox->clearFaults();
    m_sandbox->addFault(fault(u"POST / cut when=before"_s));
    const auto lost = trialOf(token(true).token);
    QVERIFY(finish(*lost));
    QCOMPARE(lost->result().verdict, TrialVerdict::NoWay);
    QCOMPARE(sent(), 2);
}

void TestShippingTrial::tellsThatThereIsNoWay()
{
    const Secret secret = token(true).token;
    m_sandbox->stop();
    const auto trial = trialOf(secret);
    QVERIFY(finish(*trial));
    QCOMPARE(trial->result().verdict, TrialVerdict::NoWay);
    QCOMPARE(trial->result().problem->kind, ProblemKind::ConnectionRefused);
    QVERIFY2(said(*trial).contains(u"did not take the line"_s), qPrintable(said(*trial)));
}

void TestShippingTrial::tellsThatItMayNotSearch()
{
    m_sandbox->addFault(fault(u"POST /v1/search status=403"_s));
    const auto trial = trialOf(token(true).token);
    QVERIFY(finish(*trial));
    QCOMPARE(trial->result().verdict, TrialVerdict::NotSearched);
    QCOMPARE(trial->result().problem->kind, ProblemKind::Forbidden);
    // Without a connection of its account it cannot be asked at all.
    ShippingTrial foreign({.connection = m_connection, .own = {}, .token = token(true).token},
                          m_run->access, m_run->connections, *m_clock);
    QVERIFY(finish(foreign));
    QCOMPARE(foreign.result().verdict, TrialVerdict::NotSearched);
    QVERIFY(!foreign.result().problem);
    QCOMPARE(sent(), 2);
}

void TestShippingTrial::sendsOnce()
{
    const auto trial = trialOf(token(true).token);
    QVERIFY(finish(*trial));
    trial->start();
    QTest::qWait(0);
    QCOMPARE(sent(), 1);
    // Nor where the server asks to come again.
    m_sandbox->addFault(fault(u"POST / status=503 retry-after=1"_s));
    const auto refused = trialOf(token(true).token);
    QVERIFY(finish(*refused));
    QCOMPARE(refused->result().verdict, TrialVerdict::NoWay);
    QCOMPARE(sent(), 2);
}

void TestShippingTrial::endsWithALock()
{
    m_sandbox->addFault(fault(u"POST / hang when=before"_s));
    const auto trial = trialOf(token(true).token);
    trial->start();
    QTRY_COMPARE(sent(), 1);
    m_run->connections.lock();
    QCOMPARE(trial->phase(), ShippingTrial::Phase::Over);
    QCOMPARE(trial->result().verdict, TrialVerdict::Cancelled);
}

void TestShippingTrial::knowsTheListeners()
{
    QCOMPARE(listenerUrlOf(QUrl(u"https://api.logz.io"_s)),
             std::optional(QUrl(u"https://listener.logz.io:8071"_s)));
    QCOMPARE(listenerUrlOf(QUrl(u"https://api-eu.logz.io"_s)),
             std::optional(QUrl(u"https://listener-eu.logz.io:8071"_s)));
    QVERIFY(!listenerUrlOf(QUrl(u"https://api-jp.logz.io"_s)));
    QVERIFY(!listenerUrlOf(QUrl(u"https://logz.example"_s)));
    const QUrl own(u"http://127.0.0.1:8080"_s);
    QCOMPARE(listenerUrlOf(own), std::optional(own));
}

void TestShippingTrial::sendsAHarmlessLine()
{
    const auto trial = trialOf(token(true).token);
    const QByteArray text = trial->line().json;
    QVERIFY(text.contains(trial->line().word.toLatin1()));
    QVERIFY(!text.contains('\n'));
    const QByteArray secret = token(true).token.exposedText().toByteArray();
    for (qsizetype at = 0; at + 5 <= secret.size(); ++at)
        QVERIFY(!text.contains(secret.sliced(at, 5)));
    // Another one each time.
    QVERIFY(trialOf(token(true).token)->line().word != trial->line().word);
}

QTEST_GUILESS_MAIN(TestShippingTrial)
#include "tst_shipping_trial.moc"
