// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/report/token_lines.h"

#include "models/domain/region.h"
#include "models/insight/report/line_facts.h"
#include "models/insight/report/token_rows.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace tokendeck {

namespace {

using FindingsOf = std::map<ObjectRef, std::vector<LineFinding>>;

//! Whether what is found of an object is found of its related ones, too.
bool isOfAll(FindingKind kind)
{
    return kind == FindingKind::SameSecret || kind == FindingKind::TwinTokens;
}

void addFindings(FindingsOf &of, const std::vector<Finding> &findings, bool isSilenced)
{
    for (const Finding &finding : findings) {
        const LineFinding line{finding.kind, finding.severity, isSilenced};
        of[finding.object].push_back(line);
        if (!isOfAll(finding.kind))
            continue;
        for (const ObjectRef &related : finding.related) {
            std::vector<LineFinding> &others = of[related];
            if (std::ranges::find(others, line) == others.end())
                others.push_back(line);
        }
    }
}

QString regionWord(const Connection &connection)
{
    const Region *region = regionByApiUrl(connection.apiUrl);
    return region ? region->code : backendOf(connection.apiUrl);
}

class LineMaker {
public:
    explicit LineMaker(const LinesInput &input)
        : m_input(input)
        , m_rows(input.view)
    {
        addFindings(m_findings, input.findings->findings, false);
        addFindings(m_findings, input.findings->silenced, true);
    }

    std::vector<TokenLine> lines()
    {
        std::vector<TokenLine> lines;
        lines.reserve(m_rows.all().size());
        for (const TokenRow &row : m_rows.all())
            lines.push_back(lineOf(row));
        std::ranges::stable_sort(lines, standsBefore);
        return lines;
    }

private:
    TokenLine lineOf(const TokenRow &row)
    {
        const Connection &home = m_input.view.connections[row.home].connection;
        TokenLine line{.connection = home.name,
                       .object = row.object,
                       .via = row.via,
                       .accountName = m_rows.index().accountName(row.object.backend,
                                                                 row.object.account, row.home),
                       .region = regionWord(home)};
        std::visit([&](const auto *of) { describeRow(line, *of, row.home); }, row.row);
        if (m_input.firstSeen)
            line.seenSince = m_input.firstSeen(row.object);
        if (const auto found = m_findings.find(row.object); found != m_findings.end()) {
            line.findings = found->second;
            std::ranges::stable_sort(line.findings, {}, &LineFinding::severity);
        }
        if (line.isUnderstood)
            readText(line, row);
        return line;
    }

    void readText(TokenLine &line, const TokenRow &row)
    {
        const std::scoped_lock lock(*m_input.view.gate);
        const Secret &text = row.text();
        if (text.isEmpty())
            return;
        line.masked = text.masked();
        line.fingerprint = m_input.key.of(text);
    }

    void describeRow(TokenLine &line, const Account &row, size_t /*home*/)
    {
        line.name = row.name;
        line.createdAt = row.createdAt;
    }
    void describeRow(TokenLine &line, const ShippingToken &row, size_t /*home*/)
    {
        describe(line, row);
    }
    void describeRow(TokenLine &line, const SharedToken &row, size_t home)
    {
        describe(line, row, m_rows.filtersOf(home));
    }
    void describeRow(TokenLine &line, const SeenApiToken &token, size_t /*home*/)
    {
        describe(line, *token.row);
        line.createdAt = madeAt(token);
        line.owner = ownerOf(token);
    }

    const LinesInput &m_input;
    TokenRows m_rows;
    FindingsOf m_findings;
};

} // namespace

std::vector<TokenLine> tokenLines(const LinesInput &input)
{
    return LineMaker(input).lines();
}

} // namespace tokendeck
