// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/lists/list_kind.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokendeck {

//! What can be wrong with an object, as a closed set.
enum class FindingKind {
    OpenSharedToken, //!< no filter, and it works
    RefusedApiToken, //!< the last whoami refused it
    ExpiringSoon, //!< and in use
    SameSecret, //!< one text as objects of different accounts or regions
    SeesNothing, //!< its filters contradict each other
    NeverExpires,
    Unused, //!< not used for long, and it works
    SingleShippingToken, //!< the only enabled one of its account
    LimitNearlyReached, //!< of the account's enabled shipping tokens
    ClosedAccount, //!< to search, while the note on an API token names it
    Expired, //!< and nothing else is to be said of it
    NeverUsed, //!< although it has been there for long
    OldShippingToken,
    TwinFilters, //!< they ask the same
    TwinTokens, //!< they let the same through by the same filters
    IdleFilter, //!< no token has it
    SaysNothing, //!< its name
    NobodysApiToken, //!< no owner is noted
    NotChecked, //!< by whoami for long
};

//! The gravest first.
enum class Severity { High, Medium, Low };

//! Names one object, however many connections see it. The account is its own; an account's object
//! is itself.
struct ObjectRef {
    QString backend; //!< backendOf() its API
    AccountId account;
    ListKind list = ListKind::Accounts;
    qint32 id = 0;
    //! Of an id that this computer has given (below 1): the connection that it is of.
    ConnectionId local;

    friend bool operator==(const ObjectRef &, const ObjectRef &) = default;
    friend bool operator<(const ObjectRef &a, const ObjectRef &b);
};

//! Whether \p object is the token that a connection works with itself, of which no row is known: no
//! list shows it, and it is reached by that connection alone.
[[nodiscard]] inline bool isConnectionsToken(const ObjectRef &object)
{
    return object.list == ListKind::ApiTokens && object.id == 0 && object.local.isValid();
}

//! A change that ends a finding.
enum class Mend {
    None,
    EditFilters,
    EnterToken, //!< of the connection that works with it
    RemoveFromList, //!< of the API tokens that this computer knows
    Extend, //!< the expiry, where the backend takes dates
    SetExpiry, //!< where the backend takes dates
    Delete,
    Rotate,
    OpenToSearch,
    Merge, //!< every token gets one of the filters, the others go
    Rename,
    EditNote, //!< owner and note
    Check, //!< by whoami
};

//! Where a finding is looked at, beside its object.
enum class Place {
    None,
    ConsolePage, //!< of the object's list
    Related, //!< the object and the related ones
    AccountTokens, //!< the shipping tokens of the account
    ScopeMap,
};

//! An object, and where it stands.
struct PlacedObject {
    ObjectRef object;
    ConnectionId connection; //!< by which it is changed: its account's own, if there is one
    QString accountName;

    friend bool operator==(const PlacedObject &, const PlacedObject &) = default;
};

//! One thing that is wrong with one object. Holds no part of a token.
struct Finding {
    FindingKind kind = FindingKind::OpenSharedToken;
    Severity severity = Severity::High;
    ObjectRef object;
    ConnectionId connection; //!< by which the object is changed: its account's own, if there is one
    QString name; //!< the object's; a filter's is "field:value"
    QString accountName;
    //! What else is a part of it: the others with the same text or filters, and of ClosedAccount
    //! the API token whose note names the account. Ascending.
    std::vector<ObjectRef> related;
    QString relatedName; //!< of the first of these, as name
    //! These once more where they may be of other accounts, which is of SameSecret alone.
    std::vector<PlacedObject> elsewhere;
    //! The moment that it rests on: the end, the last use, the creation, the last check.
    std::optional<TimePoint> time;
    int enabled = 0; //!< shipping tokens of the account, where it is about their number
    std::optional<int> allowed; //!< of these, where that is known
    Mend mend = Mend::None;
    Mend otherMend = Mend::None;
    Place place = Place::None;
    //! What it was found at: filters, expiry, owner and the like. A silence ends when it changes.
    QString fact;

    friend bool operator==(const Finding &, const Finding &) = default;
};

//! Names \p finding for as long as it is there, in files too: its kind and its object.
[[nodiscard]] QString findingId(const Finding &finding);
//! The same of an object alone: "api-eu.logz.io:443/1001/shared-token/42".
[[nodiscard]] QString objectId(const ObjectRef &object);

} // namespace tokendeck
