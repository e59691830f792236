// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/shared_tokens_page.h"

#include "models/board/findings_board.h"
#include "models/insight/filters/filter_meaning.h"
#include "models/insight/filters/unfiltered.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "models/tables/base/table_proxy.h"
#include "models/tables/lists/shared_token_table.h"
#include "services/sync/logs/log_shares.h"
#include "ui/frame/details/details_content.h"
#include "ui/frame/search/search_field.h"
#include "ui/pages/base/offer_actions.h"
#include "ui/table/token_table_view.h"
#include "words/base/filter_words.h"
#include "words/lists/status_words.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Whether no answer came when the list was asked for last: nor would one to a count.
bool isOutOfReach(const ListStatus &status)
{
    if (!status.problem)
        return false;
    switch (status.problem->kind) {
    case ProblemKind::Offline:
    case ProblemKind::ConnectionRefused:
    case ProblemKind::ProxyRefused:
    case ProblemKind::TlsFailed:
    case ProblemKind::HandshakeFailed:
    case ProblemKind::TimedOut:
    case ProblemKind::ConnectionLost:
    case ProblemKind::Intercepted:
        return true;
    default:
        return false;
    }
}

} // namespace

SharedTokensPage::SharedTokensPage(const Dependencies &dependencies, const PageSpec &spec,
                                   QWidget *parent)
    : TablePage(dependencies, spec,
                std::make_unique<SharedTokenTable>(dependencies.workspace, dependencies.clock),
                {tr("Search name, filter, account…"), tr("Select a token to see its details.")},
                parent)
    , m_shares(dependencies.makeLogShares())
{
    connect(m_shares.get(), &LogShares::changed, this, &SharedTokensPage::scheduleUpdate);
    tableView()->setPillsLead();
    connect(tableView(), &TokenTableView::pillClicked, this, &SharedTokensPage::followPill);
    // Nobody is asked for what is not seen.
    connect(detailsPane(), &DetailsPane::shown, this, &SharedTokensPage::scheduleUpdate);
    connect(detailsPane(), &DetailsPane::hidden, m_shares.get(), &LogShares::lookAway);
    connect(&dependencies.workspace, &Workspace::rowsChanged, this,
            [this](const RowsChange &change) {
                if (change.kind == ListKind::SharedTokens)
                    findOpen();
            });
}

SharedTokensPage::~SharedTokensPage() = default;

int SharedTokensPage::accountColumn() const
{
    return SharedTokenTable::Account;
}

void SharedTokensPage::applyScope()
{
    TablePage::applyScope();
    findOpen();
}

DetailsContent SharedTokensPage::rowDetails(const QModelIndex &index) const
{
    const Workspace &workspace = deps().workspace;
    const ConnectionId &id = table().connectionAt(index.row());
    const auto *row = findRow<SharedToken>(workspace, id, table().idAt(index.row()));
    if (!row)
        return {};
    SharedTokenSight sight{
        .filters = index.siblingAtColumn(SharedTokenTable::Filters).data(PillsRole).value<Pills>(),
        .daysToWarn = deps().findings.current()->at.limits.daysToWarn};
    if (row->fault || row->filters.empty() || !detailsPane()->isVisible()) {
        m_shares->lookAway();
    } else {
        sight.share = m_shares->look(id, filterSetOf(*row, *workspace.rows<Filter>(id)));
        sight.outOfReach = isOutOfReach(workspace.status(id, ListKind::SharedTokens));
        sight.counting = m_shares->isAsking() && !sight.outOfReach;
    }
    DetailsContent content = detailsOf(*row, shownAccountName(workspace, id), sight,
                                       deps().clock.now(), fetchOf(id, row->id.value()));
    for (const Pill &pill : sight.filters.pills) {
        const std::optional<Intent> link = filterOf(*row, id, pill);
        // What is not known leads nowhere, and stands last.
        if (!link)
            break;
        content.seesLinks.push_back(*link);
    }
    return content;
}

//! Where \p pill of \p row, a token of \p id, leads: its filter; absent where that is not known.
std::optional<Intent> SharedTokensPage::filterOf(const SharedToken &row, const ConnectionId &id,
                                                 const Pill &pill) const
{
    const Rows<Filter> filters = deps().workspace.rows<Filter>(id);
    const auto found = std::ranges::find_if(row.filters, [&](FilterId filter) {
        const Filter *known = findRow(*filters, filter);
        return known && shownFilter(*known) == pill.text;
    });
    if (found == row.filters.end())
        return std::nullopt;
    return Intent{.selection = {ListKind::Filters, {{id, found->value()}}}};
}

void SharedTokensPage::followPill(const QModelIndex &index, int number)
{
    const auto pills = index.data(PillsRole).value<Pills>().pills;
    const QModelIndex source = proxy().mapToSource(index);
    const ConnectionId &id = table().connectionAt(source.row());
    const auto *row = findRow<SharedToken>(deps().workspace, id, table().idAt(source.row()));
    if (!row || number >= int(pills.size()))
        return;
    if (const std::optional<Intent> link = filterOf(*row, id, pills[size_t(number)]))
        emit goRequested(*link);
}

//! Once for all lists that come while it is looked for.
void SharedTokensPage::findOpen()
{
    m_findAgain = m_isFinding;
    if (std::exchange(m_isFinding, true))
        return;
    std::vector<std::pair<ConnectionId, Rows<SharedToken>>> lists;
    for (const ConnectionId &id : scope())
        lists.emplace_back(id, readRows<SharedToken>(deps().workspace, id));
    // Looking at 100,000 rows is a part of a frame; the background has the time.
    deps().background.run(
        this,
        [lists = std::move(lists), now = deps().clock.now()] {
            std::vector<std::pair<ConnectionId, std::vector<SharedTokenId>>> found;
            for (const auto &[id, rows] : lists)
                if (std::vector<SharedTokenId> open = openTokens(*rows, now); !open.empty())
                    found.emplace_back(id, std::move(open));
            return found;
        },
        [this](auto found) {
            m_isFinding = false;
            if (m_findAgain)
                return findOpen();
            m_open = std::move(found);
            scheduleUpdate();
        });
}

//! Lets \p message begin what gives \p tokens, of one account, filters, or say why that cannot be.
void SharedTokensPage::offerFilters(Message &message, const Selection &tokens)
{
    const RowAction action =
        tokens.rows.size() == 1 ? RowAction::EditFilters : RowAction::AttachFilters;
    const auto show = [this](const ConnectionId &id) {
        emit connectionRequested(id);
    };
    // What hinders all tokens of an account hinders the first two.
    Selection few = tokens;
    few.rows.resize(std::min<size_t>(few.rows.size(), 2));
    const std::vector<RowOffer> offers = rowOffers(deps().workspace, few);
    const auto offer = std::ranges::find(offers, action, &RowOffer::action);
    if (offer != offers.end() && !offer->isPossible()) {
        const Message obstacle = obstacleMessage(*offer, show);
        message.text += u' ' + obstacle.text;
        message.actionText = obstacle.actionText;
        message.action = obstacle.action;
        return;
    }
    message.actionText = tr("Attach a filter to %n tokens", nullptr, int(tokens.rows.size()));
    message.action = [this, tokens, action] {
        select(tokens);
        emit changeRequested(action, tokens);
    };
}

std::optional<Message> SharedTokensPage::hint()
{
    if (m_open.empty())
        return {};
    const auto &[connection, ids] = m_open.front();
    const RowRef row{connection, ids.front().value()};
    const auto *first = findRow<SharedToken>(deps().workspace, row.connection, row.id);
    if (!first)
        return {}; // they are being looked for anew
    int count = 0;
    for (const auto &[id, each] : m_open)
        count += int(each.size());
    const QString account =
        m_open.size() == 1 ? shownAccountName(deps().workspace, connection) : QString();
    Message message{.tone = Tone::Danger,
                    .text = unfilteredWords(count, first->name, account),
                    .closable = false};
    // One is mended at once, those of one account together; of several accounts they are shown.
    Selection tokens{ListKind::SharedTokens, {}};
    for (const auto &[id, each] : m_open) {
        for (const SharedTokenId token : each)
            tokens.rows.push_back({id, token.value()});
    }
    if (m_open.size() == 1) {
        offerFilters(message, tokens);
    } else {
        message.actionText = tr("Select them");
        message.action = [this, tokens] {
            search()->clear();
            select(tokens);
            focusContent();
        };
    }
    return message;
}

} // namespace tokendeck

#include "moc_shared_tokens_page.cpp"
