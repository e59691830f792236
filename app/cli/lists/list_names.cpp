// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lists/list_names.h"

#include "models/domain/lists/list_key.h"

namespace tokendeck::cli {

QString nameOfList(ListKind kind)
{
    return QString::fromLatin1(keyOf(kind).name);
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
    return keyOf(kind).shortWord;
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
