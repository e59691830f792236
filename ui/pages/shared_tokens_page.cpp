// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/shared_tokens_page.h"

#include "models/insight/filter_meaning.h"
#include "models/store/row_lookup.h"
#include "models/tables/lists/shared_token_table.h"
#include "services/sync/logs/log_shares.h"
#include "ui/frame/details_content.h"
#include "words/lists/status_words.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

SharedTokensPage::SharedTokensPage(const Dependencies &dependencies, const PageSpec &spec,
                                   QWidget *parent)
    : TablePage(dependencies, spec,
                std::make_unique<SharedTokenTable>(dependencies.workspace, dependencies.clock),
                {tr("Search name, filter, account…"), tr("Select a token to see its details.")},
                parent)
    , m_shares(new LogShares(dependencies.workspace, dependencies.api, dependencies.credentials,
                             dependencies.clock, this))
{
    connect(m_shares, &LogShares::changed, this, &SharedTokensPage::scheduleUpdate);
    // Nobody is asked for what is not seen.
    connect(detailsPane(), &DetailsPane::shown, this, &SharedTokensPage::scheduleUpdate);
    connect(detailsPane(), &DetailsPane::hidden, m_shares, &LogShares::lookAway);
    connect(&dependencies.workspace, &Workspace::rowsChanged, this,
            [this](const RowsChange &change) {
                if (change.kind == ListKind::SharedTokens)
                    countUnfiltered();
            });
}

int SharedTokensPage::accountColumn() const
{
    return SharedTokenTable::Account;
}

void SharedTokensPage::applyScope()
{
    TablePage::applyScope();
    countUnfiltered();
}

DetailsContent SharedTokensPage::rowDetails(const QModelIndex &index) const
{
    const Workspace &workspace = deps().workspace;
    const ConnectionId &id = table().connectionAt(index.row());
    const auto *row = findRow<SharedToken>(workspace, id, table().idAt(index.row()));
    if (!row)
        return {};
    SharedTokenSight sight{
        .filters = index.siblingAtColumn(SharedTokenTable::Filters).data(PillsRole).value<Pills>()};
    if (row->fault || row->filters.empty() || !detailsPane()->isVisible()) {
        m_shares->lookAway();
    } else {
        sight.share = m_shares->look(id, filterSetOf(*row, *workspace.rows<Filter>(id)));
        sight.counting = m_shares->isAsking();
    }
    return detailsOf(*row, accountNameOf(workspace, id), sight, deps().clock.now(),
                     fetchOf(id, row->id.value()));
}

void SharedTokensPage::countUnfiltered()
{
    std::vector<std::pair<ConnectionId, Rows<SharedToken>>> lists;
    for (const ConnectionId &id : scope())
        lists.emplace_back(id, deps().workspace.rows<SharedToken>(id));
    // Looking at 100,000 rows is a part of a frame; the background has the time.
    deps().background.run(
        this,
        [lists = std::move(lists), now = deps().clock.now()] {
            std::vector<std::pair<ConnectionId, Unfiltered>> found;
            for (const auto &[id, rows] : lists)
                if (const Unfiltered each = findUnfiltered(*rows, now); each.count > 0)
                    found.emplace_back(id, each);
            return found;
        },
        [this, round = ++m_unfilteredRound](auto found) {
            if (round != m_unfilteredRound)
                return;
            m_unfiltered = std::move(found);
            scheduleUpdate();
        });
}

std::optional<Message> SharedTokensPage::hint()
{
    if (m_unfiltered.empty())
        return {};
    int count = 0;
    for (const auto &[id, each] : m_unfiltered)
        count += each.count;
    const QString account = m_unfiltered.size() == 1
        ? accountNameOf(deps().workspace, m_unfiltered.front().first)
        : QString();
    const auto &[connection, first] = m_unfiltered.front();
    const Selection token{ListKind::SharedTokens, {{connection, first.firstId.value()}}};
    return Message{
        .tone = Tone::Danger,
        .text = unfilteredWords(count, first.firstName, account),
        .actionText = tr("Attach a filter"),
        .action = [this, token] { emit changeRequested(ChangeKind::EditFilters, token); },
        .closable = false};
}

} // namespace tokendeck
