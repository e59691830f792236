// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tokendeck {

//! Why a text is no address that links are made from.
enum class DashboardFault {
    NoAddress, //!< it is none, or not of HTTPS
    NamesUser, //!< it names a user, as nothing that is passed on should
    Characters, //!< it has characters that no address has
    OtherHost, //!< it leads to another host than the account's console
    NoDashboard, //!< nothing behind a "#" names a dashboard
    OtherToken, //!< it has a token in a place where none belongs
};

//! \p pasted as it is kept: a dashboard's address without the token and what belongs to a link with
//! one (embed, shareToken, forceShowQueryBar), and otherwise letter by letter as it was. \p console
//! is the host that it must lead to ("app-eu.logz.io"); any where it is empty, also of HTTP on the
//! loopback interface.
[[nodiscard]] tl::expected<QString, DashboardFault> dashboardAddressOf(const QString &pasted,
                                                                       const QString &console);

//! The host that \p address leads to, where it is none of Logz.io's: who runs it gets the token of
//! each link. Empty for those of Logz.io, and for what is no address.
[[nodiscard]] QString strangeHostOf(const QString &address);

} // namespace tokendeck
