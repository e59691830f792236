// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/registry/api_token_registry.h"
#include "tests/sync/sync_fixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! What this computer knows of API tokens beside what the backend tells.
class TestApiTokenRegistry : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void knowsWhatTheBackendLists();
    void keepsNotesOverARestart();
    void shortensNotes();
    void movesADamagedFileAside();
    void leavesAnUnreadableFileAlone();
    void createdTokensAreMarked();
    void fillsTheListThatTheBackendLacks();
    void forgetsWhatWasWrittenDown();
    void ownIdsDoNotMeet();
    void checksWithTheTokenItself();
    void tellsARefusedToken();
    void checkWithoutAnAnswerSaysNothingOfTheToken();
    void keepsTheLastAnswerWhenThereIsNone();
    void showsItsEntriesInTheWorkspace();
    void cannotCheckWithoutTheText();
    void removedConnectionIsForgotten();
    void holdsNoSecret();
    void lockEndsEveryCheck();

private:
    void makeRegistry();
    [[nodiscard]] QString file() const { return m_folder->filePath(u"api-tokens.json"_s); }
    [[nodiscard]] QByteArray written() const;
    [[nodiscard]] bool isChecking(ApiTokenId id) const
    {
        const auto entry = m_registry->entry(m_id, id);
        return entry && entry->checking;
    }
    //! Waits until the workspace has row \p id of the connection, or has not.
    [[nodiscard]] bool hasRow(ApiTokenId id, bool wanted = true);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncFixture> m_fixture;
    std::unique_ptr<ApiTokenRegistry> m_registry;
    ConnectionId m_id;
};

void TestApiTokenRegistry::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<SyncFixture>();
    makeRegistry();
    m_id = m_fixture->connected();
    QVERIFY(m_id.isValid());
}

void TestApiTokenRegistry::cleanup()
{
    m_registry.reset();
    m_fixture.reset();
}

void TestApiTokenRegistry::makeRegistry()
{
    m_registry = std::make_unique<ApiTokenRegistry>(JsonFile(file()), m_fixture->run->workspace,
                                                    m_fixture->run->sync, m_fixture->run->access,
                                                    m_fixture->clock);
}

QByteArray TestApiTokenRegistry::written() const
{
    QFile read(file());
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

bool TestApiTokenRegistry::hasRow(ApiTokenId id, bool wanted)
{
    return QTest::qWaitFor(
        [&] {
            const auto rows = m_fixture->run->workspace.rows<ApiToken>(m_id);
            return std::ranges::binary_search(*rows, id, {}, &ApiToken::id) == wanted;
        },
        5000);
}

void TestApiTokenRegistry::knowsWhatTheBackendLists()
{
    const auto rows = m_fixture->run->workspace.rows<ApiToken>(m_id);
    QVERIFY(!rows->empty());
    const auto own = m_registry->entry(m_id, rows->front().id);
    QVERIFY(own);
    QCOMPARE(own->origin, ApiTokenOrigin::Connected);
    QCOMPARE(own->name, rows->front().name);
    QVERIFY(!m_registry->entry(m_id, ApiTokenId(424242)));
    // Looking writes nothing.
    QVERIFY(!QFile::exists(file()));
}

void TestApiTokenRegistry::keepsNotesOverARestart()
{
    const ApiTokenId id = m_fixture->run->workspace.rows<ApiToken>(m_id)->front().id;
    QSignalSpy changed(&m_fixture->run->workspace, &Workspace::apiTokenEntriesChanged);
    QVERIFY(m_registry->annotate(m_id, id, u"  Platform team "_s, u"Deploys"_s));
    QCOMPARE(changed.count(), 1);
    makeRegistry();
    QVERIFY(m_registry->restore());
    const auto entry = m_registry->entry(m_id, id);
    QVERIFY(entry);
    QCOMPARE(entry->owner, u"Platform team"_s);
    QCOMPARE(entry->note, u"Deploys"_s);
    QCOMPARE(entry->origin, ApiTokenOrigin::Connected);
}

void TestApiTokenRegistry::shortensNotes()
{
    const ApiTokenId id = m_fixture->run->workspace.rows<ApiToken>(m_id)->front().id;
    QVERIFY(m_registry->annotate(m_id, id, {}, QString(2000, u'x')));
    QCOMPARE(m_registry->entry(m_id, id)->note.size(), ApiTokenRegistry::MaxNote);
}

void TestApiTokenRegistry::movesADamagedFileAside()
{
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"version\": 1, \"tokens\": [{\"connection\": 7");
    damaged.close();
    const VoidOutcome restored = m_registry->restore();
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, ProblemKind::FileDamaged);
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(QDir(m_folder->path()).entryList({u"api-tokens*"_s}, QDir::Files).size(), 1);
    // A fresh one can be begun.
    const ApiTokenId id = m_fixture->run->workspace.rows<ApiToken>(m_id)->front().id;
    QVERIFY(m_registry->annotate(m_id, id, u"dana"_s, {}));
}

void TestApiTokenRegistry::leavesAnUnreadableFileAlone()
{
    // A folder in its place can be neither read nor replaced.
    QVERIFY(QDir().mkpath(file()));
    QCOMPARE(m_registry->restore().error().kind, ProblemKind::FileFailed);
    const ApiTokenId id = m_fixture->run->workspace.rows<ApiToken>(m_id)->front().id;
    QCOMPARE(m_registry->annotate(m_id, id, u"dana"_s, {}).error().kind, ProblemKind::FileFailed);
    // It is known until the end all the same.
    QCOMPARE(m_registry->entry(m_id, id)->owner, u"dana"_s);
}

void TestApiTokenRegistry::createdTokensAreMarked()
{
    QVERIFY(m_registry->addCreated(m_id, {.id = ApiTokenId(77), .name = u"ci"_s}));
    const auto entry = m_registry->entry(m_id, ApiTokenId(77));
    QCOMPARE(entry->origin, ApiTokenOrigin::Created);
    QCOMPARE(entry->createdAt, std::optional(m_fixture->clock.now()));
}

void TestApiTokenRegistry::fillsTheListThatTheBackendLacks()
{
    m_fixture->backend.fault("/v1/api-tokens", {.status = 404});
    m_fixture->run->sync.refresh(m_id);
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_fixture->info(m_id).listsApiTokens, std::optional(false));
    QVERIFY(m_registry->addCreated(m_id, {.id = ApiTokenId(77), .name = u"ci"_s}));
    const Outcome<ApiTokenId> noted =
        m_registry->addByHand(m_id, u" grafana "_s, u"dana"_s, u"old"_s);
    QVERIFY(noted);
    QVERIFY(noted->value() < 0);
    QVERIFY(hasRow(*noted));
    QVERIFY(hasRow(ApiTokenId(77)));
    QCOMPARE(m_registry->entry(m_id, *noted)->name, u"grafana"_s);
    // They are there again after the next refresh.
    m_fixture->run->sync.refresh(m_id);
    QVERIFY(m_fixture->settle());
    QVERIFY(hasRow(*noted));
}

void TestApiTokenRegistry::forgetsWhatWasWrittenDown()
{
    m_fixture->backend.fault("/v1/api-tokens", {.status = 404});
    m_fixture->run->sync.refresh(m_id);
    QVERIFY(m_fixture->settle());
    QVERIFY(m_registry->addCreated(m_id, {.id = ApiTokenId(77), .name = u"ci"_s}));
    const ApiTokenId noted = *m_registry->addByHand(m_id, u"grafana"_s, {}, {});
    QVERIFY(hasRow(noted) && hasRow(ApiTokenId(77)));
    QVERIFY(m_registry->forget(m_id, noted));
    QVERIFY(m_registry->forget(m_id, ApiTokenId(77)));
    QVERIFY(hasRow(noted, false));
    QVERIFY(hasRow(ApiTokenId(77), false));
    QVERIFY(!written().contains("grafana"));
    QVERIFY(m_registry->forget(m_id, noted));
}

void TestApiTokenRegistry::ownIdsDoNotMeet()
{
    const ApiTokenId first = *m_registry->addByHand(m_id, u"a"_s, {}, {});
    const ApiTokenId second = *m_registry->addByHand(m_id, u"b"_s, {}, {});
    QVERIFY(first != second);
    QVERIFY(m_registry->forget(m_id, first));
    const ApiTokenId third = *m_registry->addByHand(m_id, u"c"_s, {}, {});
    QVERIFY(third != second);
    QCOMPARE(m_registry->entry(m_id, second)->name, u"b"_s);
}

void TestApiTokenRegistry::checksWithTheTokenItself()
{
    const ApiToken token = m_fixture->run->workspace.rows<ApiToken>(m_id)->front();
    QVERIFY(m_registry->canCheck(m_id, token.id));
    QSignalSpy checked(m_registry.get(), &ApiTokenRegistry::checked);
    m_registry->check(m_id, token.id);
    QVERIFY(isChecking(token.id));
    m_registry->check(m_id, token.id); // asks once
    QVERIFY(QTest::qWaitFor([&] { return checked.count() == 1; }));
    QVERIFY(!isChecking(token.id));
    const auto entry = m_registry->entry(m_id, token.id);
    QVERIFY(entry->check && entry->check->identity);
    QCOMPARE(entry->check->identity->accountId, PlayedBackend::Main);
    QCOMPARE(entry->check->time, m_fixture->clock.now());
    // It is known after a restart.
    makeRegistry();
    QVERIFY(m_registry->restore());
    QCOMPARE(m_registry->entry(m_id, token.id)->check, entry->check);
}

void TestApiTokenRegistry::tellsARefusedToken()
{
    const ApiToken token = m_fixture->run->workspace.rows<ApiToken>(m_id)->front();
    m_fixture->backend.refuse(PlayedBackend::Main);
    QCOMPARE(m_registry->checkAll(m_id).size(),
             m_fixture->run->workspace.rows<ApiToken>(m_id)->size());
    QVERIFY(QTest::qWaitFor([&] { return !isChecking(token.id); }));
    const auto entry = m_registry->entry(m_id, token.id);
    QVERIFY(!entry->check->identity);
}

void TestApiTokenRegistry::checkWithoutAnAnswerSaysNothingOfTheToken()
{
    const ApiToken token = m_fixture->run->workspace.rows<ApiToken>(m_id)->front();
    m_fixture->backend.fault("/v2/whoami", {.fault = ScriptedReply::Fault::CloseWithoutReply});
    QSignalSpy checked(m_registry.get(), &ApiTokenRegistry::checked);
    m_registry->check(m_id, token.id);
    QVERIFY(QTest::qWaitFor([&] { return checked.count() == 1; }));
    const auto entry = m_registry->entry(m_id, token.id);
    QVERIFY(!entry->check);
    QCOMPARE(entry->unanswered, std::optional(m_fixture->clock.now()));
    // Its connection goes on.
    QCOMPARE(m_fixture->info(m_id).state, ConnectionState::Ready);
    makeRegistry();
    QVERIFY(m_registry->restore());
    QVERIFY(!m_registry->entry(m_id, token.id)->check);
}

void TestApiTokenRegistry::keepsTheLastAnswerWhenThereIsNone()
{
    const ApiToken token = m_fixture->run->workspace.rows<ApiToken>(m_id)->front();
    QSignalSpy checked(m_registry.get(), &ApiTokenRegistry::checked);
    m_registry->check(m_id, token.id);
    QVERIFY(QTest::qWaitFor([&] { return checked.count() == 1; }));
    const auto answered = m_registry->entry(m_id, token.id)->check;
    QVERIFY(answered && answered->identity);
    m_fixture->clock.advance(std::chrono::hours(2));
    m_fixture->backend.fault("/v2/whoami", {.fault = ScriptedReply::Fault::CloseWithoutReply});
    m_registry->check(m_id, token.id);
    QVERIFY(QTest::qWaitFor([&] { return checked.count() == 2; }));
    QCOMPARE(m_registry->entry(m_id, token.id)->check, answered);
    QCOMPARE(m_registry->entry(m_id, token.id)->unanswered, std::optional(m_fixture->clock.now()));
}

void TestApiTokenRegistry::showsItsEntriesInTheWorkspace()
{
    const Workspace &workspace = m_fixture->run->workspace;
    const ApiTokenId id = workspace.rows<ApiToken>(m_id)->front().id;
    QVERIFY(workspace.apiTokenEntries(m_id)->empty());
    QVERIFY(m_registry->annotate(m_id, id, u"dana"_s, u"Deploys"_s));
    QCOMPARE(workspace.apiTokenEntries(m_id)->at(id).owner, u"dana"_s);
    m_registry->check(m_id, id);
    QVERIFY(workspace.apiTokenEntries(m_id)->at(id).checking);
    QVERIFY(QTest::qWaitFor([&] { return !isChecking(id); }));
    QVERIFY(workspace.apiTokenEntries(m_id)->at(id).check);
    QVERIFY(m_registry->forget(m_id, id));
    QVERIFY(workspace.apiTokenEntries(m_id)->empty());
    // Those of a file, too.
    QVERIFY(m_registry->annotate(m_id, id, u"dana"_s, {}));
    m_fixture->run->workspace.setApiTokenEntries(m_id, {});
    makeRegistry();
    QVERIFY(m_registry->restore());
    QCOMPARE(workspace.apiTokenEntries(m_id)->at(id).owner, u"dana"_s);
}

void TestApiTokenRegistry::cannotCheckWithoutTheText()
{
    const ApiTokenId noted = *m_registry->addByHand(m_id, u"grafana"_s, {}, {});
    QVERIFY(hasRow(noted));
    QVERIFY(!m_registry->canCheck(m_id, noted));
    m_registry->check(m_id, noted);
    QVERIFY(!isChecking(noted));
}

void TestApiTokenRegistry::removedConnectionIsForgotten()
{
    const ApiToken token = m_fixture->run->workspace.rows<ApiToken>(m_id)->front();
    QVERIFY(m_registry->annotate(m_id, token.id, u"dana"_s, {}));
    m_registry->check(m_id, token.id);
    std::optional<VoidOutcome> removed;
    m_fixture->run->connections.remove(m_id, &m_fixture->context,
                                       [&](const VoidOutcome &outcome) { removed = outcome; });
    QVERIFY(QTest::qWaitFor([&] { return removed.has_value(); }));
    QVERIFY(!m_registry->entry(m_id, token.id));
    QVERIFY(!isChecking(token.id));
    QVERIFY(!written().contains("dana"));
}

void TestApiTokenRegistry::holdsNoSecret()
{
    const auto rows = m_fixture->run->workspace.rows<ApiToken>(m_id);
    for (const ApiToken &token : *rows) {
        QVERIFY(m_registry->addCreated(m_id, token));
        QVERIFY(m_registry->annotate(m_id, token.id, u"dana"_s, u"note"_s));
        m_registry->check(m_id, token.id);
    }
    QVERIFY(QTest::qWaitFor([&] { return !isChecking(rows->front().id); }));
    const QByteArray text = written();
    QCOMPARE(text.count("\"dana\""), rows->size());
    for (const ApiToken &token : *rows)
        QVERIFY(!text.contains(token.token.exposedText().toByteArray()));
}

void TestApiTokenRegistry::lockEndsEveryCheck()
{
    auto &run = *m_fixture->run;
    for (int i = 0; i < 6; ++i)
        (void)m_fixture->backend.makeToken(PlayedBackend::Main, u"Robot %1"_s.arg(i));
    run.sync.refresh(m_id, ListKind::ApiTokens);
    QVERIFY(m_fixture->settle());
    QTRY_VERIFY(m_fixture->count<ApiToken>(m_id) >= 7);
    HttpLimits limits = run.http.limits();
    limits.inFlightPerLane = 1;
    run.http.setLimits(limits);
    m_fixture->backend.server.setHoldAll(true);
    const size_t before = m_fixture->backend.server.requests().size();
    const std::vector<ApiTokenId> asked = m_registry->checkAll(m_id);
    QVERIFY(asked.size() >= 7);
    QTRY_COMPARE(m_fixture->backend.server.heldCount(), 1);

    run.connections.lock();
    m_fixture->backend.server.setHoldAll(false);
    m_fixture->backend.server.releaseAll();
    m_fixture->drain();
    // The ones behind the first never left.
    QCOMPARE(m_fixture->backend.server.requests().size(), before + 1);
    QCOMPARE(run.http.inFlight(), 0);
    for (const ApiTokenId id : asked)
        QVERIFY(!m_registry->entry(m_id, id)->checking);
    // Nor does what is asked for while it is locked, whoever has kept a token to ask with.
    bool answered = false;
    run.api.whoAmI(
        Credentials::accessWith(m_fixture->backend.url(), m_fixture->backend.token(), {}), this,
        [&](const Outcome<Identity> &identity) {
            answered = !identity && identity.error().kind == ProblemKind::Cancelled;
        });
    QTRY_VERIFY(answered);
    QCOMPARE(m_fixture->backend.server.requests().size(), before + 1);
}

QTEST_GUILESS_MAIN(TestApiTokenRegistry)
#include "tst_api_token_registry.moc"
