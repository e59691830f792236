// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection.h"
#include "services/api/logz_api.h"

#include <map>
#include <optional>

namespace tokendeck {

//! The API tokens of the connections while the application is unlocked: the one place in memory
//! beside the requests under way.
class Credentials {
public:
    void set(const ConnectionId &id, Secret token);
    void remove(const ConnectionId &id);
    //! Overwrites and forgets all of them.
    void clear();

    [[nodiscard]] bool has(const ConnectionId &id) const;
    //! How to reach \p connection's account; nothing without its token. Requests of one account
    //! share a lane, whichever connection they are made for.
    [[nodiscard]] std::optional<ApiAccess> access(const Connection &connection) const;

    //! Whose limit of requests a token of \p account counts in; without one, of a token that is
    //! still to be asked whose it is.
    [[nodiscard]] static QString laneOf(const QUrl &apiUrl, std::optional<AccountId> account);
    //! Access with a token that is not (yet) a connection's, in a lane of its account.
    [[nodiscard]] static ApiAccess accessWith(const QUrl &apiUrl, Secret token,
                                              std::optional<AccountId> account);

private:
    std::map<ConnectionId, Secret> m_tokens;
};

} // namespace tokendeck
