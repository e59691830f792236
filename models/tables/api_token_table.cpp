// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/api_token_table.h"

#include "models/tables/relative_time.h"
#include "models/tables/row_segment.h"

#include <algorithm>

namespace tokendeck {
namespace {

using Column = ApiTokenTable::Column;

class ApiTokenSegment final : public RowSegment<ApiToken> {
public:
    //! A main account's list may hold tokens of its sub accounts, whose names are in \p accounts.
    ApiTokenSegment(SegmentContext context, Rows<ApiToken> rows, AccountId own,
                    Rows<tokendeck::Account> accounts, SharedSecretGate gate)
        : RowSegment(std::move(context), std::move(rows), std::move(gate))
        , m_own(own)
        , m_accounts(std::move(accounts))
    {
    }

    QString text(int row, int column, TimePoint now) const override
    {
        const ApiToken &token = at(row);
        switch (column) {
        case Column::Name:
            return token.name.isEmpty() ? noValue() : token.name;
        case Column::Account:
            return accountText(token);
        case Column::Token:
            return maskedText(token.token, context().locked);
        case Column::Created:
            return token.createdAt ? relativeTime(now, *token.createdAt) : noValue();
        case Column::Id:
            return QString::number(token.id.value());
        default:
            return {};
        }
    }

    QString spokenText(int row, int column, TimePoint now) const override
    {
        switch (column) {
        case Column::Token:
            return spokenMask(at(row).token, context().locked);
        case Column::Created:
            return at(row).createdAt ? ApiTokenTable::tr("Created %1").arg(text(row, column, now))
                                     : ApiTokenTable::tr("Created at an unknown time");
        default:
            return text(row, column, now);
        }
    }

    QString toolTip(int row, int column, TimePoint) const override
    {
        return column == Column::Created && at(row).createdAt ? exactTime(*at(row).createdAt)
                                                              : QString();
    }

    Tone tone(int, int column, TimePoint) const override
    {
        return column == Column::Name || column == Column::Token ? Tone::Normal : Tone::Dim;
    }

    qint64 sortNumber(int row, int column) const override
    {
        switch (column) {
        case Column::Created:
            return at(row).createdAt ? at(row).createdAt->time_since_epoch().count() : -1;
        case Column::Id:
            return at(row).id.value();
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
            return accountText(at(row));
        case Column::Token:
            return maskForSearch(row);
        default:
            return {};
        }
    }

    void appendSearchText(int row, TimePoint, QString &text) const override
    {
        const ApiToken &token = at(row);
        text += token.name + u'\n' + accountText(token) + u'\n' + maskForSearch(row) + u'\n'
            + QString::number(token.id.value());
    }

    quint32 changedColumns(const TableSegment &before, int rowBefore, int row) const override
    {
        const auto &other = static_cast<const ApiTokenSegment &>(before);
        const ApiToken &old = other.at(rowBefore);
        const ApiToken &now = at(row);
        return columnBit(Column::Name, old.name != now.name)
            | columnBit(Column::Account, old.accountId != now.accountId)
            | columnBit(Column::Token, old.token.masked() != now.token.masked())
            | columnBit(Column::Created, old.createdAt != now.createdAt);
    }

private:
    QString accountText(const ApiToken &token) const
    {
        if (token.accountId == m_own || !token.accountId.isValid())
            return context().accountName;
        const auto found =
            std::ranges::lower_bound(*m_accounts, token.accountId, {}, &tokendeck::Account::id);
        return found != m_accounts->end() && found->id == token.accountId
            ? found->name
            : ApiTokenTable::tr("account %1").arg(token.accountId.value());
    }

    AccountId m_own;
    Rows<tokendeck::Account> m_accounts;
};

} // namespace

ApiTokenTable::ApiTokenTable(Workspace &workspace, Clock &clock, QObject *parent)
    : WorkspaceTable(workspace, clock, ListKind::ApiTokens, ColumnCount, parent)
{
}

QList<int> ApiTokenTable::columnsHiddenAtFirst() const
{
    return {Id};
}

int ApiTokenTable::tokenColumn() const
{
    return Token;
}

CellKind ApiTokenTable::cellKind(int column) const
{
    switch (column) {
    case Token:
        return CellKind::Token;
    case Created:
        return CellKind::Time;
    case Id:
        return CellKind::Number;
    case Account:
        return CellKind::Dim;
    default:
        return CellKind::Text;
    }
}

std::shared_ptr<const TableSegment> ApiTokenTable::makeSegment(const ConnectionInfo &info) const
{
    const ConnectionId &id = info.connection.id;
    return std::make_shared<ApiTokenSegment>(
        SegmentContext::of(info), workspace().rows<ApiToken>(id), info.connection.accountId,
        workspace().rows<tokendeck::Account>(id), workspace().secretGate());
}

QString ApiTokenTable::columnName(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Account:
        return tr("Account");
    case Token:
        return tr("Token");
    case Created:
        return tr("Created");
    default:
        return tr("Token ID");
    }
}

QString ApiTokenTable::columnToolTip(int column) const
{
    return column == Account ? tr("The account that the token acts for") : QString();
}

int ApiTokenTable::columnDependingOn(ListKind kind) const
{
    return kind == ListKind::Accounts ? int(Account) : -1;
}

} // namespace tokendeck
