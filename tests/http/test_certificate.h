// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSsl>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace tokendeck::test {

//! A certificate for 127.0.0.1 that signs itself, and its key. Of no use to anyone but the tests.
inline const QByteArray TestServerKey = R"(
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIOr05VvzAZYw2PLBDxQUauC2fU0/CvoQsy8EwrIWwNXfoAoGCCqGSM49
AwEHoUQDQgAE2DVBBIx2UZJR4Vo8OQhdq4PiGMK68nmtpyCVDdZMgISnqneiX9Ze
0NImz1vADHM2I4TcGF5FjrInnMZNq4IISA==
-----END EC PRIVATE KEY-----
)";
inline const QByteArray TestServerCertificate = R"(
-----BEGIN CERTIFICATE-----
MIIBdDCCARqgAwIBAgIBATAKBggqhkjOPQQDAjAgMR4wHAYDVQQDDBVUb2tlbmRl
Y2sgdGVzdCBzZXJ2ZXIwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBa
MCAxHjAcBgNVBAMMFVRva2VuZGVjayB0ZXN0IHNlcnZlcjBZMBMGByqGSM49AgEG
CCqGSM49AwEHA0IABNg1QQSMdlGSUeFaPDkIXauD4hjCuvJ5racglQ3WTICEp6p3
ol/WXtDSJs9bwAxzNiOE3BheRY6yJ5zGTauCCEijQzBBMA8GA1UdEQQIMAaHBH8A
AAEwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQU98zLU6/WJhNSCwdNqifKmZqi
BGkwCgYIKoZIzj0EAwIDSAAwRQIhAJZO9KabIcXP+Not+egBBghB2/buExAnfpPV
jSXXcafGAiA3g/rpqztWhoUJ3p2FMNQF2xWNXwxI+qoh+DH+8FEWPQ==
-----END CERTIFICATE-----
)";

//! What a server uses it with.
inline QSslConfiguration testServerTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(TestServerKey, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(TestServerCertificate));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

//! Trusts it for as long as this lives.
class TrustTestServer {
public:
    TrustTestServer()
    {
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(QSslCertificate(TestServerCertificate));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~TrustTestServer() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TrustTestServer)

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace tokendeck::test
