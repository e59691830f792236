// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/network_pool.h"

#include <algorithm>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

constexpr int ConnectionsPerManager = 6; // fixed in Qt before 6.5, for one host
constexpr std::chrono::seconds IdleBeforeShrinking{30};

QString originOf(const QUrl &url)
{
    return url.scheme() + "://"_L1 + url.host() + u':' + QString::number(url.port(-1));
}

} // namespace

NetworkPool::NetworkPool(Clock &clock)
    : m_clock(clock)
    , m_proxies(std::make_shared<ProxyCache>(clock))
{
}

int NetworkPool::Member::countOf(const QString &origin) const
{
    const auto found = inFlight.find(origin);
    return found == inFlight.end() ? 0 : found->second;
}

NetworkPool::Protocol NetworkPool::protocolOf(const QUrl &url, const QString &origin) const
{
    if (url.scheme() != "https"_L1)
        return Protocol::Http1;
    const auto found = m_protocols.find(origin);
    return found == m_protocols.end() ? Protocol::Unknown : found->second;
}

int NetworkPool::placesPerMember(Protocol protocol) const
{
    return protocol == Protocol::Http2 ? Capacity : ConnectionsPerManager;
}

size_t NetworkPool::mostMembers(Protocol protocol) const
{
    return protocol == Protocol::Http1 ? Capacity / ConnectionsPerManager : 1;
}

bool NetworkPool::hasRoom(const QUrl &url) const
{
    const QString origin = originOf(url);
    const Protocol protocol = protocolOf(url, origin);
    const size_t most = mostMembers(protocol);
    if (m_members.size() < most)
        return true;
    return std::any_of(
        m_members.begin(), m_members.begin() + qsizetype(most),
        [&](const Member &member) { return member.countOf(origin) < placesPerMember(protocol); });
}

NetworkPool::Place NetworkPool::take(const QUrl &url)
{
    const QString origin = originOf(url);
    const int places = placesPerMember(protocolOf(url, origin));
    // The first with room, so that the last ones fall idle.
    auto member = std::find_if(m_members.begin(), m_members.end(), [&](const Member &candidate) {
        return candidate.countOf(origin) < places;
    });
    if (member == m_members.end()) {
        add();
        member = std::prev(m_members.end());
    }
    ++member->inFlight[origin];
    ++m_inFlight;
    m_shrinkTimer.reset();
    return {member->manager.get(), origin};
}

void NetworkPool::giveBack(const Place &place)
{
    const auto member =
        std::find_if(m_members.begin(), m_members.end(), [&](const Member &candidate) {
            return candidate.manager.get() == place.manager;
        });
    Q_ASSERT(member != m_members.end());
    if (--member->inFlight[place.origin] == 0)
        member->inFlight.erase(place.origin);
    if (--m_inFlight == 0 && m_members.size() > 1)
        m_shrinkTimer = m_clock.after(IdleBeforeShrinking, [this] { shrink(); });
}

void NetworkPool::learned(const QString &origin, bool http2)
{
    m_protocols[origin] = http2 ? Protocol::Http2 : Protocol::Http1;
}

void NetworkPool::add()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new SystemProxies(m_proxies));
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    m_members.push_back({std::move(manager), {}});
}

void NetworkPool::shrink()
{
    if (m_inFlight == 0 && m_members.size() > 1)
        m_members.erase(std::next(m_members.begin()), m_members.end());
}

} // namespace tokendeck
