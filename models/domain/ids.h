// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace tokendeck {

//! A number that names one kind of object. Two kinds cannot be mixed up or compared.
//! Logz.io's ids are positive 32-bit integers (docs/backend.md, Values).
template <typename Tag> class Id {
public:
    using Value = qint32;

    constexpr Id() = default;
    constexpr explicit Id(Value value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr Value value() const { return m_value; }
    //! False for a default-made id and for everything else the backend never gives out.
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    Value m_value = 0;
};

using AccountId = Id<struct AccountIdTag>;
using ShippingTokenId = Id<struct ShippingTokenIdTag>;
using SharedTokenId = Id<struct SharedTokenIdTag>;
using FilterId = Id<struct FilterIdTag>;
using ApiTokenId = Id<struct ApiTokenIdTag>;

//! Names one connection on this computer. Made here, random, and without a meaning elsewhere.
class ConnectionId {
public:
    ConnectionId() = default;
    explicit ConnectionId(QString value)
        : m_value(std::move(value))
    {
    }

    //! A new id that no other connection has (a version 4 UUID without braces).
    [[nodiscard]] static ConnectionId create();

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isValid() const { return !m_value.isEmpty(); }

    friend bool operator==(const ConnectionId &, const ConnectionId &) = default;
    friend bool operator<(const ConnectionId &a, const ConnectionId &b)
    {
        return a.m_value < b.m_value;
    }
    friend size_t qHash(const ConnectionId &id, size_t seed = 0)
    {
        return ::qHash(id.m_value, seed);
    }

private:
    QString m_value;
};

} // namespace tokendeck

namespace std {

template <typename Tag> struct hash<tokendeck::Id<Tag>> {
    size_t operator()(tokendeck::Id<Tag> id) const noexcept { return hash<qint32>{}(id.value()); }
};

template <> struct hash<tokendeck::ConnectionId> {
    size_t operator()(const tokendeck::ConnectionId &id) const noexcept
    {
        return qHash(id.value());
    }
};

} // namespace std
