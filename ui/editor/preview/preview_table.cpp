// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/preview/preview_table.h"

#include "ui/table/plain_header.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int RowPadding = 10; //!< above and below the text together
constexpr int CellPadding = PlainHeader::CellPadding;
constexpr int PreviewEdgePadding = 18; //!< in front of the first column

constexpr int HiddenMark = 12; //!< the width of the mark in front of a log that is not seen

class LogDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, QFontMetrics(fontOf(TextStyle::Body)).height() + RowPadding + 1};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.palette);
        const bool visible = index.data(PreviewModel::PassesRole).toBool();
        const bool why = index.data(PreviewModel::MatchesRole).toBool();
        painter->save();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colors.line);
        const TextStyle style = index.column() == 0 ? TextStyle::Fixed
            : why                                   ? TextStyle::Bold
                                                    : TextStyle::Body;
        // What is hidden is to be read, too: it shows what the filters keep back.
        const QColor color = !visible ? colors.dim : why ? colors.accent : colors.text;
        if (!visible && index.column() == 0) {
            const QRect mark(option.rect.left() + (PreviewEdgePadding - HiddenMark) / 2,
                             option.rect.center().y() - HiddenMark / 2, HiddenMark, HiddenMark);
            paintIcon(painter, IconName::Hidden,
                      QStyle::visualRect(option.direction, option.rect, mark), colors.dim);
        }
        painter->setFont(fontOf(style));
        painter->setPen(color);
        const int lead = index.column() == 0 ? PreviewEdgePadding : CellPadding;
        const QRect room = QStyle::visualRect(option.direction, option.rect,
                                              option.rect.adjusted(lead, 0, -CellPadding, -1));
        // What a log says runs from left to right in every window, and is cut at its end.
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(room,
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)
                              | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            room.width()));
        painter->restore();
    }
};

} // namespace

PreviewTable::PreviewTable(QWidget *parent)
    : QTreeView(parent)
    , m_logs(new PreviewModel(this))
{
    setObjectName(u"previewTable"_s);
    setAccessibleName(tr("Sample logs"));
    setHeader(new PlainHeader(PreviewEdgePadding, this));
    setModel(m_logs);
    setItemDelegate(new LogDelegate(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    // The box around it is to be seen, its round corners, too.
    viewport()->setAutoFillBackground(false);
    connect(m_logs, &QAbstractItemModel::modelReset, this, &PreviewTable::fitColumns);
}

void PreviewTable::fitColumns()
{
    const int columns = m_logs->columnCount();
    if (columns == 0)
        return;
    const QFontMetrics fixed(fontOf(TextStyle::Fixed));
    const int time = PreviewEdgePadding + fixed.horizontalAdvance(u"00:00:00"_s) + 2 * CellPadding;
    setColumnWidth(0, time);
    // The values of fields are short words; the message has what they leave, and at least a third.
    const QFontMetrics bold(fontOf(TextStyle::Bold));
    const auto wanted = [&](int column) {
        int width = bold.horizontalAdvance(
            m_logs->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_logs->rowCount(); ++row)
            width = std::max(width,
                             bold.horizontalAdvance(m_logs->index(row, column).data().toString()));
        return width + 2 * CellPadding + 8;
    };
    std::vector<int> widths;
    for (int column = 1; column + 1 < columns; ++column)
        widths.push_back(wanted(column));
    const int room = (viewport()->width() - time) * 2 / 3;
    const bool tight = std::accumulate(widths.begin(), widths.end(), 0) > room;
    const int most = tight ? std::max(80, room / int(widths.size())) : room;
    for (int column = 1; column + 1 < columns; ++column)
        setColumnWidth(column, std::min(widths[size_t(column - 1)], most));
}

void PreviewTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

} // namespace tokendeck

#include "moc_preview_table.cpp"
