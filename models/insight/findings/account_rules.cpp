// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/account_rules.h"

#include "models/domain/lists/row_kind.h"
#include "models/insight/estate/object_names.h"

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

using std::chrono::milliseconds;

//! From how many allowed tokens on their limit is worth a finding: below, it is always near.
constexpr int SmallLimit = 3;

QString msText(const StatedTime &time)
{
    return time.moment() ? QString::number(time.moment()->time_since_epoch().count())
        : time.isNever() ? u"never"_s
                         : u"unknown"_s;
}

QString factOf(const Filter &filter)
{
    return nameOf(filter);
}

class AccountJudge {
public:
    AccountJudge(const ConnectionFacts &facts, QString backend, const RuleContext &context)
        : m_facts(facts)
        , m_view(facts.view)
        , m_context(context)
        , m_at(context.at)
        , m_backend(std::move(backend))
    {
    }

    Verdicts verdicts()
    {
        // Most have one finding or none, and a finding is large.
        m_verdicts.found.reserve(m_view.list<SharedToken>().rows->size()
                                 + m_view.list<ShippingToken>().rows->size());
        for (const SharedToken &token : *m_view.list<SharedToken>().rows)
            judge(token);
        for (const ShippingToken &token : *m_view.list<ShippingToken>().rows)
            judge(token);
        for (const Filter &filter : *m_view.list<Filter>().rows)
            judgeKind(FindingKind::IdleFilter, RowState::Idle, filter, {.mend = Mend::Delete});
        findTwins(FindingKind::TwinFilters, m_facts.twinFilters, m_view.list<Filter>(),
                  {.mend = Mend::Merge});
        findTwins(FindingKind::TwinTokens, m_facts.twinTokens, m_view.list<SharedToken>(),
                  {.place = Place::Related});
        judgeLimit();
        return std::move(m_verdicts);
    }

private:
    //! What differs between the findings of one kind of row.
    struct Particulars {
        std::optional<Severity> severity = {}; //!< where it is not the kind's gravest
        Mend mend = Mend::None;
        Place place = Place::None;
        std::optional<TimePoint> time = {};
    };

    [[nodiscard]] ObjectRef refOf(ListKind list, qint32 id) const
    {
        return {.backend = m_backend,
                .account = m_view.connection.accountId,
                .list = list,
                .id = id,
                .local = id > 0 ? ConnectionId() : m_view.connection.id};
    }

    template <typename Row> [[nodiscard]] bool scored(const Row &row) const
    {
        if constexpr (std::is_same_v<Row, SharedToken>)
            return isScored(row, m_at.now) == Truth::Yes;
        else if constexpr (std::is_same_v<Row, ShippingToken>)
            return isScored(row) == Truth::Yes;
        else
            return false;
    }

    template <typename Row>
    Finding findingOf(FindingKind kind, const Row &row, const Particulars &particulars) const
    {
        return {.kind = kind,
                .severity = particulars.severity.value_or(keyOf(kind).gravest),
                .object = refOf(RowKind<Row>, row.id.value()),
                .connection = m_view.connection.id,
                .name = nameOf(row),
                .accountName = m_view.connection.accountName,
                .time = particulars.time,
                .mend = particulars.mend,
                .place = particulars.place,
                .fact = factOf(row)};
    }

    //! Says of \p row what \p truth says of it.
    template <typename Row>
    Finding *take(Truth truth, FindingKind kind, const Row &row, const Particulars &particulars)
    {
        if (truth == Truth::No || m_at.limits.isOff(kind))
            return nullptr;
        if (truth == Truth::Unknown) {
            m_verdicts.doubts.push_back({.kind = kind,
                                         .object = refOf(RowKind<Row>, row.id.value()),
                                         .connection = m_view.connection.id,
                                         .scored = scored(row)});
            return nullptr;
        }
        m_verdicts.found.push_back(
            {.finding = findingOf(kind, row, particulars), .scored = scored(row)});
        return &m_verdicts.found.back().finding;
    }

    template <typename Row>
    Finding *judgeKind(FindingKind kind, RowState state, const Row &row,
                       const Particulars &particulars)
    {
        if (m_at.limits.isOff(kind))
            return nullptr;
        return take(stateOf(state, row, m_facts, m_at), kind, row, particulars);
    }

    void count(ListKind list, qint32 id, Truth scored)
    {
        m_verdicts.count(m_view.connection.id, scored, [&] { return refOf(list, id); });
    }

    void judge(const SharedToken &token)
    {
        count(ListKind::SharedTokens, token.id.value(), isScored(token, m_at.now));
        judgeKind(FindingKind::OpenSharedToken, RowState::Unfiltered, token,
                  {.mend = Mend::EditFilters});
        judgeKind(FindingKind::SeesNothing, RowState::Blind, token, {.mend = Mend::EditFilters});
        judgeEnd(token);
        judgeUse(token);
        judgeName(token);
    }

    void judgeEnd(const SharedToken &token)
    {
        const std::optional<TimePoint> &end = token.expiresAt.moment();
        const FindingLimits &limits = m_at.limits;
        judgeKind(FindingKind::NeverExpires, RowState::NeverExpires, token,
                  {.mend = Mend::SetExpiry, .place = Place::ConsolePage});
        judgeKind(FindingKind::Expired, RowState::Expired, token,
                  {.mend = Mend::Delete, .time = end});
        const bool gravely = end && *end - m_at.now <= limits.gravelyNear;
        take(both(stateOf(RowState::Expiring, token, m_facts, m_at), isInUse(token)),
             FindingKind::ExpiringSoon, token,
             {.severity = gravely ? Severity::High : Severity::Medium,
              .mend = Mend::Extend,
              .place = Place::ConsolePage,
              .time = end});
        if (end) {
            constexpr std::chrono::hours halfDay{12};
            watch(*end);
            watch(*end - limits.gravelyNear);
            watch(*end - std::chrono::days(limits.daysToWarn) + halfDay);
        }
    }

    //! Whether somebody will miss it.
    [[nodiscard]] Truth isInUse(const SharedToken &token) const
    {
        if (token.lastUsed.isUnknown() || token.fault)
            return Truth::Unknown;
        return truthOf(token.lastUsed.moment()
                       && m_at.now - *token.lastUsed.moment() <= m_at.limits.inUse);
    }

    void judgeUse(const SharedToken &token)
    {
        judgeKind(FindingKind::Unused, RowState::Unused, token,
                  {.mend = Mend::Delete, .time = token.lastUsed.moment()});
        if (const std::optional<TimePoint> &used = token.lastUsed.moment()) {
            watch(*used + m_at.limits.unused);
            watch(*used + m_at.limits.inUse);
        }
        const Truth never = m_at.limits.isOff(FindingKind::NeverUsed)
            ? Truth::No
            : stateOf(RowState::NeverUsed, token, m_facts, m_at);
        if (never == Truth::No)
            return;
        const std::optional<TimePoint> since =
            m_context.firstSeenOf(refOf(ListKind::SharedTokens, token.id.value()));
        const Truth longSince =
            since ? truthOf(m_at.now - *since > m_at.limits.neverUsed) : Truth::Unknown;
        take(both(never, longSince), FindingKind::NeverUsed, token,
             {.mend = Mend::Delete, .time = since});
        if (since)
            watch(*since + m_at.limits.neverUsed);
    }

    template <typename Row> void judgeName(const Row &token)
    {
        const Truth nothing = token.fault ? Truth::Unknown : truthOf(saysNothing(token.name));
        // What it is called is what the finding is about.
        if (Finding *finding =
                take(nothing, FindingKind::SaysNothing, token, {.mend = Mend::Rename}))
            finding->fact = token.name;
    }

    void judge(const ShippingToken &token)
    {
        count(ListKind::ShippingTokens, token.id.value(), isScored(token));
        judgeAge(token);
        judgeLast(token);
        judgeName(token);
    }

    void judgeAge(const ShippingToken &token)
    {
        const milliseconds limit = m_at.limits.oldShipping;
        const Truth old =
            token.createdAt ? truthOf(m_at.now - *token.createdAt > limit) : Truth::Unknown;
        const Truth enabled = opposite(stateOf(RowState::Disabled, token, m_facts, m_at));
        take(both(enabled, old), FindingKind::OldShippingToken, token,
             {.mend = Mend::Rotate, .time = token.createdAt});
        if (token.createdAt)
            watch(*token.createdAt + limit);
    }

    void judgeLast(const ShippingToken &token)
    {
        const std::optional<ShippingTokenLimits> &limits = m_view.shippingLimits;
        const bool onlyOneAllowed = limits && limits->maxAllowed < 2;
        // Whether a second one can be made is not known without the limits.
        Finding *finding = judgeKind(FindingKind::SingleShippingToken, RowState::Last, token,
                                     {.severity = onlyOneAllowed ? Severity::Low : Severity::Medium,
                                      .mend = limits && !onlyOneAllowed ? Mend::Rotate : Mend::None,
                                      .place = limits ? Place::None : Place::AccountTokens});
        if (!finding)
            return;
        finding->enabled = m_facts.enabledShipping;
        if (limits)
            finding->allowed = limits->maxAllowed;
    }

    //! One finding for each group of \p twins, at the first of it.
    template <typename Row>
    void findTwins(FindingKind kind, const Twins<decltype(Row::id)> &twins,
                   const ListView<Row> &list, const Particulars &particulars)
    {
        for (const auto &ids : twins.groups()) {
            const Row *first = list.find(ids.front());
            Finding *finding = take(Truth::Yes, kind, *first, particulars);
            if (!finding)
                return;
            Found &found = m_verdicts.found.back();
            finding->relatedName = nameOf(*list.find(ids[1]));
            finding->fact += u" as"_s;
            for (auto id = ids.begin() + 1; id != ids.end(); ++id) {
                const ObjectRef ref = refOf(RowKind<Row>, id->value());
                finding->fact += u' ' + QString::number(id->value());
                if (scored(*list.find(*id)))
                    found.alike.push_back({ref, m_view.connection.id});
                finding->related.push_back(ref);
            }
        }
    }

    //! How many shipping tokens are enabled, of how many.
    void judgeLimit()
    {
        constexpr FindingKind kind = FindingKind::LimitNearlyReached;
        if (m_at.limits.isOff(kind))
            return;
        const bool listed = m_view.list<ShippingToken>().knowledge != ListKnowledge::Unread;
        const std::optional<ShippingTokenLimits> &limits = m_view.shippingLimits;
        const ObjectRef account = refOf(ListKind::Accounts, m_view.connection.accountId.value());
        if (!limits) {
            m_verdicts.doubts.push_back(
                {.kind = kind, .object = account, .connection = m_view.connection.id});
            return;
        }
        const int near = limits->maxAllowed - 1;
        const int enabled = listed ? m_facts.enabledShipping : limits->enabled;
        if (limits->maxAllowed < SmallLimit)
            return;
        if (enabled < near && listed && enabled + m_facts.unknownShipping >= near)
            m_verdicts.doubts.push_back(
                {.kind = kind, .object = account, .connection = m_view.connection.id});
        if (enabled < near)
            return;
        m_verdicts.found.push_back(
            {.finding = {.kind = kind,
                         .severity = keyOf(kind).gravest,
                         .object = account,
                         .connection = m_view.connection.id,
                         .name = m_view.connection.accountName,
                         .accountName = m_view.connection.accountName,
                         .enabled = enabled,
                         .allowed = limits->maxAllowed,
                         .place = Place::AccountTokens,
                         .fact = u"%1 of %2"_s.arg(enabled).arg(limits->maxAllowed)}});
    }

    void watch(TimePoint edge) { m_verdicts.watch(edge, m_at.now); }

    const ConnectionFacts &m_facts;
    const ConnectionView &m_view;
    const RuleContext &m_context;
    const Viewpoint &m_at;
    QString m_backend;
    Verdicts m_verdicts;
};

} // namespace

QString factOf(const ShippingToken &token)
{
    return token.enabled ? u"enabled"_s : u"disabled"_s;
}

QString factOf(const SharedToken &token)
{
    std::vector<FilterId> ids = token.filters;
    std::ranges::sort(ids);
    QString fact = token.filterOperator == FilterOperator::And ? u"all"_s : u"any"_s;
    for (const FilterId id : ids)
        fact += u' ' + QString::number(id.value());
    return fact + u" until "_s + msText(token.expiresAt);
}

Truth isScored(const ShippingToken &token)
{
    return token.fault ? Truth::Unknown : truthOf(token.enabled);
}

Truth isScored(const SharedToken &token, TimePoint now)
{
    if (token.fault || token.expiresAt.isUnknown())
        return Truth::Unknown;
    return truthOf(!token.expiresAt.hasCome(now));
}

Truth isScored(const ApiToken &token)
{
    return token.fault ? Truth::Unknown : Truth::Yes;
}

Verdicts accountVerdicts(const ConnectionFacts &facts, const QString &backend,
                         const RuleContext &context)
{
    return AccountJudge(facts, backend, context).verdicts();
}

} // namespace tokendeck
