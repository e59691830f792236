// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "services/http/probe/tls_facts.h"

#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QSslSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace tokendeck {

//! The proxy that the system names for \p url, as requests take it; without one, or for a loopback
//! host, the type is NoProxy or DefaultProxy. May read files or run a script of the system's.
[[nodiscard]] QNetworkProxy wayOutFor(const QUrl &url);
//! Whether \p proxy stands between.
[[nodiscard]] bool isProxy(const QNetworkProxy &proxy);

//! Opens a connection as a request does, through \p proxy and up to a trusted handshake, and closes
//! it without a byte of a request. Each step completes once, from the event loop, unless cancel()
//! or the end of this comes first. It has no deadline of its own.
class ConnectionProbe : public QObject {
    Q_OBJECT
public:
    template <typename T> using Done = std::function<void(Outcome<T>)>;

    ConnectionProbe(QUrl url, QNetworkProxy proxy, QObject *parent = nullptr);
    ~ConnectionProbe() override;

    //! Connects to the host, or has the proxy do it. ProxyRefused for whatever ends it where there
    //! is a proxy, with its words.
    void open(Done<void> done);
    //! Once that is open: shakes hands. What it has shown of a certificate that is not trusted is
    //! an answer, too. \p distribution tells whether an authority was added to this computer: where
    //! it is given, a second connection that trusts those alone says so.
    void secure(std::optional<QList<QSslCertificate>> distribution, Done<TlsFacts> done);
    //! Ends what is under way, silently.
    void cancel();

private:
    [[nodiscard]] std::unique_ptr<QSslSocket> makeSocket() const;
    [[nodiscard]] quint16 port() const;
    void opened(Outcome<void> outcome);
    void handsShaken();
    void handshakeFailed();
    void askAuthority(const QList<QSslCertificate> &distribution);
    void tell(Authority authority);
    void finish();

    const QUrl m_url;
    const QNetworkProxy m_proxy;
    std::unique_ptr<QSslSocket> m_socket;
    std::unique_ptr<QSslSocket> m_second; //!< trusts the distribution's authorities alone
    std::optional<QList<QSslCertificate>> m_distribution;
    QList<QSslError> m_errors;
    TlsFacts m_facts;
    Done<void> m_openDone;
    Done<TlsFacts> m_secureDone;
};

} // namespace tokendeck
