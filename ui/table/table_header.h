// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace tokendeck {

//! The head of a table: small dim names, the sort's direction behind the name, a line below.
class TableHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);

    //! The leftmost visible column, whose text stands further in; -1 for none.
    void setEdgeColumn(int column);
    //! The columns whose names stand at the right, as their numbers do.
    void setRightAligned(QList<int> columns);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_edgeColumn = -1;
    int m_hovered = -1;
    QList<int> m_rightAligned;
};

} // namespace tokendeck
