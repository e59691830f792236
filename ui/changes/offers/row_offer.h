// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/action_spec.h"
#include "ui/base/selection.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokendeck {

class Workspace;

//! What can be done with selected rows.
enum class RowAction {
    CopyAs, //!< a token, in the form that another tool needs
    EditFilters, //!< of one shared token, in the filter editor
    AttachFilters, //!< to or from several shared tokens
    EditExpiry, //!< of a shared token: EditDetails, begun there; never offered by itself
    EditDetails, //!< name and expiry of a shared token; owner and note of an API token
    Rename, //!< a shipping token
    Enable, //!< shipping tokens
    Disable,
    Rotate,
    Replace, //!< a filter by another one
    CarryOver, //!< filters or shared tokens to other accounts
    Merge, //!< filters that ask the same into one
    Check, //!< ask whoami with API tokens
    Try, //!< a shipping token, or an account's: send a line of logs with it
    CopyShape, //!< of a row that was not understood
    ShowShippingTokens, //!< of an account
    ShowSharedTokens, //!< of an account, or those with a filter
    ShowFilters, //!< of a shared token
    OpenToSearch, //!< a sub account, to its main account's searches
    CloseToSearch,
    EnterToken, //!< a new one for the connection whose refused API token it is
    Delete,
};

//! One thing that a page offers to do with its selection.
struct RowOffer {
    RowAction action = RowAction::Delete;
    QString text; //!< the verb on a button or in a menu; with "…" where something is asked first
    std::optional<ActionId> key; //!< whose keys begin it
    QString obstacle; //!< why it cannot be done now, as a sentence; empty when it can
    //! The connection whose switch is the obstacle, as it is read-only.
    std::optional<ConnectionId> readOnly = {};
    //! Whether the details lead there by themselves, so that a button would say it twice.
    bool standsInDetails = false;

    [[nodiscard]] bool isPossible() const { return obstacle.isEmpty(); }
    //! Whether it changes something of the connection: an account's rows, not what this computer
    //! notes of them, nor what is only asked or shown.
    [[nodiscard]] bool changes(ListKind kind) const;
    [[nodiscard]] bool takesAway() const { return action == RowAction::Delete; }

    friend bool operator==(const RowOffer &, const RowOffer &) = default;
};

//! What can be done with \p selection as \p workspace knows it, the most frequent first. Empty for
//! an empty selection.
[[nodiscard]] std::vector<RowOffer> rowOffers(const Workspace &workspace,
                                              const Selection &selection);

//! The rows of \p selection as filters of one account; none where they are of several.
[[nodiscard]] std::vector<FilterId> filterIds(const Selection &selection);

//! What the keys of \p key begin; absent where they begin nothing.
[[nodiscard]] std::optional<RowOffer> offerFor(const std::vector<RowOffer> &offers, ActionId key);

//! What a double click on a row does: what the keys of Edit do, else those of Rename, else a look
//! at what belongs to it.
[[nodiscard]] std::optional<RowOffer> mainOffer(const std::vector<RowOffer> &offers);

} // namespace tokendeck
