// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"

#include <QString>

#include <memory>
#include <utility>

namespace tokendeck {

//! Why a row of a list was not understood.
//!
//! Such a row stands in its list with no more than its id and its name, as far as those could be
//! read. Everything else of it is unknown, which is neither yes nor no: the defaults that its
//! members have mean nothing, and nothing may be changed, copied or concluded because of them.
struct RowFault {
    QString jsonPath; //!< where it differs from what was due, as "$[3].filters[0]"
    QString detail; //!< what was due there: "Expected an array."
    QString shape; //!< its members' names and types without a value, for who is to mend it
    //! The id is the backend's. If not, it is a key that was made here, below 0, which the same row
    //! gets again as long as this program runs.
    bool hasId = false;

    friend bool operator==(const RowFault &, const RowFault &) = default;
};

//! A row's fault, if it has one. Costs a row that was understood no memory of its own.
class MaybeFault {
public:
    MaybeFault() = default;
    explicit MaybeFault(RowFault fault)
        : m_fault(std::make_shared<const RowFault>(std::move(fault)))
    {
    }

    explicit operator bool() const { return m_fault != nullptr; }
    const RowFault &operator*() const { return *m_fault; }
    const RowFault *operator->() const { return m_fault.get(); }

    friend bool operator==(const MaybeFault &a, const MaybeFault &b)
    {
        return a.m_fault == b.m_fault || (a.m_fault && b.m_fault && *a.m_fault == *b.m_fault);
    }

private:
    std::shared_ptr<const RowFault> m_fault;
};

//! \p fault as what keeps something from being done with its row, or because of it.
[[nodiscard]] inline Problem problemOf(const RowFault &fault)
{
    return {.kind = ProblemKind::UnexpectedContent,
            .delivery = Delivery::Answered,
            .jsonPath = fault.jsonPath,
            .detail = fault.detail,
            .shape = fault.shape};
}

//! The first row of \p rows that was not understood, or nullptr.
template <typename Rows> [[nodiscard]] auto firstFault(const Rows &rows) -> const RowFault *
{
    for (const auto &row : rows) {
        if (row.fault)
            return &*row.fault;
    }
    return nullptr;
}

//! How many rows of \p rows were not understood.
template <typename Rows> [[nodiscard]] int faultCount(const Rows &rows)
{
    int count = 0;
    for (const auto &row : rows)
        count += row.fault ? 1 : 0;
    return count;
}

} // namespace tokendeck
