// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/difference_table.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <bitset>

namespace tokendeck {

//! A set of kinds of differences.
using DifferenceKinds = std::bitset<DifferenceKindCount>;

//! The differences that are searched for, sorted.
class DifferenceProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    //! \p table outlives the proxy.
    explicit DifferenceProxy(DifferenceTable &table, QObject *parent = nullptr);

    //! Shows those of \p kinds, all where there are none, that have every word of \p search.
    void setNarrowing(const DifferenceKinds &kinds, const QString &search);
    [[nodiscard]] bool isNarrowed() const { return m_kinds.any() || !m_words.isEmpty(); }
    [[nodiscard]] const Difference &differenceAt(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    DifferenceTable &m_table;
    DifferenceKinds m_kinds;
    QStringList m_words;
    QCollator m_collator;
};

} // namespace tokendeck
