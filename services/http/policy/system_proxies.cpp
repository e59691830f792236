// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/policy/system_proxies.h"

#include "models/domain/region.h"

namespace tokendeck {
namespace {

constexpr std::chrono::seconds KeptFor{10};

} // namespace

QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery &query)
{
    // Qt takes "no proxy" for leave to read a plain socket byte by byte, without a buffer: a server
    // that does not stop sending headers then holds its thread for ever, and what was sent just
    // before a close is seen too late. The default proxy of the sockets is none for a loopback
    // host, too, and reads through a buffer.
    if (isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::DefaultProxy)};
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

QList<QNetworkProxy> ProxyCache::proxiesFor(const QNetworkProxyQuery &query)
{
    const QString key = query.protocolTag() + u' ' + query.peerHostName() + u' '
        + QString::number(query.peerPort());
    const auto now = m_clock.elapsed();
    const auto found = m_entries.find(key);
    if (found != m_entries.end() && now - found->second.askedAt < KeptFor)
        return found->second.proxies;
    Entry entry{systemProxies(query), now};
    return m_entries.insert_or_assign(key, std::move(entry)).first->second.proxies;
}

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    return m_cache->proxiesFor(query);
}

} // namespace tokendeck
