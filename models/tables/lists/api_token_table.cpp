// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/api_token_table.h"

#include "models/domain/names/display_name.h"
#include "models/tables/base/common_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

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

struct ApiFacts {
    AccountId own; //!< the connection's account
    Rows<tokendeck::Account> accounts; //!< a main account's list may hold tokens of these
    std::shared_ptr<const ApiTokenEntries> entries;
    bool listed = true; //!< by the backend; else the ids are this computer's own
};
using ApiColumn = ListColumn<ApiToken, ApiFacts>;
using ApiCell = ApiColumn::Cell;
using ApiColumns = ListColumns<ApiToken, ApiFacts>;

const ApiTokenEntry &entryOf(const ApiCell &cell)
{
    static const ApiTokenEntry nothing;
    const auto found = cell.facts.entries->find(cell.row.id);
    return found == cell.facts.entries->end() ? nothing : found->second;
}

//! \p own is what the connection's own account is called.
QString accountNamed(const ApiCell &cell, const QString &own)
{
    const AccountId id = cell.row.accountId;
    if (id == cell.facts.own || !id.isValid())
        return own;
    const auto found =
        std::ranges::lower_bound(*cell.facts.accounts, id, {}, &tokendeck::Account::id);
    return found != cell.facts.accounts->end() && found->id == id
        ? found->name
        : ApiTokenTable::tr("account %1").arg(id.value());
}

QString accountText(const ApiCell &cell)
{
    return accountNamed(cell, cell.context.shownAccount);
}

QString ownerText(const ApiCell &cell)
{
    return entryOf(cell).owner;
}

QString noteText(const ApiCell &cell)
{
    return entryOf(cell).note;
}

QString checkText(const ApiCell &cell)
{
    return stateText(stateOf(entryOf(cell)));
}

Tone checkTone(const ApiCell &cell, const FindingLimits &)
{
    switch (stateOf(entryOf(cell))) {
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
}

QString checkToolTip(const ApiCell &cell)
{
    const ApiTokenEntry &entry = entryOf(cell);
    QStringList lines;
    if (entry.unanswered)
        lines.append(
            ApiTokenTable::tr("Asked without an answer: %1").arg(exactTime(*entry.unanswered)));
    if (entry.check && entry.check->identity)
        lines.append(
            ApiTokenTable::tr("Worked for %1: %2")
                .arg(isolated(entry.check->identity->accountName), exactTime(entry.check->time)));
    else if (entry.check)
        lines.append(ApiTokenTable::tr("Refused: %1").arg(exactTime(entry.check->time)));
    return lines.join(u'\n');
}

RowFacts apiTokenFacts(const ApiCell &cell)
{
    const ApiTokenEntry &entry = entryOf(cell);
    const std::optional<TimePoint> created =
        cell.row.createdAt ? cell.row.createdAt : entry.createdAt;
    return {.account = accountNamed(cell, cell.context.accountName),
            .owner = entry.owner,
            .note = entry.note,
            // The backend does not tell when one was used.
            .used = StatedTime::unknown(),
            .created = created ? StatedTime(*created) : StatedTime::unknown()};
}

const ApiColumns &apiColumns()
{
    using Table = ApiTokenTable;
    static const ApiColumns columns = [] {
        ApiColumns made{.all = std::vector<ApiColumn>(Table::ColumnCount),
                        .nameOf = [](const ApiToken &token) { return token.name; },
                        .factsOf = apiTokenFacts};
        auto &all = made.all;

        all[Table::Name] =
            textColumn<&ApiToken::name, ApiColumn>(nameHead(u"name"_s, ApiTokenTable::tr("Name")));
        all[Table::Name].usualTone = Tone::Normal;

        all[Table::Account] = {
            .head = {.key = u"account"_s,
                     .title = ApiTokenTable::tr("Account"),
                     .cells = CellKind::Dim,
                     .width = AccountWidth,
                     .toolTip = ApiTokenTable::tr("The account that the token acts for")},
            .text = [](const ApiCell &cell) { return isolated(accountText(cell)); },
            .sortText = accountText,
            .searchText = accountText,
            .differs =
                [](const ApiToken &a, const ApiToken &b) {
                    return a.accountId != b.accountId;
                }};

        all[Table::Token] = tokenColumn<ApiColumn>(ApiTokenTable::tr("Token"));

        all[Table::Owner] = {.head = {.key = u"owner"_s,
                                      .title = ApiTokenTable::tr("Owner"),
                                      .cells = CellKind::Dim,
                                      .width = {8, 14, 2, 1},
                                      .toolTip = ApiTokenTable::tr(
                                          "Who is responsible for it, as noted on this computer")},
                             .text = [](const ApiCell &cell) { return orNone(ownerText(cell)); },
                             .spoken =
                                 [](const ApiCell &cell) {
                                     const QString owner = ownerText(cell);
                                     return owner.isEmpty()
                                         ? ApiTokenTable::tr("No owner noted")
                                         : ApiTokenTable::tr("Owner: %1").arg(isolated(owner));
                                 },
                             .sortText = ownerText,
                             .searchText = ownerText};

        all[Table::Checked] = {
            .head = {.key = u"checked"_s,
                     .title = ApiTokenTable::tr("Check"),
                     .cells = CellKind::State,
                     .width = {9, 9, 3},
                     .toolTip = ApiTokenTable::tr(
                         "What the backend last answered when this token was tried")},
            .text = checkText,
            .spoken =
                [](const ApiCell &cell) {
                    return stateOf(entryOf(cell)) == CheckState::NotChecked
                        ? ApiTokenTable::tr("Not checked yet")
                        : ApiTokenTable::tr("Check: %1").arg(checkText(cell));
                },
            .toolTip = checkToolTip,
            .tone = checkTone,
            .sortNumber =
                [](const ApiCell &cell) {
                    return qint64(stateOf(entryOf(cell)));
                }};

        all[Table::Created] =
            timeColumn<&ApiToken::createdAt, ApiColumn>({.key = u"created"_s,
                                                         .title = ApiTokenTable::tr("Created"),
                                                         .cells = CellKind::Time,
                                                         .width = {9, DateChars, 1}});
        all[Table::Created].spoken = [](const ApiCell &cell) {
            return cell.row.createdAt
                ? ApiTokenTable::tr("Created %1").arg(timeSince(cell.now, cell.row.createdAt))
                : ApiTokenTable::tr("Created at an unknown time");
        };

        all[Table::Note] = {
            .head = {.key = u"note"_s,
                     .title = ApiTokenTable::tr("Note"),
                     .cells = CellKind::Dim,
                     .width = {8, 20, 0, 1, 0},
                     .toolTip = ApiTokenTable::tr("Your note, kept on this computer"),
                     .hiddenAtFirst = true},
            .text = [](const ApiCell &cell) { return orNone(noteText(cell)); },
            .toolTip = [](const ApiCell &cell) { return isolated(noteText(cell)); },
            .sortText = noteText,
            .searchText = noteText};

        all[Table::Id] = idColumn<ApiColumn>(ApiTokenTable::tr("Token ID"));
        all[Table::Id].text = [](const ApiCell &cell) {
            return cell.facts.listed ? QString::number(cell.row.id.value()) : noValue();
        };
        all[Table::Id].sortNumber = [](const ApiCell &cell) {
            return qint64(cell.facts.listed ? cell.row.id.value() : -1);
        };
        all[Table::Id].searchText = [](const ApiCell &cell) {
            return cell.facts.listed ? QString::number(cell.row.id.value()) : QString();
        };

        all[Table::Connection] = connectionColumn<ApiColumn>();
        return made;
    }();
    return columns;
}

} // namespace

ApiTokenTable::ApiTokenTable(Workspace &workspace, Clock &clock, QObject *parent)
    : WorkspaceTable(workspace, clock, ListKind::ApiTokens, apiColumns().heads(), parent)
{
    connect(&workspace, &Workspace::apiTokenEntriesChanged, this, [this](const ConnectionId &id) {
        refreshDependents(id, {Owner, Checked, Note});
    });
}

std::shared_ptr<const TableSegment> ApiTokenTable::segmentOf(const Workspace &workspace,
                                                             const ConnectionInfo &info)
{
    const ConnectionId &id = info.connection.id;
    return std::make_shared<ListSegment<ApiToken, ApiFacts>>(
        SegmentContext::of(workspace, info), workspace.rows<ApiToken>(id),
        ApiFacts{.own = info.connection.accountId,
                 .accounts = workspace.rows<tokendeck::Account>(id),
                 .entries = workspace.apiTokenEntries(id),
                 .listed = info.listsApiTokens.value_or(true)},
        apiColumns(), workspace.secretGate());
}

std::shared_ptr<const TableSegment> ApiTokenTable::makeSegment(const ConnectionInfo &info) const
{
    return segmentOf(workspace(), info);
}

int ApiTokenTable::columnDependingOn(ListKind kind) const
{
    return kind == ListKind::Accounts ? int(Account) : -1;
}

} // namespace tokendeck

#include "moc_api_token_table.cpp"
