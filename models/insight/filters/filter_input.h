// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "models/domain/logs/sample_log.h"

#include <QString>

#include <optional>
#include <span>

namespace tokendeck {

//! Why a text cannot be a filter's field or value: both match ^[a-zA-Z0-9_@.-]+$ (docs/backend.md).
enum class InputFault {
    Empty,
    Wildcard, //!< * or ?, which would be compared as they are
    BlankAtEnd, //!< white space in front of or behind the text, which trimming would not match
    Space, //!< white space inside
    OtherCharacter,
};

[[nodiscard]] std::optional<InputFault> filterInputFault(const QString &text);

//! What can be said about a filter while it is typed.
struct FilterInputCheck {
    std::optional<InputFault> field;
    std::optional<InputFault> value;
    std::optional<Filter> duplicate; //!< the filter that asks the same already
    //! What is there and differs from the input by case alone; it would not be matched.
    std::optional<FieldMatch> caseHint;

    [[nodiscard]] bool canAdd() const { return !field && !value && !duplicate; }

    friend bool operator==(const FilterInputCheck &, const FilterInputCheck &) = default;
};

//! Checks \p field and \p value. \p filters are the account's; \p known are fields and values of
//! its logs, whose value may be empty.
[[nodiscard]] FilterInputCheck checkFilterInput(const QString &field, const QString &value,
                                                std::span<const Filter> filters,
                                                std::span<const FieldMatch> known);

} // namespace tokendeck
