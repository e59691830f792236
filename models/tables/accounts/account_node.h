// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace tokendeck {

//! An account of a backend.
using AccountKey = std::pair<QString, AccountId>;

//! One row of the AccountTree.
struct AccountNode {
    QString backend; //!< the host that the account is at; ids are only unique there
    ConnectionId source; //!< whose list the account is from
    Rows<Account> rows; //!< that list
    int row = 0; //!< the account in it
    std::optional<AccountId> owner; //!< the account that it is shown below, if that is known
    QString regionName;
    QString connectionName; //!< of the source
    QString group; //!< of the same; empty for none
    GroupColor groupColor = GroupColor::Grey;
    bool locked = false;
    bool stale = false; //!< the last try to read the source's list failed
    //! Of the source or of the account's own connection: nothing is changed in it.
    bool readOnly = false;
    bool production = false; //!< likewise
    std::optional<ConnectionId> connection; //!< made with a token of this account
    std::optional<ShippingTokenLimits> limits; //!< as that connection knows them
    bool limitsFailed = false; //!< its last try to read them did
    std::vector<AccountNode> children;

    [[nodiscard]] const Account &account() const { return (*rows)[size_t(row)]; }
    [[nodiscard]] AccountKey key() const { return {backend, account().id}; }
    //! Whether both show the same, apart from their children.
    [[nodiscard]] bool showsTheSame(const AccountNode &other) const;
};

//! The accounts of \p scope: main accounts and those that nobody in the list owns, each with the
//! accounts that it owns, by id. An account in several lists is taken from the one that says most.
[[nodiscard]] std::vector<AccountNode> accountNodes(const Workspace &workspace,
                                                    const std::vector<ConnectionId> &scope);

} // namespace tokendeck
