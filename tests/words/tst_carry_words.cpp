// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/background.h"
#include "models/store/workspace.h"
#include "words/sync/carry_words.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

//! What is said of what is carried over to other accounts.
class TestCarryWords : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void plannedItems();
    void skippedItems_data();
    void skippedItems();
    void skippedAccountsAreDistinct();
    void summaries();
    void results();
    void leftBehind();

private:
    static constexpr TimePoint Now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}};

    //! env: prod and team: web; Wall with the first, for good, and Portal with either, for 21 days.
    [[nodiscard]] static CarrySource source()
    {
        CarrySource source;
        source.filters = {{u"env"_s, u"prod"_s, {}}, {u"team"_s, u"web"_s, {}}};
        source.tokens = {{.name = u"Wall"_s, .filters = {0}},
                         {.name = u"Portal"_s,
                          .filters = {0, 1},
                          .filterOperator = FilterOperator::Or,
                          .expiresAt = Now + std::chrono::days(21)}};
        return source;
    }
    //! Connects the account Production as \p name, which is refused, in the family of \p main.
    void add(const ConnectionId &id, const QString &name, const std::optional<ConnectionId> &main,
             bool readOnly = false)
    {
        m_workspace->addConnection({.connection = {.id = id,
                                                   .name = name,
                                                   .accountName = u"Production"_s,
                                                   .parent = main,
                                                   .marks = {.readOnly = readOnly}},
                                    .state = ConnectionState::TokenRefused});
    }
    [[nodiscard]] static CarryItem filterItem(int position)
    {
        return {.kind = ListKind::Filters, .position = position};
    }
    [[nodiscard]] static CarryItem tokenItem(int position, const QString &name)
    {
        return {.kind = ListKind::SharedTokens, .position = position, .name = name};
    }
    [[nodiscard]] QString text(const CarryItem &item, const ConnectionId &target) const
    {
        return carryText(source(), item, *m_workspace, target, Now);
    }
    [[nodiscard]] QString text(const CarryItem &item) const { return text(item, m_target); }

    const ConnectionId m_target{u"acme"_s};
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;
};

void TestCarryWords::init()
{
    m_background = std::make_unique<Background>();
    m_workspace = std::make_unique<Workspace>(*m_background);
    add(m_target, u"Acme EU"_s, {});
}

void TestCarryWords::cleanup()
{
    m_workspace.reset();
    m_background.reset();
}

void TestCarryWords::plannedItems()
{
    QCOMPARE(carryName(source(), filterItem(1)), u"team: web"_s);
    QCOMPARE(carryName(source(), tokenItem(1, u"Portal 2"_s)), u"Portal"_s);
    QCOMPARE(text(filterItem(0)), u"is made"_s);
    CarryItem there = filterItem(0);
    there.existing = FilterId(7);
    QCOMPARE(text(there), u"is there already and is used"_s);
    QCOMPARE(text(tokenItem(0, u"Wall"_s)), u"is made with env: prod; it never expires"_s);
    const QString portal = text(tokenItem(1, u"Portal 2"_s));
    QVERIFY2(
        portal.startsWith(u"is made as “Portal 2” with env: prod OR team: web; it expires on "_s)
            && portal.endsWith(u"(in 21 days)"_s),
        qPrintable(portal));
}

void TestCarryWords::skippedItems_data()
{
    QTest::addColumn<int>("skip");
    QTest::addColumn<QString>("part");
    QTest::newRow("refused") << int(CarrySkip::NotReachable) << u"refuses the API token"_s;
    QTest::newRow("forbidden") << int(CarrySkip::Forbidden) << u"its support has to enable them"_s;
    QTest::newRow("not known") << int(CarrySkip::NotKnown) << u"is not known"_s;
    QTest::newRow("there") << int(CarrySkip::AlreadyThere) << u"is there already"_s;
    QTest::newRow("given") << int(CarrySkip::NameGiven) << u"gets this name there"_s;
    QTest::newRow("taken") << int(CarrySkip::NameTaken) << u"of this name"_s;
    QTest::newRow("not understood")
        << int(CarrySkip::FilterNotUnderstood) << u"may be the same one"_s;
    QTest::newRow("not needed") << int(CarrySkip::NotNeeded) << u"No token that is made"_s;
}

void TestCarryWords::skippedItems()
{
    QFETCH(int, skip);
    QFETCH(QString, part);
    CarryItem item = tokenItem(0, u"Wall"_s);
    item.skip = CarrySkip(skip);
    QVERIFY2(text(item).startsWith(u"Skipped: "_s) && text(item).contains(part),
             qPrintable(text(item)));
}

//! Accounts of two organisations are called the same.
void TestCarryWords::skippedAccountsAreDistinct()
{
    const ConnectionId beta(u"beta"_s);
    const ConnectionId finance(u"finance"_s);
    const ConnectionId archive(u"archive"_s);
    add(beta, u"Beta Works"_s, {});
    add(finance, u"Finance"_s, beta);
    add(archive, u"Archive"_s, beta, true);
    CarryItem item = tokenItem(0, u"Wall"_s);
    item.skip = CarrySkip::NotReachable;
    QVERIFY2(text(item, finance).contains(u"Beta Works › Finance"_s),
             qPrintable(text(item, finance)));
    QVERIFY(text(item).contains(u"Acme EU"_s));
    item.skip = CarrySkip::ReadOnly;
    QVERIFY2(text(item, archive).contains(u"Beta Works › Archive"_s)
                 && text(item, archive).contains(u"is read-only"_s),
             qPrintable(text(item, archive)));
    CarryRun::Item unread{.target = finance,
                          .planned = tokenItem(0, u"Wall"_s),
                          .state = CarryRun::ItemState::Failed,
                          .unread = Problem{.kind = ProblemKind::Offline}};
    const QString result = carryResult(source(), unread, *m_workspace, Now);
    QVERIFY2(result.contains(u"of Beta Works › Production"_s), qPrintable(result));
    // Whoever was connected when the run began may be gone.
    m_workspace->removeConnection(archive);
    QVERIFY(text(item, archive).contains(u"Its connection was removed"_s));
}

void TestCarryWords::summaries()
{
    QCOMPARE(carryVerb(ListKind::SharedTokens, 1), u"Carry over 1 shared token"_s);
    QCOMPARE(carryVerb(ListKind::Filters, 2), u"Carry over 2 filters"_s);
    CarryPlan plan{.connection = ConnectionId(u"a"_s),
                   .items = {filterItem(0), filterItem(1), tokenItem(0, u"Wall"_s)}};
    QCOMPARE(carrySummary(std::vector{plan}),
             u"2 filters and 1 shared token will be made in 1 account."_s);
    QCOMPARE(carrySummary(std::vector{plan, plan}),
             u"4 filters and 2 shared tokens will be made in 2 accounts."_s);
    plan.items.back().skip = CarrySkip::NameTaken;
    QCOMPARE(carrySummary(std::vector{plan}),
             u"2 filters will be made in 1 account. 1 is skipped."_s);
    plan.items = {plan.items.back()};
    QCOMPARE(carrySummary(std::vector{plan, plan}), u"Nothing will be made. 2 are skipped."_s);
}

void TestCarryWords::results()
{
    const auto said = [this](const CarryRun::Item &item) {
        return carryResult(source(), item, *m_workspace, Now);
    };
    CarryRun::Item item{.target = m_target,
                        .planned = tokenItem(1, u"Portal"_s),
                        .state = CarryRun::ItemState::Left};
    QCOMPARE(said(item), u"Not begun"_s);
    QCOMPARE(carryTone(item), Tone::Dim);
    item.state = CarryRun::ItemState::Failed;
    item.lacksFilter = true;
    QVERIFY(said(item).startsWith(u"Not made: one of its filters is not there"_s));
    QCOMPARE(carryTone(item), Tone::Danger);
    item.lacksFilter = false;
    item.unread = Problem{.kind = ProblemKind::Offline};
    QVERIFY2(said(item).contains(u"the filters and shared tokens of Production"_s),
             qPrintable(said(item)));
}

void TestCarryWords::leftBehind()
{
    CarrySource source;
    QCOMPARE(leftBehindText(source, *m_workspace, false), QString());
    source.leftBehind.assign(6, {ListKind::SharedTokens, u"Wall"_s, LeftReason::Unfiltered});
    const QString text = leftBehindText(source, *m_workspace, false);
    QCOMPARE(text.count(u"“Wall” stays behind: it has no filter"_s), 4);
    QVERIFY2(text.endsWith(u"2 more stay behind."_s), qPrintable(text));

    // Two of one name are told apart by their accounts.
    add(ConnectionId(u"acme"_s), u"Acme EU"_s, {});
    add(ConnectionId(u"beta"_s), u"Beta Works"_s, {});
    source.leftBehind = {
        {ListKind::SharedTokens, u"Wall"_s, LeftReason::Expired, ConnectionId(u"acme"_s)},
        {ListKind::SharedTokens, u"Wall"_s, LeftReason::Expired, ConnectionId(u"beta"_s)}};
    QCOMPARE(leftBehindText(source, *m_workspace, true).remove(QChar(0x2068)).remove(QChar(0x2069)),
             u"“Wall” of Acme EU › Production stays behind: it has expired. “Wall” of Beta Works "
             "› Production stays behind: it has expired."_s);
}

QTEST_GUILESS_MAIN(TestCarryWords)
#include "tst_carry_words.moc"
