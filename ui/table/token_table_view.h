// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/type_ahead.h"

#include <QTableView>

#include <vector>

namespace tokendeck {

class CellDelegate;
class CellInput;
class ScrollAnchor;
class TableHeader;
class ViewColumns;
struct ColumnSpec;

//! The window's table: rows of one height, its own delegate and header, columns that fit.
class TokenTableView final : public QTableView {
    Q_OBJECT
public:
    explicit TokenTableView(QWidget *parent = nullptr);

    //! Shows \p model, whose columns are \p columns, sorted by \p sortColumn until a remembered
    //! state says otherwise. Once.
    void setTable(QAbstractItemModel *model, std::vector<ColumnSpec> columns, int sortColumn = 0,
                  Qt::SortOrder sortOrder = Qt::AscendingOrder);

    [[nodiscard]] ViewColumns *columns() const { return m_columns; }
    [[nodiscard]] ScrollAnchor *anchor() const { return m_anchor; }
    [[nodiscard]] CellDelegate *cellDelegate() const { return m_delegate; }

    //! Lets Enter open a row instead of copying its token: openRequested().
    void setEnterOpens();
    //! Marks each of \p texts in the cells that show it.
    void markTexts(const QStringList &texts);
    //! Lets a click on a pill lead somewhere: pillClicked().
    void setPillsLead();

    void keyboardSearch(const QString &search) override;

signals:
    void openRequested(const QModelIndex &index);
    void copyRequested(const QModelIndex &index);
    void pillClicked(const QModelIndex &index, int pill);

protected:
    //! Home and End are the first and the last row, not the ends of a row.
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;
    //! The selected row that is in sight stays there when a message takes room.
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyRowHeight();

    CellDelegate *m_delegate = nullptr;
    TableHeader *m_header = nullptr;
    CellInput *m_input = nullptr;
    ViewColumns *m_columns = nullptr;
    TypeAhead m_typeAhead;
    ScrollAnchor *m_anchor = nullptr;
};

} // namespace tokendeck
