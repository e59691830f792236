// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QNetworkProxyFactory>

#include <map>
#include <memory>

namespace tokendeck {

//! The proxies that the system names for \p query, and never one for a loopback host.
[[nodiscard]] QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery &query);

//! The system's proxies per scheme, host and port, kept for a few seconds: asking the system may
//! read files or run a proxy script, and a bulk command asks a thousand times.
class ProxyCache {
public:
    explicit ProxyCache(Clock &clock)
        : m_clock(clock)
    {
    }
    [[nodiscard]] QList<QNetworkProxy> proxiesFor(const QNetworkProxyQuery &query);

private:
    struct Entry {
        QList<QNetworkProxy> proxies;
        std::chrono::milliseconds askedAt;
    };

    Clock &m_clock;
    std::map<QString, Entry> m_entries;
};

//! For one QNetworkAccessManager: the system's proxies, and never one for a loopback host.
class SystemProxies final : public QNetworkProxyFactory {
public:
    explicit SystemProxies(std::shared_ptr<ProxyCache> cache)
        : m_cache(std::move(cache))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    std::shared_ptr<ProxyCache> m_cache;
};

} // namespace tokendeck
