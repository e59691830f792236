// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/api_token_rules.h"

#include "models/insight/estate/object_names.h"
#include "models/insight/estate/object_of.h"
#include "models/insight/findings/account_rules.h"
#include "models/insight/findings/closed_accounts.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

class ApiTokenJudge {
public:
    ApiTokenJudge(const EstateView &view, const EstateIndex &index, const RuleContext &context)
        : m_view(view)
        , m_index(index)
        , m_context(context)
        , m_at(context.at)
    {
    }

    void judge(const SeenApiToken &token)
    {
        const ConnectionId &home = m_view.connections[token.home].connection.id;
        m_verdicts.count(home, isScored(*token.row), [&] { return token.object; });
        const bool understood = !token.row->fault;
        const auto known = [understood](bool yes) {
            return understood ? truthOf(yes) : Truth::Unknown;
        };
        judgeRefusal(token);
        if (Finding *finding = take(known(saysNothing(token.row->name)), FindingKind::SaysNothing,
                                    token, Mend::Rename))
            finding->fact = token.row->name;
        take(known(ownerOf(token).isEmpty()), FindingKind::NobodysApiToken, token, Mend::EditNote);
        judgeCheck(token);
    }

    //! Connections whose own token is refused, although no row is known to be it.
    void judgeConnections()
    {
        for (size_t position = 0; position < m_view.connections.size(); ++position) {
            const ConnectionView &view = m_view.connections[position];
            const bool rowTells =
                std::ranges::any_of(*view.list<ApiToken>().rows, [&](const ApiToken &row) {
                    return !row.fault && isOwnToken(row, view);
                });
            if (!view.tokenRefused || rowTells || m_at.limits.isOff(FindingKind::RefusedApiToken))
                continue;
            const Connection &connection = view.connection;
            m_verdicts.found.push_back({.finding = {.kind = FindingKind::RefusedApiToken,
                                                    .severity = Severity::High,
                                                    .object = {.backend = m_index.backend(position),
                                                               .account = connection.accountId,
                                                               .list = ListKind::ApiTokens,
                                                               .local = connection.id},
                                                    .connection = connection.id,
                                                    .name = connection.name,
                                                    .accountName = connection.accountName,
                                                    .mend = Mend::EnterToken}});
        }
    }

    Verdicts verdicts() { return std::move(m_verdicts); }

private:
    Finding *take(Truth truth, FindingKind kind, const SeenApiToken &token, Mend mend,
                  std::optional<TimePoint> time = {})
    {
        if (truth == Truth::No || m_at.limits.isOff(kind))
            return nullptr;
        const ConnectionId &home = m_view.connections[token.home].connection.id;
        const bool scored = isScored(*token.row) == Truth::Yes;
        if (truth == Truth::Unknown) {
            m_verdicts.doubts.push_back(
                {.kind = kind, .object = token.object, .connection = home, .scored = scored});
            return nullptr;
        }
        m_verdicts.found.push_back(
            {.finding = {.kind = kind,
                         .severity = keyOf(kind).gravest,
                         .object = token.object,
                         .connection = home,
                         .name = token.row->name,
                         .accountName = m_index.accountName(token.object.backend,
                                                            token.object.account, token.home),
                         .time = time,
                         .mend = mend,
                         .fact = factOf(token)},
             .scored = scored});
        return &m_verdicts.found.back().finding;
    }

    void judgeRefusal(const SeenApiToken &token)
    {
        if (token.row->fault) {
            take(Truth::Unknown, FindingKind::RefusedApiToken, token, Mend::None);
            return;
        }
        const auto own = std::ranges::find_if(token.seen, [](const auto &seen) {
            return seen.second->tokenRefused && isOwnToken(*seen.first, *seen.second);
        });
        const ApiTokenCheck *check = lastCheck(token);
        const bool refused = own != token.seen.end() || (check && !check->identity);
        Finding *finding =
            take(truthOf(refused), FindingKind::RefusedApiToken, token, Mend::RemoveFromList,
                 check ? std::optional(check->time) : std::nullopt);
        if (!finding || own == token.seen.end())
            return;
        finding->mend = Mend::EnterToken;
        finding->otherMend = Mend::RemoveFromList;
        finding->connection = own->second->connection.id;
    }

    void judgeCheck(const SeenApiToken &token)
    {
        const ApiTokenCheck *check = lastCheck(token);
        std::optional<TimePoint> since = check ? std::optional(check->time) : madeAt(token);
        if (!since)
            since = m_context.firstSeenOf(token.object);
        const bool known = since && !token.row->fault;
        take(known ? truthOf(m_at.now - *since > m_at.limits.unchecked) : Truth::Unknown,
             FindingKind::NotChecked, token, Mend::Check,
             check ? std::optional(check->time) : std::nullopt);
        if (since)
            m_verdicts.watch(*since + m_at.limits.unchecked, m_at.now);
    }

    const EstateView &m_view;
    const EstateIndex &m_index;
    const RuleContext &m_context;
    const Viewpoint &m_at;
    Verdicts m_verdicts;
};

} // namespace

QString ownerOf(const SeenApiToken &token)
{
    for (const auto &[row, view] : token.seen) {
        const ApiTokenEntry *entry = view->entry(row->id);
        if (entry && !entry->owner.trimmed().isEmpty())
            return entry->owner;
    }
    return {};
}

QString factOf(const SeenApiToken &token)
{
    return u"of "_s + ownerOf(token);
}

const ApiTokenCheck *lastCheck(const SeenApiToken &token)
{
    const ApiTokenCheck *last = nullptr;
    for (const auto &[row, view] : token.seen) {
        const ApiTokenEntry *entry = view->entry(row->id);
        if (entry && entry->check && (!last || last->time < entry->check->time))
            last = &*entry->check;
    }
    return last;
}

std::optional<TimePoint> madeAt(const SeenApiToken &token)
{
    for (const auto &[row, view] : token.seen) {
        if (row->createdAt)
            return row->createdAt;
        if (const ApiTokenEntry *entry = view->entry(row->id); entry && entry->createdAt)
            return entry->createdAt;
    }
    return std::nullopt;
}

std::vector<SeenApiToken> apiTokensOf(const EstateView &view, const EstateIndex &index)
{
    struct Sighting {
        ObjectRef object;
        size_t home = 0;
        size_t via = 0;
        const ApiToken *row = nullptr;
    };
    std::vector<Sighting> sightings;
    for (size_t via = 0; via < view.connections.size(); ++via) {
        const Connection &connection = view.connections[via].connection;
        for (const ApiToken &row : *view.connections[via].list<ApiToken>().rows) {
            ObjectRef object = objectOf(row, index.backend(via), connection);
            const size_t home = index.homeOf(object.backend, object.account, via);
            sightings.push_back({std::move(object), home, via, &row});
        }
    }
    std::ranges::sort(sightings, [](const Sighting &a, const Sighting &b) {
        if (a.object < b.object || b.object < a.object)
            return a.object < b.object;
        // What was not understood tells least; then its own connection tells most.
        const auto rank = [](const Sighting &seen) {
            return std::tuple(bool(seen.row->fault), seen.via != seen.home, seen.via);
        };
        return rank(a) < rank(b);
    });
    std::vector<SeenApiToken> tokens;
    for (Sighting &seen : sightings) {
        if (tokens.empty() || tokens.back().object != seen.object)
            tokens.push_back(
                {.object = std::move(seen.object), .home = seen.home, .row = seen.row});
        tokens.back().seen.emplace_back(seen.row, &view.connections[seen.via]);
    }
    return tokens;
}

Verdicts apiTokenVerdicts(const EstateView &view, const EstateIndex &index,
                          const std::vector<SeenApiToken> &tokens, const RuleContext &context)
{
    ApiTokenJudge judge(view, index, context);
    for (const SeenApiToken &token : tokens)
        judge.judge(token);
    judge.judgeConnections();
    Verdicts verdicts = judge.verdicts();
    addClosedAccounts(verdicts, view, index, tokens, context);
    return verdicts;
}

} // namespace tokendeck
