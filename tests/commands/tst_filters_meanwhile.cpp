// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/meanwhile_fixture.h"

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

//! Changes of shared tokens and filters that another admin makes between what was seen here and the
//! command, or in the middle of it: nothing of theirs is overwritten unseen, and what they change
//! counts.
class TestFiltersMeanwhile : public QObject {
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
    void mergingWithAGoneOneFails();
    void mergingOfAGoneOneIsDone();
    void mergingStopsWhereTheOtherGoes();
    void mergingIsOfFiltersThatAskTheSame();

private:
    [[nodiscard]] static QString pathOf(const SharedToken &token)
    {
        return u"/v1/shared-tokens/%1"_s.arg(token.id.value());
    }

    std::unique_ptr<MeanwhileFixture> m_fixture;
};

void TestFiltersMeanwhile::init()
{
    m_fixture = std::make_unique<MeanwhileFixture>();
}

void TestFiltersMeanwhile::cleanup()
{
    m_fixture.reset();
}

void TestFiltersMeanwhile::doesNotOverwrite_data()
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

void TestFiltersMeanwhile::doesNotOverwrite()
{
    QFETCH(Kind, kind);
    QFETCH(Elsewhere, elsewhere);
    const SharedTokenBase seen = SharedTokenBase::of(m_fixture->two);
    SharedToken theirs = m_fixture->two;
    switch (elsewhere) {
    case Elsewhere::ChangesFilters:
        m_fixture->setFilters(theirs, {m_fixture->second, m_fixture->third});
        break;
    case Elsewhere::ChangesOperator:
        theirs.filterOperator = FilterOperator::Or;
        m_fixture->setFilters(theirs, {m_fixture->first, m_fixture->second});
        break;
    case Elsewhere::Deletes:
        m_fixture->removeToken(theirs);
        break;
    }
    const Snapshot before = m_fixture->snapshot();
    m_fixture->backend.journal()->clear();

    Change change = EditSharedToken{seen, {.filters = {m_fixture->third.id}}};
    if (kind == Kind::Attach)
        change = AttachFilters{.base = seen, .attach = {m_fixture->third.id}};
    else if (kind == Kind::Rotate)
        change = RotateSharedToken{seen, OldToken::Delete};
    const CommandReport report = m_fixture->reportOf(change);
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind,
             elsewhere == Elsewhere::Deletes ? ProblemKind::NotFound
                                             : ProblemKind::ChangedMeanwhile);
    QCOMPARE(m_fixture->writes(), 0);
    QVERIFY(m_fixture->snapshot() == before);
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::editsTheTokenAsItWasSeen()
{
    // A change of another token is none of this one's.
    m_fixture->setFilters(m_fixture->one, {m_fixture->third});
    const CommandReport report = m_fixture->reportOf(
        EditSharedToken{SharedTokenBase::of(m_fixture->two), {.filters = {m_fixture->third.id}}});
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(m_fixture->snapshot().has(u"Two"_s, {u"a:3"_s}));
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::deleteOfAGoneTokenIsDone()
{
    m_fixture->removeToken(m_fixture->one);
    const CommandReport report =
        m_fixture->reportOf(DeleteSharedToken{m_fixture->one.id, m_fixture->one.name});
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(report.note(NoteKind::AlreadyGone));
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::deleteOfAGoneFilterIsDone()
{
    m_fixture->removeFilter(m_fixture->third);
    m_fixture->backend.journal()->clear();
    const CommandReport report = m_fixture->reportOf(DeleteFilter{m_fixture->third, {}});
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(report.note(NoteKind::AlreadyGone));
    QCOMPARE(m_fixture->writes(), 0);
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::deleteOfAFilterStopsForAnotherToken()
{
    // The admin was told of One alone.
    m_fixture->makeToken(u"New"_s, {m_fixture->first});
    const Snapshot before = m_fixture->snapshot();
    m_fixture->backend.journal()->clear();
    const CommandReport report =
        m_fixture->reportOf(DeleteFilter{m_fixture->first, {m_fixture->one.id}});
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::ChangedMeanwhile);
    const CommandNote *note = report.note(NoteKind::WouldBeUnfiltered);
    QVERIFY(note);
    QCOMPARE(note->name, u"New"_s);
    QCOMPARE(m_fixture->writes(), 0);
    QVERIFY(m_fixture->snapshot() == before);
    m_fixture->checkShown(); // with the token that stood in the way
}

void TestFiltersMeanwhile::deleteOfAFilterAcceptsTheConfirmedOnes()
{
    // One has another filter by now: it is not left without.
    m_fixture->setFilters(m_fixture->one, {m_fixture->first, m_fixture->third});
    m_fixture->backend.journal()->clear();
    const CommandReport report =
        m_fixture->reportOf(DeleteFilter{m_fixture->first, {m_fixture->one.id}});
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(m_fixture->snapshot().has(u"One"_s, {u"a:3"_s}));
    QCOMPARE(m_fixture->everUncovered(), QStringList());
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::replacementOfAGoneFilterFails()
{
    m_fixture->removeFilter(m_fixture->third);
    m_fixture->backend.journal()->clear();
    const CommandReport report =
        m_fixture->reportOf(ReplaceFilter{m_fixture->third, {.field = u"a"_s, .value = u"4"_s}});
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::NotFound);
    QCOMPARE(m_fixture->writes(), 0);
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::replacementMovesTokensThatComeLater()
{
    const CommandReport report =
        m_fixture->reportWith(ReplaceFilter{m_fixture->first, {.field = u"a"_s, .value = u"4"_s}},
                              u"PUT "_s + pathOf(m_fixture->two), u"after"_s,
                              [this] { m_fixture->makeToken(u"New"_s, {m_fixture->first}); });
    QCOMPARE(report.state, CommandState::Done);
    const Snapshot after = m_fixture->snapshot();
    QVERIFY(after.has(u"New"_s, {u"a:4"_s}));
    QVERIFY(after.has(u"One"_s, {u"a:4"_s}));
    QVERIFY(!after.filter(u"a:1"_s));
    QCOMPARE(m_fixture->everUncovered(), QStringList());
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::replacementKeepsWhatWasAddedMeanwhile()
{
    // After the list was read, and before Two is moved.
    const CommandReport report = m_fixture->reportWith(
        ReplaceFilter{m_fixture->first, {.field = u"a"_s, .value = u"4"_s}},
        u"PUT "_s + pathOf(m_fixture->one), u"after"_s, [this] {
            m_fixture->setFilters(m_fixture->two,
                                  {m_fixture->first, m_fixture->second, m_fixture->third});
        });
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(m_fixture->snapshot().has(u"Two"_s, {u"a:2"_s, u"a:3"_s, u"a:4"_s}));
    QCOMPARE(m_fixture->everUncovered(), QStringList());
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::replacementSkipsATokenDeletedMeanwhile()
{
    const CommandReport report =
        m_fixture->reportWith(ReplaceFilter{m_fixture->first, {.field = u"a"_s, .value = u"4"_s}},
                              u"PUT "_s + pathOf(m_fixture->one), u"after"_s,
                              [this] { m_fixture->removeToken(m_fixture->two); });
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(!m_fixture->snapshot().sharedToken(u"Two"_s));
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::rollBackLeavesWhatOthersChanged()
{
    // One is moved, then changed by someone else; Two cannot be read, so One would be put back.
    const CommandReport report =
        m_fixture->reportWith(ReplaceFilter{m_fixture->first, {.field = u"a"_s, .value = u"4"_s}},
                              u"GET "_s + pathOf(m_fixture->two), u"before"_s, [this] {
                                  m_fixture->setFilters(m_fixture->one, {m_fixture->third});
                              });
    QCOMPARE(report.state, CommandState::Failed);
    const Snapshot after = m_fixture->snapshot();
    QVERIFY(after.has(u"One"_s, {u"a:3"_s}));
    QVERIFY(after.has(u"Two"_s, {u"a:1"_s, u"a:2"_s}));
    QVERIFY(!after.filter(u"a:4"_s));
    QCOMPARE(m_fixture->everUncovered(), QStringList());
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::rollBackKeepsAFilterThatOthersUse()
{
    // Someone else attaches the new filter before it is taken away again.
    const CommandReport report =
        m_fixture->reportWith(ReplaceFilter{m_fixture->first, {.field = u"a"_s, .value = u"4"_s}},
                              u"GET "_s + pathOf(m_fixture->two), u"before"_s, [this] {
                                  const Snapshot now = m_fixture->snapshot();
                                  m_fixture->makeToken(u"New"_s, {*now.filter(u"a:4"_s)});
                              });
    QCOMPARE(report.state, CommandState::Failed);
    QVERIFY(report.note(NoteKind::NewFilterRemains));
    const Snapshot after = m_fixture->snapshot();
    QVERIFY(after.has(u"New"_s, {u"a:4"_s}));
    QVERIFY(after.has(u"One"_s, {u"a:1"_s}));
    QCOMPARE(m_fixture->everUncovered(), QStringList());
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::replacementTakesTheFilterMadeElsewhere()
{
    const Filter theirs = m_fixture->makeFilter(u"a"_s, u"4"_s);
    m_fixture->backend.journal()->clear();
    const CommandReport report =
        m_fixture->reportOf(ReplaceFilter{m_fixture->first, {.field = u"a"_s, .value = u"4"_s}});
    QCOMPARE(report.state, CommandState::Done);
    QCOMPARE(report.createdId, std::optional(theirs.id.value()));
    QCOMPARE(m_fixture->writingPosts(), 0);
    QVERIFY(m_fixture->snapshot().has(u"One"_s, {u"a:4"_s}));
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::mergingWithAGoneOneFails()
{
    const Filter twin = m_fixture->makeFilter(u"a"_s, u"1"_s);
    m_fixture->removeFilter(twin);
    m_fixture->backend.journal()->clear();
    const CommandReport report = m_fixture->reportOf(MergeFilters{m_fixture->first, twin});
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::NotFound);
    QCOMPARE(m_fixture->writes(), 0);
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::mergingOfAGoneOneIsDone()
{
    const Filter twin = m_fixture->makeFilter(u"a"_s, u"1"_s);
    m_fixture->removeFilter(twin);
    m_fixture->backend.journal()->clear();
    const CommandReport report = m_fixture->reportOf(MergeFilters{twin, m_fixture->first});
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(report.note(NoteKind::AlreadyGone));
    QCOMPARE(m_fixture->writes(), 0);
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::mergingStopsWhereTheOtherGoes()
{
    // One has moved over when the filter that was to stay is deleted: nothing is left to move to.
    const Filter twin = m_fixture->makeFilter(u"a"_s, u"1"_s);
    m_fixture->setFilters(m_fixture->two, {m_fixture->first});
    m_fixture->backend.journal()->clear();
    const CommandReport report = m_fixture->reportWith(
        MergeFilters{m_fixture->first, twin}, u"GET "_s + pathOf(m_fixture->two), u"after"_s, [&] {
            m_fixture->setFilters(m_fixture->one, {m_fixture->first});
            m_fixture->removeFilter(twin);
        });
    QVERIFY(report.state != CommandState::Done);
    const Snapshot after = m_fixture->snapshot();
    QVERIFY(after.has(u"One"_s, {u"a:1"_s}));
    QVERIFY(after.has(u"Two"_s, {u"a:1"_s}));
    QCOMPARE(m_fixture->everUncovered(), QStringList());
    m_fixture->checkShown();
}

void TestFiltersMeanwhile::mergingIsOfFiltersThatAskTheSame()
{
    const CommandReport report =
        m_fixture->reportOf(MergeFilters{m_fixture->first, m_fixture->second});
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::InvalidInput);
    QCOMPARE(m_fixture->writes(), 0);
    QCOMPARE(m_fixture->reportOf(MergeFilters{m_fixture->first, m_fixture->first}).state,
             CommandState::Failed);
    m_fixture->checkShown();
}

QTEST_GUILESS_MAIN(TestFiltersMeanwhile)
#include "tst_filters_meanwhile.moc"
