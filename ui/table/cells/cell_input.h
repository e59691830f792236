// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPersistentModelIndex>

#include <utility>

class QAbstractItemView;
class QKeyEvent;
class QMouseEvent;

namespace tokendeck {

class CellDelegate;

//! Mouse and keys of one table: the hovered row, the Copy in token cells, Enter and Ctrl+C, and the
//! keys that go far. The view's own copying of texts is never reached.
class CellInput final : public QObject {
    Q_OBJECT
public:
    //! Installs itself on \p view. Both outlive this.
    CellInput(QAbstractItemView *view, CellDelegate *delegate, QObject *parent = nullptr);

    //! Enter asks for the row itself, by openRequested(), and not for its token.
    void setEnterOpens(bool opens) { m_enterOpens = opens; }
    //! A click on a pill leads somewhere: pillClicked().
    void setPillsLead(bool lead) { m_pillsLead = lead; }

signals:
    //! Enter was pressed on \p index, which is valid.
    void openRequested(const QModelIndex &index);
    //! The admin wants the token of \p index's row in the clipboard; an invalid index stands for
    //! the row that is selected.
    void copyRequested(const QModelIndex &index);
    //! The pill number \p pill of \p index's cell was clicked.
    void pillClicked(const QModelIndex &index, int pill);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(QEvent *event);
    bool goFar(const QKeyEvent &key);
    void handleMouse(const QPoint &position);
    void clearHover();
    [[nodiscard]] QModelIndex copyAt(const QPoint &position) const;
    //! Its cell and number; -1 where none is that leads somewhere.
    [[nodiscard]] std::pair<QModelIndex, int> pillAt(const QPoint &position) const;
    void updateRow(const QModelIndex &index);

    QAbstractItemView *m_view;
    CellDelegate *m_delegate;
    QPersistentModelIndex m_hovered;
    bool m_onCopy = false;
    bool m_onPill = false;
    bool m_enterOpens = false;
    bool m_goesFar = false; //!< a key that goes far is with the view
    bool m_pillsLead = false;
    bool m_pressed = false; //!< a button was, on this view and since it is shown
    QPersistentModelIndex m_pressedCopy;
    std::pair<QPersistentModelIndex, int> m_pressedPill{{}, -1};
};

} // namespace tokendeck
