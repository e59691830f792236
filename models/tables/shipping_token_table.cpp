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

    QString text(int row, int column, TimePoint now) const override
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
            return relativeTime(now, token.createdAt);
        case Column::CreatedBy:
            return orNone(token.createdBy);
        case Column::Updated:
            return relativeTime(now, token.updatedAt);
        case Column::UpdatedBy:
            return orNone(token.updatedBy);
        case Column::Id:
            return QString::number(token.id.value());
        default:
            return {};
        }
    }

    QString spokenText(int row, int column, TimePoint now) const override
    {
        const QString shown = text(row, column, now);
        switch (column) {
        case Column::Token:
            return spokenMask(at(row).token, context().locked);
        case Column::Created:
            return ShippingTokenTable::tr("Created %1").arg(shown);
        case Column::Updated:
            return ShippingTokenTable::tr("Updated %1").arg(shown);
        default:
            return shown;
        }
    }

    QString toolTip(int row, int column, TimePoint) const override
    {
        switch (column) {
        case Column::Created:
            return exactTime(at(row).createdAt);
        case Column::Updated:
            return exactTime(at(row).updatedAt);
        default:
            return {};
        }
    }

    Tone tone(int row, int column, TimePoint) const override
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

    qint64 sortNumber(int row, int column) const override
    {
        const ShippingToken &token = at(row);
        switch (column) {
        case Column::State:
            return token.enabled ? 0 : 1;
        case Column::Created:
            return token.createdAt.time_since_epoch().count();
        case Column::Updated:
            return token.updatedAt.time_since_epoch().count();
        case Column::Id:
            return token.id.value();
        default:
            return 0;
        }
    }

    QString sortText(int row, int column) const override
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

    void appendSearchText(int row, TimePoint, QString &text) const override
    {
        const ShippingToken &token = at(row);
        text += token.name + u'\n' + context().accountName + u'\n' + maskForSearch(row) + u'\n'
            + stateText(token) + u'\n' + token.createdBy + u'\n' + token.updatedBy + u'\n'
            + QString::number(token.id.value());
    }

    quint32 changedColumns(const TableSegment &before, int rowBefore, int row) const override
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
