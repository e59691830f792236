// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/policy/system_proxies.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <map>
#include <memory>
#include <vector>

namespace tokendeck {

//! One that sends what it is given and nothing of its own: through the proxies of \p proxies,
//! following no redirect.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager>
makeNetworkManager(std::shared_ptr<ProxyCache> proxies);

//! As many QNetworkAccessManagers as the requests in flight need, each for one origin.
//!
//! Over HTTP/1.1 each manager opens at most six connections to a host and keeps further requests in
//! a queue that no deadline of ours would understand; so no more than six are given to it, and more
//! managers are made. Over HTTP/2 one manager, and one connection, carries them all. Until an HTTPS
//! host has answered once, it is not known which of the two holds, and six are let through.
//!
//! A manager works in a thread of its own. One that has its hands full with what a broken server
//! sends keeps nobody waiting but those who ask that server.
class NetworkPool {
public:
    //! The most requests in flight to one origin.
    static constexpr int CapacityPerOrigin = 102;
    //! The most requests in flight over all origins: each takes a socket, and systems give a
    //! process 1,024 files.
    static constexpr int Capacity = 5 * CapacityPerOrigin;

    explicit NetworkPool(Clock &clock);

    //! A place for one request to \p url.
    struct Place {
        QNetworkAccessManager *manager = nullptr;
        QString origin;
    };

    //! Whether take() would give a place now.
    [[nodiscard]] bool hasRoom(const QUrl &url) const;
    //! Only after hasRoom(). The place is to be given back.
    [[nodiscard]] Place take(const QUrl &url);
    void giveBack(const Place &place);

    //! Ends every connection, with what its buffers still hold of the last request and answer: now
    //! where no request is under way, else when the last one gives its place back.
    void close();

    //! An answer from \p origin came over HTTP/2, or over HTTP/1.1.
    void learned(const QString &origin, bool http2);

private:
    enum class Protocol { Unknown, Http1, Http2 };
    struct Member {
        std::unique_ptr<QNetworkAccessManager> manager;
        int inFlight = 0;
        bool closes = false; // once nothing is in flight
    };
    struct Origin {
        std::vector<Member> members;
        Protocol protocol = Protocol::Unknown;
        [[nodiscard]] int placesPerMember() const;
        [[nodiscard]] size_t mostMembers() const;
        [[nodiscard]] bool hasPlace(const Member &member) const;
        [[nodiscard]] size_t open() const; //!< members that do not close
    };

    void shrink();
    //! Ends the members that close() meant and that nothing needs any more.
    void endClosing();

    Clock &m_clock;
    std::shared_ptr<ProxyCache> m_proxies;
    std::map<QString, Origin> m_origins;
    int m_inFlight = 0;
    std::unique_ptr<ClockTimer> m_shrinkTimer;
};

} // namespace tokendeck
