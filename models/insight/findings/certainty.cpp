// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/certainty.h"

#include "models/domain/lists/list_key.h"
#include "models/domain/lists/row_kind.h"
#include "models/insight/estate/finding_key.h"
#include "models/insight/estate/finding_limits.h"
#include "models/insight/estate/row_state.h"
#include "models/insight/findings/account_rules.h"

#include <QStringList>

#include <algorithm>

namespace tokendeck {
namespace {

//! Whether a finding of \p kind follows from other rows of its list, too.
bool isOfItsList(FindingKind kind)
{
    return kind == FindingKind::SingleShippingToken || kind == FindingKind::TwinFilters
        || kind == FindingKind::TwinTokens || kind == FindingKind::IdleFilter;
}

template <typename Row> bool isWhole(const ListView<Row> &list)
{
    return list.knowledge == ListKnowledge::Current
        && std::ranges::none_of(*list.rows, [](const Row &row) { return bool(row.fault); });
}

//! Whether the backend takes the token of \p view, as far as its last answers go. That no refusal
//! is known says nothing: while it is locked, or not asked again, none is.
bool works(const ConnectionView &view)
{
    const auto has = [&view](ListKnowledge knowledge) {
        return std::ranges::any_of(AllListKinds, [&view, knowledge](ListKind kind) {
            return view.knowledge(kind) == knowledge;
        });
    };
    return !view.tokenRefused && has(ListKnowledge::Current) && !has(ListKnowledge::Stale);
}

bool isListed(const ConnectionView &view, const ObjectRef &object)
{
    return withRowType(object.list, [&]<typename Row>(std::type_identity<Row>) {
        const ListView<Row> &list = view.list<Row>();
        const Row *row = list.find(decltype(Row::id)(object.id));
        return list.knowledge == ListKnowledge::Current && row && !row->fault;
    });
}

//! Whether all rows are known that follow-ups of \p list rest on.
bool areWhole(const ConnectionView &view, ListKind list)
{
    if (list == ListKind::ShippingTokens)
        return isWhole(view.list<ShippingToken>());
    return isWhole(view.list<SharedToken>())
        && (list != ListKind::Filters || isWhole(view.list<Filter>()));
}

//! Whether the backend took \p token when it was last tried.
bool isTaken(const SeenApiToken &token)
{
    bool taken = false;
    for (const auto &[row, view] : token.seen) {
        const bool isOwn = isOwnToken(*row, *view);
        if (isOwn && !works(*view))
            return false;
        const ApiTokenEntry *entry = view->entry(row->id);
        taken |= isOwn || (entry && entry->check && entry->check->identity);
    }
    return taken;
}

//! Whether \p token is surely another one than \p silence was given for, or was used since.
bool hasChanged(const SharedToken &token, const Silence &silence)
{
    if (!token.expiresAt.isUnknown() && factOf(token) != silence.fact)
        return true;
    const std::optional<TimePoint> &used = token.lastUsed.moment();
    return used
        && (silence.kind == FindingKind::NeverUsed
            || (silence.kind == FindingKind::Unused && *used > silence.since));
}

bool hasChanged(const ShippingToken &token, const Silence &silence)
{
    return factOf(token) != silence.fact;
}

} // namespace

Certainty::Certainty(const EstateFindings &result, const JudgedEstate &judged)
    : m_result(result)
    , m_judged(judged)
{
}

bool Certainty::isGiven(const Silence &silence) const
{
    const ObjectRef &object = *silence.object;
    // Such a finding comes and goes with the days that the admin sets, too.
    if (dayRangeOf(silence.kind) && !hasMoved(silence))
        return false;
    if (silence.kind == FindingKind::SameSecret)
        return isCompared(object, silence.fact);
    if (silence.kind == FindingKind::ClosedAccount)
        return isOpen(object);
    if (object.list == ListKind::ApiTokens)
        return isKnownToken(silence.kind, object);
    const ConnectionView *view = viewOf(object.backend, object.account);
    if (!view)
        return false;
    if (object.list == ListKind::Accounts)
        return view->shippingLimits
            && view->knowledge(ListKind::ShippingTokens) == ListKnowledge::Current;
    return isListed(*view, object) && (!isOfItsList(silence.kind) || areWhole(*view, object.list));
}

//! Whether what the finding of \p silence counts days from, or its fact, is another one.
bool Certainty::hasMoved(const Silence &silence) const
{
    const ObjectRef &object = *silence.object;
    if (object.list == ListKind::ApiTokens) {
        const auto token = std::ranges::find(m_judged.apiTokens, object, &SeenApiToken::object);
        if (token == m_judged.apiTokens.end())
            return false;
        const ApiTokenCheck *check = lastCheck(*token);
        return factOf(*token) != silence.fact || (check && check->time > silence.since);
    }
    const ConnectionView *view = viewOf(object.backend, object.account);
    const auto isOther = [&]<typename Row>(std::type_identity<Row>) {
        const Row *row = view->list<Row>().find(decltype(Row::id)(object.id));
        return row && hasChanged(*row, silence);
    };
    return view
        && (object.list == ListKind::SharedTokens ? isOther(std::type_identity<SharedToken>())
                                                  : isOther(std::type_identity<ShippingToken>()));
}

//! What is known best of \p account, if it is connected itself.
const ConnectionView *Certainty::viewOf(const QString &backend, AccountId account) const
{
    for (size_t at = 0; at < m_judged.view.connections.size(); ++at) {
        const Connection &connection = m_judged.view.connections[at].connection;
        if (connection.accountId == account && m_judged.index.backend(at) == backend)
            return &m_result.accounts.at(m_result.homes.at(connection.id))->facts->view;
    }
    return nullptr;
}

bool Certainty::isKnownToken(FindingKind kind, const ObjectRef &object) const
{
    if (isConnectionsToken(object))
        return std::ranges::any_of(m_judged.view.connections,
                                   [&object](const ConnectionView &view) {
                                       return view.connection.id == object.local && works(view);
                                   });
    const auto token = std::ranges::find(m_judged.apiTokens, object, &SeenApiToken::object);
    if (token == m_judged.apiTokens.end() || token->row->fault)
        return false;
    // Where the backend lists none, this computer's own notes are all there is.
    const bool isRead = std::ranges::any_of(token->seen, [](const auto &seen) {
        return seen.second->listsApiTokens == false
            || seen.second->knowledge(ListKind::ApiTokens) == ListKnowledge::Current;
    });
    return isRead && (kind != FindingKind::RefusedApiToken || isTaken(*token));
}

//! Whether \p account is open to search. What notes say of a closed one is no fact of it.
bool Certainty::isOpen(const ObjectRef &account) const
{
    for (size_t at = 0; at < m_judged.view.connections.size(); ++at) {
        const ListView<Account> &list = m_judged.view.connections[at].list<Account>();
        const Account *row = list.find(account.account);
        if (m_judged.index.backend(at) == account.backend && row && !row->fault
            && list.knowledge == ListKnowledge::Current && row->searchable == true)
            return true;
    }
    return false;
}

//! Whether the text of \p object can be compared with those of all that \p fact names. The texts of
//! accounts and API tokens need not be known.
bool Certainty::isCompared(const ObjectRef &object, const QString &fact) const
{
    const auto isTold = [](QStringView list) {
        return list == keyOf(ListKind::ShippingTokens).word
            || list == keyOf(ListKind::SharedTokens).word;
    };
    const auto areRead = [this](const QString &backend, AccountId account) {
        const ConnectionView *view = viewOf(backend, account);
        return view && isWhole(view->list<ShippingToken>()) && isWhole(view->list<SharedToken>());
    };
    const ConnectionView *own = viewOf(object.backend, object.account);
    if (!own || !isListed(*own, object)
        || (object.list != ListKind::ShippingTokens && object.list != ListKind::SharedTokens))
        return false;
    QStringList others = fact.split(u' ');
    others.removeFirst(); // "as"
    return std::ranges::all_of(others, [&](const QString &other) {
        const QStringList parts = other.split(u'/');
        return parts.size() > 2 && isTold(parts[2])
            && areRead(parts[0], AccountId(parts[1].toInt()));
    });
}

} // namespace tokendeck
