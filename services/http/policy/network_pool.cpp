// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/policy/network_pool.h"

#include <algorithm>
#include <iterator>

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

std::unique_ptr<QNetworkAccessManager> makeNetworkManager(std::shared_ptr<ProxyCache> proxies)
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new SystemProxies(std::move(proxies)));
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    return manager;
}

NetworkPool::NetworkPool(Clock &clock)
    : m_clock(clock)
    , m_proxies(std::make_shared<ProxyCache>(clock))
{
}

int NetworkPool::Origin::placesPerMember() const
{
    return protocol == Protocol::Http2 ? CapacityPerOrigin : ConnectionsPerManager;
}

size_t NetworkPool::Origin::mostMembers() const
{
    return protocol == Protocol::Http1 ? CapacityPerOrigin / ConnectionsPerManager : 1;
}

bool NetworkPool::Origin::hasPlace(const Member &member) const
{
    return !member.closes && member.inFlight < placesPerMember();
}

size_t NetworkPool::Origin::open() const
{
    return size_t(std::ranges::count(members, false, &Member::closes));
}

bool NetworkPool::hasRoom(const QUrl &url) const
{
    const auto found = m_origins.find(originOf(url));
    if (found == m_origins.end())
        return true;
    const Origin &origin = found->second;
    return origin.open() < origin.mostMembers()
        || std::ranges::any_of(origin.members,
                               [&](const Member &member) { return origin.hasPlace(member); });
}

NetworkPool::Place NetworkPool::take(const QUrl &url)
{
    const QString name = originOf(url);
    const auto [entry, isNew] = m_origins.try_emplace(name);
    Origin &origin = entry->second;
    if (isNew && url.scheme() != "https"_L1)
        origin.protocol = Protocol::Http1;
    // The first with room, so that the last ones fall idle.
    auto member = std::ranges::find_if(
        origin.members, [&](const Member &candidate) { return origin.hasPlace(candidate); });
    if (member == origin.members.end()) {
        origin.members.push_back({makeNetworkManager(m_proxies)});
        member = std::prev(origin.members.end());
    }
    ++member->inFlight;
    ++m_inFlight;
    m_shrinkTimer.reset();
    return {member->manager.get(), name};
}

void NetworkPool::giveBack(const Place &place)
{
    Origin &origin = m_origins.at(place.origin);
    const auto member = std::ranges::find_if(origin.members, [&](const Member &candidate) {
        return candidate.manager.get() == place.manager;
    });
    Q_ASSERT(member != origin.members.end());
    --member->inFlight;
    endClosing();
    const bool hasSpare = std::ranges::any_of(
        m_origins, [](const auto &entry) { return entry.second.members.size() > 1; });
    if (--m_inFlight == 0 && hasSpare)
        m_shrinkTimer = m_clock.after(IdleBeforeShrinking, [this] { shrink(); });
}

void NetworkPool::close()
{
    for (auto &[name, origin] : m_origins)
        for (Member &member : origin.members)
            member.closes = true;
    endClosing();
}

void NetworkPool::endClosing()
{
    for (auto &[name, origin] : m_origins) {
        std::erase_if(origin.members, [](Member &member) {
            const bool ends = member.closes && member.inFlight == 0;
            // After the last reply of it, which ends in the event loop.
            if (ends)
                member.manager.release()->deleteLater();
            return ends;
        });
    }
}

void NetworkPool::learned(const QString &origin, bool http2)
{
    m_origins.at(origin).protocol = http2 ? Protocol::Http2 : Protocol::Http1;
}

//! Leaves each origin the manager whose connections may still be open.
void NetworkPool::shrink()
{
    for (auto &[name, origin] : m_origins) {
        if (origin.members.size() > 1)
            origin.members.erase(std::next(origin.members.begin()), origin.members.end());
    }
}

} // namespace tokendeck
