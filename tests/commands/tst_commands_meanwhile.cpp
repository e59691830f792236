// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/command_fixture.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

//! What another admin does to a token between its being seen and the command.
enum class Elsewhere { ChangesFilters, ChangesOperator, Deletes };

//! Commands that decide by how a token was seen.
enum class Kind { Edit, Attach, Rotate };

} // namespace

Q_DECLARE_METATYPE(Elsewhere)
Q_DECLARE_METATYPE(Kind)

//! Changes that another admin makes between what was seen here and the command, or in the middle
//! of it: nothing of theirs is overwritten unseen, and what they change counts.
class TestCommandsMeanwhile : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void doesNotOverwrite_data();
    void doesNotOverwrite();
    void editsTheTokenAsItWasSeen();

    void deleteOfAGoneTokenIsDone();
    void deleteOfAGoneFilterIsDone();
    void deleteOfAFilterStopsForAnotherToken();
    void deleteOfAFilterAcceptsTheConfirmedOnes();

    void replacementOfAGoneFilterFails();
    void replacementMovesTokensThatComeLater();
    void replacementKeepsWhatWasAddedMeanwhile();
    void replacementSkipsATokenDeletedMeanwhile();
    void rollBackLeavesWhatOthersChanged();
    void rollBackKeepsAFilterThatOthersUse();
    void replacementTakesTheFilterMadeElsewhere();

    void lastEnabledIsCountedAnew_data();
    void lastEnabledIsCountedAnew();
    void disabledElsewhereIsAsAskedFor();
    void renameDoesNotOverwriteAName();
    void limitIsAskedAnew_data();
    void limitIsAskedAnew();
    void goneShippingTokens();
    void sameNameMadeElsewhereIsNotTakenForOurs_data();
    void sameNameMadeElsewhereIsNotTakenForOurs();
    void sameNameMadeBeforeIsKnown_data();
    void sameNameMadeBeforeIsKnown();
    void deleteOfAGoneApiTokenIsDone();

private:
    [[nodiscard]] CommandReport execute(const Change &change)
    {
        CommandReport report = m_fixture->execute(change).report;
        m_fixture->backend.clearFaults();
        if (!m_fixture->settle())
            report.state = CommandState::Waiting; // fails every comparison
        return report;
    }
    //! Begins \p change, lets its request \p held ("METHOD PATH") hang before or after the backend
    //! acts, and \p meanwhile happen; then the request times out.
    template <typename Action>
    [[nodiscard]] CommandReport executeWith(const Change &change, const QString &held,
                                            const QString &when, Action meanwhile)
    {
        m_fixture->addFault(held + u" hang times=1 when="_s + when);
        CommandRun *run = m_fixture->runner->run({m_fixture->main, change});
        std::optional<CommandReport> report;
        connect(run, &CommandRun::finished, &m_fixture->context,
                [&report, run] { report = run->report(); });
        const auto hangs = [this] {
            return std::ranges::any_of(
                m_fixture->requests(),
                [](const sandbox::RequestRecord &request) { return request.status == 0; });
        };
        m_fixture->holdsClock = true;
        if (!m_fixture->pump([&] { return report || hangs(); }) || report)
            qFatal("the request was not sent");
        meanwhile();
        m_fixture->holdsClock = false;
        if (!m_fixture->pump([&] { return report.has_value(); }) || !m_fixture->settle())
            qFatal("the command did not finish");
        return *report;
    }
    [[nodiscard]] static QString pathOf(const SharedToken &token)
    {
        return u"/v1/shared-tokens/%1"_s.arg(token.id.value());
    }
    //! The workspace shows what the backend holds.
    void checkShown()
    {
        const Snapshot after = m_fixture->snapshot();
        const Snapshot shown = m_fixture->shown();
        QVERIFY(shown.sharedTokens == after.sharedTokens);
        QVERIFY(shown.filters == after.filters);
        QVERIFY(shown.shippingTokens == after.shippingTokens);
    }
    //! Disables all shipping tokens but \p left of them, which are answered.
    [[nodiscard]] std::vector<ShippingToken> leaveEnabled(size_t left)
    {
        std::vector<ShippingToken> enabled = m_fixture->shown().shippingTokens;
        std::erase_if(enabled, [](const ShippingToken &token) { return !token.enabled; });
        for (; enabled.size() > left; enabled.pop_back())
            m_fixture->setEnabled(enabled.back(), false);
        m_fixture->ready();
        return enabled;
    }

    std::unique_ptr<CommandFixture> m_fixture;
    Filter m_first;
    Filter m_second;
    Filter m_third;
    SharedToken m_one; // a:1
    SharedToken m_two; // a:1 AND a:2
};

void TestCommandsMeanwhile::init()
{
    m_fixture = std::make_unique<CommandFixture>();
    m_first = m_fixture->makeFilter(u"a"_s, u"1"_s);
    m_second = m_fixture->makeFilter(u"a"_s, u"2"_s);
    m_third = m_fixture->makeFilter(u"a"_s, u"3"_s);
    m_one = m_fixture->makeToken(u"One"_s, {m_first});
    m_two = m_fixture->makeToken(u"Two"_s, {m_first, m_second});
    m_fixture->ready();
}

void TestCommandsMeanwhile::cleanup()
{
    m_fixture.reset();
}

void TestCommandsMeanwhile::doesNotOverwrite_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Elsewhere>("elsewhere");
    const std::pair<const char *, Kind> kinds[]{
        {"edit", Kind::Edit}, {"attach", Kind::Attach}, {"rotate", Kind::Rotate}};
    const std::pair<const char *, Elsewhere> changes[]{
        {"other filters", Elsewhere::ChangesFilters},
        {"other operator", Elsewhere::ChangesOperator},
        {"deleted", Elsewhere::Deletes}};
    for (const auto &[kindName, kind] : kinds) {
        for (const auto &[changeName, change] : changes)
            QTest::addRow("%s, %s", kindName, changeName) << kind << change;
    }
}

void TestCommandsMeanwhile::doesNotOverwrite()
{
    QFETCH(Kind, kind);
    QFETCH(Elsewhere, elsewhere);
    const SharedTokenBase seen = SharedTokenBase::of(m_two);
    SharedToken theirs = m_two;
    switch (elsewhere) {
    case Elsewhere::ChangesFilters:
        m_fixture->setFilters(theirs, {m_second, m_third});
        break;
    case Elsewhere::ChangesOperator:
        theirs.filterOperator = FilterOperator::Or;
        m_fixture->setFilters(theirs, {m_first, m_second});
        break;
    case Elsewhere::Deletes:
        m_fixture->removeToken(theirs);
        break;
    }
    const Snapshot before = m_fixture->snapshot();
    m_fixture->backend.journal()->clear();

    Change change = EditSharedToken{seen, {.filters = {m_third.id}}};
    if (kind == Kind::Attach)
        change = AttachFilters{.base = seen, .attach = {m_third.id}};
    else if (kind == Kind::Rotate)
        change = RotateSharedToken{seen, OldToken::Delete};
    const CommandReport report = execute(change);
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind,
             elsewhere == Elsewhere::Deletes ? ProblemKind::NotFound
                                             : ProblemKind::ChangedMeanwhile);
    QCOMPARE(m_fixture->writes(), 0);
    QVERIFY(m_fixture->snapshot() == before);
    checkShown();
}

void TestCommandsMeanwhile::editsTheTokenAsItWasSeen()
{
    // A change of another token is none of this one's.
    m_fixture->setFilters(m_one, {m_third});
    const CommandReport report =
        execute(EditSharedToken{SharedTokenBase::of(m_two), {.filters = {m_third.id}}});
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(m_fixture->snapshot().has(u"Two"_s, {u"a:3"_s}));
    checkShown();
}

void TestCommandsMeanwhile::deleteOfAGoneTokenIsDone()
{
    m_fixture->removeToken(m_one);
    const CommandReport report = execute(DeleteSharedToken{m_one.id, m_one.name});
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(report.note(NoteKind::AlreadyGone));
    checkShown();
}

void TestCommandsMeanwhile::deleteOfAGoneFilterIsDone()
{
    m_fixture->removeFilter(m_third);
    m_fixture->backend.journal()->clear();
    const CommandReport report = execute(DeleteFilter{m_third, {}});
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(report.note(NoteKind::AlreadyGone));
    QCOMPARE(m_fixture->writes(), 0);
    checkShown();
}

void TestCommandsMeanwhile::deleteOfAFilterStopsForAnotherToken()
{
    // The admin was told of One alone.
    m_fixture->makeToken(u"New"_s, {m_first});
    const Snapshot before = m_fixture->snapshot();
    m_fixture->backend.journal()->clear();
    const CommandReport report = execute(DeleteFilter{m_first, {m_one.id}});
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::ChangedMeanwhile);
    const CommandNote *note = report.note(NoteKind::WouldBeUnfiltered);
    QVERIFY(note);
    QCOMPARE(note->name, u"New"_s);
    QCOMPARE(m_fixture->writes(), 0);
    QVERIFY(m_fixture->snapshot() == before);
    checkShown(); // with the token that stood in the way
}

void TestCommandsMeanwhile::deleteOfAFilterAcceptsTheConfirmedOnes()
{
    // One has another filter by now: it is not left without.
    m_fixture->setFilters(m_one, {m_first, m_third});
    m_fixture->backend.journal()->clear();
    const CommandReport report = execute(DeleteFilter{m_first, {m_one.id}});
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(m_fixture->snapshot().has(u"One"_s, {u"a:3"_s}));
    QCOMPARE(m_fixture->everUncovered(), QStringList());
    checkShown();
}

void TestCommandsMeanwhile::replacementOfAGoneFilterFails()
{
    m_fixture->removeFilter(m_third);
    m_fixture->backend.journal()->clear();
    const CommandReport report =
        execute(ReplaceFilter{m_third, {.field = u"a"_s, .value = u"4"_s}});
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::NotFound);
    QCOMPARE(m_fixture->writes(), 0);
    checkShown();
}

void TestCommandsMeanwhile::replacementMovesTokensThatComeLater()
{
    const CommandReport report = executeWith(
        ReplaceFilter{m_first, {.field = u"a"_s, .value = u"4"_s}}, u"PUT "_s + pathOf(m_two),
        u"after"_s, [this] { m_fixture->makeToken(u"New"_s, {m_first}); });
    QCOMPARE(report.state, CommandState::Done);
    const Snapshot after = m_fixture->snapshot();
    QVERIFY(after.has(u"New"_s, {u"a:4"_s}));
    QVERIFY(after.has(u"One"_s, {u"a:4"_s}));
    QVERIFY(!after.filter(u"a:1"_s));
    QCOMPARE(m_fixture->everUncovered(), QStringList());
    checkShown();
}

void TestCommandsMeanwhile::replacementKeepsWhatWasAddedMeanwhile()
{
    // After the list was read, and before Two is moved.
    const CommandReport report =
        executeWith(ReplaceFilter{m_first, {.field = u"a"_s, .value = u"4"_s}},
                    u"PUT "_s + pathOf(m_one), u"after"_s, [this] {
                        m_fixture->setFilters(m_two, {m_first, m_second, m_third});
                    });
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(m_fixture->snapshot().has(u"Two"_s, {u"a:2"_s, u"a:3"_s, u"a:4"_s}));
    QCOMPARE(m_fixture->everUncovered(), QStringList());
    checkShown();
}

void TestCommandsMeanwhile::replacementSkipsATokenDeletedMeanwhile()
{
    const CommandReport report = executeWith(
        ReplaceFilter{m_first, {.field = u"a"_s, .value = u"4"_s}}, u"PUT "_s + pathOf(m_one),
        u"after"_s, [this] { m_fixture->removeToken(m_two); });
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(!m_fixture->snapshot().sharedToken(u"Two"_s));
    checkShown();
}

void TestCommandsMeanwhile::rollBackLeavesWhatOthersChanged()
{
    // One is moved, then changed by someone else; Two cannot be read, so One would be put back.
    const CommandReport report = executeWith(
        ReplaceFilter{m_first, {.field = u"a"_s, .value = u"4"_s}}, u"GET "_s + pathOf(m_two),
        u"before"_s, [this] { m_fixture->setFilters(m_one, {m_third}); });
    QCOMPARE(report.state, CommandState::Failed);
    const Snapshot after = m_fixture->snapshot();
    QVERIFY(after.has(u"One"_s, {u"a:3"_s}));
    QVERIFY(after.has(u"Two"_s, {u"a:1"_s, u"a:2"_s}));
    QVERIFY(!after.filter(u"a:4"_s));
    QCOMPARE(m_fixture->everUncovered(), QStringList());
    checkShown();
}

void TestCommandsMeanwhile::rollBackKeepsAFilterThatOthersUse()
{
    // Someone else attaches the new filter before it is taken away again.
    const CommandReport report =
        executeWith(ReplaceFilter{m_first, {.field = u"a"_s, .value = u"4"_s}},
                    u"GET "_s + pathOf(m_two), u"before"_s, [this] {
                        const Snapshot now = m_fixture->snapshot();
                        m_fixture->makeToken(u"New"_s, {*now.filter(u"a:4"_s)});
                    });
    QCOMPARE(report.state, CommandState::Failed);
    QVERIFY(report.note(NoteKind::NewFilterRemains));
    const Snapshot after = m_fixture->snapshot();
    QVERIFY(after.has(u"New"_s, {u"a:4"_s}));
    QVERIFY(after.has(u"One"_s, {u"a:1"_s}));
    QCOMPARE(m_fixture->everUncovered(), QStringList());
    checkShown();
}

void TestCommandsMeanwhile::replacementTakesTheFilterMadeElsewhere()
{
    const Filter theirs = m_fixture->makeFilter(u"a"_s, u"4"_s);
    m_fixture->backend.journal()->clear();
    const CommandReport report =
        execute(ReplaceFilter{m_first, {.field = u"a"_s, .value = u"4"_s}});
    QCOMPARE(report.state, CommandState::Done);
    QCOMPARE(report.createdId, std::optional(theirs.id.value()));
    QCOMPARE(m_fixture->writingPosts(), 0);
    QVERIFY(m_fixture->snapshot().has(u"One"_s, {u"a:4"_s}));
    checkShown();
}

void TestCommandsMeanwhile::lastEnabledIsCountedAnew_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("disable") << false;
    QTest::newRow("delete") << true;
}

void TestCommandsMeanwhile::lastEnabledIsCountedAnew()
{
    QFETCH(bool, deletes);
    const std::vector<ShippingToken> enabled = leaveEnabled(2);
    // Two are seen; another machine disables one.
    m_fixture->setEnabled(enabled[1], false);
    const Snapshot before = m_fixture->snapshot();
    m_fixture->backend.journal()->clear();
    const ShippingToken &last = enabled[0];
    Change change = SetShippingTokenEnabled{last.id, last.name, false};
    if (deletes)
        change = DeleteShippingToken{last.id, last.name};
    const CommandReport report = execute(change);
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::Protected);
    QCOMPARE(report.note(NoteKind::LastEnabled)->name, last.name);
    QCOMPARE(m_fixture->writes(), 0);
    QVERIFY(m_fixture->snapshot() == before);
    checkShown();
}

void TestCommandsMeanwhile::disabledElsewhereIsAsAskedFor()
{
    const std::vector<ShippingToken> enabled = leaveEnabled(2);
    m_fixture->setEnabled(enabled[1], false);
    m_fixture->backend.journal()->clear();
    const CommandReport report =
        execute(SetShippingTokenEnabled{enabled[1].id, enabled[1].name, false});
    QCOMPARE(report.state, CommandState::Done);
    QCOMPARE(m_fixture->writes(), 0);
    checkShown();
}

void TestCommandsMeanwhile::renameDoesNotOverwriteAName()
{
    const ShippingToken token = m_fixture->makeShippingToken(u"old"_s);
    m_fixture->ready();
    ShippingToken theirs = token;
    theirs.name = u"theirs"_s;
    m_fixture->setEnabled(theirs, true); // name and state go together
    m_fixture->backend.journal()->clear();
    const CommandReport report = execute(RenameShippingToken{token.id, u"old"_s, u"ours"_s});
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::ChangedMeanwhile);
    QCOMPARE(m_fixture->writes(), 0);
    QVERIFY(m_fixture->snapshot().shippingToken(u"theirs"_s));
    checkShown();
}

void TestCommandsMeanwhile::limitIsAskedAnew_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("create") << 0;
    QTest::newRow("enable") << 1;
    QTest::newRow("rotate") << 2;
}

void TestCommandsMeanwhile::limitIsAskedAnew()
{
    QFETCH(int, kind);
    const ShippingToken spare = m_fixture->makeShippingToken(u"spare"_s);
    m_fixture->setEnabled(spare, false);
    m_fixture->ready();
    const auto limits = m_fixture->run->workspace.connection(m_fixture->main)->shippingLimits;
    QVERIFY(limits && limits->enabled < limits->maxAllowed);
    // Others use up what is left.
    for (int i = limits->enabled; i < limits->maxAllowed; ++i)
        (void)m_fixture->makeShippingToken(u"theirs %1"_s.arg(i));
    m_fixture->backend.journal()->clear();
    Change change = CreateShippingToken{u"ours"_s};
    if (kind == 1)
        change = SetShippingTokenEnabled{spare.id, spare.name, true};
    else if (kind == 2)
        change = RotateShippingToken{spare.id, spare.name, u"ours"_s};
    const CommandReport report = execute(change);
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::LimitReached);
    QCOMPARE(report.note(NoteKind::LimitReached)->count, std::optional(limits->maxAllowed));
    QCOMPARE(m_fixture->writes(), 0);
    checkShown();
}

void TestCommandsMeanwhile::goneShippingTokens()
{
    const ShippingToken token = m_fixture->makeShippingToken(u"gone"_s);
    m_fixture->ready();
    QCOMPARE(execute(DeleteShippingToken{token.id, token.name}).state, CommandState::Done);
    const CommandReport again = execute(DeleteShippingToken{token.id, token.name});
    QCOMPARE(again.state, CommandState::Done);
    QVERIFY(again.note(NoteKind::AlreadyGone));
    for (const Change &change :
         std::vector<Change>{RenameShippingToken{token.id, token.name, u"new"_s},
                             SetShippingTokenEnabled{token.id, token.name, false},
                             RotateShippingToken{token.id, token.name, u"next"_s}}) {
        const CommandReport report = execute(change);
        QCOMPARE(report.state, CommandState::Failed);
        QCOMPARE(report.problem->kind, ProblemKind::NotFound);
    }
    QVERIFY(!m_fixture->snapshot().shippingToken(u"next"_s));
    checkShown();
}

void TestCommandsMeanwhile::sameNameMadeElsewhereIsNotTakenForOurs_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("acted");
    QTest::newRow("the server had acted") << u"after"_s << true;
    QTest::newRow("the server had not acted") << u"before"_s << false;
}

void TestCommandsMeanwhile::sameNameMadeElsewhereIsNotTakenForOurs()
{
    QFETCH(QString, when);
    QFETCH(bool, acted);
    // Another admin makes one of the same name, with other filters, while ours is on its way.
    m_fixture->backend.journal()->clear();
    const CommandReport report =
        executeWith(CreateSharedToken{{.name = u"Made"_s, .filters = {m_first.id}}},
                    u"POST /v1/shared-tokens"_s, when,
                    [this] { (void)m_fixture->makeToken(u"Made"_s, {m_second}); });
    // Whose the new ones are cannot be told: both are named, neither is touched.
    QCOMPARE(report.state, CommandState::Unknown);
    QVERIFY(report.note(NoteKind::NewTokenRemains));
    QCOMPARE(m_fixture->count("DELETE", {}), 0);
    QCOMPARE(m_fixture->snapshot().countShared(u"Made"_s), acted ? 2 : 1);
    checkShown();
}

void TestCommandsMeanwhile::sameNameMadeBeforeIsKnown_data()
{
    sameNameMadeElsewhereIsNotTakenForOurs_data();
}

void TestCommandsMeanwhile::sameNameMadeBeforeIsKnown()
{
    QFETCH(QString, when);
    QFETCH(bool, acted);
    // Made since the list was read for the window.
    const SharedToken theirs = m_fixture->makeToken(u"Made"_s, {m_first});
    m_fixture->backend.journal()->clear();
    m_fixture->addFault(u"POST /v1/shared-tokens cut when=%1 times=1"_s.arg(when));
    const CommandReport report =
        execute(CreateSharedToken{{.name = u"Made"_s, .filters = {m_first.id}}});
    QCOMPARE(report.state, acted ? CommandState::Done : CommandState::Unknown);
    QVERIFY(report.createdId != std::optional(theirs.id.value()));
    QCOMPARE(report.note(NoteKind::ChangeNotShown) != nullptr, !acted);
    QCOMPARE(m_fixture->count("DELETE", {}), 0);
    checkShown();
}

void TestCommandsMeanwhile::deleteOfAGoneApiTokenIsDone()
{
    const ApiToken token = m_fixture->makeApiToken(u"gone"_s);
    m_fixture->ready();
    QCOMPARE(execute(DeleteApiToken{token.id, token.name}).state, CommandState::Done);
    const CommandReport again = execute(DeleteApiToken{token.id, token.name});
    QCOMPARE(again.state, CommandState::Done);
    QVERIFY(again.note(NoteKind::AlreadyGone));
}

QTEST_GUILESS_MAIN(TestCommandsMeanwhile)
#include "tst_commands_meanwhile.moc"
