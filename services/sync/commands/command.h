// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection.h"
#include "models/domain/lists/list_kind.h"
#include "models/store/activity.h"
#include "models/store/workspace.h"
#include "services/api/logz_api.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace tokendeck {

//! A shared token as the admin saw it when a change was begun. A command compares it with what the
//! backend holds before it writes, so that a change made elsewhere is not overwritten unseen.
struct SharedTokenBase {
    SharedTokenId id;
    QString name;
    std::vector<FilterId> filters;
    FilterOperator filterOperator = FilterOperator::And;
    StatedTime expiresAt;

    [[nodiscard]] static SharedTokenBase of(const SharedToken &token);
    friend bool operator==(const SharedTokenBase &, const SharedTokenBase &) = default;
};

//! What becomes of the old token after a rotation.
enum class OldToken { Delete, Keep };

struct CreateSharedToken {
    SharedTokenDraft draft;
    //! The admin has confirmed that the token shows every log of its account. Without it a draft
    //! without filters is InvalidInput.
    bool mayBeUnfiltered = false;
};
struct EditSharedToken {
    SharedTokenBase base;
    SharedTokenChange change;
    //! The admin has confirmed that the token, which has filters, ends without one. Without it such
    //! a change is InvalidInput.
    bool mayEndUnfiltered = false;
};
//! Adds and removes filters, leaving the others as the backend has them.
struct AttachFilters {
    SharedTokenBase base;
    std::vector<FilterId> attach;
    std::vector<FilterId> detach;
    //! As with EditSharedToken.
    bool mayEndUnfiltered = false;
};
//! Makes a token with the same name, filters, operator and expiry; then the old one goes or stays.
struct RotateSharedToken {
    SharedTokenBase base;
    OldToken old = OldToken::Delete;
};
struct DeleteSharedToken {
    SharedTokenId id;
    QString name;
};

struct CreateFilter {
    FilterDraft draft;
};
//! Deletes a filter from the account and so from each token that has it.
struct DeleteFilter {
    Filter filter;
    //! The tokens that the admin was told would be left without a filter. The command stops when
    //! the backend shows another one by then.
    std::vector<SharedTokenId> confirmedUnfiltered;
};
//! Creates the new filter (or takes the one that has the field and value already), moves every
//! token over, deletes the old one. At no moment is a token without a filter that had one.
struct ReplaceFilter {
    Filter old;
    FilterDraft draft;
};
//! Moves every token that has the one of two filters that ask the same over to the other, and
//! deletes the one. Each token shows what it showed, and has a filter at every moment.
struct MergeFilters {
    Filter old;
    Filter kept;
};

struct CreateShippingToken {
    QString name;
};
struct RenameShippingToken {
    ShippingTokenId id;
    QString oldName;
    QString newName;
};
struct SetShippingTokenEnabled {
    ShippingTokenId id;
    QString name;
    bool enabled = true;
};
struct DeleteShippingToken {
    ShippingTokenId id;
    QString name;
};
//! Makes the successor of a shipping token, and leaves the old one enabled: the overlap ends with
//! SetShippingTokenEnabled and DeleteShippingToken once the shippers have changed over.
struct RotateShippingToken {
    ShippingTokenId id;
    QString name;
    QString newName;
};

struct CreateApiToken {
    QString name;
    //! The sub account it is made in; absent: the connected account itself.
    std::optional<AccountId> subAccount;
};
struct DeleteApiToken {
    ApiTokenId id;
    QString name;
    //! The admin has confirmed that connections of this application that use the token stop
    //! working. Without it a token in use is Protected.
    bool mayStopConnection = false;
};

//! Opens a sub account to the searches of its main account, or closes it. With the main account's
//! connection. An account that is called otherwise by then is not touched.
struct SetAccountSearchable {
    AccountId id;
    QString name;
    bool searchable = true;
};

using Change = std::variant<CreateSharedToken, EditSharedToken, AttachFilters, RotateSharedToken,
                            DeleteSharedToken, CreateFilter, DeleteFilter, ReplaceFilter,
                            MergeFilters, CreateShippingToken, RenameShippingToken,
                            SetShippingTokenEnabled, DeleteShippingToken, RotateShippingToken,
                            CreateApiToken, DeleteApiToken, SetAccountSearchable>;

//! What a change does, whatever it is done to.
enum class Deed {
    Make,
    Edit,
    EditFilters,
    Rotate, //!< makes a successor and deletes the old one
    RotateAndKeep, //!< makes a successor, and the old one goes on working
    Succeed, //!< makes a successor of another name; the old one stays as it is
    Delete,
    Replace,
    Merge, //!< into one that asks the same
    Rename,
    Enable,
    Disable,
    Open, //!< an account to search
    Close,
};
inline constexpr int DeedCount = int(Deed::Close) + 1;

//! What the admin asked for: one change in one account. A value without a secret.
struct Command {
    ConnectionId connection;
    Change change;
};

// What deletes each kind of row.
[[nodiscard]] inline Change deletionOf(const ShippingToken &token)
{
    return DeleteShippingToken{token.id, token.name};
}
[[nodiscard]] inline Change deletionOf(const SharedToken &token)
{
    return DeleteSharedToken{token.id, token.name};
}
[[nodiscard]] inline Change deletionOf(const Filter &filter)
{
    return DeleteFilter{filter, {}};
}
[[nodiscard]] inline Change deletionOf(const ApiToken &token)
{
    return DeleteApiToken{token.id, token.name};
}

//! What each of these answers of a change stands in its ChangeTraits (change_traits.h).
[[nodiscard]] Deed deedOf(const Change &change);
//! The name of what \p change is made to, or of what it makes; a filter's is "field:value".
[[nodiscard]] QString objectName(const Change &change);
//! The id of what \p change is made to; absent where it only makes something.
[[nodiscard]] std::optional<qint32> objectId(const Change &change);
//! The list that \p change is made in.
[[nodiscard]] ListKind listOf(const Change &change);
//! What the activity file calls \p change.
[[nodiscard]] ActivityAction actionOf(const Change &change);
//! The name of the account that \p command is about: the sub account that an API token is made in,
//! or else its connection's.
[[nodiscard]] QString accountNameOf(const Workspace &workspace, const Command &command);
//! Whether \p change decides by a whole list of its account, and so must not run beside another
//! that does.
[[nodiscard]] bool takesTurns(const Change &change);
//! Whether \p change makes a token in the list that it is made in, beside those that stand there.
[[nodiscard]] bool makesToken(const Change &change);
//! Whether \p change makes a successor that is to be copied at once.
[[nodiscard]] bool isRotation(const Change &change);
//! Whether \p change may be sent again although it may have been done: it makes nothing.
[[nodiscard]] bool isRepeatable(const Change &change);
//! Whether \p change takes something away for good.
[[nodiscard]] bool isDelete(const Change &change);

} // namespace tokendeck
