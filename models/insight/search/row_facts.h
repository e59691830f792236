// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/stated_time.h"
#include "models/insight/estate/object_findings.h"
#include "models/insight/estate/row_state.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace tokendeck {

//! A text of a row that a search asks for by its name.
class FactText {
public:
    //! Rows of this list have no such text.
    FactText() = default;
    //! Empty: the row has none.
    FactText(QString text)
        : m_text(std::move(text))
        , m_kind(Kind::Stated)
    {
    }
    //! The row may have one.
    [[nodiscard]] static FactText unknown()
    {
        FactText fact;
        fact.m_kind = Kind::Unknown;
        return fact;
    }

    [[nodiscard]] bool isAbsent() const { return m_kind == Kind::Absent; }
    [[nodiscard]] bool isUnknown() const { return m_kind == Kind::Unknown; }
    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const FactText &, const FactText &) = default;

private:
    enum class Kind { Absent, Unknown, Stated };

    QString m_text;
    Kind m_kind = Kind::Absent;
};

//! The filters of a row.
struct FactFilters {
    //! What is not among the known ones.
    enum class Rest {
        None, //!< there are no others
        Unread, //!< there are, and which ones is not known
        Unknown, //!< there may be
    };

    std::vector<std::pair<QString, QString>> filters; //!< field and value
    Rest rest = Rest::None;

    friend bool operator==(const FactFilters &, const FactFilters &) = default;
};

//! For each state whether a row has it; none, at first.
class RowStates {
public:
    [[nodiscard]] constexpr Truth of(RowState state) const
    {
        return Truth(m_bits >> shiftOf(state) & 3);
    }
    constexpr void set(RowState state, Truth truth)
    {
        m_bits = (m_bits & ~(quint64(3) << shiftOf(state))) | quint64(truth) << shiftOf(state);
    }

    friend constexpr bool operator==(const RowStates &, const RowStates &) = default;

private:
    [[nodiscard]] static constexpr int shiftOf(RowState state) { return 2 * int(state); }

    quint64 m_bits = 0;
};
static_assert(2 * RowStateCount <= 64);

//! What a search with words asks of a row, beside the text that the row shows.
struct RowFacts {
    FactText account;
    FactText connection;
    FactText region;
    FactText owner;
    FactText note;
    // Absent where rows of the list have none; what they have and nobody tells is unknown.
    std::optional<FactFilters> filters;
    std::optional<StatedTime> expires;
    std::optional<StatedTime> used;
    std::optional<StatedTime> created;
    RowStates states; //!< but for those that isTimed(), which follow from the other facts
    ObjectFindings findings;

    friend bool operator==(const RowFacts &, const RowFacts &) = default;
};

//! What can be said of a row that was not understood: \p facts are as if it had been, and it may
//! have all that these have. Its states stay.
[[nodiscard]] RowFacts factsNotUnderstood(RowFacts facts);

} // namespace tokendeck
