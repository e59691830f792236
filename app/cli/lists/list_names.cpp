// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lists/list_names.h"

using namespace Qt::StringLiterals;

namespace tokendeck::cli {

QString nameOfList(ListKind kind)
{
    switch (kind) {
    case ListKind::Accounts:
        return u"accounts"_s;
    case ListKind::ShippingTokens:
        return u"shipping"_s;
    case ListKind::SharedTokens:
        return u"shared"_s;
    case ListKind::Filters:
        return u"filters"_s;
    case ListKind::ApiTokens:
        return u"api"_s;
    }
    Q_UNREACHABLE();
}

QStringList listNames()
{
    QStringList names;
    for (const ListKind kind : AllListKinds)
        names.append(nameOfList(kind));
    return names;
}

std::optional<ListKind> listNamed(const QString &name)
{
    for (const ListKind kind : AllListKinds) {
        if (nameOfList(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString ownerWordOf(ListKind kind)
{
    // What has a token is an account, not the accounts.
    return kind == ListKind::Accounts ? u"account"_s : nameOfList(kind);
}

std::optional<ListKind> ownerListNamed(const QString &word)
{
    for (const ListKind kind : TokenLists) {
        if (ownerWordOf(kind) == word || nameOfList(kind) == word)
            return kind;
    }
    return std::nullopt;
}

std::set<ListKind> listsNeededFor(ListKind kind)
{
    switch (kind) {
    case ListKind::Accounts:
        // How many shipping tokens are allowed comes with these.
        return {kind, ListKind::ShippingTokens};
    case ListKind::SharedTokens:
        return {kind, ListKind::Filters}; // what their filters are
    case ListKind::Filters:
        return {kind, ListKind::SharedTokens}; // which of them are used
    case ListKind::ApiTokens:
        return {kind, ListKind::Accounts}; // what the accounts are called that they act for
    case ListKind::ShippingTokens:
        break;
    }
    return {kind};
}

} // namespace tokendeck::cli
