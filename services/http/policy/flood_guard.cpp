// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/policy/flood_guard.h"

#include "services/http/policy/received_bytes.h"

#include <utility>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

//! Headers of all answers, TLS, and what came of answers that nobody waits for any more.
constexpr quint64 MostWithoutAnAnswer = 16 * 1024 * 1024;
//! What is read ahead of a body, and twice as much.
constexpr quint64 MostPerRequest = 1024 * 1024;

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

} // namespace

void FloodGuard::takeAddresses(const QHostInfo &info)
{
    for (auto &[origin, watched] : m_watched) {
        if (watched.lookUp == info.lookupId())
            watched.hosts = info.addresses();
    }
}

std::set<QString> FloodGuard::floods(const std::map<QString, Traffic> &awaited)
{
    std::erase_if(m_watched, [&](const auto &entry) { return !awaited.contains(entry.first); });
    std::set<QString> found;
    for (const auto &[origin, traffic] : awaited) {
        if (isFlood(origin, traffic))
            found.insert(origin);
    }
    return found;
}

bool FloodGuard::isFlood(const QString &origin, const Traffic &traffic)
{
    const auto [entry, isNew] = m_watched.try_emplace(origin);
    Watched &watched = entry->second;
    // Qt has just asked for the same name, and knows the answer. It would leave a lambda behind
    // where this ends before that comes.
    if (isNew)
        watched.lookUp =
            QHostInfo::lookupHost(traffic.url.host(), this, SLOT(takeAddresses(QHostInfo)));
    if (watched.hosts.isEmpty())
        return false;
    std::map<int, quint64> now = receivedBytes(watched.hosts, portOf(traffic.url));
    if (!std::exchange(watched.hasBegun, true)) {
        watched.last = std::move(now);
        watched.readBefore = traffic.read;
        return false;
    }
    for (const auto &[descriptor, bytes] : now) {
        const auto before = watched.last.find(descriptor);
        // A descriptor may have been closed, and given to another connection.
        const bool isSame = before != watched.last.end() && before->second <= bytes;
        watched.received += isSame ? bytes - before->second : bytes;
    }
    watched.last = std::move(now);
    const quint64 expected = traffic.read - watched.readBefore + MostWithoutAnAnswer
        + MostPerRequest * quint64(traffic.requests);
    return watched.received > expected;
}

} // namespace tokendeck

#include "moc_flood_guard.cpp"
