// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/shipping_token_table.h"

#include "models/domain/display_name.h"
#include "models/tables/relative_time.h"
#include "models/tables/row_segment.h"

namespace tokendeck {
namespace {

using Column = ShippingTokenTable::Column;

class ShippingTokenSegment final : public RowSegment<ShippingToken> {
public:
    using RowSegment::RowSegment;

    QString cellText(int row, int column, TimePoint now) const override
    {
        const ShippingToken &token = at(row);
        switch (column) {
        case Column::Name:
            return orNone(token.name);
        case Column::Account:
            return isolated(context().accountName);
        case Column::Token:
            return maskedText(token.token, context().locked);
        case Column::State:
            return stateText(token);
        case Column::Created:
            return timeSince(now, token.createdAt);
        case Column::CreatedBy:
            return orNone(token.createdBy);
        case Column::Updated:
            return timeSince(now, token.updatedAt);
        case Column::UpdatedBy:
            return orNone(token.updatedBy);
        case Column::Id:
            return QString::number(token.id.value());
        default:
            return {};
        }
    }

    QString cellSpoken(int row, int column, TimePoint now) const override
    {
        const QString shown = text(row, column, now);
        switch (column) {
        case Column::Token:
            return spokenMask(at(row).token, context().locked);
        case Column::Created:
            return at(row).createdAt ? ShippingTokenTable::tr("Created %1").arg(shown)
                                     : ShippingTokenTable::tr("Created at an unknown time");
        case Column::Updated:
            return at(row).updatedAt ? ShippingTokenTable::tr("Updated %1").arg(shown)
                                     : ShippingTokenTable::tr("Updated at an unknown time");
        default:
            return shown;
        }
    }

    QString cellToolTip(int row, int column, TimePoint) const override
    {
        switch (column) {
        case Column::Created:
            return exactTimeOrNone(at(row).createdAt);
        case Column::Updated:
            return exactTimeOrNone(at(row).updatedAt);
        default:
            return {};
        }
    }

    Tone cellTone(int row, int column, TimePoint) const override
    {
        switch (column) {
        case Column::State:
            return at(row).enabled ? Tone::Good : Tone::Dim;
        case Column::Name:
            return at(row).enabled ? Tone::Normal : Tone::Dim;
        case Column::Token:
            return Tone::Normal;
        default:
            return Tone::Dim;
        }
    }

    qint64 cellNumber(int row, int column) const override
    {
        const ShippingToken &token = at(row);
        switch (column) {
        case Column::State:
            return token.enabled ? 0 : 1;
        case Column::Created:
            return numberOf(token.createdAt);
        case Column::Updated:
            return numberOf(token.updatedAt);
        case Column::Id:
            return token.id.value();
        default:
            return 0;
        }
    }

    QString cellSortText(int row, int column) const override
    {
        switch (column) {
        case Column::Name:
            return at(row).name;
        case Column::Account:
            return context().accountName;
        case Column::Token:
            return maskForSearch(row);
        case Column::CreatedBy:
            return at(row).createdBy;
        case Column::UpdatedBy:
            return at(row).updatedBy;
        default:
            return {};
        }
    }

    void appendCells(int row, TimePoint, QString &text) const override
    {
        const ShippingToken &token = at(row);
        text += token.name + u'\n' + context().accountName + u'\n' + maskForSearch(row) + u'\n'
            + stateText(token) + u'\n' + token.createdBy + u'\n' + token.updatedBy + u'\n'
            + QString::number(token.id.value());
    }

    quint32 changedCells(const TableSegment &before, int rowBefore, int row) const override
    {
        const auto &other = static_cast<const ShippingTokenSegment &>(before);
        const ShippingToken &old = other.at(rowBefore);
        const ShippingToken &now = at(row);
        return columnBit(Column::Name, old.name != now.name || old.enabled != now.enabled)
            | columnBit(Column::Token, old.token.masked() != now.token.masked())
            | columnBit(Column::State, old.enabled != now.enabled)
            | columnBit(Column::Created, old.createdAt != now.createdAt)
            | columnBit(Column::CreatedBy, old.createdBy != now.createdBy)
            | columnBit(Column::Updated, old.updatedAt != now.updatedAt)
            | columnBit(Column::UpdatedBy, old.updatedBy != now.updatedBy);
    }

    QString faultName(int row) const override { return at(row).name; }
    bool tellsOfAnyRow(int column) const override { return column == Column::Account; }
    int idColumn() const override { return Column::Id; }

private:
    static QString orNone(const QString &text)
    {
        return text.isEmpty() ? noValue() : isolated(text);
    }
    static QString stateText(const ShippingToken &token)
    {
        return token.enabled ? ShippingTokenTable::tr("enabled")
                             : ShippingTokenTable::tr("disabled");
    }
};

} // namespace

std::vector<TableColumn> ShippingTokenTable::columns()
{
    std::vector<TableColumn> all(ColumnCount);
    all[Name] = {.name = tr("Name")};
    all[Account] = {.name = tr("Account"),
                    .cells = CellKind::Dim,
                    .toolTip = tr("The account that logs sent with the token go to")};
    all[Token] = {.name = tr("Token"), .cells = CellKind::Token};
    all[State] = {.name = tr("State"),
                  .cells = CellKind::State,
                  .toolTip = tr("Logs sent with a disabled token are dropped")};
    all[Created] = {.name = tr("Created"), .cells = CellKind::Time};
    all[CreatedBy] = {.name = tr("Created by"), .cells = CellKind::Dim};
    all[Updated] = {.name = tr("Updated"), .cells = CellKind::Time};
    all[UpdatedBy] = {.name = tr("Updated by"), .cells = CellKind::Dim, .hiddenAtFirst = true};
    all[Id] = {.name = tr("Token ID"), .cells = CellKind::Number, .hiddenAtFirst = true};
    return all;
}

ShippingTokenTable::ShippingTokenTable(Workspace &workspace, Clock &clock, QObject *parent)
    : WorkspaceTable(workspace, clock, ListKind::ShippingTokens, columns(), parent)
{
}

std::shared_ptr<const TableSegment>
ShippingTokenTable::makeSegment(const ConnectionInfo &info) const
{
    return std::make_shared<ShippingTokenSegment>(
        SegmentContext::of(info), workspace().rows<ShippingToken>(info.connection.id),
        workspace().secretGate());
}

} // namespace tokendeck
