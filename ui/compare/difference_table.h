// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/base/table_column.h"
#include "services/reports/compare/comparison.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace tokendeck {

//! The differences of one comparison as rows.
class DifferenceTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Change, Token, Account, Before, After, Meaning, ColumnCount };

    [[nodiscard]] static const std::vector<TableColumn> &columns();

    explicit DifferenceTable(QObject *parent = nullptr);

    //! Shows \p comparison; none where it is null.
    void setComparison(SharedComparison comparison);
    [[nodiscard]] const SharedComparison &comparison() const { return m_comparison; }
    [[nodiscard]] const Difference &differenceAt(int row) const
    {
        return m_comparison->differences[size_t(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    SharedComparison m_comparison;
};

//! Whether \p difference lets more be seen than before, or may.
[[nodiscard]] bool isWidening(const Difference &difference);

} // namespace tokendeck
