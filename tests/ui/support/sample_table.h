// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/base/table_roles.h"

#include <QAbstractTableModel>

#include <vector>

namespace tokendeck::test {

//! A table of shared tokens as the pictures show it, repeated to any size, for the delegate and the
//! gallery. Its masks belong to no token.
class SampleTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Account, Token, Filters, LastUsed, Expires, ColumnCount };

    explicit SampleTable(int rows = 12, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    //! Takes \p count rows out at \p first, as a refresh does.
    void removeAt(int first, int count);
    void insertAt(int first, int count);

private:
    std::vector<int> m_ids;
};

} // namespace tokendeck::test
