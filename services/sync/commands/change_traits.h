// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command.h"

#include <utility>

namespace tokendeck {

//! What all that is known of a change's type rests on. \p List is where it is made, \p Does what it
//! does there, \p Action what the activity file calls it. A type that differs says so itself.
template <ListKind List, Deed Does, ActivityAction Action> struct BasicChangeTraits {
    static constexpr ListKind list = List;
    //! It decides by a whole list, and so must not run beside another that does: of shipping tokens
    //! one stays enabled, and no more than the limit are.
    static constexpr bool takesTurns = List == ListKind::ShippingTokens;

    template <typename T> static Deed deed(const T &) { return Does; }
    template <typename T> static ActivityAction action(const T &) { return Action; }
    //! Of what it is made to, or of what it makes.
    template <typename T> static QString name(const T &change)
    {
        if constexpr (requires { change.base; })
            return change.base.name;
        else if constexpr (requires { change.draft; })
            return change.draft.name;
        else
            return change.name;
    }
    //! Of what it is made to.
    template <typename T> static std::optional<qint32> id(const T &change)
    {
        if constexpr (requires { change.base; })
            return change.base.id.value();
        else if constexpr (requires { change.id; })
            return change.id.value();
        else
            return std::nullopt;
    }
};

//! What is known of one type of change. Each of Change has one: without it nothing that uses
//! traitsOf() compiles.
template <typename T> struct ChangeTraits;

template <>
struct ChangeTraits<CreateSharedToken>
    : BasicChangeTraits<ListKind::SharedTokens, Deed::Make, ActivityAction::CreateSharedToken> {
};
template <>
struct ChangeTraits<EditSharedToken>
    : BasicChangeTraits<ListKind::SharedTokens, Deed::Edit, ActivityAction::EditSharedToken> {
    static Deed deed(const EditSharedToken &change)
    {
        return change.change.name && !change.change.expiresAt ? Deed::Rename : Deed::Edit;
    }
};
template <>
struct ChangeTraits<AttachFilters> : BasicChangeTraits<ListKind::SharedTokens, Deed::EditFilters,
                                                       ActivityAction::EditSharedToken> {
};
template <>
struct ChangeTraits<RotateSharedToken>
    : BasicChangeTraits<ListKind::SharedTokens, Deed::Rotate, ActivityAction::RotateSharedToken> {
    static Deed deed(const RotateSharedToken &change)
    {
        return change.old == OldToken::Delete ? Deed::Rotate : Deed::RotateAndKeep;
    }
};
template <>
struct ChangeTraits<DeleteSharedToken>
    : BasicChangeTraits<ListKind::SharedTokens, Deed::Delete, ActivityAction::DeleteSharedToken> {
};

//! The name of a filter is "field:value".
template <Deed Does, ActivityAction Action>
struct FilterChangeTraits : BasicChangeTraits<ListKind::Filters, Does, Action> {
    template <typename Named> static QString nameOf(const Named &filter)
    {
        return filter.field + u':' + filter.value;
    }
};
template <>
struct ChangeTraits<CreateFilter> : FilterChangeTraits<Deed::Make, ActivityAction::CreateFilter> {
    static QString name(const CreateFilter &change) { return nameOf(change.draft); }
};
//! Which tokens have it is read from the whole list, as below.
template <>
struct ChangeTraits<DeleteFilter> : FilterChangeTraits<Deed::Delete, ActivityAction::DeleteFilter> {
    static constexpr bool takesTurns = true;
    static QString name(const DeleteFilter &change) { return nameOf(change.filter); }
    static std::optional<qint32> id(const DeleteFilter &change) { return change.filter.id.value(); }
};
template <>
struct ChangeTraits<ReplaceFilter>
    : FilterChangeTraits<Deed::Replace, ActivityAction::ReplaceFilter> {
    static constexpr bool takesTurns = true;
    static QString name(const ReplaceFilter &change) { return nameOf(change.old); }
    static std::optional<qint32> id(const ReplaceFilter &change) { return change.old.id.value(); }
};
template <>
struct ChangeTraits<MergeFilters> : FilterChangeTraits<Deed::Merge, ActivityAction::MergeFilters> {
    static constexpr bool takesTurns = true;
    static QString name(const MergeFilters &change) { return nameOf(change.old); }
    static std::optional<qint32> id(const MergeFilters &change) { return change.old.id.value(); }
};

template <>
struct ChangeTraits<CreateShippingToken>
    : BasicChangeTraits<ListKind::ShippingTokens, Deed::Make, ActivityAction::CreateShippingToken> {
};
template <>
struct ChangeTraits<RenameShippingToken> : BasicChangeTraits<ListKind::ShippingTokens, Deed::Rename,
                                                             ActivityAction::RenameShippingToken> {
    static QString name(const RenameShippingToken &change) { return change.oldName; }
};
template <>
struct ChangeTraits<SetShippingTokenEnabled>
    : BasicChangeTraits<ListKind::ShippingTokens, Deed::Enable,
                        ActivityAction::EnableShippingToken> {
    static Deed deed(const SetShippingTokenEnabled &change)
    {
        return change.enabled ? Deed::Enable : Deed::Disable;
    }
    static ActivityAction action(const SetShippingTokenEnabled &change)
    {
        return change.enabled ? ActivityAction::EnableShippingToken
                              : ActivityAction::DisableShippingToken;
    }
};
template <>
struct ChangeTraits<DeleteShippingToken> : BasicChangeTraits<ListKind::ShippingTokens, Deed::Delete,
                                                             ActivityAction::DeleteShippingToken> {
};
template <>
struct ChangeTraits<RotateShippingToken>
    : BasicChangeTraits<ListKind::ShippingTokens, Deed::Succeed,
                        ActivityAction::RotateShippingToken> {
};

template <>
struct ChangeTraits<CreateApiToken>
    : BasicChangeTraits<ListKind::ApiTokens, Deed::Make, ActivityAction::CreateApiToken> {
};
template <>
struct ChangeTraits<DeleteApiToken>
    : BasicChangeTraits<ListKind::ApiTokens, Deed::Delete, ActivityAction::DeleteApiToken> {
};

//! A PUT replaces every setting of the account, so that two at once would undo each other.
template <>
struct ChangeTraits<SetAccountSearchable>
    : BasicChangeTraits<ListKind::Accounts, Deed::Open, ActivityAction::OpenAccount> {
    static constexpr bool takesTurns = true;
    static Deed deed(const SetAccountSearchable &change)
    {
        return change.searchable ? Deed::Open : Deed::Close;
    }
    static ActivityAction action(const SetAccountSearchable &change)
    {
        return change.searchable ? ActivityAction::OpenAccount : ActivityAction::CloseAccount;
    }
};

//! Answers \p ask, which gets the traits of \p change's type (as a value of no size) and the
//! change.
template <typename Ask> auto traitsOf(const Change &change, Ask &&ask)
{
    return std::visit(
        [&](const auto &each) {
            return ask(ChangeTraits<std::remove_cvref_t<decltype(each)>>{}, each);
        },
        change);
}

} // namespace tokendeck
