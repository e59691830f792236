// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/shared_token_table.h"

#include "models/domain/names/display_name.h"
#include "models/insight/expiry.h"
#include "models/insight/filters/filter_meaning.h"
#include "models/tables/base/common_columns.h"
#include "words/base/filter_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

struct SharedFacts {
    Rows<Filter> filters; //!< of the same connection
};
using SharedColumn = ListColumn<SharedToken, SharedFacts>;
using SharedCell = SharedColumn::Cell;
using SharedColumns = ListColumns<SharedToken, SharedFacts>;

// ---- Filters

bool seesNothing(const SharedCell &cell)
{
    return cell.row.filters.size() > 1 && cell.row.filterOperator == FilterOperator::And
        && filterReach(filterSetOf(cell.row, *cell.facts.filters)) == Reach::Nothing;
}

//! nullptr where field and value of \p id are not known.
const Filter *knownFilter(const SharedCell &cell, FilterId id)
{
    const auto found = std::ranges::lower_bound(*cell.facts.filters, id, {}, &Filter::id);
    return found != cell.facts.filters->end() && found->id == id && !found->fault ? &*found
                                                                                  : nullptr;
}

bool isOperatorAssumed(const SharedToken &token)
{
    return token.operatorAssumed && token.filters.size() > 1;
}

QString assumedText()
{
    return SharedTokenTable::tr("AND is assumed: the backend named no operator");
}

Pills filterPills(const SharedCell &cell)
{
    const SharedToken &token = cell.row;
    Pills pills;
    if (token.filters.empty()) {
        pills.pills.push_back({SharedTokenTable::tr("Unfiltered"), Tone::Danger});
        return pills;
    }
    for (const FilterId id : token.filters) {
        const Filter *filter = knownFilter(cell, id);
        pills.pills.push_back(
            {filter ? shownFilter(*filter) : SharedTokenTable::tr("filter %1").arg(id.value()),
             Tone::Accent});
    }
    if (token.filters.size() > 1)
        pills.joiner = operatorWord(token.filterOperator);
    if (seesNothing(cell))
        pills.notes.push_back({SharedTokenTable::tr("sees nothing"), Tone::Warning});
    return pills;
}

QString filtersText(const SharedCell &cell)
{
    const Pills pills = filterPills(cell);
    QString text;
    for (const Pill &pill : pills.pills) {
        if (!text.isEmpty())
            text += u' ' + pills.joiner + u' ';
        text += pill.text;
    }
    for (const Pill &note : pills.notes)
        text += u", "_s + note.text;
    return text;
}

QString spokenFilters(const SharedCell &cell)
{
    const QString text = filtersText(cell);
    return isOperatorAssumed(cell.row) ? text + u", "_s + assumedText() : text;
}

// ---- Times

//! \p time as a column is sorted by it; \p ofNever for what has no moment.
qint64 sortNumberOf(const StatedTime &time, qint64 ofNever)
{
    if (time.isUnknown())
        return UnknownNumber;
    return time.moment() ? time.moment()->time_since_epoch().count() : ofNever;
}

QString exactOrNone(const StatedTime &time)
{
    return exactTimeOrNone(time.moment());
}

QString neverOrNone(const StatedTime &time)
{
    return time.isNever() ? never() : QString();
}

QString lastUsedText(const SharedCell &cell)
{
    const StatedTime &used = cell.row.lastUsed;
    if (used.moment())
        return timeSince(cell.now, *used.moment());
    return used.isUnknown() ? noValue() : never();
}

QString spokenLastUsed(const SharedCell &cell)
{
    if (cell.row.lastUsed.isUnknown())
        return SharedTokenTable::tr("Not known when last used");
    return cell.row.lastUsed.isNever()
        ? SharedTokenTable::tr("Never used")
        : SharedTokenTable::tr("Last used %1").arg(lastUsedText(cell));
}

QString expiryText(const SharedCell &cell)
{
    const auto &moment = cell.row.expiresAt.moment();
    if (!moment)
        return cell.row.expiresAt.isUnknown() ? noValue() : never();
    return *moment <= cell.now ? SharedTokenTable::tr("expired") : timeUntil(cell.now, *moment);
}

QString spokenExpiry(const SharedCell &cell)
{
    switch (expiryOf(cell.row.expiresAt, cell.now)) {
    case Expiry::Unknown:
        return SharedTokenTable::tr("Not known when it expires");
    case Expiry::Never:
        return SharedTokenTable::tr("Never expires");
    case Expiry::Past:
        return SharedTokenTable::tr("Expired");
    case Expiry::Soon:
    case Expiry::Later:
        break;
    }
    return SharedTokenTable::tr("Expires %1").arg(expiryText(cell));
}

Tone expiryTone(const SharedCell &cell, const FindingLimits &limits)
{
    switch (expiryOf(cell.row.expiresAt, cell.now, limits.daysToWarn)) {
    case Expiry::Past:
        return Tone::Danger;
    case Expiry::Later:
        return Tone::Dim;
    case Expiry::Unknown:
    case Expiry::Never:
    case Expiry::Soon:
        break;
    }
    return Tone::Warning;
}

// ---- Words with names

FactFilters filterFacts(const SharedCell &cell)
{
    FactFilters facts;
    for (const FilterId id : cell.row.filters) {
        if (const Filter *filter = knownFilter(cell, id))
            facts.filters.emplace_back(filter->field, filter->value);
        else
            facts.rest = FactFilters::Rest::Unread;
    }
    return facts;
}

RowFacts sharedTokenFacts(const SharedCell &cell)
{
    const SharedToken &token = cell.row;
    return {.filters = filterFacts(cell),
            .expires = token.expiresAt,
            .used = token.lastUsed,
            // The backend does not tell.
            .created = StatedTime::unknown()};
}

// ---- All

const SharedColumns &sharedColumns()
{
    using Table = SharedTokenTable;
    static const SharedColumns columns = [] {
        SharedColumns made{.all = std::vector<SharedColumn>(Table::ColumnCount),
                           .nameOf = [](const SharedToken &token) { return token.name; },
                           .factsOf = sharedTokenFacts};
        auto &all = made.all;

        all[Table::Name] = textColumn<&SharedToken::name, SharedColumn>(
            nameHead(u"name"_s, SharedTokenTable::tr("Name")));
        all[Table::Name].usualTone = Tone::Normal;

        all[Table::Account] = accountColumn<SharedColumn>(
            {.key = u"account"_s,
             .title = SharedTokenTable::tr("Account"),
             .cells = CellKind::Dim,
             .width = AccountWidth,
             .toolTip = SharedTokenTable::tr("The account whose logs the token shows")});

        all[Table::Token] = tokenColumn<SharedColumn>(SharedTokenTable::tr("Token"));

        all[Table::Filters] = {
            .head = {.key = u"filters"_s,
                     .title = SharedTokenTable::tr("Filters"),
                     .cells = CellKind::Pills,
                     // They are what is asked first of a shared token: they stay longer than where
                     // it is and when it was used.
                     .width = {12, 42, 3, 3, 0},
                     .toolTip = SharedTokenTable::tr(
                         "What a log must match to be visible through the token")},
            .text = filtersText,
            .spoken = spokenFilters,
            .toolTip =
                [](const SharedCell &cell) {
                    return isOperatorAssumed(cell.row) ? assumedText() : QString();
                },
            .usualTone = Tone::Normal,
            .pills = filterPills,
            // What needs a look comes first.
            .sortNumber =
                [](const SharedCell &cell) {
                    return qint64(cell.row.filters.empty() ? 0 : seesNothing(cell) ? 1 : 2);
                },
            .sortText = filtersText,
            .searchText = filtersText,
            .differs =
                [](const SharedToken &a, const SharedToken &b) {
                    return a.filters != b.filters || a.filterOperator != b.filterOperator
                        || a.operatorAssumed != b.operatorAssumed;
                }};

        all[Table::LastUsed] = {
            .head = {.key = u"lastUsed"_s,
                     .title = SharedTokenTable::tr("Last used"),
                     .cells = CellKind::Time,
                     .width = {8, 9, 3},
                     .toolTip = SharedTokenTable::tr(
                         "When somebody last opened a dashboard with the token")},
            .text = lastUsedText,
            .spoken = spokenLastUsed,
            .toolTip = [](const SharedCell &cell) { return exactOrNone(cell.row.lastUsed); },
            .sortNumber =
                [](const SharedCell &cell) { return sortNumberOf(cell.row.lastUsed, -1); },
            .searchText = [](const SharedCell &cell) { return neverOrNone(cell.row.lastUsed); },
            .differs =
                [](const SharedToken &a, const SharedToken &b) {
                    return a.lastUsed != b.lastUsed;
                }};

        all[Table::Expires] = {
            // The next to expire first.
            .head = {.key = u"expires"_s,
                     .title = SharedTokenTable::tr("Expires"),
                     .cells = CellKind::Time,
                     .width = {8, 8, 4},
                     .toolTip = SharedTokenTable::tr("From when on the token shows nothing"),
                     .firstOrder = Qt::AscendingOrder},
            .text = expiryText,
            .spoken = spokenExpiry,
            .toolTip = [](const SharedCell &cell) { return exactOrNone(cell.row.expiresAt); },
            .tone = expiryTone,
            .sortNumber =
                [](const SharedCell &cell) {
                    constexpr qint64 behindAll = UnknownNumber - 1;
                    return sortNumberOf(cell.row.expiresAt, behindAll);
                },
            .searchText = [](const SharedCell &cell) { return neverOrNone(cell.row.expiresAt); },
            .differs = [](const SharedToken &a,
                          const SharedToken &b) { return a.expiresAt != b.expiresAt; },
            .dueWord = SharedTokenTable::tr("expired")};

        all[Table::Id] = idColumn<SharedColumn>(SharedTokenTable::tr("Token ID"));

        all[Table::Connection] = connectionColumn<SharedColumn>();
        return made;
    }();
    return columns;
}

} // namespace

SharedTokenTable::SharedTokenTable(Workspace &workspace, Clock &clock, QObject *parent)
    : WorkspaceTable(workspace, clock, ListKind::SharedTokens, sharedColumns().heads(), parent)
{
}

std::shared_ptr<const TableSegment> SharedTokenTable::segmentOf(const Workspace &workspace,
                                                                const ConnectionInfo &info)
{
    const ConnectionId &id = info.connection.id;
    return std::make_shared<ListSegment<SharedToken, SharedFacts>>(
        SegmentContext::of(workspace, info), workspace.rows<SharedToken>(id),
        SharedFacts{workspace.rows<Filter>(id)}, sharedColumns(), workspace.secretGate());
}

std::shared_ptr<const TableSegment> SharedTokenTable::makeSegment(const ConnectionInfo &info) const
{
    return segmentOf(workspace(), info);
}

int SharedTokenTable::columnDependingOn(ListKind kind) const
{
    return kind == ListKind::Filters ? int(Filters) : -1;
}

} // namespace tokendeck

#include "moc_shared_token_table.cpp"
