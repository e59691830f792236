// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/background.h"
#include "words/lists/problems/page_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;

namespace {

const ConnectionId Production(u"production"_s);
const ConnectionId Staging(u"staging"_s);
constexpr TimePoint Noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 12h};
constexpr auto Kind = ListKind::SharedTokens;

} // namespace

//! What a page says of its lists, and where there is nothing to show.
class TestPageWords : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysNothingWhileAllIsWell();
    void namesTheFirstProblemAndTheOthers();
    void saysWhoseOtherAccountsAre();
    void saysFromWhenStaleRowsAre();
    void sessionTokensAreNoFailure();
    void whyThereAreNoRows_data();
    void whyThereAreNoRows();
    void writesOutNoToken_data();
    void writesOutNoToken();

private:
    [[nodiscard]] std::optional<PageMessage> message() const
    {
        return listMessage(*m_workspace, m_scope, Kind, Noon);
    }
    void change(const ConnectionId &id, ConnectionState state, ProblemKind problem,
                SecretStorage storage = SecretStorage::Keychain);
    void fail(const ConnectionId &id, ProblemKind problem,
              std::optional<TimePoint> syncedAt = std::nullopt)
    {
        m_workspace->setStatus(id, Kind,
                               {.syncedAt = syncedAt, .problem = Problem{.kind = problem}});
    }

    const std::vector<ConnectionId> m_scope{Production, Staging};
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;
};

void TestPageWords::init()
{
    m_background = std::make_unique<Background>();
    m_workspace = std::make_unique<Workspace>(*m_background);
    for (const ConnectionId &id : m_scope) {
        ConnectionInfo info;
        info.connection.id = id;
        info.connection.name = info.connection.accountName = id.value();
        info.state = ConnectionState::Ready;
        m_workspace->addConnection(info);
        m_workspace->setStatus(id, Kind, {.syncedAt = Noon});
    }
}

void TestPageWords::cleanup()
{
    m_workspace.reset();
    m_background.reset();
}

void TestPageWords::change(const ConnectionId &id, ConnectionState state, ProblemKind problem,
                           SecretStorage storage)
{
    ConnectionInfo info = *m_workspace->connection(id);
    info.state = state;
    info.problem = Problem{.kind = problem};
    info.connection.storage = storage;
    m_workspace->updateConnection(info);
}

void TestPageWords::saysNothingWhileAllIsWell()
{
    QCOMPARE(message(), std::nullopt);
    QCOMPARE(faultMessage(*m_workspace, m_scope, Kind), std::nullopt);
}

void TestPageWords::namesTheFirstProblemAndTheOthers()
{
    fail(Production, ProblemKind::ServerFailed);
    change(Staging, ConnectionState::TokenRefused, ProblemKind::Unauthorized);
    // The token that is refused stands before a list that failed.
    const auto said = message();
    QVERIFY(said);
    QCOMPARE(said->connection, Staging);
    QCOMPARE(said->tone, Tone::Danger);
    QCOMPARE(said->remedy, Remedy::EnterToken);
    QVERIFY2(said->text.contains(u"What was loaded before stays visible."_s),
             qPrintable(said->text));
    QVERIFY2(said->text.endsWith(u"Another account has a problem, too: “production”."_s),
             qPrintable(said->text));
}

void TestPageWords::saysWhoseOtherAccountsAre()
{
    ConnectionInfo info = *m_workspace->connection(Staging);
    info.connection.name = u"Acme EU"_s;
    m_workspace->updateConnection(info);
    fail(Production, ProblemKind::ServerFailed);
    fail(Staging, ProblemKind::ServerFailed);
    const QString text = message()->text;
    QVERIFY2(text.endsWith(u"has a problem, too: “staging”."_s), qPrintable(text));
}

void TestPageWords::saysFromWhenStaleRowsAre()
{
    fail(Production, ProblemKind::ServerFailed, Noon - 5min);
    const auto stale = message();
    QCOMPARE(stale->tone, Tone::Warning);
    QVERIFY2(stale->text.endsWith(u"What you see is from 5 min ago."_s), qPrintable(stale->text));
    fail(Production, ProblemKind::ServerFailed);
    QCOMPARE(message()->tone, Tone::Danger);
}

void TestPageWords::sessionTokensAreNoFailure()
{
    change(Production, ConnectionState::TokenUnavailable, ProblemKind::KeychainEntryMissing,
           SecretStorage::Session);
    QCOMPARE(message()->tone, Tone::Accent);
    QCOMPARE(message()->text,
             u"The token of “production” was for one session only. Enter it to go on."_s);
    QCOMPARE(message()->remedy, Remedy::EnterToken);
}

void TestPageWords::whyThereAreNoRows_data()
{
    QTest::addColumn<ListStatus>("first");
    QTest::addColumn<ListStatus>("second");
    QTest::addColumn<EmptyReason>("reason");
    QTest::addColumn<QString>("title");
    const ListStatus read{.syncedAt = Noon};
    const ListStatus refused{.problem = Problem{.kind = ProblemKind::Forbidden}};
    const ListStatus failed{.problem = Problem{.kind = ProblemKind::ServerFailed}};
    QTest::addRow("read") << read << read << EmptyReason::NothingYet << u"No shared tokens yet"_s;
    QTest::addRow("to come") << ListStatus{.refreshing = true} << ListStatus()
                             << EmptyReason::Loading << u"Loading the shared tokens…"_s;
    QTest::addRow("one to come") << read << ListStatus{.refreshing = true} << EmptyReason::Loading
                                 << u"Loading the shared tokens…"_s;
    QTest::addRow("forbidden") << refused << refused << EmptyReason::NotPermitted
                               << u"Logz.io’s support must enable this"_s;
    QTest::addRow("failed") << failed << refused << EmptyReason::NotPermitted
                            << u"Logz.io’s support must enable this"_s;
    QTest::addRow("both failed") << failed << failed << EmptyReason::Failed
                                 << u"Nothing could be loaded"_s;
    QTest::addRow("one failed") << read << failed << EmptyReason::Failed
                                << u"Not every list could be loaded, and the others are empty"_s;
}

void TestPageWords::whyThereAreNoRows()
{
    QFETCH(ListStatus, first);
    QFETCH(ListStatus, second);
    QFETCH(EmptyReason, reason);
    QFETCH(QString, title);
    m_workspace->setStatus(Production, Kind, first);
    m_workspace->setStatus(Staging, Kind, second);
    QCOMPARE(emptyReason(*m_workspace, m_scope, Kind, false), reason);
    const EmptyWords words = emptyWords(reason, *m_workspace, m_scope, Kind, {});
    QCOMPARE(words.title, title);
    QVERIFY(reason == EmptyReason::Loading || !words.text.isEmpty());
    QCOMPARE(words.copyableText.isEmpty(), reason != EmptyReason::NotPermitted);
}

void TestPageWords::writesOutNoToken_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("title");
    QTest::addRow("a word") << u"audit"_s << u"Nothing found for “audit”"_s;
    QTest::addRow("a token") << u"0123456789abcdef0123456789abcdef"_s
                             << u"Nothing found: no row is searched by its whole token"_s;
}

void TestPageWords::writesOutNoToken()
{
    QFETCH(QString, search);
    QFETCH(QString, title);
    QCOMPARE(emptyReason(*m_workspace, m_scope, Kind, true), EmptyReason::NothingFound);
    const EmptyWords words =
        emptyWords(EmptyReason::NothingFound, *m_workspace, m_scope, Kind, search);
    QCOMPARE(words.title, title);
}

QTEST_GUILESS_MAIN(TestPageWords)
#include "tst_page_words.moc"
