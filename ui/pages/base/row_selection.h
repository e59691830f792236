// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace tokendeck {

//! What is selected in a page's view: by the admin, and for the admin where nothing is or what was
//! has gone, so that the keyboard always goes on from a row that is seen to be selected.
class RowSelection final : public QObject {
    Q_OBJECT
public:
    //! \p view, with its model, outlives this or owns it.
    explicit RowSelection(QAbstractItemView *view);

    //! How many rows are selected.
    [[nodiscard]] int count() const;
    //! The rows that are selected, from the top; an index of the first column of each.
    [[nodiscard]] QModelIndexList rows() const;
    //! The row that is selected and shown in the details, of several the current one. Without a
    //! selection the current row is selected first. Invalid where several are, and none of them is
    //! current.
    [[nodiscard]] QModelIndex rowInFocus();

    //! Selects \p rows, an index of the first column of each, as if by the admin, and scrolls to
    //! the first. False where there is none.
    bool select(const QModelIndexList &rows);

    //! Where nothing is selected, the first row is to be once there is one.
    void wantRow();
    [[nodiscard]] bool wantsRow() const { return m_wanted; }
    //! Selects it, if one is wanted and there is. While more rows are \p underWay another one may
    //! come first: the selection goes along, until the admin makes one.
    void selectWanted(bool underWay);
    //! Where nothing is selected and one row alone is left, selects that: keys are meant for it.
    void selectOnly();
    //! After rows were removed: selects the one in the place of what has gone.
    void selectNeighbour();

signals:
    void changed();

private:
    void selectRow(const QModelIndex &row);

    QAbstractItemView *m_view = nullptr;
    QPersistentModelIndex m_chosen; //!< the row that was selected for the admin
    bool m_wanted = false;
    bool m_rowsGone = false; //!< since the last selectNeighbour()
    bool m_selecting = false; //!< a change of the selection is not the admin's
};

} // namespace tokendeck
