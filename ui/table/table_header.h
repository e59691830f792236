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
    //! Shows that \p column sorts what the first one does not tell apart; below 0 for none.
    void setSecondSort(int column, Qt::SortOrder order);
    [[nodiscard]] int secondSortColumn() const { return m_secondColumn; }
    [[nodiscard]] Qt::SortOrder secondSortOrder() const { return m_secondOrder; }

    //! The width in pixels in which the name of \p section stands whole, with the sort's direction.
    [[nodiscard]] int nameWidth(int section) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    //! \p column was clicked with Shift: it is to sort what the first one does not tell apart.
    void secondSortRequested(int column);

protected:
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] bool sortsFirst(int section) const;
    [[nodiscard]] bool sortsSecond(int section) const;
    [[nodiscard]] int markWidth(int section) const;

    int m_edgeColumn = -1;
    int m_hovered = -1;
    int m_secondColumn = -1;
    Qt::SortOrder m_secondOrder = Qt::AscendingOrder;
    QList<int> m_rightAligned;
};

} // namespace tokendeck
