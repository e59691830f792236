// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace tokendeck {

//! The header of a small list in a dialog: names only, nothing to click.
class PlainHeader final : public QHeaderView {
    Q_OBJECT
public:
    static constexpr int CellPadding = 9; //!< at both sides of a cell

    //! \p edge is the room in front of the first column's text.
    PlainHeader(int edge, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int m_edge;
};

} // namespace tokendeck
