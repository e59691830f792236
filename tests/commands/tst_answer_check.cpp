// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/rows/written_rows.h"
#include "services/sync/registry/api_token_registry.h"
#include "tests/commands/command_fixture.h"

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! An answer is checked against what was known before anything is done because of it
//! (services/sync/commands/answer_check.h): single cases, beside the table of tst_command_faults.
class TestAnswerCheck : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void knownTokenIsNotTakenBack();
    void knownFilterIsNotTakenBack();
    void knownFilterEndsAReplacement();
    void rotationDemandsAnotherToken();
    void rotationDemandsATokenOfTheAccount();
    void otherTokenIsNotPutIntoTheList();
    void apiTokenOfAnotherAccountIsNotKept();
    void apiTokenIsAskedAgainForWhomItActs();
    void apiTokenNeedsAReadList();
    void goneFilterIsNamed();
    void tokenThatStandsIsNotGone();
    void cancelEndsTheAsking();
    void accountIsTheOneThatItIsMadeIn();
    void textThatIsToldOnceStays();

private:
    [[nodiscard]] CommandReport execute(const Change &change)
    {
        const CommandReport report = m_fixture->execute(change).report;
        m_fixture->backend.clearFaults();
        [&] {
            QVERIFY(m_fixture->settle());
        }();
        return report;
    }
    [[nodiscard]] int deletions() const { return m_fixture->count("DELETE", {}); }
    [[nodiscard]] SharedToken firstToken() const { return m_before.sharedTokens.front(); }

    std::unique_ptr<CommandFixture> m_fixture;
    Filter m_filter; // a:1
    SharedToken m_token; // with it
    Snapshot m_before;
};

void TestAnswerCheck::init()
{
    m_fixture = std::make_unique<CommandFixture>();
    m_filter = m_fixture->makeFilter(u"a"_s, u"1"_s);
    m_token = m_fixture->makeToken(u"One"_s, {m_filter});
    m_fixture->ready();
    m_before = m_fixture->snapshot();
    m_fixture->backend.journal()->clear();
}

void TestAnswerCheck::knownTokenIsNotTakenBack()
{
    m_fixture->addFault(u"POST /v1/shared-tokens answer=existing"_s);
    const CommandReport report =
        execute(CreateSharedToken{{.name = u"Made"_s, .filters = {m_filter.id}}});
    QCOMPARE(report.state, CommandState::Unknown);
    QCOMPARE(report.problem->kind, ProblemKind::Contradictory);
    const CommandNote *note = report.note(NoteKind::AnsweredWithOther);
    QVERIFY(note);
    QCOMPARE(note->name, firstToken().name);
    QCOMPARE(note->id, std::optional(firstToken().id.value()));
    // What the list lags behind with would be taken: it is asked as often as after a lost answer.
    QVERIFY(report.note(NoteKind::ChangeNotShown));
    QVERIFY(m_fixture->count("GET", u"/v1/shared-tokens"_s) > 6);
    QCOMPARE(m_fixture->writes(), 1);
    QVERIFY(m_fixture->snapshot() == m_before);
    QVERIFY(m_fixture->shown().sharedTokens == m_before.sharedTokens);
}

void TestAnswerCheck::knownFilterIsNotTakenBack()
{
    m_fixture->addFault(u"POST /v1/shared-tokens/filters answer=existing"_s);
    const CommandReport report = execute(CreateFilter{{.field = u"z"_s, .value = u"9"_s}});
    QCOMPARE(report.state, CommandState::Unknown);
    QVERIFY(report.note(NoteKind::AnsweredWithOther));
    QCOMPARE(m_fixture->writes(), 1);
    QVERIFY(m_fixture->snapshot() == m_before);
}

void TestAnswerCheck::knownFilterEndsAReplacement()
{
    m_fixture->addFault(u"POST /v1/shared-tokens/filters answer=existing"_s);
    const CommandReport report =
        execute(ReplaceFilter{m_filter, {.field = u"z"_s, .value = u"9"_s}});
    QCOMPARE(report.state, CommandState::Unknown);
    QCOMPARE(m_fixture->writes(), 1);
    QVERIFY(m_fixture->snapshot() == m_before);
}

void TestAnswerCheck::rotationDemandsAnotherToken()
{
    // The answer is the token itself, id and text.
    m_fixture->addFault(u"POST /v1/shared-tokens answer=existing"_s);
    const CommandReport report =
        execute(RotateSharedToken{SharedTokenBase::of(firstToken()), OldToken::Delete});
    QCOMPARE(report.state, CommandState::Unknown);
    QVERIFY(!report.createdId);
    QCOMPARE(deletions(), 0);
    QVERIFY(m_fixture->snapshot() == m_before);
}

void TestAnswerCheck::rotationDemandsATokenOfTheAccount()
{
    // Nobody here knows the other account, whose token answers: this account does not show it.
    m_fixture->addFault(u"POST /v1/shared-tokens answer=other-account"_s);
    const SharedTokenBase base{.id = m_token.id,
                               .name = m_token.name,
                               .filters = m_token.filters,
                               .filterOperator = m_token.filterOperator,
                               .expiresAt = m_token.expiresAt};
    const CommandReport report = execute(RotateSharedToken{base, OldToken::Delete});
    QVERIFY(report.state != CommandState::Done);
    QVERIFY(m_fixture->snapshot().sharedToken(u"One"_s));
}

void TestAnswerCheck::otherTokenIsNotPutIntoTheList()
{
    m_fixture->addFault(u"PUT /v1/shared-tokens/* answer=existing"_s);
    const CommandReport report =
        execute(EditSharedToken{SharedTokenBase::of(m_token), {.filters = {}}, true});
    QCOMPARE(report.state, CommandState::Unknown);
    QCOMPARE(report.problem->kind, ProblemKind::Contradictory);
    QVERIFY(m_fixture->shown().sharedTokens == m_before.sharedTokens);
}

void TestAnswerCheck::apiTokenOfAnotherAccountIsNotKept()
{
    const AccountId sub = m_fixture->access.subAccounts.front().id;
    int told = 0;
    connect(m_fixture->runner.get(), &CommandRunner::apiTokenMade, &m_fixture->context,
            [&] { ++told; });
    m_fixture->addFault(u"GET /v2/whoami answer=other-account"_s);
    const CommandReport report = execute(CreateApiToken{u"ci"_s, sub});
    QCOMPARE(report.state, CommandState::Unknown);
    QCOMPARE(report.problem->kind, ProblemKind::Contradictory);
    const CommandNote *note = report.note(NoteKind::OtherAccount);
    QVERIFY(note);
    QVERIFY(note->id != std::optional(sub.value()));
    QVERIFY(!note->name.isEmpty());
    QCOMPARE(told, 0);
    QVERIFY(!report.createdId);
    QCOMPARE(deletions(), 0);
}

void TestAnswerCheck::apiTokenIsAskedAgainForWhomItActs()
{
    const AccountId sub = m_fixture->access.subAccounts.front().id;
    // A token that was just made is not known everywhere at once.
    m_fixture->addFault(u"GET /v2/whoami status=401 times=2"_s);
    const CommandReport report = execute(CreateApiToken{u"ci"_s, sub});
    QCOMPARE(report.state, CommandState::Done);
    QCOMPARE(m_fixture->run->workspace.connection(m_fixture->main)->state, ConnectionState::Ready);
    QCOMPARE(m_fixture->writingPosts(), 1);
}

void TestAnswerCheck::apiTokenNeedsAReadList()
{
    m_fixture->addFault(u"GET /v1/api-tokens status=500"_s);
    const CommandReport report = execute(CreateApiToken{u"ci"_s, {}});
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(m_fixture->writes(), 0);
}

void TestAnswerCheck::goneFilterIsNamed()
{
    const Filter other = m_fixture->makeFilter(u"b"_s, u"2"_s);
    m_fixture->ready();
    m_fixture->removeFilter(other);
    m_fixture->backend.journal()->clear();
    const CommandReport report = execute(
        EditSharedToken{SharedTokenBase::of(m_token), {.filters = {m_filter.id, other.id}}});
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::Rejected);
    const CommandNote *note = report.note(NoteKind::FilterGone);
    QVERIFY(note);
    QCOMPARE(note->name, u"b:2"_s);
    // The token is where it was, and the filters were read again.
    QVERIFY(m_fixture->shown().sharedToken(u"One"_s));
    QVERIFY(!m_fixture->shown().filter(u"b:2"_s));
    QCOMPARE(
        execute(EditSharedToken{SharedTokenBase::of(m_token),
                                {.filters = {m_filter.id}, .filterOperator = FilterOperator::Or}})
            .state,
        CommandState::Done);
}

void TestAnswerCheck::tokenThatStandsIsNotGone()
{
    for (const QString &status : {u"404"_s, u"400"_s}) {
        m_fixture->addFault(
            u"PUT /v1/shared-tokens/* status=%1 message=token with id %2 not found"_s.arg(
                status, QString::number(m_token.id.value())));
        const CommandReport report = execute(
            EditSharedToken{SharedTokenBase::of(m_token),
                            {.filters = {m_filter.id}, .filterOperator = FilterOperator::Or}});
        QCOMPARE(report.state, CommandState::Failed);
        QVERIFY(m_fixture->shown().sharedToken(u"One"_s));
        QCOMPARE(report.note(NoteKind::StillListed) != nullptr, status == u"404");
    }
}

void TestAnswerCheck::cancelEndsTheAsking()
{
    m_fixture->addFault(u"POST /v1/shared-tokens cut when=before"_s);
    m_fixture->holdsClock = true;
    CommandRun *run = m_fixture->runner->run(
        {m_fixture->main, CreateSharedToken{{.name = u"Made"_s, .filters = {m_filter.id}}}});
    QVERIFY(m_fixture->pumpWhileRunning(run, [&] {
        return run->report().isAsking && m_fixture->run->http.inFlight() == 0
            && m_fixture->count("GET", u"/v1/shared-tokens"_s) == 2;
    }));
    run->cancel();
    // At once, with the clock standing still.
    const Finished finished = m_fixture->finish(run);
    QCOMPARE(finished.report.state, CommandState::Unknown);
    QVERIFY(!finished.report.isAsking);
}

void TestAnswerCheck::accountIsTheOneThatItIsMadeIn()
{
    const SandboxAccount sub = m_fixture->access.subAccounts.front();
    const CommandReport report = execute(CreateApiToken{u"ci"_s, sub.id});
    QCOMPARE(report.state, CommandState::Done);
    QCOMPARE(m_fixture->activities->entries().front().account, sub.name);
    const Command command{m_fixture->main, CreateApiToken{u"ci"_s, sub.id}};
    QCOMPARE(accountNameOf(m_fixture->run->workspace, command), sub.name);
}

void TestAnswerCheck::textThatIsToldOnceStays()
{
    ApiTokenRegistry registry(JsonFile(m_fixture->folder.filePath(u"api-tokens.json"_s)),
                              m_fixture->run->workspace, m_fixture->run->sync,
                              m_fixture->run->access, m_fixture->clock);
    registry.follow(*m_fixture->runner);
    // The backend has no list; one that was asked for before is under way.
    m_fixture->addFault(u"GET /v1/api-tokens status=404"_s);
    m_fixture->run->sync.refresh(m_fixture->main, ListKind::ApiTokens);
    const Finished finished = m_fixture->execute(CreateApiToken{u"ci"_s, {}});
    QCOMPARE(finished.report.state, CommandState::Done);
    QVERIFY(finished.createdWasThere);
    // Longer than a confirmed row outlives its lists.
    m_fixture->clock.advance(WrittenRows<ApiToken>::Grace);
    m_fixture->run->sync.refresh(m_fixture->main, ListKind::ApiTokens);
    QVERIFY(m_fixture->settle());
    QVERIFY(m_fixture->settle());
    const Snapshot shown = m_fixture->shown();
    const ApiToken *token = shown.apiToken(u"ci"_s);
    QVERIFY(token && !token->token.isEmpty());
    QVERIFY(registry.entry(m_fixture->main, token->id));
}

QTEST_GUILESS_MAIN(TestAnswerCheck)
#include "tst_answer_check.moc"
