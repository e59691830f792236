// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection.h"

#include <algorithm>
#include <vector>

namespace tokendeck {

// What tells accounts of different organisations apart, which often have the same names. Below,
// `all` are all connections that are known: of a type that has one as its member `connection`.

//! The id of the main connection of \p connection's family.
[[nodiscard]] inline const ConnectionId &familyOf(const Connection &connection)
{
    return connection.parent ? *connection.parent : connection.id;
}

//! "Beta Works › Finance"; \p name alone where \p family says no more.
[[nodiscard]] inline QString nameInFamily(const QString &family, const QString &name)
{
    return family.isEmpty() || family == name ? name : family + QStringLiteral(" › ") + name;
}

//! The name of the main connection of \p connection's family; empty where that is gone.
template <typename Known>
[[nodiscard]] QString familyNameOf(const std::vector<Known> &all, const Connection &connection)
{
    const auto main = std::ranges::find_if(all, [&connection](const Known &known) {
        return known.connection.id == familyOf(connection);
    });
    return main == all.end() ? QString() : main->connection.name;
}

//! What an account called \p account is called, of the family of \p connection: with the name of
//! its main connection where a connection of another family has an account of the same name.
template <typename Known>
[[nodiscard]] QString distinctAccountName(const std::vector<Known> &all,
                                          const Connection &connection, const QString &account)
{
    const ConnectionId &family = familyOf(connection);
    const bool isShared = std::ranges::any_of(all, [&](const Known &known) {
        return known.connection.accountName == account && familyOf(known.connection) != family;
    });
    return isShared ? nameInFamily(familyNameOf(all, connection), account) : account;
}

//! What \p connection is called: with the name of its main connection where there are several
//! families.
template <typename Known>
[[nodiscard]] QString distinctConnectionName(const std::vector<Known> &all,
                                             const Connection &connection)
{
    const ConnectionId &family = familyOf(connection);
    const bool several = connection.parent && std::ranges::any_of(all, [&](const Known &known) {
                             return familyOf(known.connection) != family;
                         });
    return several ? nameInFamily(familyNameOf(all, connection), connection.name) : connection.name;
}

//! Whether \p connection could not be told from another one if it were called \p name: a main
//! connection, whose name stands for its family, from those of others; one of a sub account from
//! those of its family. Case makes no difference to the eye.
template <typename Known>
[[nodiscard]] bool isNameTaken(const std::vector<Known> &all, const Connection &connection,
                               const QString &name)
{
    return std::ranges::any_of(all, [&](const Known &known) {
        const Connection &other = known.connection;
        const bool isNear =
            connection.parent ? familyOf(other) == familyOf(connection) : !other.parent.has_value();
        return isNear && other.id != connection.id
            && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace tokendeck
