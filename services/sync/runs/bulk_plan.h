// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/access/account_access.h"
#include "services/sync/commands/command.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tokendeck {

//! Why an item of a bulk change is left out.
enum class BulkSkip {
    NotReady, //!< its connection has no usable token
    ReadOnly, //!< its connection is read-only
    Gone, //!< it is not in the workspace any more
    NothingToDo, //!< it is already as asked for, or an earlier item does the same
    LastEnabled, //!< no shipping token of the account would be left enabled
    OverLimit, //!< more shipping tokens would be enabled than the account may have
    TokenInUse, //!< a connection of this application uses the API token
    WouldBeUnfiltered, //!< shared tokens would be left without a filter
    UseUnknown, //!< which shared tokens use the filter is not known
    NotUnderstood, //!< what the backend answers for it was not understood
    UsesNotKnown, //!< a shared token that was not understood may have the filter
    NotChosen, //!< by the admin, who looks at many to change some
};

//! A shared token by its id and name.
struct NamedToken {
    SharedTokenId id;
    QString name;

    friend bool operator==(const NamedToken &, const NamedToken &) = default;
};

//! What will happen to one item.
struct BulkItem {
    Command command; //!< as it will be run: with what was confirmed in it
    std::optional<BulkSkip> skip; //!< set: it is not run
    //! Shared tokens that have filters now and will have none after this item and those before it.
    std::vector<NamedToken> unfiltered;
    //! Which shared tokens use the filter is not known, or was known some time ago: their list
    //! could not be read. \c unfiltered is then what is known.
    bool useUnknown = false;
    QStringList usedBy; //!< of TokenInUse: the connections' names
};

struct BulkPlan {
    std::vector<BulkItem> items; //!< one for each command, in their order

    [[nodiscard]] int count() const; //!< of those that will be run
    [[nodiscard]] int skipped() const; //!< of those that were chosen
    [[nodiscard]] int deletes() const; //!< of those that will be run
    //! What will be run.
    [[nodiscard]] std::vector<Command> commands() const;
};

//! What the admin has agreed to for all items.
struct BulkConsent {
    bool mayEndUnfiltered = false;
    bool mayStopConnections = false;
    bool mayDeleteUsed = false; //!< filters of which it is not known which tokens use them
};

//! Looks at each command in its order, given that those before it are done, and says what will
//! happen, from what the workspace knows now. Each command checks the backend again when it runs.
[[nodiscard]] BulkPlan planBulk(const AccountAccess &access, std::vector<Command> commands,
                                BulkConsent consent = {});

//! \p plan, made of those of \p commands that are \p chosen, with the others where they stand.
[[nodiscard]] BulkPlan withUnchosen(BulkPlan plan, const std::vector<Command> &commands,
                                    const std::vector<bool> &chosen);

} // namespace tokendeck
