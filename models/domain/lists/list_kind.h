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

//! What can be said from the rows of one list. An empty list that was never read says nothing.
enum class ListKnowledge {
    Unread, //!< no answer was ever taken: its rows are not known
    //! As Unread: the rows are a copy of what an earlier run has read. They are looked at, and
    //! nothing is counted, changed, copied or concluded from them.
    Kept,
    Stale, //!< the last try failed: the rows are older than that
    Current,
};

//! Whether this run has read the list: the rows are known, if not as of now.
[[nodiscard]] constexpr bool wasRead(ListKnowledge knowledge)
{
    return knowledge == ListKnowledge::Stale || knowledge == ListKnowledge::Current;
}

} // namespace tokendeck

Q_DECLARE_METATYPE(tokendeck::ListKind)
