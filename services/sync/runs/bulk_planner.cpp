// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/bulk_planner.h"

#include "models/insight/shipping_rules.h"
#include "models/store/connection_lookup.h"
#include "models/store/list_knowledge.h"
#include "models/store/row_lookup.h"
#include "services/sync/commands/token_use.h"
#include "services/sync/flows/filter_writes.h"
#include "services/sync/runs/protection.h"

#include <algorithm>

namespace tokendeck {
namespace {

bool contains(const std::vector<FilterId> &filters, FilterId filter)
{
    return std::ranges::find(filters, filter) != filters.end();
}

} // namespace

BulkPlanner::BulkPlanner(const AccountAccess &access, ConnectionId connection, BulkConsent consent)
    : m_access(access)
    , m_workspace(access.workspace())
    , m_connection(std::move(connection))
    , m_consent(consent)
    , m_sharedTokens(m_workspace.rows<SharedToken>(m_connection))
    , m_filters(m_workspace.rows<Filter>(m_connection))
    , m_shippingTokens(m_workspace.rows<ShippingToken>(m_connection))
    , m_apiTokens(m_workspace.rows<ApiToken>(m_connection))
    , m_useUnknown(knowledgeOf(m_workspace.status(m_connection, ListKind::SharedTokens))
                   != ListKnowledge::Current)
    , m_enabled(int(std::ranges::count_if(*m_shippingTokens, &ShippingToken::enabled)))
{
    const ConnectionInfo *info = m_workspace.connection(m_connection);
    m_ready = access.to(m_connection).has_value();
    if (info)
        m_limits = info->shippingLimits;
}

BulkItem BulkPlanner::plan(Command command)
{
    BulkItem item{.command = std::move(command)};
    if (readOnlyOf(m_workspace, item.command)) {
        item.skip = BulkSkip::ReadOnly;
        return item;
    }
    if (!m_ready) {
        item.skip = BulkSkip::NotReady;
        return item;
    }
    const Change change = item.command.change;
    const std::optional<qint32> id = objectId(change);
    if (id && m_gone.contains({listOf(change), *id})) {
        item.skip = isDelete(change) ? BulkSkip::NothingToDo : BulkSkip::Gone;
        return item;
    }
    if (id && faultOf(m_workspace, m_connection, listOf(change), *id)) {
        item.skip = BulkSkip::NotUnderstood;
        return item;
    }
    std::visit([&](const auto &each) { check(item, each); }, change);
    if (id && !item.skip && isDelete(change))
        m_gone.emplace(listOf(change), *id);
    return item;
}

void BulkPlanner::confirm(Change &change) const
{
    if (auto *deletion = std::get_if<DeleteFilter>(&change)) {
        if (m_consent.mayEndUnfiltered)
            deletion->confirmedUnfiltered.assign(m_uncovered.begin(), m_uncovered.end());
    } else if (auto *edit = std::get_if<EditSharedToken>(&change)) {
        edit->mayEndUnfiltered = edit->mayEndUnfiltered || m_consent.mayEndUnfiltered;
    } else if (auto *attach = std::get_if<AttachFilters>(&change)) {
        attach->mayEndUnfiltered = attach->mayEndUnfiltered || m_consent.mayEndUnfiltered;
    } else if (auto *token = std::get_if<DeleteApiToken>(&change)) {
        token->mayStopConnection = token->mayStopConnection || m_consent.mayStopConnections;
    }
}

const SharedToken *BulkPlanner::sharedToken(BulkItem &item, SharedTokenId id) const
{
    const SharedToken *token = findRow(*m_sharedTokens, id);
    if (!token)
        item.skip = BulkSkip::Gone;
    return token;
}

const std::vector<FilterId> &BulkPlanner::filtersOf(const SharedToken &token) const
{
    const auto edited = m_edited.find(token.id);
    return edited == m_edited.end() ? token.filters : edited->second;
}

bool BulkPlanner::usesAreUnknown() const
{
    return m_workspace.faults(m_connection, ListKind::SharedTokens).count > 0;
}

void BulkPlanner::indexUse()
{
    if (std::exchange(m_useIndexed, true))
        return;
    for (const SharedToken &token : *m_sharedTokens) {
        for (const FilterId filter : token.filters)
            m_use[filter].push_back(&token);
    }
}

bool BulkPlanner::uncovers(BulkItem &item, std::vector<NamedToken> tokens)
{
    item.unfiltered = std::move(tokens);
    if (item.unfiltered.empty())
        return false;
    if (!m_consent.mayEndUnfiltered) {
        item.skip = BulkSkip::WouldBeUnfiltered;
        return true;
    }
    for (const NamedToken &token : item.unfiltered)
        m_uncovered.insert(token.id);
    return false;
}

void BulkPlanner::check(BulkItem &, const CreateSharedToken &) { }

void BulkPlanner::check(BulkItem &item, const EditSharedToken &change)
{
    const SharedToken *token = sharedToken(item, change.base.id);
    if (token)
        changeFilters(item, *token, change.change.filters);
}

void BulkPlanner::check(BulkItem &item, const AttachFilters &change)
{
    const SharedToken *token = sharedToken(item, change.base.id);
    if (!token)
        return;
    const std::vector<FilterId> filters =
        withFilters(filtersOf(*token), change.attach, change.detach);
    if (filters == filtersOf(*token)) {
        item.skip = BulkSkip::NothingToDo;
        return;
    }
    changeFilters(item, *token, filters);
}

void BulkPlanner::changeFilters(BulkItem &item, const SharedToken &token,
                                std::vector<FilterId> filters)
{
    const bool uncovered = filters.empty() && !filtersOf(token).empty();
    if (uncovered && uncovers(item, {{token.id, token.name}}))
        return;
    m_edited.insert_or_assign(token.id, std::move(filters));
}

void BulkPlanner::check(BulkItem &item, const RotateSharedToken &change)
{
    (void)sharedToken(item, change.base.id);
}

void BulkPlanner::check(BulkItem &item, const DeleteSharedToken &change)
{
    (void)sharedToken(item, change.id);
}

void BulkPlanner::check(BulkItem &, const CreateFilter &) { }

void BulkPlanner::check(BulkItem &item, const DeleteFilter &change)
{
    const FilterId filter = change.filter.id;
    if (!findRow(*m_filters, filter)) {
        item.skip = BulkSkip::Gone;
        return;
    }
    if (usesAreUnknown()) {
        item.skip = BulkSkip::UsesNotKnown;
        return;
    }
    indexUse();
    std::vector<NamedToken> uncovered;
    const std::vector<const SharedToken *> &users = m_use[filter];
    const auto keeps = [&](const SharedToken &token) {
        return m_gone.contains({ListKind::SharedTokens, token.id.value()})
            || !contains(filtersOf(token), filter);
    };
    for (const SharedToken *token : users) {
        const bool onlyThis = std::ranges::all_of(
            filtersOf(*token), [filter](FilterId other) { return other == filter; });
        if (!keeps(*token) && onlyThis)
            uncovered.push_back({token->id, token->name});
    }
    item.useUnknown = m_useUnknown;
    if (m_useUnknown && !m_consent.mayDeleteUsed) {
        item.unfiltered = std::move(uncovered);
        item.skip = BulkSkip::UseUnknown;
        return;
    }
    if (uncovers(item, std::move(uncovered)))
        return;
    for (const SharedToken *token : users) {
        if (keeps(*token))
            continue;
        std::vector<FilterId> rest = filtersOf(*token);
        std::erase(rest, filter);
        m_edited.insert_or_assign(token->id, std::move(rest));
    }
}

void BulkPlanner::check(BulkItem &item, const ReplaceFilter &change)
{
    if (!findRow(*m_filters, change.old.id))
        item.skip = BulkSkip::Gone;
    else if (usesAreUnknown())
        item.skip = BulkSkip::UsesNotKnown;
    else
        m_gone.emplace(ListKind::Filters, change.old.id.value());
}

void BulkPlanner::check(BulkItem &item, const MergeFilters &change)
{
    if (!findRow(*m_filters, change.old.id) || !findRow(*m_filters, change.kept.id)
        || m_gone.contains({ListKind::Filters, change.kept.id.value()}))
        item.skip = BulkSkip::Gone;
    else if (usesAreUnknown())
        item.skip = BulkSkip::UsesNotKnown;
    else
        m_gone.emplace(ListKind::Filters, change.old.id.value());
}

void BulkPlanner::check(BulkItem &item, const CreateShippingToken &)
{
    addEnabled(item);
}

void BulkPlanner::addEnabled(BulkItem &item)
{
    if (isLimitReached(m_enabled, m_limits))
        item.skip = BulkSkip::OverLimit;
    else
        ++m_enabled;
}

const ShippingToken *BulkPlanner::shippingToken(BulkItem &item, ShippingTokenId id) const
{
    const ShippingToken *token = findRow(*m_shippingTokens, id);
    if (!token)
        item.skip = BulkSkip::Gone;
    return token;
}

bool BulkPlanner::isEnabled(const ShippingToken &token) const
{
    const auto set = m_setEnabled.find(token.id);
    return set == m_setEnabled.end() ? token.enabled : set->second;
}

void BulkPlanner::takeEnabled(BulkItem &item)
{
    if (isLastEnabled(m_enabled))
        item.skip = BulkSkip::LastEnabled;
    else
        --m_enabled;
}

void BulkPlanner::check(BulkItem &item, const RenameShippingToken &change)
{
    const ShippingToken *token = shippingToken(item, change.id);
    if (token && token->name == change.newName)
        item.skip = BulkSkip::NothingToDo;
}

void BulkPlanner::check(BulkItem &item, const SetShippingTokenEnabled &change)
{
    const ShippingToken *token = shippingToken(item, change.id);
    if (!token)
        return;
    if (isEnabled(*token) == change.enabled)
        item.skip = BulkSkip::NothingToDo;
    else if (change.enabled)
        addEnabled(item);
    else
        takeEnabled(item);
    if (!item.skip)
        m_setEnabled.insert_or_assign(change.id, change.enabled);
}

void BulkPlanner::check(BulkItem &item, const DeleteShippingToken &change)
{
    const ShippingToken *token = shippingToken(item, change.id);
    if (token && isEnabled(*token))
        takeEnabled(item);
}

void BulkPlanner::check(BulkItem &item, const RotateShippingToken &change)
{
    if (shippingToken(item, change.id))
        addEnabled(item);
}

void BulkPlanner::check(BulkItem &, const CreateApiToken &) { }

void BulkPlanner::check(BulkItem &item, const DeleteApiToken &change)
{
    if (!findRow(*m_apiTokens, change.id)) {
        item.skip = BulkSkip::Gone;
        return;
    }
    const std::vector<ConnectionId> users = connectionsUsing(m_access, m_connection, change.id);
    for (const ConnectionId &user : users)
        item.usedBy.append(
            shownConnectionName(m_workspace, m_workspace.connection(user)->connection));
    if (!users.empty() && !m_consent.mayStopConnections)
        item.skip = BulkSkip::TokenInUse;
}

void BulkPlanner::check(BulkItem &item, const SetAccountSearchable &change)
{
    const auto *account = findRow<Account>(m_workspace, m_connection, change.id.value());
    if (!account)
        item.skip = BulkSkip::Gone;
    else if (account->searchable == change.searchable)
        item.skip = BulkSkip::NothingToDo;
}

} // namespace tokendeck
