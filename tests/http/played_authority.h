// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSsl>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace tokendeck::test {

//! An authority as a company has one for its own network, valid from 2020 to 2120. Of no use to
//! anyone but the tests, and neither are the certificates that it has signed.
inline const QByteArray PlayedAuthorityPem = R"(
-----BEGIN CERTIFICATE-----
MIIBbDCCAROgAwIBAgIBATAKBggqhkjOPQQDAjAdMRswGQYDVQQDDBJBY21lIElu
c3BlY3Rpb24gQ0EwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMB0x
GzAZBgNVBAMMEkFjbWUgSW5zcGVjdGlvbiBDQTBZMBMGByqGSM49AgEGCCqGSM49
AwEHA0IABCufXEBLlrnhdoOlBYGwutWWFCCVbOELK25o0eMu8ZPYBu99/C0Tx38F
ceV1Zpp2AIEzT0I5uVvy/kqOabCWFi+jQjBAMA8GA1UdEwEB/wQFMAMBAf8wDgYD
VR0PAQH/BAQDAgEGMB0GA1UdDgQWBBQjUI5FZVlZc9atE23iYu8ockez3zAKBggq
hkjOPQQDAgNHADBEAiBfowALkedERgczEFZA5oUDy2L6udLwNwcu9p5AyY2z6AIg
Vd712hJExGQWAysWEgjF4xogL4M2q5znxUCMsQ0ghHM=
-----END CERTIFICATE-----
)";

//! For 127.0.0.1, ::1, localhost and logz.example, until 2119.
inline const QByteArray GoodCertificatePem = R"(
-----BEGIN CERTIFICATE-----
MIIB0DCCAXegAwIBAgIBAjAKBggqhkjOPQQDAjAdMRswGQYDVQQDDBJBY21lIElu
c3BlY3Rpb24gQ0EwIBcNMjAwMTAxMDAwMDAwWhgPMjExOTAxMDEwMDAwMDBaMCAx
HjAcBgNVBAMMFVRva2VuZGVjayB0ZXN0IHNlcnZlcjBZMBMGByqGSM49AgEGCCqG
SM49AwEHA0IABK49bdWW44orFOtfXVRIdvfu23Z2lMGbPhqEfFqhb5uJU5H+xxsQ
KJAjkPOvM/aAF2DYq1U0vSf2I/UZG5w1siijgaIwgZ8wDAYDVR0TAQH/BAIwADAT
BgNVHSUEDDAKBggrBgEFBQcDATA6BgNVHREEMzAxhwR/AAABhxAAAAAAAAAAAAAA
AAAAAAABgglsb2NhbGhvc3SCDGxvZ3ouZXhhbXBsZTAdBgNVHQ4EFgQUPWXe68ix
LViey0XqQ6MOgIYrciQwHwYDVR0jBBgwFoAUI1CORWVZWXPWrRNt4mLvKHJHs98w
CgYIKoZIzj0EAwIDRwAwRAIgEvf6bm2UHQ94UxKIgRiDyId5M6UB8kx4iVLbhfWZ
hFkCIDd/OuYlXGen7gAXywEJK/BKKUKEAXiu9mD9xaI0eFal
-----END CERTIFICATE-----
)";

//! The same, which ended with 2020.
inline const QByteArray ExpiredCertificatePem = R"(
-----BEGIN CERTIFICATE-----
MIIBzjCCAXWgAwIBAgIBAzAKBggqhkjOPQQDAjAdMRswGQYDVQQDDBJBY21lIElu
c3BlY3Rpb24gQ0EwHhcNMjAwMTAxMDAwMDAwWhcNMjEwMTAxMDAwMDAwWjAgMR4w
HAYDVQQDDBVUb2tlbmRlY2sgdGVzdCBzZXJ2ZXIwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASuPW3VluOKKxTrX11USHb37tt2dpTBmz4ahHxaoW+biVOR/scbECiQ
I5DzrzP2gBdg2KtVNL0n9iP1GRucNbIoo4GiMIGfMAwGA1UdEwEB/wQCMAAwEwYD
VR0lBAwwCgYIKwYBBQUHAwEwOgYDVR0RBDMwMYcEfwAAAYcQAAAAAAAAAAAAAAAA
AAAAAYIJbG9jYWxob3N0ggxsb2d6LmV4YW1wbGUwHQYDVR0OBBYEFD1l3uvIsS1Y
nstF6kOjDoCGK3IkMB8GA1UdIwQYMBaAFCNQjkVlWVlz1q0TbeJi7yhyR7PfMAoG
CCqGSM49BAMCA0cAMEQCIEQzjxVNrB4PfbFkaDWMLTxo1SICX5ZEJ//oxBsakEE6
AiAcpJLXfUrMqaJweg1QEztncZl9ALTUWICDYfBEf03ZVw==
-----END CERTIFICATE-----
)";

//! The same, which begins with 2110.
inline const QByteArray FutureCertificatePem = R"(
-----BEGIN CERTIFICATE-----
MIIB0zCCAXmgAwIBAgIBBDAKBggqhkjOPQQDAjAdMRswGQYDVQQDDBJBY21lIElu
c3BlY3Rpb24gQ0EwIhgPMjExMDAxMDEwMDAwMDBaGA8yMTE5MDEwMTAwMDAwMFow
IDEeMBwGA1UEAwwVVG9rZW5kZWNrIHRlc3Qgc2VydmVyMFkwEwYHKoZIzj0CAQYI
KoZIzj0DAQcDQgAErj1t1ZbjiisU619dVEh29+7bdnaUwZs+GoR8WqFvm4lTkf7H
GxAokCOQ868z9oAXYNirVTS9J/Yj9RkbnDWyKKOBojCBnzAMBgNVHRMBAf8EAjAA
MBMGA1UdJQQMMAoGCCsGAQUFBwMBMDoGA1UdEQQzMDGHBH8AAAGHEAAAAAAAAAAA
AAAAAAAAAAGCCWxvY2FsaG9zdIIMbG9nei5leGFtcGxlMB0GA1UdDgQWBBQ9Zd7r
yLEtWJ7LRepDow6AhityJDAfBgNVHSMEGDAWgBQjUI5FZVlZc9atE23iYu8ockez
3zAKBggqhkjOPQQDAgNIADBFAiAHr0Yqjm23zExkeLPKSRxNqlORbOjAyG/47+Ur
2D/vnQIhALp0YNu35lZtXIGld45vthcFSSuTCPkzz93ORMHeBD7X
-----END CERTIFICATE-----
)";

//! For somewhere.example alone.
inline const QByteArray OtherHostCertificatePem = R"(
-----BEGIN CERTIFICATE-----
MIIBszCCAVmgAwIBAgIBBTAKBggqhkjOPQQDAjAdMRswGQYDVQQDDBJBY21lIElu
c3BlY3Rpb24gQ0EwIBcNMjAwMTAxMDAwMDAwWhgPMjExOTAxMDEwMDAwMDBaMCAx
HjAcBgNVBAMMFVRva2VuZGVjayB0ZXN0IHNlcnZlcjBZMBMGByqGSM49AgEGCCqG
SM49AwEHA0IABK49bdWW44orFOtfXVRIdvfu23Z2lMGbPhqEfFqhb5uJU5H+xxsQ
KJAjkPOvM/aAF2DYq1U0vSf2I/UZG5w1siijgYQwgYEwDAYDVR0TAQH/BAIwADAT
BgNVHSUEDDAKBggrBgEFBQcDATAcBgNVHREEFTATghFzb21ld2hlcmUuZXhhbXBs
ZTAdBgNVHQ4EFgQUPWXe68ixLViey0XqQ6MOgIYrciQwHwYDVR0jBBgwFoAUI1CO
RWVZWXPWrRNt4mLvKHJHs98wCgYIKoZIzj0EAwIDSAAwRQIhAJ1W6LHh07ZBcrqn
n3Y+jcO3WS9iMWOFi/50JYky80y9AiAfS2uRc7YRMdFnimy1QzxuPaKeO98Dq7YU
USKCS44oow==
-----END CERTIFICATE-----
)";

//! The key of all four.
inline const QByteArray PlayedServerKeyPem = R"(
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEILOrY5oBED2E8cI0/QH/PPNrJk92WPc1oZfZS/0pROwuoAoGCCqGSM49
AwEHoUQDQgAErj1t1ZbjiisU619dVEh29+7bdnaUwZs+GoR8WqFvm4lTkf7HGxAo
kCOQ868z9oAXYNirVTS9J/Yj9RkbnDWyKA==
-----END EC PRIVATE KEY-----
)";

//! What a server uses one of them with.
inline QSslConfiguration tlsWith(const QByteArray &certificatePem)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(PlayedServerKeyPem, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(certificatePem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

//! The authority is one of those that this computer trusts, for as long as this lives.
class TrustPlayedAuthority {
public:
    TrustPlayedAuthority()
    {
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(QSslCertificate(PlayedAuthorityPem));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~TrustPlayedAuthority() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TrustPlayedAuthority)

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace tokendeck::test
