// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/api_token_table.h"

#include "models/domain/display_name.h"
#include "models/tables/base/row_segment.h"
#include "words/base/time_words.h"

#include <algorithm>

namespace tokendeck {
namespace {

using ApiColumn = ApiTokenTable::Column;

//! What is known of whether a token works, in the order in which it matters.
enum class CheckState { Refused, NoAnswer, Checking, NotChecked, Works };

CheckState stateOf(const ApiTokenEntry &entry)
{
    if (entry.checking)
        return CheckState::Checking;
    if (entry.unanswered)
        return CheckState::NoAnswer;
    if (!entry.check)
        return CheckState::NotChecked;
    return entry.check->identity ? CheckState::Works : CheckState::Refused;
}

QString stateText(CheckState state)
{
    switch (state) {
    case CheckState::Refused:
        return ApiTokenTable::tr("refused");
    case CheckState::NoAnswer:
        return ApiTokenTable::tr("no answer");
    case CheckState::Checking:
        return asking();
    case CheckState::NotChecked:
        break;
    case CheckState::Works:
        return ApiTokenTable::tr("works");
    }
    return noValue();
}

QString valueOr(const QString &value)
{
    return value.isEmpty() ? noValue() : isolated(value);
}

class ApiTokenSegment final : public RowSegment<ApiToken> {
public:
    //! A main account's list may hold tokens of its sub accounts, whose names are in \p accounts.
    //! \p listed says whether the backend gives the list, and with it the ids.
    ApiTokenSegment(SegmentContext context, Rows<ApiToken> rows, AccountId own,
                    Rows<tokendeck::Account> accounts,
                    std::shared_ptr<const ApiTokenEntries> entries, bool listed,
                    SharedSecretGate gate)
        : RowSegment(std::move(context), std::move(rows), std::move(gate))
        , m_own(own)
        , m_accounts(std::move(accounts))
        , m_entries(std::move(entries))
        , m_listed(listed)
    {
    }

    QString cellText(int row, int column, TimePoint now) const override
    {
        const ApiToken &token = at(row);
        switch (column) {
        case ApiColumn::Name:
            return valueOr(token.name);
        case ApiColumn::Account:
            return isolated(accountText(token));
        case ApiColumn::Token:
            return maskedText(token.token, context().locked);
        case ApiColumn::Owner:
            return valueOr(entryOf(token).owner);
        case ApiColumn::Checked:
            return stateText(stateOf(entryOf(token)));
        case ApiColumn::Created:
            return timeSince(now, token.createdAt);
        case ApiColumn::Note:
            return valueOr(entryOf(token).note);
        case ApiColumn::Id:
            return m_listed ? QString::number(token.id.value()) : noValue();
        default:
            return {};
        }
    }

    QString cellSpoken(int row, int column, TimePoint now) const override
    {
        switch (column) {
        case ApiColumn::Token:
            return spokenMask(at(row).token, context().locked);
        case ApiColumn::Owner:
            return entryOf(at(row)).owner.isEmpty()
                ? ApiTokenTable::tr("No owner noted")
                : ApiTokenTable::tr("Owner: %1").arg(text(row, column, now));
        case ApiColumn::Checked:
            return stateOf(entryOf(at(row))) == CheckState::NotChecked
                ? ApiTokenTable::tr("Not checked yet")
                : ApiTokenTable::tr("Check: %1").arg(text(row, column, now));
        case ApiColumn::Created:
            return at(row).createdAt ? ApiTokenTable::tr("Created %1").arg(text(row, column, now))
                                     : ApiTokenTable::tr("Created at an unknown time");
        default:
            return text(row, column, now);
        }
    }

    QString cellToolTip(int row, int column, TimePoint) const override
    {
        const ApiToken &token = at(row);
        switch (column) {
        case ApiColumn::Checked:
            return checkToolTip(entryOf(token));
        case ApiColumn::Created:
            return exactTimeOrNone(token.createdAt);
        case ApiColumn::Note:
            return isolated(entryOf(token).note);
        default:
            return {};
        }
    }

    Tone cellTone(int row, int column, TimePoint) const override
    {
        switch (column) {
        case ApiColumn::Name:
        case ApiColumn::Token:
            return Tone::Normal;
        case ApiColumn::Checked:
            switch (stateOf(entryOf(at(row)))) {
            case CheckState::Refused:
                return Tone::Danger;
            case CheckState::NoAnswer:
                return Tone::Warning;
            case CheckState::Works:
                return Tone::Good;
            case CheckState::Checking:
            case CheckState::NotChecked:
                break;
            }
            return Tone::Dim;
        default:
            return Tone::Dim;
        }
    }

    qint64 cellNumber(int row, int column) const override
    {
        switch (column) {
        case ApiColumn::Checked:
            return int(stateOf(entryOf(at(row))));
        case ApiColumn::Created:
            return numberOf(at(row).createdAt);
        case ApiColumn::Id:
            return m_listed ? at(row).id.value() : -1;
        default:
            return 0;
        }
    }

    QString cellSortText(int row, int column) const override
    {
        switch (column) {
        case ApiColumn::Name:
            return at(row).name;
        case ApiColumn::Account:
            return accountText(at(row));
        case ApiColumn::Token:
            return maskForSearch(row);
        case ApiColumn::Owner:
            return entryOf(at(row)).owner;
        case ApiColumn::Note:
            return entryOf(at(row)).note;
        default:
            return {};
        }
    }

    void appendCells(int row, TimePoint, QString &text) const override
    {
        const ApiToken &token = at(row);
        text += token.name + u'\n' + accountText(token) + u'\n' + maskForSearch(row) + u'\n';
        if (m_listed)
            text += QString::number(token.id.value());
        const ApiTokenEntry &entry = entryOf(token);
        if (!entry.owner.isEmpty() || !entry.note.isEmpty())
            text += u'\n' + entry.owner + u'\n' + entry.note;
    }

    quint32 changedCells(const TableSegment &before, int rowBefore, int row) const override
    {
        const auto &other = static_cast<const ApiTokenSegment &>(before);
        const ApiToken &old = other.at(rowBefore);
        const ApiToken &now = at(row);
        return columnBit(ApiColumn::Name, old.name != now.name)
            | columnBit(ApiColumn::Account, old.accountId != now.accountId)
            | columnBit(ApiColumn::Token, old.token.masked() != now.token.masked())
            | columnBit(ApiColumn::Created, old.createdAt != now.createdAt);
    }

    QString faultName(int row) const override { return at(row).name; }
    bool tellsOfAnyRow(int) const override { return false; }
    int idColumn() const override { return ApiColumn::Id; }

private:
    const ApiTokenEntry &entryOf(const ApiToken &token) const
    {
        static const ApiTokenEntry nothing;
        const auto found = m_entries->find(token.id);
        return found == m_entries->end() ? nothing : found->second;
    }

    static QString checkToolTip(const ApiTokenEntry &entry)
    {
        QStringList lines;
        if (entry.unanswered)
            lines.append(
                ApiTokenTable::tr("Asked without an answer: %1").arg(exactTime(*entry.unanswered)));
        if (entry.check && entry.check->identity)
            lines.append(ApiTokenTable::tr("Worked for %1: %2")
                             .arg(isolated(entry.check->identity->accountName),
                                  exactTime(entry.check->time)));
        else if (entry.check)
            lines.append(ApiTokenTable::tr("Refused: %1").arg(exactTime(entry.check->time)));
        return lines.join(u'\n');
    }

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
    std::shared_ptr<const ApiTokenEntries> m_entries;
    bool m_listed; //!< by the backend; else the ids are this computer's own
};

} // namespace

std::vector<TableColumn> ApiTokenTable::columns()
{
    std::vector<TableColumn> all(ColumnCount);
    all[Name] = {.name = tr("Name")};
    all[Account] = {.name = tr("Account"),
                    .cells = CellKind::Dim,
                    .toolTip = tr("The account that the token acts for")};
    all[Token] = {.name = tr("Token"), .cells = CellKind::Token};
    all[Owner] = {.name = tr("Owner"),
                  .cells = CellKind::Dim,
                  .toolTip = tr("Who is responsible for it, as noted on this computer")};
    all[Checked] = {.name = tr("Check"),
                    .cells = CellKind::State,
                    .toolTip = tr("What the backend last answered when this token was tried")};
    all[Created] = {.name = tr("Created"), .cells = CellKind::Time};
    all[Note] = {.name = tr("Note"),
                 .cells = CellKind::Dim,
                 .toolTip = tr("Your note, kept on this computer"),
                 .hiddenAtFirst = true};
    all[Id] = {.name = tr("Token ID"), .cells = CellKind::Number, .hiddenAtFirst = true};
    return all;
}

ApiTokenTable::ApiTokenTable(Workspace &workspace, Clock &clock, QObject *parent)
    : WorkspaceTable(workspace, clock, ListKind::ApiTokens, columns(), parent)
{
    connect(&workspace, &Workspace::apiTokenEntriesChanged, this, [this](const ConnectionId &id) {
        refreshDependents(id, {Owner, Checked, Note});
    });
}

std::shared_ptr<const TableSegment> ApiTokenTable::makeSegment(const ConnectionInfo &info) const
{
    const ConnectionId &id = info.connection.id;
    return std::make_shared<ApiTokenSegment>(
        SegmentContext::of(info), workspace().rows<ApiToken>(id), info.connection.accountId,
        workspace().rows<tokendeck::Account>(id), workspace().apiTokenEntries(id),
        info.listsApiTokens.value_or(true), workspace().secretGate());
}

int ApiTokenTable::columnDependingOn(ListKind kind) const
{
    return kind == ListKind::Accounts ? int(Account) : -1;
}

} // namespace tokendeck
