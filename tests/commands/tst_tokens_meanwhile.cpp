// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/meanwhile_fixture.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! What another admin makes, disables, renames and deletes between what was seen here and the
//! command, or in the middle of it: limits are counted anew, and nothing of theirs is taken for
//! ours.
class TestTokensMeanwhile : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
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

    std::unique_ptr<MeanwhileFixture> m_fixture;
};

void TestTokensMeanwhile::init()
{
    m_fixture = std::make_unique<MeanwhileFixture>();
}

void TestTokensMeanwhile::cleanup()
{
    m_fixture.reset();
}

void TestTokensMeanwhile::lastEnabledIsCountedAnew_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("disable") << false;
    QTest::newRow("delete") << true;
}

void TestTokensMeanwhile::lastEnabledIsCountedAnew()
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
    const CommandReport report = m_fixture->reportOf(change);
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::Protected);
    QCOMPARE(report.note(NoteKind::LastEnabled)->name, last.name);
    QCOMPARE(m_fixture->writes(), 0);
    QVERIFY(m_fixture->snapshot() == before);
    m_fixture->checkShown();
}

void TestTokensMeanwhile::disabledElsewhereIsAsAskedFor()
{
    const std::vector<ShippingToken> enabled = leaveEnabled(2);
    m_fixture->setEnabled(enabled[1], false);
    m_fixture->backend.journal()->clear();
    const CommandReport report =
        m_fixture->reportOf(SetShippingTokenEnabled{enabled[1].id, enabled[1].name, false});
    QCOMPARE(report.state, CommandState::Done);
    QCOMPARE(m_fixture->writes(), 0);
    m_fixture->checkShown();
}

void TestTokensMeanwhile::renameDoesNotOverwriteAName()
{
    const ShippingToken token = m_fixture->makeShippingToken(u"old"_s);
    m_fixture->ready();
    ShippingToken theirs = token;
    theirs.name = u"theirs"_s;
    m_fixture->setEnabled(theirs, true); // name and state go together
    m_fixture->backend.journal()->clear();
    const CommandReport report =
        m_fixture->reportOf(RenameShippingToken{token.id, u"old"_s, u"ours"_s});
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::ChangedMeanwhile);
    QCOMPARE(m_fixture->writes(), 0);
    QVERIFY(m_fixture->snapshot().shippingToken(u"theirs"_s));
    m_fixture->checkShown();
}

void TestTokensMeanwhile::limitIsAskedAnew_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("create") << 0;
    QTest::newRow("enable") << 1;
    QTest::newRow("rotate") << 2;
}

void TestTokensMeanwhile::limitIsAskedAnew()
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
    const CommandReport report = m_fixture->reportOf(change);
    QCOMPARE(report.state, CommandState::Failed);
    QCOMPARE(report.problem->kind, ProblemKind::LimitReached);
    QCOMPARE(report.note(NoteKind::LimitReached)->count, std::optional(limits->maxAllowed));
    QCOMPARE(m_fixture->writes(), 0);
    m_fixture->checkShown();
}

void TestTokensMeanwhile::goneShippingTokens()
{
    const ShippingToken token = m_fixture->makeShippingToken(u"gone"_s);
    m_fixture->ready();
    QCOMPARE(m_fixture->reportOf(DeleteShippingToken{token.id, token.name}).state,
             CommandState::Done);
    const CommandReport again = m_fixture->reportOf(DeleteShippingToken{token.id, token.name});
    QCOMPARE(again.state, CommandState::Done);
    QVERIFY(again.note(NoteKind::AlreadyGone));
    for (const Change &change :
         std::vector<Change>{RenameShippingToken{token.id, token.name, u"new"_s},
                             SetShippingTokenEnabled{token.id, token.name, false},
                             RotateShippingToken{token.id, token.name, u"next"_s}}) {
        const CommandReport report = m_fixture->reportOf(change);
        QCOMPARE(report.state, CommandState::Failed);
        QCOMPARE(report.problem->kind, ProblemKind::NotFound);
    }
    QVERIFY(!m_fixture->snapshot().shippingToken(u"next"_s));
    m_fixture->checkShown();
}

void TestTokensMeanwhile::sameNameMadeElsewhereIsNotTakenForOurs_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("acted");
    QTest::newRow("the server had acted") << u"after"_s << true;
    QTest::newRow("the server had not acted") << u"before"_s << false;
}

void TestTokensMeanwhile::sameNameMadeElsewhereIsNotTakenForOurs()
{
    QFETCH(QString, when);
    QFETCH(bool, acted);
    // Another admin makes one of the same name, with other filters, while ours is on its way.
    m_fixture->backend.journal()->clear();
    const CommandReport report = m_fixture->reportWith(
        CreateSharedToken{{.name = u"Made"_s, .filters = {m_fixture->first.id}}},
        u"POST /v1/shared-tokens"_s, when,
        [this] { (void)m_fixture->makeToken(u"Made"_s, {m_fixture->second}); });
    // Whose the new ones are cannot be told: both are named, neither is touched.
    QCOMPARE(report.state, CommandState::Unknown);
    QVERIFY(report.note(NoteKind::NewTokenRemains));
    QCOMPARE(m_fixture->count("DELETE", {}), 0);
    QCOMPARE(m_fixture->snapshot().countShared(u"Made"_s), acted ? 2 : 1);
    m_fixture->checkShown();
}

void TestTokensMeanwhile::sameNameMadeBeforeIsKnown_data()
{
    sameNameMadeElsewhereIsNotTakenForOurs_data();
}

void TestTokensMeanwhile::sameNameMadeBeforeIsKnown()
{
    QFETCH(QString, when);
    QFETCH(bool, acted);
    // Made since the list was read for the window.
    const SharedToken theirs = m_fixture->makeToken(u"Made"_s, {m_fixture->first});
    m_fixture->backend.journal()->clear();
    m_fixture->addFault(u"POST /v1/shared-tokens cut when=%1 times=1"_s.arg(when));
    const CommandReport report = m_fixture->reportOf(
        CreateSharedToken{{.name = u"Made"_s, .filters = {m_fixture->first.id}}});
    QCOMPARE(report.state, acted ? CommandState::Done : CommandState::Unknown);
    QVERIFY(report.createdId != std::optional(theirs.id.value()));
    QCOMPARE(report.note(NoteKind::ChangeNotShown) != nullptr, !acted);
    QCOMPARE(m_fixture->count("DELETE", {}), 0);
    m_fixture->checkShown();
}

void TestTokensMeanwhile::deleteOfAGoneApiTokenIsDone()
{
    const ApiToken token = m_fixture->makeApiToken(u"gone"_s);
    m_fixture->ready();
    QCOMPARE(m_fixture->reportOf(DeleteApiToken{token.id, token.name}).state, CommandState::Done);
    const CommandReport again = m_fixture->reportOf(DeleteApiToken{token.id, token.name});
    QCOMPARE(again.state, CommandState::Done);
    QVERIFY(again.note(NoteKind::AlreadyGone));
}

QTEST_GUILESS_MAIN(TestTokensMeanwhile)
#include "tst_tokens_meanwhile.moc"
