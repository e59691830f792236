// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "models/tables/table_segment.h"

namespace tokendeck {

//! A segment over a list of the workspace.
template <typename Row> class RowSegment : public TableSegment {
public:
    RowSegment(SegmentContext context, Rows<Row> rows, SharedSecretGate gate)
        : TableSegment(std::move(context))
        , m_rows(std::move(rows))
        , m_gate(std::move(gate))
    {
    }

    [[nodiscard]] int rowCount() const final { return int(m_rows->size()); }
    [[nodiscard]] qint32 idAt(int row) const final { return at(row).id.value(); }
    [[nodiscard]] const Secret *secret(int row) const final
    {
        if constexpr (requires { at(row).token; })
            return &at(row).token;
        else
            return nullptr;
    }

protected:
    [[nodiscard]] const Row &at(int row) const { return (*m_rows)[size_t(row)]; }

    //! The mask of \p row's token, read on the background.
    [[nodiscard]] QString maskForSearch(int row) const
    {
        const std::scoped_lock lock(*m_gate);
        return at(row).token.masked();
    }

private:
    Rows<Row> m_rows;
    SharedSecretGate m_gate;
};

//! The bit of \p column in TableSegment::changedColumns() if \p differs.
[[nodiscard]] constexpr quint32 columnBit(int column, bool differs)
{
    return differs ? 1U << column : 0U;
}

} // namespace tokendeck
