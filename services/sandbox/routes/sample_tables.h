// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace tokendeck::sandbox::sample {

using Minutes = std::chrono::minutes;

//! The main account's key in these tables; sub accounts go by their names.
inline constexpr QStringView MainKey = u"main";

struct Person {
    QStringView email;
    QStringView name;
    bool hasLeft = false;
};

struct Account {
    QStringView key; //!< also the name, or what is added to the main account's name
    QStringView type;
    Minutes age;
    int retentionDays;
    double maxGb;
    double dailyGb;
    bool searchable;
    bool accessible;
    int mostShippingTokens;
    QStringView logProfile;
};

struct ShippingToken {
    QStringView account;
    QStringView name;
    bool enabled;
    Minutes age;
    int creator; //!< in people()
};

struct Filter {
    QStringView account;
    QStringView field;
    QStringView value;
    QStringView description; //!< may be empty
};

struct SharedToken {
    QStringView account;
    QStringView name;
    QByteArrayView first; //!< how the token begins
    QByteArrayView last; //!< how the token ends
    std::vector<QStringView> filters; //!< as "env:prod"
    QStringView filterOperator; //!< empty: none, as tokens of old
    std::optional<Minutes> usedAgo; //!< absent: never used
    std::optional<Minutes> expiresIn; //!< negative: expired; absent: never
};

struct ApiToken {
    QStringView account;
    QStringView name;
    Minutes age;
};

struct Event {
    Minutes age;
    int person;
    QStringView type;
    QStringView field;
    QStringView before;
    QStringView after;
};

[[nodiscard]] std::span<const Person> people();
[[nodiscard]] std::span<const Account> accounts();
[[nodiscard]] std::span<const ShippingToken> shippingTokens();
[[nodiscard]] std::span<const Filter> filters();
[[nodiscard]] std::span<const SharedToken> sharedTokens();
[[nodiscard]] std::span<const ApiToken> apiTokens();
//! The main account's history, newest first.
[[nodiscard]] std::span<const Event> mainEvents();
//! That of each sub account.
[[nodiscard]] std::span<const Event> subEvents();

} // namespace tokendeck::sandbox::sample
