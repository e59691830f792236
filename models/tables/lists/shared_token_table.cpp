// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/shared_token_table.h"

#include "models/domain/display_name.h"
#include "models/insight/expiry.h"
#include "models/insight/filter_meaning.h"
#include "models/tables/base/row_segment.h"
#include "words/base/filter_words.h"
#include "words/base/time_words.h"

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

using SharedColumn = SharedTokenTable::Column;

class SharedTokenSegment final : public RowSegment<SharedToken> {
public:
    SharedTokenSegment(SegmentContext context, Rows<SharedToken> rows, Rows<Filter> filters,
                       SharedSecretGate gate)
        : RowSegment(std::move(context), std::move(rows), std::move(gate))
        , m_filters(std::move(filters))
    {
    }

    QString cellText(int row, int column, TimePoint now) const override
    {
        const SharedToken &token = at(row);
        switch (column) {
        case SharedColumn::Name:
            return token.name.isEmpty() ? noValue() : isolated(token.name);
        case SharedColumn::Account:
            return isolated(context().accountName);
        case SharedColumn::Token:
            return maskedText(token.token, context().locked);
        case SharedColumn::Filters:
            return filtersText(pills(row, column));
        case SharedColumn::LastUsed:
            if (const auto &used = token.lastUsed.moment())
                return timeSince(now, *used);
            return token.lastUsed.isUnknown() ? noValue() : never();
        case SharedColumn::Expires:
            return expiryText(token, now);
        case SharedColumn::Id:
            return QString::number(token.id.value());
        case SharedColumn::Region:
            return isolated(context().connectionName) + u" · "_s + context().regionName;
        default:
            return {};
        }
    }

    QString cellSpoken(int row, int column, TimePoint now) const override
    {
        const SharedToken &token = at(row);
        switch (column) {
        case SharedColumn::Token:
            return spokenMask(token.token, context().locked);
        case SharedColumn::Filters:
            return token.operatorAssumed && token.filters.size() > 1
                ? text(row, column, now) + u", "_s + assumedText()
                : text(row, column, now);
        case SharedColumn::LastUsed:
            if (token.lastUsed.isUnknown())
                return SharedTokenTable::tr("Not known when last used");
            return token.lastUsed.isNever()
                ? SharedTokenTable::tr("Never used")
                : SharedTokenTable::tr("Last used %1").arg(text(row, column, now));
        case SharedColumn::Expires:
            switch (expiryOf(token.expiresAt, now)) {
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
            return SharedTokenTable::tr("Expires %1").arg(text(row, column, now));
        default:
            return text(row, column, now);
        }
    }

    QString cellToolTip(int row, int column, TimePoint) const override
    {
        const SharedToken &token = at(row);
        switch (column) {
        case SharedColumn::Filters:
            return token.operatorAssumed && token.filters.size() > 1 ? assumedText() : QString();
        case SharedColumn::LastUsed:
            return exactOrNone(token.lastUsed);
        case SharedColumn::Expires:
            return exactOrNone(token.expiresAt);
        default:
            return {};
        }
    }

    Tone cellTone(int row, int column, TimePoint now) const override
    {
        switch (column) {
        case SharedColumn::Account:
        case SharedColumn::LastUsed:
        case SharedColumn::Id:
        case SharedColumn::Region:
            return Tone::Dim;
        case SharedColumn::Expires:
            switch (expiryOf(at(row).expiresAt, now)) {
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
        default:
            return Tone::Normal;
        }
    }

    Pills cellPills(int row, int column) const override
    {
        Pills pills;
        if (column != SharedColumn::Filters)
            return pills;
        const SharedToken &token = at(row);
        if (token.filters.empty()) {
            pills.pills.push_back({SharedTokenTable::tr("Unfiltered"), Tone::Danger});
            return pills;
        }
        for (const FilterId id : token.filters) {
            const Filter *filter = filterOf(id);
            pills.pills.push_back(
                {filter ? shownFilter(*filter) : SharedTokenTable::tr("filter %1").arg(id.value()),
                 Tone::Accent});
        }
        if (token.filters.size() > 1)
            pills.joiner = operatorWord(token.filterOperator);
        if (seesNothing(token))
            pills.notes.push_back({SharedTokenTable::tr("sees nothing"), Tone::Warning});
        return pills;
    }

    qint64 cellNumber(int row, int column) const override
    {
        constexpr qint64 afterAll = UnknownNumber - 1;
        const auto numberOf = [](const StatedTime &time, qint64 ofNever) {
            if (time.isUnknown())
                return UnknownNumber;
            return time.moment() ? time.moment()->time_since_epoch().count() : ofNever;
        };
        const SharedToken &token = at(row);
        switch (column) {
        case SharedColumn::Filters:
            // What needs a look comes first.
            return token.filters.empty() ? 0 : seesNothing(token) ? 1 : 2;
        case SharedColumn::LastUsed:
            return numberOf(token.lastUsed, -1);
        case SharedColumn::Expires:
            return numberOf(token.expiresAt, afterAll);
        case SharedColumn::Id:
            return token.id.value();
        default:
            return 0;
        }
    }

    QString cellSortText(int row, int column) const override
    {
        switch (column) {
        case SharedColumn::Name:
            return at(row).name;
        case SharedColumn::Account:
            return context().accountName;
        case SharedColumn::Token:
            return maskForSearch(row);
        case SharedColumn::Filters:
            return filtersText(pills(row, column));
        case SharedColumn::Region:
            return connectionText();
        default:
            return {};
        }
    }

    void appendCells(int row, TimePoint, QString &text) const override
    {
        const SharedToken &token = at(row);
        text += token.name + u'\n' + context().accountName + u'\n' + maskForSearch(row) + u'\n'
            + filtersText(pills(row, SharedColumn::Filters)) + u'\n'
            + QString::number(token.id.value()) + u'\n' + connectionText();
        if (token.lastUsed.isNever() || token.expiresAt.isNever())
            text += u'\n' + never();
    }

    std::optional<DueWord> dueWord() const override
    {
        return DueWord{SharedColumn::Expires, SharedTokenTable::tr("expired")};
    }

    quint32 changedCells(const TableSegment &before, int rowBefore, int row) const override
    {
        const auto &other = static_cast<const SharedTokenSegment &>(before);
        const SharedToken &old = other.at(rowBefore);
        const SharedToken &now = at(row);
        return columnBit(SharedColumn::Name, old.name != now.name)
            | columnBit(SharedColumn::Token, old.token.masked() != now.token.masked())
            | columnBit(SharedColumn::Filters,
                        old.filters != now.filters || old.filterOperator != now.filterOperator
                            || old.operatorAssumed != now.operatorAssumed)
            | columnBit(SharedColumn::LastUsed, old.lastUsed != now.lastUsed)
            | columnBit(SharedColumn::Expires, old.expiresAt != now.expiresAt);
    }

    QString faultName(int row) const override { return at(row).name; }
    bool tellsOfAnyRow(int column) const override
    {
        return column == SharedColumn::Account || column == SharedColumn::Region;
    }
    int idColumn() const override { return SharedColumn::Id; }
    int pillsColumn() const override { return SharedColumn::Filters; }

private:
    const Filter *filterOf(FilterId id) const
    {
        const auto found = std::ranges::lower_bound(*m_filters, id, {}, &Filter::id);
        return found != m_filters->end() && found->id == id && !found->fault ? &*found : nullptr;
    }

    bool seesNothing(const SharedToken &token) const
    {
        return token.filters.size() > 1 && token.filterOperator == FilterOperator::And
            && filterReach(filterSetOf(token, *m_filters)) == Reach::Nothing;
    }

    QString connectionText() const
    {
        return context().connectionName + u" · "_s + context().regionName;
    }

    static QString expiryText(const SharedToken &token, TimePoint now)
    {
        const auto &moment = token.expiresAt.moment();
        if (!moment)
            return token.expiresAt.isUnknown() ? noValue() : never();
        return *moment <= now ? SharedTokenTable::tr("expired") : timeUntil(now, *moment);
    }

    static QString exactOrNone(const StatedTime &time)
    {
        return time.moment() ? exactTime(*time.moment()) : QString();
    }

    static QString assumedText()
    {
        return SharedTokenTable::tr("AND is assumed: the backend named no operator");
    }

    static QString filtersText(const Pills &pills)
    {
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

    Rows<Filter> m_filters;
};

} // namespace

std::vector<TableColumn> SharedTokenTable::columns()
{
    std::vector<TableColumn> all(ColumnCount);
    all[Name] = {.name = tr("Name")};
    all[Account] = {.name = tr("Account"),
                    .cells = CellKind::Dim,
                    .toolTip = tr("The account whose logs the token shows")};
    all[Token] = {.name = tr("Token"), .cells = CellKind::Token};
    all[Filters] = {.name = tr("Filters"),
                    .cells = CellKind::Pills,
                    .toolTip = tr("What a log must match to be visible through the token")};
    all[LastUsed] = {.name = tr("Last used"),
                     .cells = CellKind::Time,
                     .toolTip = tr("When somebody last opened a dashboard with the token")};
    // The next to expire first.
    all[Expires] = {.name = tr("Expires"),
                    .cells = CellKind::Time,
                    .toolTip = tr("From when on the token shows nothing"),
                    .firstOrder = Qt::AscendingOrder};
    all[Id] = {.name = tr("Token ID"), .cells = CellKind::Number, .hiddenAtFirst = true};
    all[Region] = {.name = tr("Connection"),
                   .cells = CellKind::Dim,
                   .toolTip = tr("The connection that lists the token, and its region"),
                   .hiddenAtFirst = true};
    return all;
}

SharedTokenTable::SharedTokenTable(Workspace &workspace, Clock &clock, QObject *parent)
    : WorkspaceTable(workspace, clock, ListKind::SharedTokens, columns(), parent)
{
}

std::shared_ptr<const TableSegment> SharedTokenTable::makeSegment(const ConnectionInfo &info) const
{
    const ConnectionId &id = info.connection.id;
    return std::make_shared<SharedTokenSegment>(
        SegmentContext::of(info), workspace().rows<SharedToken>(id), workspace().rows<Filter>(id),
        workspace().secretGate());
}

int SharedTokenTable::columnDependingOn(ListKind kind) const
{
    return kind == ListKind::Filters ? int(Filters) : -1;
}

} // namespace tokendeck
