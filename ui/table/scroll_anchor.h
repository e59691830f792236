// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QTableView;

namespace tokendeck {

//! Keeps the top visible row at the top while rows come, go and move, since a scroll bar keeps its
//! value and not its row. A view that stands at its very top stays there.
class ScrollAnchor final : public QObject {
    Q_OBJECT
public:
    //! Watches \p view's model, which is set already. \p view has rows of one height.
    explicit ScrollAnchor(QTableView *view, QObject *parent = nullptr);

    //! The admin has sorted or searched: until the next change by somebody else, the current row
    //! is kept in sight if it is selected, else the view goes to its top.
    void releaseOnce() { m_released = true; }

private:
    void hold();
    void restore();

    QTableView *m_view;
    QPersistentModelIndex m_top;
    int m_offset = 0; //!< pixels of the top row above the edge
    bool m_released = false;
};

} // namespace tokendeck
