// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/shared_token_table.h"

#include "models/domain/display_name.h"
#include "models/insight/filter_meaning.h"
#include "models/tables/filter_text.h"
#include "models/tables/relative_time.h"
#include "models/tables/row_segment.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! A token that expires this soon is worth a look.
constexpr std::chrono::days SoonExpired{7};

using Column = SharedTokenTable::Column;

class SharedTokenSegment final : public RowSegment<SharedToken> {
public:
    SharedTokenSegment(SegmentContext context, Rows<SharedToken> rows, Rows<Filter> filters,
                       SharedSecretGate gate)
        : RowSegment(std::move(context), std::move(rows), std::move(gate))
        , m_filters(std::move(filters))
    {
    }

    QString text(int row, int column, TimePoint now) const override
    {
        const SharedToken &token = at(row);
        switch (column) {
        case Column::Name:
            return token.name.isEmpty() ? noValue() : isolated(token.name);
        case Column::Account:
            return isolated(context().accountName);
        case Column::Token:
            return maskedText(token.token, context().locked);
        case Column::Filters:
            return filtersText(pills(row, column));
        case Column::LastUsed:
            return token.lastUsed ? relativeTime(now, *token.lastUsed)
                                  : SharedTokenTable::tr("never");
        case Column::Expires:
            return expiryText(token, now);
        case Column::Id:
            return QString::number(token.id.value());
        case Column::Region:
            return isolated(context().connectionName) + u" · "_s + context().regionName;
        default:
            return {};
        }
    }

    QString spokenText(int row, int column, TimePoint now) const override
    {
        const SharedToken &token = at(row);
        switch (column) {
        case Column::Token:
            return spokenMask(token.token, context().locked);
        case Column::Filters:
            return token.operatorAssumed && token.filters.size() > 1
                ? text(row, column, now) + u", "_s + assumedText()
                : text(row, column, now);
        case Column::LastUsed:
            return token.lastUsed ? SharedTokenTable::tr("Last used %1").arg(text(row, column, now))
                                  : SharedTokenTable::tr("Never used");
        case Column::Expires:
            if (!token.expiresAt)
                return SharedTokenTable::tr("Never expires");
            return *token.expiresAt <= now
                ? SharedTokenTable::tr("Expired")
                : SharedTokenTable::tr("Expires %1").arg(text(row, column, now));
        default:
            return text(row, column, now);
        }
    }

    QString toolTip(int row, int column, TimePoint) const override
    {
        const SharedToken &token = at(row);
        switch (column) {
        case Column::Filters:
            return token.operatorAssumed && token.filters.size() > 1 ? assumedText() : QString();
        case Column::LastUsed:
            return token.lastUsed ? exactTime(*token.lastUsed) : QString();
        case Column::Expires:
            return token.expiresAt ? exactTime(*token.expiresAt) : QString();
        default:
            return {};
        }
    }

    Tone tone(int row, int column, TimePoint now) const override
    {
        switch (column) {
        case Column::Account:
        case Column::LastUsed:
        case Column::Id:
        case Column::Region:
            return Tone::Dim;
        case Column::Expires: {
            const std::optional<TimePoint> &expiresAt = at(row).expiresAt;
            if (expiresAt && *expiresAt <= now)
                return Tone::Danger;
            return !expiresAt || *expiresAt <= now + SoonExpired ? Tone::Warning : Tone::Dim;
        }
        default:
            return Tone::Normal;
        }
    }

    Pills pills(int row, int column) const override
    {
        Pills pills;
        if (column != Column::Filters)
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
            pills.joiner = token.filterOperator == FilterOperator::And ? SharedTokenTable::tr("AND")
                                                                       : SharedTokenTable::tr("OR");
        if (seesNothing(token))
            pills.notes.push_back({SharedTokenTable::tr("sees nothing"), Tone::Warning});
        return pills;
    }

    qint64 sortNumber(int row, int column) const override
    {
        constexpr qint64 never = std::numeric_limits<qint64>::max();
        const SharedToken &token = at(row);
        switch (column) {
        case Column::Filters:
            // What needs a look comes first.
            return token.filters.empty() ? 0 : seesNothing(token) ? 1 : 2;
        case Column::LastUsed:
            return token.lastUsed ? token.lastUsed->time_since_epoch().count() : -1;
        case Column::Expires:
            return token.expiresAt ? token.expiresAt->time_since_epoch().count() : never;
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
        case Column::Filters:
            return filtersText(pills(row, column));
        case Column::Region:
            return connectionText();
        default:
            return {};
        }
    }

    void appendSearchText(int row, TimePoint now, QString &text) const override
    {
        const SharedToken &token = at(row);
        text += token.name + u'\n' + context().accountName + u'\n' + maskForSearch(row) + u'\n'
            + filtersText(pills(row, Column::Filters)) + u'\n' + QString::number(token.id.value())
            + u'\n' + connectionText();
        if (!token.lastUsed || !token.expiresAt)
            text += u'\n' + SharedTokenTable::tr("never");
        if (token.expiresAt && *token.expiresAt <= now)
            text += u'\n' + SharedTokenTable::tr("expired");
    }

    quint32 changedColumns(const TableSegment &before, int rowBefore, int row) const override
    {
        const auto &other = static_cast<const SharedTokenSegment &>(before);
        const SharedToken &old = other.at(rowBefore);
        const SharedToken &now = at(row);
        return columnBit(Column::Name, old.name != now.name)
            | columnBit(Column::Token, old.token.masked() != now.token.masked())
            | columnBit(Column::Filters,
                        old.filters != now.filters || old.filterOperator != now.filterOperator
                            || old.operatorAssumed != now.operatorAssumed)
            | columnBit(Column::LastUsed, old.lastUsed != now.lastUsed)
            | columnBit(Column::Expires, old.expiresAt != now.expiresAt);
    }

private:
    const Filter *filterOf(FilterId id) const
    {
        const auto found = std::ranges::lower_bound(*m_filters, id, {}, &Filter::id);
        return found != m_filters->end() && found->id == id ? &*found : nullptr;
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
        if (!token.expiresAt)
            return SharedTokenTable::tr("never");
        return *token.expiresAt <= now ? SharedTokenTable::tr("expired")
                                       : relativeTime(now, *token.expiresAt);
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
