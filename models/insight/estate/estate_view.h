// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/api_token_entry.h"
#include "models/domain/connection.h"
#include "models/domain/lists/row_kind.h"
#include "models/domain/lists/secret_gate.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace tokendeck {

//! One list as it stood at one moment: a share of what was published, so that a copy costs nothing.
template <typename Row> struct ListView {
    std::shared_ptr<const std::vector<Row>> rows =
        std::make_shared<const std::vector<Row>>(); //!< sorted by id, never null
    ListKnowledge knowledge = ListKnowledge::Unread;
    std::optional<TimePoint> readAt;
    bool hasFailed = false; //!< the last try to read it did, whatever is known of its rows

    //! The row with \p id, or nullptr.
    [[nodiscard]] const Row *find(decltype(Row::id) id) const
    {
        const auto found = std::ranges::lower_bound(*rows, id, {}, &Row::id);
        return found != rows->end() && found->id == id ? &*found : nullptr;
    }

    //! The same rows, and the same can be said of them.
    friend bool operator==(const ListView &a, const ListView &b)
    {
        return a.rows == b.rows && a.knowledge == b.knowledge && a.hasFailed == b.hasFailed;
    }
};

//! What one connection tells, as it stood at one moment.
struct ConnectionView {
    Connection connection;
    bool tokenRefused = false; //!< the backend answers 401 to the connection's own token
    std::optional<bool> listsApiTokens; //!< false: the ids of API tokens are this computer's own
    bool readOnly = false; //!< its changes are switched off
    bool production = false; //!< it is marked so
    std::optional<ShippingTokenLimits> shippingLimits;
    PerList<ListView> lists;
    std::shared_ptr<const ApiTokenEntries> entries = std::make_shared<const ApiTokenEntries>();

    template <typename Row> [[nodiscard]] const ListView<Row> &list() const
    {
        return std::get<ListView<Row>>(lists);
    }
    template <typename Row> [[nodiscard]] ListView<Row> &list()
    {
        return std::get<ListView<Row>>(lists);
    }
    [[nodiscard]] ListKnowledge knowledge(ListKind kind) const
    {
        return std::apply(
            [kind](const auto &...list) {
                const std::array known{list.knowledge...};
                return known[size_t(kind)];
            },
            lists);
    }
    //! For each list whether the last try to read it failed.
    [[nodiscard]] std::array<bool, ListKindCount> failedLists() const
    {
        return std::apply([](const auto &...list) { return std::array{list.hasFailed...}; }, lists);
    }
    //! What this computer notes of the API token \p id, or nullptr.
    [[nodiscard]] const ApiTokenEntry *entry(ApiTokenId id) const
    {
        const auto found = entries->find(id);
        return found == entries->end() ? nullptr : &found->second;
    }

    //! Whether all that can be concluded is the same: shares are compared, not rows.
    friend bool operator==(const ConnectionView &, const ConnectionView &) = default;
};

//! All connections, in the order in which they are shown.
struct EstateView {
    std::vector<ConnectionView> connections;
    SharedSecretGate gate = std::make_shared<SecretGate>(); //!< held while a token's text is read
};

} // namespace tokendeck
