// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/base/table_roles.h"
#include "ui/table/cells/cell_geometry.h"
#include "ui/table/cells/text_cache.h"

#include <QAbstractItemDelegate>
#include <QStringList>

#include <string>
#include <vector>

namespace tokendeck {

struct Colors;

//! Draws the cells of every table by their CellKind. It asks the model for what that kind needs and
//! nothing else, and lays texts out once.
class CellDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    //! The row under the mouse; an invalid index for none. Rows of a tree differ by their parent.
    void setHovered(const QModelIndex &index, bool onCopy);
    //! The column at the left edge, which has more room before its text; -1 for none.
    void setEdgeColumn(int column) { m_edgeColumn = column; }
    //! Whether the view indents rows itself, as a tree does.
    void setIndentsRows(bool indents) { m_indentsRows = indents; }
    void resetFonts() { m_texts.reset(); }
    //! Marks where each of \p words stands in a cell's text, whatever its case.
    void setMarked(const QStringList &words);

    //! Where the token cell \p index, painted with \p cell as its place, has its Copy.
    [[nodiscard]] QRect copyRect(const QRect &cell, const QModelIndex &index,
                                 Qt::LayoutDirection direction) const;
    //! The pill, not one of the notes, at \p position of \p cell, which \p index has; -1 for none.
    [[nodiscard]] int pillAt(const QPoint &position, const QRect &cell, const QModelIndex &index,
                             Qt::LayoutDirection direction) const;
    [[nodiscard]] bool isHovered(const QModelIndex &index) const;
    //! What a token's cell needs to show its mask whole beside the icon of Copy.
    [[nodiscard]] int tokenCellWidth() const;
    //! What the word Copy takes more than its icon.
    [[nodiscard]] int copyWidth() const;
    //! The height of every row.
    [[nodiscard]] int rowHeight() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Cell;

    [[nodiscard]] QRect content(const QRect &cell, const QModelIndex &index) const;
    //! Whether the cell is in the view's current row.
    [[nodiscard]] static bool isCurrent(const Cell &cell);
    void strikeThrough(const Cell &cell) const;
    void paintMarks(const Cell &cell, const QString &text, Qt::Alignment alignment) const;
    [[nodiscard]] bool isMarked(const QString &text) const;
    void paintToken(const Cell &cell) const;
    void paintPills(const Cell &cell) const;
    void paintPill(const Cell &cell, const QRect &rect, const Pill &pill) const;
    [[nodiscard]] PillLayout pillLayout(const QRect &content, const Pills &pills) const;

    mutable TextCache m_texts;
    QPersistentModelIndex m_hovered;
    bool m_onCopy = false;
    std::vector<std::string> m_marked; //!< folded
    int m_edgeColumn = -1;
    bool m_indentsRows = false;
};

} // namespace tokendeck
