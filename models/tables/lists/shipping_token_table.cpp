// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/shipping_token_table.h"

#include "models/tables/base/common_columns.h"

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

struct ShippingFacts { };
using ShippingColumn = ListColumn<ShippingToken, ShippingFacts>;
using ShippingCell = ShippingColumn::Cell;
using ShippingColumns = ListColumns<ShippingToken, ShippingFacts>;

RowFacts shippingTokenFacts(const ShippingCell &cell)
{
    const ShippingToken &token = cell.row;
    // The backend does not tell when one was used.
    return {.used = StatedTime::unknown(),
            .created = token.createdAt ? StatedTime(*token.createdAt) : StatedTime::unknown()};
}

const ShippingColumns &shippingColumns()
{
    using Table = ShippingTokenTable;
    static const ShippingColumns columns = [] {
        ShippingColumns made{.all = std::vector<ShippingColumn>(Table::ColumnCount),
                             .nameOf = [](const ShippingToken &token) { return token.name; },
                             .factsOf = shippingTokenFacts};
        auto &all = made.all;

        all[Table::Name] = textColumn<&ShippingToken::name, ShippingColumn>(
            nameHead(u"name"_s, ShippingTokenTable::tr("Name")));
        all[Table::Name].tone = [](const ShippingCell &cell, const FindingLimits &) {
            return cell.row.enabled ? Tone::Normal : Tone::Dim;
        };
        // The tone tells, too, whether it is enabled.
        all[Table::Name].differs = [](const ShippingToken &a, const ShippingToken &b) {
            return a.name != b.name || a.enabled != b.enabled;
        };

        all[Table::Account] = accountColumn<ShippingColumn>(
            {.key = u"account"_s,
             .title = ShippingTokenTable::tr("Account"),
             .cells = CellKind::Dim,
             .width = AccountWidth,
             .toolTip = ShippingTokenTable::tr("The account that logs sent with the token go to")});

        all[Table::Token] = tokenColumn<ShippingColumn>(ShippingTokenTable::tr("Token"));

        all[Table::State] = {
            .head = {.key = u"state"_s,
                     .title = ShippingTokenTable::tr("State"),
                     .cells = CellKind::State,
                     .width = {8, 9, 3},
                     .toolTip =
                         ShippingTokenTable::tr("Logs sent with a disabled token are dropped")},
            .text = [](const ShippingCell &cell) { return enabledWord(cell.row.enabled); },
            .tone = [](const ShippingCell &cell,
                       const FindingLimits &) { return cell.row.enabled ? Tone::Good : Tone::Dim; },
            .sortNumber = [](const ShippingCell &cell) { return qint64(cell.row.enabled ? 0 : 1); },
            .searchText = [](const ShippingCell &cell) { return enabledWord(cell.row.enabled); },
            .differs =
                [](const ShippingToken &a, const ShippingToken &b) {
                    return a.enabled != b.enabled;
                }};

        all[Table::Created] = timeColumn<&ShippingToken::createdAt, ShippingColumn>(
            {.key = u"created"_s,
             .title = ShippingTokenTable::tr("Created"),
             .cells = CellKind::Time,
             .width = {8, DateChars, 2}});
        all[Table::Created].spoken = [](const ShippingCell &cell) {
            return cell.row.createdAt
                ? ShippingTokenTable::tr("Created %1").arg(timeSince(cell.now, cell.row.createdAt))
                : ShippingTokenTable::tr("Created at an unknown time");
        };

        all[Table::CreatedBy] = textColumn<&ShippingToken::createdBy, ShippingColumn>(
            {.key = u"createdBy"_s,
             .title = ShippingTokenTable::tr("Created by"),
             .cells = CellKind::Dim,
             .width = {12, 18, 0, 1}});

        all[Table::Updated] = timeColumn<&ShippingToken::updatedAt, ShippingColumn>(
            {.key = u"updated"_s,
             .title = ShippingTokenTable::tr("Updated"),
             .cells = CellKind::Time,
             .width = {8, DateChars, 2}});
        all[Table::Updated].spoken = [](const ShippingCell &cell) {
            return cell.row.updatedAt
                ? ShippingTokenTable::tr("Updated %1").arg(timeSince(cell.now, cell.row.updatedAt))
                : ShippingTokenTable::tr("Updated at an unknown time");
        };

        all[Table::UpdatedBy] = textColumn<&ShippingToken::updatedBy, ShippingColumn>(
            {.key = u"updatedBy"_s,
             .title = ShippingTokenTable::tr("Updated by"),
             .cells = CellKind::Dim,
             .width = {12, 18, 0},
             .hiddenAtFirst = true});

        all[Table::Id] = idColumn<ShippingColumn>(ShippingTokenTable::tr("Token ID"));

        all[Table::Connection] = connectionColumn<ShippingColumn>();
        return made;
    }();
    return columns;
}

} // namespace

ShippingTokenTable::ShippingTokenTable(Workspace &workspace, Clock &clock, QObject *parent)
    : WorkspaceTable(workspace, clock, ListKind::ShippingTokens, shippingColumns().heads(), parent)
{
}

std::shared_ptr<const TableSegment> ShippingTokenTable::segmentOf(const Workspace &workspace,
                                                                  const ConnectionInfo &info)
{
    return std::make_shared<ListSegment<ShippingToken, ShippingFacts>>(
        SegmentContext::of(workspace, info), workspace.rows<ShippingToken>(info.connection.id),
        ShippingFacts(), shippingColumns(), workspace.secretGate());
}

std::shared_ptr<const TableSegment>
ShippingTokenTable::makeSegment(const ConnectionInfo &info) const
{
    return segmentOf(workspace(), info);
}

} // namespace tokendeck

#include "moc_shipping_token_table.cpp"
