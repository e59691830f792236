// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity/activity_pairs.h"

#include "models/store/audit_titles.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <set>
#include <utility>

namespace tokendeck {
namespace {

using std::chrono::milliseconds;

//! The backend's clock and this one differ, and the time that a delete waits behind Undo is not in
//! its duration.
constexpr std::chrono::seconds Slack{60};

//! What an audit trail calls the steps of \p action.
std::vector<ActivityKind> deedsOf(ActivityAction action)
{
    const ActivityKind kind = kindOf(action);
    // Its tokens change, too: those are objects of their own.
    if (kind == ActivityKind::Rotated || action == ActivityAction::ReplaceFilter)
        return {ActivityKind::Created, ActivityKind::Deleted};
    if (action == ActivityAction::MergeFilters)
        return {ActivityKind::Deleted};
    if (kind == ActivityKind::Copied || kind == ActivityKind::Other)
        return {};
    return {kind};
}

bool isAbout(const AuditEvent &event, const Activity &activity, ActivityKind deed)
{
    const std::optional<ListKind> list = listOf(activity.action);
    if (const auto told = listOfTitle(event.title); told && told != list)
        return false;
    const auto isObject = [&](const QString &value) {
        return !value.isEmpty() && isSameObject(value, activity.object, list);
    };
    // The names of shipping tokens are unique: a successor has another, at first "name (2)".
    if (activity.action == ActivityAction::RotateShippingToken && deed == ActivityKind::Created)
        return objectOf(event).startsWith(activity.object);
    return std::ranges::any_of(event.changes, [&](const AuditChange &change) {
        return isObject(change.newValue) || isObject(change.oldValue);
    });
}

//! How far \p event is from the time in which \p activity was done.
milliseconds distanceOf(const AuditEvent &event, const Activity &activity)
{
    const TimePoint end = activity.time + activity.duration;
    if (event.date < activity.time)
        return activity.time - event.date;
    return std::max(milliseconds{0}, event.date - end);
}

struct Pair {
    milliseconds distance{0};
    milliseconds sinceEnd{0}; //!< of two that fit as well: the backend notes it when it is done
    size_t act = 0;
    size_t event = 0;
    size_t deed = 0; //!< the act's
};

class Pairing {
public:
    Pairing(const std::vector<const Activity *> &acts,
            const std::vector<const AuditEntry *> &events)
        : m_acts(acts)
        , m_events(events)
        , m_byTime(events.size())
    {
        std::iota(m_byTime.begin(), m_byTime.end(), size_t(0));
        std::ranges::sort(m_byTime, {}, [this](size_t event) { return dateOf(event); });
    }

    std::vector<std::optional<size_t>> made()
    {
        for (size_t act = 0; act < m_acts.size(); ++act)
            addPairs(act);
        std::ranges::stable_sort(
            m_pairs, {}, [](const Pair &pair) { return std::pair(pair.distance, pair.sinceEnd); });
        std::vector<std::optional<size_t>> actOf(m_events.size());
        std::set<std::pair<size_t, size_t>> done; // deeds of acts
        for (const Pair &pair : m_pairs) {
            if (!actOf[pair.event] && done.insert({pair.act, pair.deed}).second)
                actOf[pair.event] = pair.act;
        }
        return actOf;
    }

private:
    [[nodiscard]] TimePoint dateOf(size_t event) const { return m_events[event]->event.date; }

    void addPairs(size_t act)
    {
        const Activity &activity = *m_acts[act];
        if (!isAudited(activity))
            return;
        const std::vector<ActivityKind> deeds = deedsOf(activity.action);
        const TimePoint end = activity.time + activity.duration;
        const auto first = std::ranges::lower_bound(m_byTime, activity.time - Slack, {},
                                                    [this](size_t at) { return dateOf(at); });
        for (auto at = first; at != m_byTime.end() && dateOf(*at) <= end + Slack; ++at) {
            const AuditEntry &entry = *m_events[*at];
            if (!entry.event.byApiToken || entry.event.fault
                || entry.connection != activity.connection)
                continue;
            const ActivityKind told = kindOfTitle(entry.event.title);
            for (size_t deed = 0; deed < deeds.size(); ++deed) {
                const bool fits = told == ActivityKind::Other || told == deeds[deed];
                if (fits && isAbout(entry.event, activity, deeds[deed]))
                    m_pairs.push_back({distanceOf(entry.event, activity),
                                       std::chrono::abs(entry.event.date - end), act, *at, deed});
            }
        }
    }

    const std::vector<const Activity *> &m_acts;
    const std::vector<const AuditEntry *> &m_events;
    std::vector<size_t> m_byTime; //!< positions of events, the oldest first
    std::vector<Pair> m_pairs;
};

} // namespace

bool isAudited(const Activity &activity)
{
    const bool mayBeDone =
        activity.outcome == ActivityOutcome::Done || activity.outcome == ActivityOutcome::Unknown;
    return mayBeDone && !deedsOf(activity.action).empty();
}

std::vector<std::optional<size_t>> pairedActs(const std::vector<const Activity *> &acts,
                                              const std::vector<const AuditEntry *> &events)
{
    return Pairing(acts, events).made();
}

} // namespace tokendeck
