// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/attention.h"

#include "models/insight/estate/finding_key.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr size_t SeverityCount = size_t(Severity::Low) + 1;

using BySeverity = std::array<int, SeverityCount>;

//! What stands together when it is much: by its kind, and whether it has rows.
using Alike = std::pair<FindingKind, bool>;

Alike alikeOf(const Finding &finding)
{
    return {finding.kind, isConnectionsToken(finding.object)};
}

QString groupId(const Finding &first, bool isPart)
{
    QString id = u"group/"_s + keyOf(first.kind).word;
    if (isConnectionsToken(first.object))
        id += u"/connections"_s;
    if (isPart)
        id += u'/' + QString::number(int(first.severity));
    return id;
}

AttentionObject shownAt(const PlacedObject &place)
{
    return {place.connection, place.object.list, place.object.id};
}

//! How grave the objects of the rows so far are: each by its first row, as the gravest come first.
class SeenObjects {
public:
    //! How many objects of \p row are new.
    int add(const AttentionRow &row)
    {
        int added = 0;
        for (const AttentionObject &object : row.objects)
            added += m_seen.emplace(keyFor(object), row.gravest().severity).second ? 1 : 0;
        return added;
    }

    [[nodiscard]] bool isAt(const AttentionObject &object, Severity severity) const
    {
        const auto seen = m_seen.find(keyFor(object));
        return seen != m_seen.end() && seen->second == severity;
    }

private:
    using Key = std::tuple<ListKind, ConnectionId, qint32>;
    [[nodiscard]] static Key keyFor(const AttentionObject &object)
    {
        return {object.list, object.connection, object.id};
    }

    std::map<Key, Severity> m_seen;
};

void addToGroup(AttentionRow &group, const Finding &finding, const PlacedObject &place)
{
    group.objects.push_back(shownAt(place));
    group.members.push_back(finding);
    if (!place.accountName.isEmpty() && !group.accounts.contains(place.accountName))
        group.accounts.append(place.accountName);
}

} // namespace

std::vector<AttentionRow> attentionRows(const std::vector<Finding> &findings,
                                        const AttentionPlace &placeOf)
{
    std::map<Alike, BySeverity> counts;
    for (const Finding &finding : findings)
        counts[alikeOf(finding)][size_t(finding.severity)] += placeOf(finding) ? 1 : 0;

    std::vector<AttentionRow> rows;
    std::map<std::pair<Alike, Severity>, size_t> groups;
    std::map<ObjectRef, size_t> apart;
    for (const Finding &finding : findings) {
        const std::optional<PlacedObject> at = placeOf(finding);
        if (!at)
            continue;
        const BySeverity &ofKind = counts.at(alikeOf(finding));
        const int alike = ofKind[size_t(finding.severity)];
        const int all = std::accumulate(ofKind.begin(), ofKind.end(), 0);
        if (all > MostApart && alike > 1) {
            const auto [group, isNew] =
                groups.try_emplace({alikeOf(finding), finding.severity}, rows.size());
            if (isNew)
                rows.push_back({.findings = {finding},
                                .isPart = alike < all,
                                .id = groupId(finding, alike < all)});
            addToGroup(rows[group->second], finding, *at);
            continue;
        }
        const auto [place, isNew] = apart.try_emplace(at->object, rows.size());
        if (isNew)
            rows.push_back(
                {.findings = {finding}, .objects = {shownAt(*at)}, .id = objectId(at->object)});
        else
            rows[place->second].findings.push_back(finding);
    }
    return rows;
}

int objectCount(const std::vector<AttentionRow> &rows, std::optional<Severity> severity)
{
    SeenObjects seen;
    int count = 0;
    for (const AttentionRow &row : rows) {
        const int added = seen.add(row);
        count += !severity || row.gravest().severity == *severity ? added : 0;
    }
    return count;
}

std::vector<AttentionRow> rowsCountedFor(Severity severity, const std::vector<AttentionRow> &rows)
{
    SeenObjects seen;
    std::vector<AttentionRow> counted;
    for (const AttentionRow &row : rows) {
        (void)seen.add(row);
        const auto isCounted = [&](const AttentionObject &object) {
            return seen.isAt(object, severity);
        };
        if (row.gravest().severity == severity && std::ranges::any_of(row.objects, isCounted))
            counted.push_back(row);
    }
    return counted;
}

} // namespace tokendeck
