// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <span>

namespace tokendeck {

//! How far a region can be relied on (docs/backend.md, Hosts).
enum class RegionState { Current, Experimental, Withdrawn };

//! One row of the region table. Hosts are bare names; an empty one is not known.
struct Region {
    QString code; //!< "eu"
    QString name; //!< "Europe (Frankfurt)"
    QString shortName; //!< "Europe": for narrow places
    QString cloudRegion; //!< "eu-central-1", as in the backend's messages
    QString apiHost; //!< "api-eu.logz.io"
    QString consoleHost; //!< "app-eu.logz.io"
    QString listenerHost; //!< "listener-eu.logz.io"; ports 8071 https, 8070 http, 8053 metrics
    QString otlpHost; //!< "otlp-listener-eu.logz.io"; path /v1/logs
    RegionState state = RegionState::Current;

    friend bool operator==(const Region &, const Region &) = default;
};

//! Every region that this version knows, the most used first, those that were withdrawn last.
[[nodiscard]] std::span<const Region> regions();
//! Those of them that an account may be in today.
[[nodiscard]] std::span<const Region> offeredRegions();

//! The region with \p code, or nullptr.
[[nodiscard]] const Region *regionByCode(QStringView code);
//! The region whose API answers at the host of \p apiUrl, or nullptr for a custom URL.
[[nodiscard]] const Region *regionByApiUrl(const QUrl &apiUrl);
//! The region that the backend calls \p cloudRegion ("eu-central-1"), or nullptr.
[[nodiscard]] const Region *regionByCloudRegion(QStringView cloudRegion);

//! The base of \p region's API: "https://api-eu.logz.io".
[[nodiscard]] QUrl apiUrlOf(const Region &region);

//! Pages of the web console (docs/backend.md, Hosts).
enum class ConsolePage {
    ShippingTokens,
    SharedTokens,
    ApiTokens,
    Accounts,
    General,
    AuditTrail,
};
//! The address of \p page in \p region's console.
[[nodiscard]] QUrl consoleUrl(const Region &region, ConsolePage page);

//! Whether \p url may be used as an API base: HTTPS, or HTTP to a loopback host, with a host and
//! without user information, query or fragment.
[[nodiscard]] bool isAcceptableApiUrl(const QUrl &url);
//! What tells two backends apart: "host:port", with the scheme's port where \p apiUrl names none.
[[nodiscard]] QString backendOf(const QUrl &apiUrl);
//! Whether \p host is loopback: "localhost", 127.0.0.0/8 or ::1.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace tokendeck
