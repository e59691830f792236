// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/findings_sum.h"

#include "models/domain/lists/row_kind.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tokendeck {
namespace {

//! That an object has a finding, or may have one.
struct ObjectMark {
    const ObjectRef *object = nullptr;
    const ConnectionId *connection = nullptr; //!< that it counts for
    Severity severity = Severity::Low;
    const Found *found = nullptr; //!< null for a doubt
    bool scored = false;
    bool silenced = false;
    std::optional<FindingKind> doubted = {}; //!< none where it is not known whether it counts
};

//! Whether its related objects have the finding as much as its object does.
bool isOfSeveral(FindingKind kind)
{
    return kind == FindingKind::SameSecret || kind == FindingKind::TwinFilters
        || kind == FindingKind::TwinTokens;
}

//! What is known of one object at once: the gravest finding, and the gravest that it may have.
struct Gravest {
    std::optional<Severity> found;
    std::optional<Severity> doubted;

    static void raise(std::optional<Severity> &gravest, Severity severity)
    {
        gravest = gravest ? std::min(*gravest, severity) : severity;
    }
    [[nodiscard]] bool isDoubtful() const { return doubted && (!found || *doubted < *found); }
    void addTo(TokenMarks &marks) const
    {
        if (isDoubtful())
            ++marks.doubtful;
        else if (found == Severity::High)
            ++marks.high;
        else if (found == Severity::Medium)
            ++marks.medium;
        else if (found)
            ++marks.low;
    }
};

class Summing {
public:
    Summing(EstateFindings &result, const Verdicts &across, const std::vector<Silence> &silences)
        : m_result(result)
    {
        for (const Silence &silence : silences)
            m_silences[silence.account].push_back(&silence);
        size_t marks = marksOf(across);
        for (const auto &[id, account] : result.accounts)
            marks += marksOf(account->verdicts);
        m_marks.reserve(marks);
        for (const auto &[id, account] : result.accounts)
            add(account->verdicts);
        add(across);
        std::ranges::sort(m_marks, [](const ObjectMark &a, const ObjectMark &b) {
            return *a.object < *b.object;
        });
        watchSilences(silences);
    }

    void sum()
    {
        m_result.objects.reserve(m_marks.size());
        for (auto first = m_marks.begin(); first != m_marks.end();) {
            const auto end = std::find_if(first, m_marks.end(), [&](const ObjectMark &mark) {
                return *mark.object != *first->object;
            });
            takeObject({first, end});
            first = end;
        }
        m_result.findings = inOrder(m_standing);
        m_result.silenced = inOrder(m_silenced);
        joinRelated();
    }

    void endSilences(const std::vector<Silence> &silences, const JudgedEstate &judged)
    {
        const Certainty certainty(m_result, judged);
        std::ranges::copy_if(silences, std::back_inserter(m_result.endedSilences),
                             [&](const Silence &silence) {
                                 return silence.object && !m_result.at.limits.isOff(silence.kind)
                                     && !mayStand(silence) && certainty.isGiven(silence);
                             });
    }

private:
    //! Whether the finding that \p silence was given for is there, or may be.
    [[nodiscard]] bool mayStand(const Silence &silence) const
    {
        const auto marks = std::ranges::equal_range(
            m_marks, *silence.object, [](const ObjectRef &a, const ObjectRef &b) { return a < b; },
            [](const ObjectMark &mark) -> const ObjectRef & { return *mark.object; });
        return std::ranges::any_of(marks, [&silence](const ObjectMark &mark) {
            if (!mark.found)
                return mark.doubted == silence.kind;
            const Finding &finding = mark.found->finding;
            return finding.kind == silence.kind && finding.object == *silence.object
                && finding.fact == silence.fact;
        });
    }

    //! At most so many marks \p verdicts make, but for the objects that are related to others.
    [[nodiscard]] static size_t marksOf(const Verdicts &verdicts)
    {
        return verdicts.found.size() + verdicts.doubts.size() + verdicts.uncounted.size();
    }

    //! \p findings, which are in the order of their objects, by severity and kind first, and what
    //! expires soon by when it does. What is sorted are their addresses: a finding is large, and
    //! made once.
    [[nodiscard]] static std::vector<Finding> inOrder(std::vector<const Finding *> &findings)
    {
        std::ranges::stable_sort(findings, [](const Finding *a, const Finding *b) {
            if (std::tie(a->severity, a->kind) != std::tie(b->severity, b->kind))
                return std::tie(a->severity, a->kind) < std::tie(b->severity, b->kind);
            return a->kind == FindingKind::ExpiringSoon && a->time < b->time;
        });
        std::vector<Finding> sorted;
        sorted.reserve(findings.size());
        for (const Finding *finding : findings)
            sorted.push_back(*finding);
        return sorted;
    }

    void add(const Verdicts &verdicts)
    {
        for (const Found &found : verdicts.found) {
            const Finding &finding = found.finding;
            const bool silenced = isSilenced(finding);
            m_marks.push_back({&finding.object, &finding.connection, finding.severity, &found,
                               found.scored, silenced});
            for (const AlikeObject &alike : found.alike)
                m_marks.push_back({&alike.object, &alike.connection, finding.severity, &found,
                                   alike.scored, silenced});
        }
        for (const Doubt &doubt : verdicts.doubts) {
            m_marks.push_back({.object = &doubt.object,
                               .connection = &doubt.connection,
                               .severity = keyOf(doubt.kind).gravest,
                               .scored = doubt.scored,
                               .doubted = doubt.kind});
            ++m_result.doubts[homeOf(doubt.connection)][size_t(doubt.kind)];
        }
        for (const ScoredObject &token : verdicts.uncounted)
            m_marks.push_back({.object = &token.object, .connection = &token.connection});
        for (const auto &[connection, count] : verdicts.tokens) {
            ScoreTally &tally = m_result.tallies[homeOf(connection)];
            tally.tokens += count.known;
            tally.unknown += count.unknown;
        }
        if (verdicts.nextEdge)
            watch(*verdicts.nextEdge);
    }

    [[nodiscard]] const ConnectionId &homeOf(const ConnectionId &connection) const
    {
        return m_result.homes.at(connection);
    }

    [[nodiscard]] bool isSilenced(const Finding &finding) const
    {
        const auto given = m_silences.find(finding.object.account);
        return given != m_silences.end()
            && std::ranges::any_of(given->second, [&](const Silence *silence) {
                   return covers(*silence, finding, m_result.at.now);
               });
    }

    void watch(TimePoint edge)
    {
        m_result.nextEdge = m_result.nextEdge ? std::min(*m_result.nextEdge, edge) : edge;
    }

    void watchSilences(const std::vector<Silence> &silences)
    {
        for (const Silence &silence : silences) {
            if (const auto end = highEndOf(silence); end && *end > m_result.at.now)
                watch(*end);
        }
    }

    //! Takes what is said of one object.
    void takeObject(std::span<const ObjectMark> marks)
    {
        const auto isExpiry = [](const ObjectMark &mark) {
            return mark.found && mark.found->finding.kind == FindingKind::Expired;
        };
        const bool hasOther = std::ranges::any_of(
            marks, [&](const ObjectMark &mark) { return mark.found && !isExpiry(mark); });
        Gravest standing;
        Gravest all;
        ObjectFindings said;
        bool scored = false;
        ScoreTally &tally = m_result.tallies[homeOf(*marks.front().connection)];
        for (const ObjectMark &mark : marks) {
            scored |= mark.scored;
            if (!mark.found && !mark.doubted) {
                said.unscored = true;
                continue;
            }
            if (!mark.found) {
                said.doubted.set(size_t(*mark.doubted));
                Gravest::raise(standing.doubted, mark.severity);
                Gravest::raise(all.doubted, mark.severity);
                continue;
            }
            if (hasOther && isExpiry(mark))
                continue;
            const bool high = mark.severity == Severity::High && areTokens(mark.object->list);
            Gravest::raise(all.found, mark.severity);
            tally.all.highStands |= high;
            if (!mark.silenced) {
                said.found.set(size_t(mark.found->finding.kind));
                Gravest::raise(standing.found, mark.severity);
                tally.standing.highStands |= high;
            }
            takeFinding(mark);
        }
        if (scored) {
            standing.addTo(tally.standing);
            all.addTo(tally.all);
            said.unscored |= standing.isDoubtful();
            said.counted = said.unscored ? std::nullopt : standing.found;
        }
        tally.leftOut[size_t(marks.front().object->list)] += said.unscored ? 1 : 0;
        if (said != ObjectFindings())
            m_result.objects.emplace_back(*marks.front().object, said);
    }

    //! Of findings that are of several objects, which stand at the first.
    void joinRelated()
    {
        std::vector<std::pair<ObjectRef, ObjectFindings>> related;
        for (const Finding &finding : m_result.findings) {
            if (!isOfSeveral(finding.kind))
                continue;
            for (const ObjectRef &object : finding.related) {
                ObjectFindings said;
                said.found.set(size_t(finding.kind));
                related.emplace_back(object, said);
            }
        }
        if (related.empty())
            return;
        auto &objects = m_result.objects;
        objects.insert(objects.end(), related.begin(), related.end());
        // What was said of the object itself comes first, and takes the others in.
        std::ranges::stable_sort(objects,
                                 [](const auto &a, const auto &b) { return a.first < b.first; });
        auto last = objects.begin();
        for (auto next = last + 1; next != objects.end(); ++next) {
            if (next->first == last->first)
                last->second.found |= next->second.found;
            else if (++last != next)
                *last = std::move(*next);
        }
        objects.erase(last + 1, objects.end());
    }

    void takeFinding(const ObjectMark &mark)
    {
        if (mark.silenced
            && (m_result.silencedObjects.empty()
                || m_result.silencedObjects.back() != *mark.object))
            m_result.silencedObjects.push_back(*mark.object);
        // At a related object it is the finding of another.
        if (mark.object != &mark.found->finding.object)
            return;
        (mark.silenced ? m_silenced : m_standing).push_back(&mark.found->finding);
        if (mark.silenced)
            countSilenced(mark.found->finding);
    }

    //! For each account that it is of.
    void countSilenced(const Finding &finding)
    {
        std::set<ConnectionId> homes{homeOf(finding.connection)};
        for (const PlacedObject &other : finding.elsewhere)
            homes.insert(homeOf(other.connection));
        for (const ConnectionId &home : homes)
            ++m_result.tallies[home].silenced;
        if (homes.size() > 1)
            m_result.sharedSilenced.push_back(std::move(homes));
    }

    EstateFindings &m_result;
    std::map<AccountId, std::vector<const Silence *>> m_silences;
    std::vector<ObjectMark> m_marks;
    // In the order of their objects.
    std::vector<const Finding *> m_standing;
    std::vector<const Finding *> m_silenced;
};

} // namespace

void sumUp(EstateFindings &result, const Verdicts &across, const std::vector<Silence> &silences,
           const JudgedEstate &judged)
{
    Summing summing(result, across, silences);
    summing.sum();
    summing.endSilences(silences, judged);
}

} // namespace tokendeck
