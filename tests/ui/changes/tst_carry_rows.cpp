// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/workspace.h"
#include "tests/support/fake_clock.h"
#include "ui/changes/carry/carry_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The rows of what is carried over.
class TestCarryRows : public QObject {
    Q_OBJECT

private slots:
    void whatIsThereAlreadyStandsLast();
};

void TestCarryRows::whatIsThereAlreadyStandsLast()
{
    Background background;
    Workspace workspace(background);
    FakeClock clock;
    CarryModel model(workspace, clock);
    const QAbstractItemModelTester tester(&model);
    const auto filter = [](int position, std::optional<FilterId> existing,
                           std::optional<CarrySkip> skip = {}) {
        return CarryItem{.kind = ListKind::Filters,
                         .position = position,
                         .name = {},
                         .existing = existing,
                         .skip = skip};
    };
    const auto token = [](int position, std::optional<CarrySkip> skip) {
        return CarryItem{.kind = ListKind::SharedTokens,
                         .position = position,
                         .name = u"Wall"_s,
                         .existing = {},
                         .skip = skip};
    };
    CarrySource source;
    source.filters.resize(4);
    source.tokens.resize(3);
    const ConnectionId one(u"one"_s);
    const ConnectionId two(u"two"_s);
    std::vector<CarryPlan> plans{
        {one,
         {filter(0, FilterId(1)), filter(1, {}), filter(2, {}, CarrySkip::NotNeeded),
          token(0, CarrySkip::AlreadyThere), token(1, CarrySkip::NameTaken), token(2, {})}},
        {two, {filter(0, FilterId(7)), filter(3, {}, CarrySkip::FilterNotUnderstood)}}};
    model.setPlans(source, plans);
    const auto rows = [&] {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row) {
            const CarryItem &item = model.planned(row);
            found.append(u"%1 %2 %3"_s
                             .arg(model.target(row).value(),
                                  item.kind == ListKind::Filters ? u"filter"_s : u"token"_s)
                             .arg(item.position));
        }
        return found;
    };
    const QStringList order{u"one filter 1"_s, u"one token 1"_s,  u"one token 2"_s,
                            u"two filter 3"_s, u"one filter 0"_s, u"one filter 2"_s,
                            u"one token 0"_s,  u"two filter 0"_s};
    QCOMPARE(rows(), order);
    // With another name a token is made: it stays where it was looked at.
    plans[0].items[4].skip.reset();
    int resets = 0;
    connect(&model, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
    model.setPlans(source, plans);
    QCOMPARE(rows(), order);
    QCOMPARE(resets, 0);
}

QTEST_GUILESS_MAIN(TestCarryRows)
#include "tst_carry_rows.moc"
