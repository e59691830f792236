// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/difference_proxy.h"

#include <QWidget>

#include <array>

namespace tokendeck {

class FilterChip;

//! Which kinds of differences are shown, each with how many there are.
class DifferenceFilters final : public QWidget {
    Q_OBJECT
public:
    explicit DifferenceFilters(QWidget *parent = nullptr);

    //! Counts \p comparison, which may be null.
    void setComparison(const Comparison *comparison);
    [[nodiscard]] DifferenceKinds chosen() const;
    void clear();

signals:
    void changed();

private:
    std::array<FilterChip *, DifferenceKindCount> m_chips{};
};

} // namespace tokendeck
