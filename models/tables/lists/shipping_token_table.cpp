// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/shipping_token_table.h"

#include "models/domain/display_name.h"
#include "models/tables/base/row_segment.h"
#include "words/base/time_words.h"

namespace tokendeck {
namespace {

using ShippingColumn = ShippingTokenTable::Column;

class ShippingTokenSegment final : public RowSegment<ShippingToken> {
public:
    using RowSegment::RowSegment;

    QString cellText(int row, int column, TimePoint now) const override
    {
        const ShippingToken &token = at(row);
        switch (column) {
        case ShippingColumn::Name:
            return orNone(token.name);
        case ShippingColumn::Account:
            return isolated(context().accountName);
        case ShippingColumn::Token:
            return maskedText(token.token, context().locked);
        case ShippingColumn::State:
            return enabledWord(token.enabled);
        case ShippingColumn::Created:
            return timeSince(now, token.createdAt);
        case ShippingColumn::CreatedBy:
            return orNone(token.createdBy);
        case ShippingColumn::Updated:
            return timeSince(now, token.updatedAt);
        case ShippingColumn::UpdatedBy:
            return orNone(token.updatedBy);
        case ShippingColumn::Id:
            return QString::number(token.id.value());
        default:
            return {};
        }
    }

    QString cellSpoken(int row, int column, TimePoint now) const override
    {
        const QString shown = text(row, column, now);
        switch (column) {
        case ShippingColumn::Token:
            return spokenMask(at(row).token, context().locked);
        case ShippingColumn::Created:
            return at(row).createdAt ? ShippingTokenTable::tr("Created %1").arg(shown)
                                     : ShippingTokenTable::tr("Created at an unknown time");
        case ShippingColumn::Updated:
            return at(row).updatedAt ? ShippingTokenTable::tr("Updated %1").arg(shown)
                                     : ShippingTokenTable::tr("Updated at an unknown time");
        default:
            return shown;
        }
    }

    QString cellToolTip(int row, int column, TimePoint) const override
    {
        switch (column) {
        case ShippingColumn::Created:
            return exactTimeOrNone(at(row).createdAt);
        case ShippingColumn::Updated:
            return exactTimeOrNone(at(row).updatedAt);
        default:
            return {};
        }
    }

    Tone cellTone(int row, int column, TimePoint) const override
    {
        switch (column) {
        case ShippingColumn::State:
            return at(row).enabled ? Tone::Good : Tone::Dim;
        case ShippingColumn::Name:
            return at(row).enabled ? Tone::Normal : Tone::Dim;
        case ShippingColumn::Token:
            return Tone::Normal;
        default:
            return Tone::Dim;
        }
    }

    qint64 cellNumber(int row, int column) const override
    {
        const ShippingToken &token = at(row);
        switch (column) {
        case ShippingColumn::State:
            return token.enabled ? 0 : 1;
        case ShippingColumn::Created:
            return numberOf(token.createdAt);
        case ShippingColumn::Updated:
            return numberOf(token.updatedAt);
        case ShippingColumn::Id:
            return token.id.value();
        default:
            return 0;
        }
    }

    QString cellSortText(int row, int column) const override
    {
        switch (column) {
        case ShippingColumn::Name:
            return at(row).name;
        case ShippingColumn::Account:
            return context().accountName;
        case ShippingColumn::Token:
            return maskForSearch(row);
        case ShippingColumn::CreatedBy:
            return at(row).createdBy;
        case ShippingColumn::UpdatedBy:
            return at(row).updatedBy;
        default:
            return {};
        }
    }

    void appendCells(int row, TimePoint, QString &text) const override
    {
        const ShippingToken &token = at(row);
        text += token.name + u'\n' + context().accountName + u'\n' + maskForSearch(row) + u'\n'
            + enabledWord(token.enabled) + u'\n' + token.createdBy + u'\n' + token.updatedBy + u'\n'
            + QString::number(token.id.value());
    }

    quint32 changedCells(const TableSegment &before, int rowBefore, int row) const override
    {
        const auto &other = static_cast<const ShippingTokenSegment &>(before);
        const ShippingToken &old = other.at(rowBefore);
        const ShippingToken &now = at(row);
        return columnBit(ShippingColumn::Name, old.name != now.name || old.enabled != now.enabled)
            | columnBit(ShippingColumn::Token, old.token.masked() != now.token.masked())
            | columnBit(ShippingColumn::State, old.enabled != now.enabled)
            | columnBit(ShippingColumn::Created, old.createdAt != now.createdAt)
            | columnBit(ShippingColumn::CreatedBy, old.createdBy != now.createdBy)
            | columnBit(ShippingColumn::Updated, old.updatedAt != now.updatedAt)
            | columnBit(ShippingColumn::UpdatedBy, old.updatedBy != now.updatedBy);
    }

    QString faultName(int row) const override { return at(row).name; }
    bool tellsOfAnyRow(int column) const override { return column == ShippingColumn::Account; }
    int idColumn() const override { return ShippingColumn::Id; }

private:
    static QString orNone(const QString &text)
    {
        return text.isEmpty() ? noValue() : isolated(text);
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
