// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <string>
#include <vector>

namespace tokendeck {

//! Sorts and searches the AccountTree, which is its source. An account stays while it or one below
//! it has every word of the search. Accounts are few, so Qt's own proxy is fast enough here.
class AccountTreeProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit AccountTreeProxy(QObject *parent = nullptr);

    //! As TableProxy::setSearch().
    void setSearch(const QString &text);
    [[nodiscard]] QString search() const { return m_search; }
    //! How many accounts are shown, at all levels.
    [[nodiscard]] int shownCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search;
    std::vector<std::string> m_words;
    QCollator m_collator;
};

} // namespace tokendeck
