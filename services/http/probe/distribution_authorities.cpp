// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/probe/distribution_authorities.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Where packages put them. What an admin adds is elsewhere: /usr/local/share/ca-certificates,
//! /etc/pki, /etc/ca-certificates.
const std::array<QString, 4> &places()
{
    static const std::array<QString, 4> all{
        u"/usr/share/ca-certificates/mozilla/*.crt"_s, // Debian, Ubuntu
        u"/usr/share/pki/ca-trust-source/*.p11-kit"_s, // Fedora, RHEL
        u"/usr/share/ca-certificates/trust-source/*.p11-kit"_s, // Arch
        u"/usr/share/pki/trust/*.p11-kit"_s, // openSUSE
    };
    return all;
}

} // namespace

std::optional<QList<QSslCertificate>> distributionAuthorities()
{
    for (const QString &place : places()) {
        QList<QSslCertificate> found =
            QSslCertificate::fromPath(place, QSsl::Pem, QSslCertificate::PatternSyntax::Wildcard);
        if (!found.isEmpty())
            return found;
    }
    return std::nullopt;
}

} // namespace tokendeck
