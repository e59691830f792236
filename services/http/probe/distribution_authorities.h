// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslCertificate>

#include <optional>

namespace tokendeck {

//! The certificate authorities that came with the operating system, without those that somebody has
//! added to it; absent where this system does not keep the two apart in a way that is known here.
//! Reads and parses some 150 certificates: for the background.
[[nodiscard]] std::optional<QList<QSslCertificate>> distributionAuthorities();

} // namespace tokendeck
