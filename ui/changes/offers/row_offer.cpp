// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/offers/row_offer.h"

#include "models/domain/region.h"
#include "models/insight/estate/row_state.h"
#include "models/insight/filters/filter_merge.h"
#include "models/insight/shipping_rules.h"
#include "models/store/connection_lookup.h"
#include "models/store/list_knowledge.h"
#include "models/store/row_lookup.h"
#include "models/store/workspace.h"
#include "ui/changes/offers/copy_offer.h"
#include "ui/changes/offers/shown_place.h"
#include "words/estate/finding_words.h"
#include "words/lists/problems/obstacle_words.h"
#include "words/lists/problems/problem_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tokendeck {

namespace {

struct RowOfferWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::Changes)
};

//! Whether \p action only leads to other rows.
bool isLook(RowAction action)
{
    return action == RowAction::ShowShippingTokens || action == RowAction::ShowSharedTokens
        || action == RowAction::ShowFilters;
}

//! The read-only connection that \p row of the list \p kind is of; an account's own counts, too.
std::optional<ConnectionId> readOnlyFor(const Workspace &workspace, ListKind kind,
                                        const RowRef &row)
{
    const ConnectionInfo *info = workspace.connection(row.connection);
    if (info && info->connection.marks.readOnly)
        return row.connection;
    if (!info || kind != ListKind::Accounts)
        return std::nullopt;
    const auto own = connectionOf(workspace, info->connection.apiUrl, AccountId(row.id));
    return own && workspace.connection(*own)->connection.marks.readOnly ? own : std::nullopt;
}

//! The connections that keep all of \p selection from being changed; none where a row is free.
std::vector<ConnectionId> readOnlyForAll(const Workspace &workspace, const Selection &selection)
{
    std::vector<ConnectionId> all;
    for (const RowRef &row : selection.rows) {
        const std::optional<ConnectionId> one = readOnlyFor(workspace, selection.kind, row);
        if (!one)
            return {};
        if (std::ranges::find(all, *one) == all.end())
            all.push_back(*one);
    }
    return all;
}

//! Takes from \p offers, of the list \p kind, what changes something of \p connections, if any.
void switchOff(std::vector<RowOffer> &offers, ListKind kind, const Workspace &workspace,
               std::span<const ConnectionId> connections)
{
    if (connections.empty())
        return;
    for (RowOffer &offer : offers) {
        if (!offer.changes(kind))
            continue;
        offer.obstacle = readOnlyObstacle(workspace, connections);
        offer.readOnly = connections.front();
    }
}

//! Why nothing can be done with \p row; empty when it can.
QString rowObstacle(const Workspace &workspace, ListKind kind, const RowRef &row)
{
    if (const RowFault *fault = faultOf(workspace, row.connection, kind, row.id))
        return notUnderstoodObstacle(*fault);
    if (workspace.pendingMark(row.connection, kind, row.id) == PendingMark::Deleting)
        return RowOfferWords::tr("It is being deleted. While that waits, Undo takes it back.");
    const QString obstacle = connectionObstacle(workspace, row.connection);
    return obstacle.isEmpty() ? keptObstacle(workspace, row.connection, kind) : obstacle;
}

//! What hinders every row of \p selection alike: the first obstacle, where no row is free of one.
QString selectionObstacle(const Workspace &workspace, const Selection &selection)
{
    QString first;
    for (const RowRef &row : selection.rows) {
        const QString obstacle = rowObstacle(workspace, selection.kind, row);
        if (obstacle.isEmpty())
            return {};
        if (first.isEmpty())
            first = obstacle;
    }
    return first;
}

//! What keeps the shipping tokens of \p selection from being taken out of use, all of them.
QString lastEnabledObstacle(const Workspace &workspace, const Selection &selection)
{
    if (selection.rows.size() != 1)
        return {};
    const RowRef &row = selection.rows.front();
    const ShippingToken *token = findRow<ShippingToken>(workspace, row.connection, row.id);
    if (!token || !token->enabled
        || !isLastEnabled(enabledShippingTokens(workspace, row.connection).value_or(0)))
        return {};
    return lastTokenObstacle(token->name);
}

QString limitObstacle(const Workspace &workspace, const ConnectionId &id)
{
    const ConnectionInfo *info = workspace.connection(id);
    if (!info
        || !isLimitReached(enabledShippingTokens(workspace, id).value_or(0), info->shippingLimits))
        return {};
    return tokenLimitObstacle(info->shippingLimits->maxAllowed);
}

void addShippingOffers(std::vector<RowOffer> &offers, const Workspace &workspace,
                       const Selection &selection)
{
    bool anyEnabled = false;
    bool anyDisabled = false;
    for (const RowRef &row : selection.rows) {
        if (const auto *token = findRow<ShippingToken>(workspace, row.connection, row.id))
            (token->enabled ? anyEnabled : anyDisabled) = true;
    }
    // Of both kinds it is for the admin to say which.
    const auto toggle = anyEnabled && anyDisabled ? std::nullopt : std::optional(ActionId::Toggle);
    const QString last = lastEnabledObstacle(workspace, selection);
    const bool single = selection.rows.size() == 1;
    if (single) {
        const QString limit = limitObstacle(workspace, selection.rows.front().connection);
        offers.push_back({.action = RowAction::Rotate,
                          .text = RowOfferWords::tr("Rotate…"),
                          .key = ActionId::Rotate,
                          .obstacle = limit});
    }
    if (anyDisabled)
        offers.push_back({.action = RowAction::Enable,
                          .text = RowOfferWords::tr("Enable"),
                          .key = toggle,
                          .obstacle = single
                              ? limitObstacle(workspace, selection.rows.front().connection)
                              : QString()});
    if (anyEnabled)
        offers.push_back({.action = RowAction::Disable,
                          .text = RowOfferWords::tr("Disable…"),
                          .key = toggle,
                          .obstacle = last});
    if (single)
        offers.push_back({.action = RowAction::Rename,
                          .text = RowOfferWords::tr("Rename…"),
                          .key = ActionId::Rename});
    if (single)
        offers.push_back(
            {.action = RowAction::Try, .text = RowOfferWords::tr("Try…"), .key = ActionId::Check});
    offers.push_back({.action = RowAction::Delete,
                      .text = RowOfferWords::tr("Delete…"),
                      .key = ActionId::Delete,
                      .obstacle = last});
}

void addCarryOffer(std::vector<RowOffer> &offers, const Workspace &workspace)
{
    // Who has one account is not told so with each token.
    if (workspace.connections().size() > 1)
        offers.push_back({.action = RowAction::CarryOver,
                          .text = RowOfferWords::tr("Carry over…"),
                          .key = ActionId::CarryOver});
}

void addSharedOffers(std::vector<RowOffer> &offers, const Workspace &workspace,
                     const Selection &selection)
{
    if (selection.rows.size() == 1) {
        offers.push_back({.action = RowAction::EditFilters,
                          .text = RowOfferWords::tr("Edit filters…"),
                          .key = ActionId::EditFilters});
        offers.push_back({.action = RowAction::Rotate,
                          .text = RowOfferWords::tr("Rotate…"),
                          .key = ActionId::Rotate});
        offers.push_back({.action = RowAction::EditDetails,
                          .text = RowOfferWords::tr("Edit name and expiry…"),
                          .key = ActionId::Rename});
    } else {
        const bool oneAccount =
            std::ranges::all_of(selection.rows, [&selection](const RowRef &row) {
                return row.connection == selection.rows.front().connection;
            });
        offers.push_back({.action = RowAction::AttachFilters,
                          .text = RowOfferWords::tr("Attach or detach filters…"),
                          .key = ActionId::EditFilters,
                          .obstacle = oneAccount ? QString() : severalAccountsObstacle()});
    }
    addCarryOffer(offers, workspace);
    if (selection.rows.size() == 1 && !filtersOf(workspace, selection.rows.front()).empty())
        offers.push_back({.action = RowAction::ShowFilters,
                          .text = RowOfferWords::tr("Show its filters"),
                          .key = ActionId::ShowRelated,
                          .standsInDetails = true});
    offers.push_back({.action = RowAction::Delete,
                      .text = RowOfferWords::tr("Delete…"),
                      .key = ActionId::Delete});
}

//! Why it cannot be told which filter has more uses, or whose they are.
QString mergeObstacle(const Workspace &workspace, const ConnectionId &connection)
{
    if (workspace.faults(connection, ListKind::SharedTokens).count > 0)
        return RowOfferWords::tr("A shared token that was not understood may have one of them.");
    return knowledgeOf(workspace.status(connection, ListKind::SharedTokens))
            == ListKnowledge::Current
        ? QString()
        : RowOfferWords::tr("Which shared tokens have them is not known now.");
}

void addFilterOffers(std::vector<RowOffer> &offers, const Workspace &workspace,
                     const Selection &selection)
{
    if (selection.rows.size() == 1)
        offers.push_back({.action = RowAction::Replace,
                          .text = RowOfferWords::tr("Replace…"),
                          .key = ActionId::EditFilters});
    addCarryOffer(offers, workspace);
    const ConnectionId &connection = selection.rows.front().connection;
    if (!mergeable(*workspace.rows<Filter>(connection), filterIds(selection)).empty())
        offers.push_back({.action = RowAction::Merge,
                          .text = RowOfferWords::tr("Merge…"),
                          .key = ActionId::Merge,
                          .obstacle = mergeObstacle(workspace, connection)});
    if (selection.rows.size() == 1)
        offers.push_back({.action = RowAction::ShowSharedTokens,
                          .text = RowOfferWords::tr("Show its shared tokens"),
                          .key = ActionId::ShowRelated,
                          .standsInDetails = true});
    offers.push_back({.action = RowAction::Delete,
                      .text = RowOfferWords::tr("Delete…"),
                      .key = ActionId::Delete});
}

//! Whether \p row is the refused token of its own connection, which works again with a new one.
bool isRefusedOfItsConnection(const Workspace &workspace, const RowRef &row)
{
    const ConnectionInfo *info = workspace.connection(row.connection);
    if (!info || info->state != ConnectionState::TokenRefused)
        return false;
    const auto entries = workspace.apiTokenEntries(row.connection);
    const auto entry = entries->find(ApiTokenId(row.id));
    return isOwnToken(ApiTokenId(row.id), info->connection.accountId, info->listsApiTokens,
                      entry == entries->end() ? nullptr : &entry->second);
}

void addApiOffers(std::vector<RowOffer> &offers, const Workspace &workspace,
                  const Selection &selection)
{
    if (selection.rows.size() == 1 && isRefusedOfItsConnection(workspace, selection.rows.front()))
        offers.push_back({.action = RowAction::EnterToken, .text = mendVerb(Mend::EnterToken)});
    offers.push_back(
        {.action = RowAction::Check, .text = RowOfferWords::tr("Check"), .key = ActionId::Check});
    if (selection.rows.size() == 1)
        offers.push_back({.action = RowAction::EditDetails,
                          .text = RowOfferWords::tr("Owner and note…"),
                          .key = ActionId::Rename});
    offers.push_back({.action = RowAction::Delete,
                      .text = RowOfferWords::tr("Delete…"),
                      .key = ActionId::Delete});
}

void addSearchOffers(std::vector<RowOffer> &offers, const Workspace &workspace, const RowRef &row)
{
    const std::optional<RowRef> changed = rowOfMain(workspace, row);
    const RowRef &shown = changed ? *changed : row;
    const auto *account = findRow<Account>(workspace, shown.connection, shown.id);
    if (!account || account->type != AccountType::Sub)
        return;
    const QString obstacle = changed
        ? rowObstacle(workspace, ListKind::Accounts, *changed)
        : RowOfferWords::tr("Its main account, by which that is changed, is not connected here.");
    const auto toggle = account->searchable ? std::optional(ActionId::Toggle) : std::nullopt;
    if (account->searchable != true)
        offers.push_back({.action = RowAction::OpenToSearch,
                          .text = RowOfferWords::tr("Open to search…"),
                          .key = toggle,
                          .obstacle = obstacle});
    if (account->searchable != false)
        offers.push_back({.action = RowAction::CloseToSearch,
                          .text = RowOfferWords::tr("Close to search…"),
                          .key = toggle,
                          .obstacle = obstacle});
}

//! Log accounts have a shipping token of their own.
void addTryOffer(std::vector<RowOffer> &offers, const Workspace &workspace, const RowRef &row)
{
    const auto *account = findRow<Account>(workspace, row.connection, row.id);
    if (!account || (account->type != AccountType::Main && account->type != AccountType::Sub))
        return;
    QString obstacle = rowObstacle(workspace, ListKind::Accounts, row);
    if (obstacle.isEmpty() && account->token.isEmpty())
        obstacle = workspace.status(row.connection, ListKind::Accounts).tokensDropped
            ? RowOfferWords::tr("Its token comes when the list is read again.")
            : RowOfferWords::tr("Logz.io does not tell its token to this connection.");
    offers.push_back({.action = RowAction::Try,
                      .text = RowOfferWords::tr("Try its token…"),
                      .key = ActionId::Check,
                      .obstacle = obstacle});
}

void addAccountOffers(std::vector<RowOffer> &offers, const Workspace &workspace,
                      const Selection &selection)
{
    if (selection.rows.size() != 1)
        return;
    const QString obstacle = ownConnectionOf(workspace, selection.rows.front())
        ? QString()
        : RowOfferWords::tr("It is not connected by itself, so its tokens are not known here.");
    offers.push_back({.action = RowAction::ShowShippingTokens,
                      .text = RowOfferWords::tr("Show its shipping tokens"),
                      .key = ActionId::ShowRelated,
                      .obstacle = obstacle});
    offers.push_back({.action = RowAction::ShowSharedTokens,
                      .text = RowOfferWords::tr("Show its shared tokens"),
                      .key = ActionId::ShowSharedTokens,
                      .obstacle = obstacle});
    addTryOffer(offers, workspace, selection.rows.front());
    addSearchOffers(offers, workspace, selection.rows.front());
}
} // namespace

std::vector<RowOffer> rowOffers(const Workspace &workspace, const Selection &selection)
{
    std::vector<RowOffer> offers;
    if (selection.rows.empty())
        return offers;
    switch (selection.kind) {
    case ListKind::ShippingTokens:
        addShippingOffers(offers, workspace, selection);
        break;
    case ListKind::SharedTokens:
        addSharedOffers(offers, workspace, selection);
        break;
    case ListKind::Filters:
        addFilterOffers(offers, workspace, selection);
        break;
    case ListKind::ApiTokens:
        addApiOffers(offers, workspace, selection);
        break;
    case ListKind::Accounts:
        addAccountOffers(offers, workspace, selection);
        if (selection.rows.size() == 1) {
            const RowRef changed =
                rowOfMain(workspace, selection.rows.front()).value_or(selection.rows.front());
            switchOff(offers, selection.kind, workspace,
                      readOnlyForAll(workspace, {selection.kind, {changed}}));
        }
        addCopyOffer(offers, workspace, selection);
        return offers;
    }
    const QString obstacle = selectionObstacle(workspace, selection);
    for (RowOffer &offer : offers) {
        // What hinders a change does not hinder a look, nor what takes the obstacle away.
        if (!obstacle.isEmpty() && !isLook(offer.action) && offer.action != RowAction::EnterToken)
            offer.obstacle = obstacle;
    }
    switchOff(offers, selection.kind, workspace, readOnlyForAll(workspace, selection));
    addCopyOffer(offers, workspace, selection);
    if (selection.rows.size() == 1
        && faultOf(workspace, selection.rows.front().connection, selection.kind,
                   selection.rows.front().id))
        offers.insert(offers.begin(),
                      {.action = RowAction::CopyShape, .text = remedyText(Remedy::CopyShape)});
    return offers;
}

bool RowOffer::changes(ListKind kind) const
{
    switch (action) {
    case RowAction::CopyAs:
    // It makes something in other accounts, which the plan for it says of each.
    case RowAction::CarryOver:
    case RowAction::Check:
    case RowAction::CopyShape:
    case RowAction::EnterToken:
        return false;
    case RowAction::EditDetails:
        return kind == ListKind::SharedTokens;
    default:
        return !isLook(action);
    }
}

std::vector<FilterId> filterIds(const Selection &selection)
{
    std::vector<FilterId> ids;
    for (const RowRef &row : selection.rows) {
        if (row.connection != selection.rows.front().connection)
            return {};
        ids.emplace_back(row.id);
    }
    return ids;
}

std::optional<RowOffer> offerFor(const std::vector<RowOffer> &offers, ActionId key)
{
    const auto found = std::ranges::find(offers, std::optional(key), &RowOffer::key);
    return found == offers.end() ? std::nullopt : std::optional(*found);
}

std::optional<RowOffer> mainOffer(const std::vector<RowOffer> &offers)
{
    for (const auto key : {ActionId::EditFilters, ActionId::Rename}) {
        const auto found = std::ranges::find(offers, std::optional(key), &RowOffer::key);
        if (found != offers.end())
            return *found;
    }
    const auto look = std::ranges::find(offers, RowAction::ShowShippingTokens, &RowOffer::action);
    return look == offers.end() ? std::nullopt : std::optional(*look);
}

} // namespace tokendeck
