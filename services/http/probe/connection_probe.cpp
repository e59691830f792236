// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/probe/connection_probe.h"

#include "services/http/message/error_body.h"
#include "services/http/policy/system_proxies.h"

#include <QDateTime>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

ProblemKind kindOf(QAbstractSocket::SocketError error, bool throughProxy)
{
    if (error == QAbstractSocket::SocketTimeoutError)
        return ProblemKind::TimedOut;
    if (throughProxy)
        return ProblemKind::ProxyRefused;
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return ProblemKind::ConnectionRefused;
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::NetworkError: // "Network unreachable"
        return ProblemKind::Offline;
    default:
        return ProblemKind::ConnectionLost;
    }
}

std::optional<TlsFault> faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::NoError:
        return std::nullopt;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateSignatureFailed:
    case QSslError::InvalidCaCertificate:
        return TlsFault::UnknownAuthority;
    case QSslError::HostNameMismatch:
        return TlsFault::OtherHost;
    case QSslError::CertificateExpired:
        return TlsFault::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsFault::NotYetValid;
    default:
        return TlsFault::Handshake;
    }
}

//! The gravest of \p errors, which the others may only follow from; absent for none.
std::optional<std::pair<TlsFault, QString>> gravest(const QList<QSslError> &errors)
{
    std::optional<std::pair<TlsFault, QString>> found;
    for (const QSslError &error : errors) {
        const std::optional<TlsFault> fault = faultOf(error.error());
        if (fault && (!found || *fault < found->first))
            found = {*fault, error.errorString()};
    }
    return found;
}

QString nameOf(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return u"TLS"_s;
    }
}

std::optional<TimePoint> momentOf(const QDateTime &time)
{
    if (!time.isValid())
        return std::nullopt;
    return TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

QString issuerOf(const QSslCertificate &certificate)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QString name = certificate.issuerInfo(part).join(u' ');
        if (!name.isEmpty())
            return plainSentence(name, {});
    }
    return {};
}

} // namespace

QNetworkProxy wayOutFor(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = systemProxies(QNetworkProxyQuery(url));
    const auto found = std::ranges::find_if(proxies, [](const QNetworkProxy &proxy) {
        return !isProxy(proxy) || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
    });
    return found == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *found;
}

bool isProxy(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

ConnectionProbe::ConnectionProbe(QUrl url, QNetworkProxy proxy, QObject *parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_proxy(std::move(proxy))
{
}

ConnectionProbe::~ConnectionProbe()
{
    cancel();
}

std::unique_ptr<QSslSocket> ConnectionProbe::makeSocket() const
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setProxy(m_proxy);
    return socket;
}

quint16 ConnectionProbe::port() const
{
    return quint16(m_url.port(m_url.scheme() == "http"_L1 ? 80 : 443));
}

void ConnectionProbe::open(Done<void> done)
{
    cancel();
    m_openDone = std::move(done);
    m_socket = makeSocket();
    connect(
        m_socket.get(), &QSslSocket::connected, this, [this] { opened({}); }, Qt::QueuedConnection);
    connect(
        m_socket.get(), &QSslSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) {
            if (m_openDone)
                opened(failure({.kind = kindOf(error, isProxy(m_proxy)),
                                .detail = plainSentence(m_socket->errorString(), {})}));
            else
                handshakeFailed();
        },
        Qt::QueuedConnection);
    m_socket->connectToHost(m_url.host(), port());
}

void ConnectionProbe::opened(Outcome<void> outcome)
{
    if (const Done<void> done = std::exchange(m_openDone, nullptr))
        done(std::move(outcome));
}

void ConnectionProbe::secure(std::optional<QList<QSslCertificate>> distribution,
                             Done<TlsFacts> done)
{
    m_secureDone = std::move(done);
    m_distribution = std::move(distribution);
    m_facts = {};
    m_errors.clear();
    connect(m_socket.get(), &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_errors = errors; });
    connect(m_socket.get(), &QSslSocket::encrypted, this, &ConnectionProbe::handsShaken,
            Qt::QueuedConnection);
    // An address in brackets is no name for a certificate's list.
    m_socket->setPeerVerifyName(m_url.host());
    m_socket->startClientEncryption();
}

void ConnectionProbe::handsShaken()
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    m_facts = {.protocol = nameOf(m_socket->sessionProtocol()),
               .issuer = issuerOf(certificate),
               .validFrom = momentOf(certificate.effectiveDate()),
               .validUntil = momentOf(certificate.expiryDate())};
    if (m_distribution)
        askAuthority(*m_distribution);
    else
        finish();
}

void ConnectionProbe::handshakeFailed()
{
    if (!m_secureDone || !m_facts.protocol.isEmpty())
        return;
    const QSslCertificate certificate = m_socket->peerCertificate();
    m_facts = {.issuer = issuerOf(certificate),
               .validFrom = momentOf(certificate.effectiveDate()),
               .validUntil = momentOf(certificate.expiryDate()),
               .fault = TlsFault::Handshake,
               .detail = m_socket->errorString()};
    if (const auto grave = gravest(m_errors)) {
        m_facts.fault = grave->first;
        m_facts.detail = grave->second;
    }
    m_facts.detail = plainSentence(m_facts.detail, {});
    finish();
}

void ConnectionProbe::askAuthority(const QList<QSslCertificate> &distribution)
{
    m_second = makeSocket();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(distribution);
    m_second->setSslConfiguration(configuration);
    connect(
        m_second.get(), &QSslSocket::encrypted, this, [this] { tell(Authority::Distribution); },
        Qt::QueuedConnection);
    connect(m_second.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        const auto grave = gravest(errors);
        if (grave && grave->first == TlsFault::UnknownAuthority)
            m_facts.authority = Authority::Added;
    });
    connect(
        m_second.get(), &QSslSocket::errorOccurred, this, [this] { tell(m_facts.authority); },
        Qt::QueuedConnection);
    m_second->setPeerVerifyName(m_url.host());
    m_second->connectToHostEncrypted(m_url.host(), port(), m_url.host());
}

void ConnectionProbe::tell(Authority authority)
{
    m_facts.authority = authority;
    finish();
}

void ConnectionProbe::finish()
{
    if (const Done<TlsFacts> done = std::exchange(m_secureDone, nullptr))
        done(m_facts);
}

void ConnectionProbe::cancel()
{
    m_openDone = nullptr;
    m_secureDone = nullptr;
    // One of them may be the sender of what is being handled.
    for (std::unique_ptr<QSslSocket> *each : {&m_socket, &m_second}) {
        if (QSslSocket *socket = each->release()) {
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();
        }
    }
}

} // namespace tokendeck

#include "moc_connection_probe.cpp"
