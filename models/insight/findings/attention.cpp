// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/attention.h"

#include "models/insight/estate/finding_key.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

void addToGroup(AttentionRow &group, const Finding &finding)
{
    group.objects.push_back({finding.connection, finding.object.id});
    if (!finding.accountName.isEmpty() && !group.accounts.contains(finding.accountName))
        group.accounts.append(finding.accountName);
}

} // namespace

std::vector<AttentionRow> attentionRows(const std::vector<Finding> &findings,
                                        const std::function<bool(const Finding &)> &isWanted)
{
    std::array<int, FindingKindCount> counts{};
    for (const Finding &finding : findings)
        counts[size_t(finding.kind)] += isWanted(finding) ? 1 : 0;

    std::vector<AttentionRow> rows;
    std::array<int, FindingKindCount> groups{};
    groups.fill(-1);
    std::map<ObjectRef, size_t> apart;
    for (const Finding &finding : findings) {
        if (!isWanted(finding))
            continue;
        if (counts[size_t(finding.kind)] > MostApart) {
            int &group = groups[size_t(finding.kind)];
            if (group < 0) {
                group = int(rows.size());
                rows.push_back(
                    {.findings = {finding}, .id = u"group/"_s + keyOf(finding.kind).word});
            }
            addToGroup(rows[size_t(group)], finding);
            continue;
        }
        const auto [place, isNew] = apart.try_emplace(finding.object, rows.size());
        if (isNew)
            rows.push_back({.findings = {finding},
                            .objects = {{finding.connection, finding.object.id}},
                            .id = objectId(finding.object)});
        else
            rows[place->second].findings.push_back(finding);
    }
    return rows;
}

int objectCount(const std::vector<AttentionRow> &rows, std::optional<Severity> severity)
{
    size_t count = 0;
    for (const AttentionRow &row : rows)
        if (!severity || row.gravest().severity == *severity)
            count += row.objects.size();
    return int(count);
}

} // namespace tokendeck
