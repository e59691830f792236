// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/bulk/bulk_list.h"

#include "models/tables/base/table_roles.h"
#include "ui/changes/bulk/bulk_model.h"
#include "ui/table/column_fit.h"
#include "ui/table/plain_header.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int BulkEdgePadding = 12;
constexpr int BulkCheckSize = 16;
constexpr int BulkRowPadding = 14; //!< above and below the text, together
//! What happens to each is said in so many lines at most.
constexpr size_t MostLines = 3;
//! Of more rows no column is fitted to its texts, and each has one line.
constexpr int MostRows = 100;

class ItemDelegate final : public QStyledItemDelegate {
public:
    explicit ItemDelegate(BulkList *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        const QFontMetrics metrics(fontOf(TextStyle::Body));
        const int lines = int(m_list->linesOf(index, m_list->roomOf(index)).texts.size());
        return {80,
                (std::max(lines, 1) - 1) * metrics.lineSpacing() + metrics.height()
                    + BulkRowPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colors.accentSoft);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colors.line);
        const bool onTint = option.state & QStyle::State_Selected;
        const auto tone = Tone(index.data(ToneRole).toInt());
        painter->setFont(fontOf(TextStyle::Body));
        painter->setPen(toneColor(colors, tone, onTint));
        const int lead = (index.column() == 0 ? BulkEdgePadding : PlainHeader::CellPadding)
            + paintCheck(painter, option, index);
        const QRect room =
            QStyle::visualRect(option.direction, option.rect,
                               option.rect.adjusted(lead, 0, -PlainHeader::CellPadding, -1));
        const QStringList lines = m_list->linesOf(index, room.width()).texts;
        const int height = painter->fontMetrics().lineSpacing();
        int top = room.center().y() + 1 - int(lines.size()) * height / 2;
        for (const QString &line : lines) {
            painter->drawText(QRect(room.left(), top, room.width(), height),
                              int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine), line);
            top += height;
        }
        painter->restore();
    }

private:
    //! Draws the check mark of \p index, where it has one. How much room that takes.
    static int paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const QVariant state = index.data(Qt::CheckStateRole);
        if (!state.isValid())
            return 0;
        QStyleOptionButton box;
        box.initFrom(option.widget);
        box.palette = option.palette;
        box.rect =
            QStyle::visualRect(option.direction, option.rect,
                               QRect(option.rect.left() + BulkEdgePadding,
                                     option.rect.top() + (option.rect.height() - BulkCheckSize) / 2,
                                     BulkCheckSize, BulkCheckSize));
        box.state = QStyle::State_Enabled
            | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter,
                                              option.widget);
        return BulkCheckSize + 9;
    }

    //! The whole row is the check box.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        const QModelIndex checked = index.siblingAtColumn(BulkModel::Object);
        if (!(checked.flags() & Qt::ItemIsUserCheckable))
            return false;
        bool toggles = false;
        if (event->type() == QEvent::MouseButtonRelease)
            toggles = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        else if (event->type() == QEvent::KeyPress)
            toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (!toggles)
            return event->type() == QEvent::MouseButtonDblClick;
        const bool isOn = checked.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(checked, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

    BulkList *m_list;
};

} // namespace

BulkList::BulkList(QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new PlainHeader(BulkEdgePadding, this));
    setItemDelegate(new ItemDelegate(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BulkList::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    fitColumns();
}

//! The last column has what the others leave; what they are called is cut before the account is.
void BulkList::fitColumns()
{
    constexpr int LeastName = 200;
    constexpr int MostName = 300;
    constexpr int LeastAccount = 130;
    constexpr int MostAccount = 260;
    constexpr int LeastEffect = 200;
    if (!model() || model()->columnCount() < 3)
        return;
    const QFontMetrics metrics(fontOf(TextStyle::Body));
    std::array<int, 3> wanted{};
    for (int row = 0; row < std::min(model()->rowCount(), MostRows); ++row) {
        for (int column = 0; column < int(wanted.size()); ++column) {
            const QModelIndex cell = model()->index(row, column);
            const int check = cell.data(Qt::CheckStateRole).isValid() ? BulkCheckSize + 9 : 0;
            const int lead = column == 0 ? BulkEdgePadding + check : PlainHeader::CellPadding;
            wanted[size_t(column)] =
                std::max(wanted[size_t(column)],
                         metrics.horizontalAdvance(cell.data().toString().simplified()) + lead
                             + PlainHeader::CellPadding + 2);
        }
    }
    const auto wish = [](int least, int preferred, int priority) {
        return ColumnWish{.minimum = least, .preferred = preferred, .priority = priority};
    };
    const std::vector<int> widths = tokendeck::fitColumns(
        {wish(LeastName, std::min(wanted[0], MostName), 0),
         wish(LeastAccount, std::min(wanted[1], MostAccount), 2), wish(LeastEffect, wanted[2], 1)},
        viewport()->width());
    setColumnWidth(0, widths[0]);
    setColumnWidth(1, widths[1]);
    // Rows are as high as what is said in them takes lines, which goes by the width.
    setUniformRowHeights(model()->rowCount() > MostRows);
    scheduleDelayedItemsLayout();
}

int BulkList::roomOf(const QModelIndex &index) const
{
    return columnWidth(index.column()) - 2 * PlainHeader::CellPadding;
}

BulkList::Lines BulkList::linesOf(const QModelIndex &index, int room) const
{
    const bool isSaid = index.column() == model()->columnCount() - 1;
    const size_t most = isSaid && !uniformRowHeights() ? MostLines : 1;
    const QString text = index.data().toString().simplified();
    const QFont font = fontOf(TextStyle::Body);
    Lines lines;
    QTextLayout layout(text, font);
    layout.setTextOption(QTextOption(Qt::AlignLeading));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        if (size_t(lines.texts.size()) + 1 == most) {
            const QString rest = text.sliced(line.textStart());
            lines.texts.append(QFontMetrics(font).elidedText(rest, Qt::ElideRight, room));
            lines.areCut = lines.texts.back() != rest;
            break;
        }
        lines.texts.append(text.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QSize BulkList::minimumSizeHint() const
{
    return {300, 140};
}

void BulkList::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, colorsOf(palette()).line);
}

QString BulkList::hiddenText() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return {};
    const QModelIndex said = current.siblingAtColumn(model()->columnCount() - 1);
    return linesOf(said, roomOf(said)).areCut ? said.data().toString() : QString();
}

void BulkList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit hiddenTextChanged();
}

void BulkList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    QTreeView::dataChanged(topLeft, bottomRight, roles);
    const int row = currentIndex().row();
    if (topLeft.row() <= row && row <= bottomRight.row())
        emit hiddenTextChanged();
}

void BulkList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    emit hiddenTextChanged();
}

void BulkList::reset()
{
    QTreeView::reset();
    fitColumns();
    emit hiddenTextChanged();
}

} // namespace tokendeck

#include "moc_bulk_list.cpp"
