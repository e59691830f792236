// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>

#include <array>

namespace tokendeck {

//! The lists that each connection has.
enum class ListKind { Accounts, ShippingTokens, SharedTokens, Filters, ApiTokens };

inline constexpr std::array AllListKinds{ListKind::Accounts, ListKind::ShippingTokens,
                                         ListKind::SharedTokens, ListKind::Filters,
                                         ListKind::ApiTokens};

} // namespace tokendeck

Q_DECLARE_METATYPE(tokendeck::ListKind)
