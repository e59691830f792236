// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/estate_view.h"

#include <span>

namespace tokendeck {

//! A filter as it is made in another account: what it asks for, without an id.
struct CarriedFilter {
    QString field;
    QString value;
    QString description;
    //! Chosen for itself. If not, it goes along with the tokens that have it.
    bool isChosen = false;

    friend bool operator==(const CarriedFilter &, const CarriedFilter &) = default;
};

//! A shared token as it is made in another account: without its text and its id.
struct CarriedToken {
    QString name;
    std::vector<int> filters; //!< positions in CarrySource::filters, each once; one or more
    FilterOperator filterOperator = FilterOperator::And;
    std::optional<TimePoint> expiresAt; //!< absent: never

    friend bool operator==(const CarriedToken &, const CarriedToken &) = default;
};

//! Why something that was chosen goes nowhere.
enum class LeftReason {
    Gone, //!< it is not there any more
    NotRead, //!< its list was not read
    NotUnderstood, //!< what the backend answers for it was not understood
    FiltersNotKnown, //!< what one of its filters asks for is not known: less might be kept out
    Unfiltered, //!< it would show every log of each account
    ExpiryNotKnown, //!< when it expires was not understood
    Expired,
};

struct LeftBehind {
    ListKind kind = ListKind::SharedTokens;
    QString name; //!< nameOf(); of what is gone, its id
    LeftReason reason = LeftReason::Gone;
    ConnectionId connection; //!< that it was chosen of

    friend bool operator==(const LeftBehind &, const LeftBehind &) = default;
};

//! What is carried over to other accounts. Holds no secret.
struct CarrySource {
    std::vector<CarriedFilter> filters; //!< no two ask for the same
    std::vector<CarriedToken> tokens;
    std::vector<LeftBehind> leftBehind;

    [[nodiscard]] bool isEmpty() const { return filters.empty(); }
    friend bool operator==(const CarrySource &, const CarrySource &) = default;
};

//! One object of a list by its connection and id.
struct CarryChoice {
    ConnectionId connection;
    qint32 id = 0;
};

//! What of \p chosen, filters or shared tokens (\p kind) of \p estate, can be carried over at \p
//! now. Every token has filters, all of which are known.
[[nodiscard]] CarrySource carrySource(const EstateView &estate, ListKind kind,
                                      std::span<const CarryChoice> chosen, TimePoint now);

} // namespace tokendeck
