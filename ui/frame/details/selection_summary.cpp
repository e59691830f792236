// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/details/selection_summary.h"

#include "models/domain/names/display_name.h"
#include "models/insight/expiry.h"
#include "models/insight/filters/filter_uses.h"
#include "models/insight/filters/unfiltered.h"
#include "models/store/connection_lookup.h"
#include "models/store/list_knowledge.h"
#include "models/store/row_lookup.h"
#include "ui/frame/details/details_content.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/status_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::SelectionSummary)
};

using Fact = DetailsContent::Fact;

//! None of them is no news.
void addCount(std::vector<Fact> &facts, const QString &name, qsizetype count, Tone tone)
{
    if (count > 0)
        facts.push_back({name, numberText(count), {}, tone});
}

//! The rows of \p selection, and how many of them \p has() holds for.
template <typename Row> class Rows_ {
public:
    Rows_(const Workspace &workspace, const Selection &selection)
    {
        std::map<ConnectionId, Rows<Row>> lists;
        for (const RowRef &ref : selection.rows) {
            auto [list, isNew] = lists.try_emplace(ref.connection);
            if (isNew)
                list->second = workspace.rows<Row>(ref.connection);
            if (const Row *row = findRow(*list->second, decltype(Row::id)(ref.id)))
                m_rows.push_back(row);
            m_lists.push_back(list->second);
        }
    }
    template <typename Has>
    void add(std::vector<Fact> &facts, const QString &name, Tone tone, Has has) const
    {
        addCount(facts, name,
                 std::ranges::count_if(m_rows, [&](const Row *row) { return has(*row); }), tone);
    }

private:
    std::vector<Rows<Row>> m_lists; // which the rows stand in
    std::vector<const Row *> m_rows;
};

QString accountsOf(const Workspace &workspace, const Selection &selection)
{
    constexpr qsizetype MostNamed = 4;
    QStringList names;
    std::vector<ConnectionId> seen;
    for (const RowRef &row : selection.rows) {
        if (std::ranges::count(seen, row.connection) > 0)
            continue;
        seen.push_back(row.connection);
        names.append(isolated(shownAccountName(workspace, row.connection)));
    }
    if (names.size() <= MostNamed)
        return listed(names);
    return SummaryText::tr("%1 and %2 more")
        .arg(listed(names.first(MostNamed)), numberText(names.size() - MostNamed));
}

} // namespace

DetailsContent summaryOf(const Workspace &workspace, const Selection &selection, int count,
                         TimePoint now)
{
    DetailsContent content;
    content.title = countWords(selection.kind, count, count, 0);
    content.subtitle = std::ssize(selection.rows) < count
        ? SummaryText::tr("selected; of the first %1:").arg(numberText(std::ssize(selection.rows)))
        : SummaryText::tr("selected");
    if (selection.rows.empty())
        return content;
    markKnowledge(content, workspace, selection.rows.front().connection, selection.kind);
    content.facts.push_back(
        {SummaryText::tr("In"), accountsOf(workspace, selection), {}, Tone::Normal});
    switch (selection.kind) {
    case ListKind::SharedTokens: {
        const Rows_<SharedToken> rows(workspace, selection);
        rows.add(content.facts, SummaryText::tr("Without a filter"), Tone::Danger,
                 [now](const SharedToken &token) { return isOpen(token, now); });
        const auto expires = [now](Expiry wanted) {
            return [now, wanted](const SharedToken &token) {
                return !token.fault && expiryOf(token.expiresAt, now) == wanted;
            };
        };
        rows.add(content.facts, SummaryText::tr("Expire within 7 days"), Tone::Warning,
                 expires(Expiry::Soon));
        rows.add(content.facts, SummaryText::tr("Never expire"), Tone::Warning,
                 expires(Expiry::Never));
        rows.add(content.facts, SummaryText::tr("Expired"), Tone::Dim, expires(Expiry::Past));
        rows.add(content.facts, SummaryText::tr("Never used"), Tone::Dim,
                 [](const SharedToken &token) { return !token.fault && token.lastUsed.isNever(); });
        rows.add(content.facts, SummaryText::tr("Not understood"), Tone::Warning,
                 [](const SharedToken &token) { return bool(token.fault); });
        break;
    }
    case ListKind::ShippingTokens: {
        const Rows_<ShippingToken> rows(workspace, selection);
        rows.add(content.facts, SummaryText::tr("Enabled"), Tone::Good,
                 [](const ShippingToken &token) { return !token.fault && token.enabled; });
        rows.add(content.facts, SummaryText::tr("Disabled"), Tone::Dim,
                 [](const ShippingToken &token) { return !token.fault && !token.enabled; });
        break;
    }
    case ListKind::Accounts: {
        const Rows_<Account> rows(workspace, selection);
        rows.add(content.facts, SummaryText::tr("Sub accounts"), Tone::Normal,
                 [](const Account &account) { return account.type == AccountType::Sub; });
        rows.add(content.facts, SummaryText::tr("Closed to search"), Tone::Warning,
                 [](const Account &account) { return account.searchable == false; });
        break;
    }
    case ListKind::Filters: {
        // Whether a filter is used is known where all tokens of its account are.
        std::map<ConnectionId, FilterUses> uses;
        int unused = 0;
        int notKnown = 0;
        for (const RowRef &row : selection.rows) {
            if (knowledgeOf(workspace.status(row.connection, ListKind::SharedTokens))
                != ListKnowledge::Current) {
                ++notKnown;
                continue;
            }
            auto [use, isNew] = uses.try_emplace(row.connection);
            if (isNew)
                use->second = filterUses(*workspace.rows<SharedToken>(row.connection));
            const bool unread = use->second.of(FilterId(row.id)) == 0 && use->second.unknown > 0;
            notKnown += unread ? 1 : 0;
            unused += !unread && use->second.of(FilterId(row.id)) == 0 ? 1 : 0;
        }
        addCount(content.facts, SummaryText::tr("Used by no token"), unused, Tone::Dim);
        addCount(content.facts, SummaryText::tr("Use not known"), notKnown, Tone::Warning);
        break;
    }
    case ListKind::ApiTokens: {
        int refused = 0;
        int unchecked = 0;
        for (const RowRef &row : selection.rows) {
            const auto entries = workspace.apiTokenEntries(row.connection);
            const auto entry = entries->find(ApiTokenId(row.id));
            const bool checked = entry != entries->end() && entry->second.check;
            unchecked += checked ? 0 : 1;
            refused += checked && !entry->second.check->identity ? 1 : 0;
        }
        addCount(content.facts, SummaryText::tr("Refused by Logz.io"), refused, Tone::Danger);
        addCount(content.facts, SummaryText::tr("Never checked"), unchecked, Tone::Dim);
        break;
    }
    }
    return content;
}

} // namespace tokendeck
