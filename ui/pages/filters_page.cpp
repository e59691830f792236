// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/filters_page.h"

#include "models/domain/names/display_name.h"
#include "models/insight/search/search_query.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "models/tables/lists/filter_table.h"
#include "ui/frame/details/details_content.h"
#include "words/base/number_words.h"
#include "words/lists/use_words.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

FiltersPage::FiltersPage(const Dependencies &dependencies, const PageSpec &spec, QWidget *parent)
    : TablePage(
        dependencies, spec,
        std::make_unique<FilterTable>(dependencies.workspace, dependencies.clock,
                                      dependencies.background),
        {tr("Search field, value, description…"), tr("Select a filter to see its details.")},
        parent)
{
    // What the details say of a filter's uses rests on that list.
    connect(&dependencies.workspace, &Workspace::statusChanged, this,
            [this](const ConnectionId &, ListKind changed) {
                if (changed == ListKind::SharedTokens)
                    scheduleUpdate();
            });
}

int FiltersPage::accountColumn() const
{
    return FilterTable::Account;
}

DetailsContent FiltersPage::rowDetails(const QModelIndex &index) const
{
    const ConnectionId &id = table().connectionAt(index.row());
    const auto *row = findRow<Filter>(deps().workspace, id, table().idAt(index.row()));
    if (!row)
        return {};
    DetailsContent content = detailsOf(
        *row, shownAccountName(deps().workspace, id),
        usedByWords(index.siblingAtColumn(FilterTable::UsedBy).data().toString(),
                    deps().workspace.status(id, ListKind::SharedTokens), deps().clock.now()));
    content.linksHeading = tr("Shared tokens with this filter");
    content.links = users(id, *row);
    return content;
}

//! The shared tokens that have \p filter, the first ones by their names.
std::vector<LinkList::Link> FiltersPage::users(const ConnectionId &connection,
                                               const Filter &filter) const
{
    constexpr int MostNamed = 12;
    std::vector<LinkList::Link> links;
    int more = 0;
    for (const auto all = deps().workspace.rows<SharedToken>(connection);
         const SharedToken &token : *all) {
        if (token.fault || !std::ranges::count(token.filters, filter.id))
            continue;
        if (std::ssize(links) == MostNamed)
            ++more;
        else
            links.push_back(
                {isolated(token.name),
                 {.selection = {ListKind::SharedTokens, {{connection, token.id.value()}}}}});
    }
    if (more > 0)
        links.push_back({tr("and %1 more").arg(numberText(more)),
                         {.selection = {ListKind::SharedTokens, {}},
                          .search = filterSearchWord(filter.field, filter.value)}});
    return links;
}

} // namespace tokendeck

#include "moc_filters_page.cpp"
