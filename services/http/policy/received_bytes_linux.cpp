// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/policy/received_bytes.h"

#include <QDir>

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstddef>

namespace tokendeck {

namespace {

bool leadsTo(int descriptor, const QList<QHostAddress> &hosts, quint16 port)
{
    sockaddr_storage peer{};
    socklen_t size = sizeof(peer);
    if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0)
        return false;
    in_port_t peerPort = 0;
    if (peer.ss_family == AF_INET)
        peerPort = reinterpret_cast<const sockaddr_in *>(&peer)->sin_port;
    else if (peer.ss_family == AF_INET6)
        peerPort = reinterpret_cast<const sockaddr_in6 *>(&peer)->sin6_port;
    return peerPort != 0 && ntohs(peerPort) == port
        && hosts.contains(QHostAddress(reinterpret_cast<const sockaddr *>(&peer)));
}

} // namespace

std::map<int, quint64> receivedBytes(const QList<QHostAddress> &hosts, quint16 port)
{
    std::map<int, quint64> received;
    const QStringList descriptors =
        QDir(QStringLiteral("/proc/self/fd"))
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : descriptors) {
        const int descriptor = name.toInt();
        if (!leadsTo(descriptor, hosts, port))
            continue;
        tcp_info info{};
        socklen_t size = sizeof(info);
        constexpr size_t Needed = offsetof(tcp_info, tcpi_bytes_received) + sizeof(quint64);
        if (getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && size >= Needed)
            received.emplace(descriptor, info.tcpi_bytes_received);
    }
    return received;
}

} // namespace tokendeck
