// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/type_ahead.h"

#include <QSet>
#include <QTreeView>

#include <vector>

namespace tokendeck {

class CellDelegate;
class TableHeader;
class ViewColumns;
struct ColumnSpec;

//! The same look for a model with two levels: the accounts.
class TokenTreeView final : public QTreeView {
    Q_OBJECT
public:
    explicit TokenTreeView(QWidget *parent = nullptr);

    //! Shows \p model, whose columns are \p columns, sorted by \p sortColumn until a remembered
    //! state says otherwise. Once.
    void setTable(QAbstractItemModel *model, std::vector<ColumnSpec> columns, int sortColumn = 0);

    [[nodiscard]] ViewColumns *columns() const { return m_columns; }
    [[nodiscard]] CellDelegate *cellDelegate() const { return m_delegate; }

    void keyboardSearch(const QString &search) override;

signals:
    void copyRequested(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    void showChildren();

    CellDelegate *m_delegate = nullptr;
    TableHeader *m_header = nullptr;
    ViewColumns *m_columns = nullptr;
    TypeAhead m_typeAhead;
    QSet<qint32> m_closed; //!< ids of the accounts that the admin has closed
};

} // namespace tokendeck
