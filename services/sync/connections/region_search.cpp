// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/region_search.h"

#include "models/domain/region.h"

#include <algorithm>
#include <utility>

namespace tokendeck {
namespace {

//! Whether the backend has told that it does not know the token.
bool isRefusal(const Problem &problem)
{
    return problem.kind == ProblemKind::Unauthorized || problem.kind == ProblemKind::Forbidden
        || problem.kind == ProblemKind::WrongRegion;
}

} // namespace

RegionSearch::RegionSearch(ConnectionService &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
    connect(&connections, &ConnectionService::lockAsked, this, &RegionSearch::cancel);
}

RegionSearch::~RegionSearch() = default;

void RegionSearch::start(Secret token, std::vector<QUrl> apiUrls, Done done)
{
    cancel();
    m_token = std::move(token);
    m_urls = std::move(apiUrls);
    m_done = std::move(done);
    m_at = 0;
    m_result = {};
    askNext();
}

void RegionSearch::cancel()
{
    ++m_round;
    m_call.cancel();
    m_token.clear();
    m_done = nullptr;
}

QUrl RegionSearch::asked() const
{
    return m_at < m_urls.size() ? m_urls[m_at] : QUrl();
}

void RegionSearch::askNext()
{
    if (m_at == m_urls.size()) {
        m_token.clear();
        const Done done = std::exchange(m_done, nullptr);
        done(std::exchange(m_result, {}));
        return;
    }
    m_call = m_connections.check({.apiUrl = m_urls[m_at], .token = m_token}, this,
                                 [this, round = m_round](const Outcome<CandidateReport> &report) {
                                     if (round == m_round)
                                         finish(report);
                                 });
    emit progressed();
}

void RegionSearch::finish(const Outcome<CandidateReport> &report)
{
    const QUrl &url = m_urls[m_at];
    if (report) {
        m_result.identity = report->identity;
        m_result.apiUrl = url;
        m_at = m_urls.size();
    } else {
        const Problem &problem = report.error();
        (isRefusal(problem) ? m_result.refused : m_result.unanswered).push_back(url);
        ++m_at;
    }
    askNext();
}

std::vector<QUrl> knownBackends(const Workspace &workspace)
{
    std::vector<QUrl> urls;
    const auto add = [&urls](const QUrl &url) {
        const auto isSame = [&url](const QUrl &other) {
            return backendOf(other) == backendOf(url);
        };
        if (std::ranges::none_of(urls, isSame))
            urls.push_back(url);
    };
    for (const ConnectionInfo &info : workspace.connections())
        add(info.connection.apiUrl);
    for (const Region &region : offeredRegions())
        add(apiUrlOf(region));
    return urls;
}

} // namespace tokendeck

#include "moc_region_search.cpp"
