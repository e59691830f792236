// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/cells/cell_delegate.h"

#include "models/insight/search/search_fold.h"
#include "models/insight/search/traced_fold.h"
#include "models/store/workspace.h"
#include "ui/theme/colors.h"
#include "ui/theme/group_mark.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/text_direction.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Of the mark at the current row's edge while the table has the focus.
constexpr int FocusWidth = 3;

//! Whether \p text is a mask and not a note about why there is none.
bool isMask(const QString &text)
{
    return text.contains(QChar(0x2022));
}

bool runsFromRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

TextCache::Font pillFont(const Pill &pill)
{
    return pill.tone == Tone::Danger ? TextCache::PillStrong : TextCache::Pill;
}

} // namespace

//! What the parts of one painting share.
struct CellDelegate::Cell {
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const Colors &colors;
    QRect content; //!< left to right
    bool selected;
    bool hovered;

    [[nodiscard]] bool onTint() const { return selected || hovered; }
    [[nodiscard]] QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(option.direction, option.rect, rect);
    }
};

bool CellDelegate::isCurrent(const Cell &cell)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(cell.option.widget);
    return view && view->currentIndex().row() == cell.index.row()
        && view->currentIndex().parent() == cell.index.parent();
}

CellDelegate::CellDelegate(QObject *parent)
    : QAbstractItemDelegate(parent)
{
}

void CellDelegate::setHovered(const QModelIndex &index, bool onCopy)
{
    m_hovered = index.siblingAtColumn(0);
    m_onCopy = onCopy;
}

bool CellDelegate::isHovered(const QModelIndex &index) const
{
    return m_hovered.isValid() && m_hovered.row() == index.row()
        && m_hovered.parent() == index.parent();
}

int CellDelegate::tokenCellWidth() const
{
    const QString widest = u"0000"_s + QString(4, QChar(0x2022)) + u"0000"_s;
    return m_texts.width(widest, TextCache::Fixed) + 2 + CellMetrics::CopyIconGap
        + CellMetrics::CopyIcon + CellMetrics::Padding;
}

int CellDelegate::copyWidth() const
{
    return m_texts.width(tr("Copy"), TextCache::Link) + 2 + CellMetrics::LinkGap
        - CellMetrics::CopyIconGap - CellMetrics::CopyIcon + CellMetrics::Padding;
}

int CellDelegate::rowHeight() const
{
    return tokendeck::rowHeight(m_texts.height(TextCache::Body));
}

QRect CellDelegate::content(const QRect &cell, const QModelIndex &index) const
{
    const bool edge = index.column() == m_edgeColumn && !m_indentsRows;
    const int depth = edge ? index.data(DepthRole).toInt() : 0;
    return contentRect(cell, edge, depth);
}

QRect CellDelegate::copyRect(const QRect &cell, const QModelIndex &index,
                             Qt::LayoutDirection direction) const
{
    const QString mask = index.data(Qt::DisplayRole).toString();
    if (!isMask(mask))
        return {};
    const TokenParts parts = tokenParts(content(cell, index), m_texts.width(mask, TextCache::Fixed),
                                        m_texts.width(tr("Copy"), TextCache::Link) + 2);
    return parts.copy.isEmpty() ? QRect() : QStyle::visualRect(direction, cell, parts.copy);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = isHovered(index);
    const Cell cell{painter, option, index, colors, content(option.rect, index), selected, hovered};

    if (selected || hovered)
        painter->fillRect(option.rect, selected ? colors.accentSoft : colors.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colors.line);

    const auto kind = CellKind(index.data(CellKindRole).toInt());
    // What is being changed steps back, and can still be read; what goes is struck through as well.
    const auto mark = PendingMark(index.data(PendingRole).toInt());
    switch (kind) {
    case CellKind::Token:
        paintToken(cell);
        break;
    case CellKind::Pills:
        paintPills(cell);
        break;
    case CellKind::Text:
    case CellKind::Dim:
    case CellKind::Number:
    case CellKind::Time:
    case CellKind::State: {
        Tone tone = Tone(index.data(ToneRole).toInt());
        if (mark != PendingMark::None || index.data(KeptRole).toBool()
            || (tone == Tone::Normal && (kind == CellKind::Dim || kind == CellKind::Time)))
            tone = Tone::Dim;
        const Qt::Alignment alignment =
            kind == CellKind::Number ? Qt::AlignTrailing : Qt::AlignLeading;
        const QString text = index.data(Qt::DisplayRole).toString();
        Cell words = cell;
        if (const QVariant group = index.data(GroupColorRole); group.isValid()) {
            QRect place = cell.content;
            place.setWidth(GroupMarkSize);
            paintGroupMark(painter, cell.visual(place), GroupColor(group.toInt()), option.palette);
            words.content.setLeft(place.right() + CellMetrics::NoteGap);
        }
        paintMarks(words, text, alignment);
        painter->setPen(toneColor(colors, tone, cell.onTint()));
        m_texts.draw(painter, cell.visual(words.content), alignment, text, TextCache::Body,
                     option.direction);
        if (mark == PendingMark::Deleting && index.column() == m_edgeColumn)
            strikeThrough(cell);
        break;
    }
    }
    if (index.column() == m_edgeColumn && isCurrent(cell) && option.widget->hasFocus())
        painter->fillRect(cell.visual(QRect(option.rect.left(), option.rect.top(), FocusWidth,
                                            option.rect.height() - 1)),
                          colors.accent);
}

void CellDelegate::setMarked(const QStringList &words)
{
    m_marked.clear();
    for (const QString &word : words) {
        if (std::string folded = foldForSearch(word); !folded.empty())
            m_marked.push_back(std::move(folded));
    }
}

bool CellDelegate::isMarked(const QString &text) const
{
    if (m_marked.empty())
        return false;
    const std::string folded = foldForSearch(text);
    return std::ranges::any_of(m_marked, [&folded](const std::string &word) {
        return folded.find(word) != std::string::npos;
    });
}

//! Behind the letters that were searched for. Where they stand is reckoned for letters that run
//! from left to right, in whatever window; others are found without a mark.
void CellDelegate::paintMarks(const Cell &cell, const QString &text, Qt::Alignment alignment) const
{
    if (m_marked.empty() || std::ranges::any_of(text, runsFromRight))
        return;
    const QRect area = cell.visual(cell.content);
    const int free = std::max(0, area.width() - m_texts.width(text, TextCache::Body));
    const bool atRight = QStyle::visualAlignment(cell.option.direction, alignment) & Qt::AlignRight;
    const int from = area.left() + (atRight ? free : 0);
    const int height = m_texts.height(TextCache::Body);
    for (const std::string &word : m_marked) {
        for (const TextRange &found : searchMarks(text, word)) {
            const int before = m_texts.width(text.first(found.position), TextCache::Body);
            const int behind = m_texts.width(text.first(found.end()), TextCache::Body);
            const QRect mark =
                QRect(from + before, area.center().y() - height / 2, behind - before, height)
                    .intersected(area);
            cell.painter->fillRect(mark, toneSurface(cell.colors, Tone::Warning));
        }
    }
}

void CellDelegate::strikeThrough(const Cell &cell) const
{
    const int width = m_texts.width(cell.index.data(Qt::DisplayRole).toString(), TextCache::Body);
    QRect line = cell.content;
    line.setWidth(std::min(width, line.width()));
    line = cell.visual(line);
    cell.painter->drawLine(line.left(), line.center().y() + 1, line.right(), line.center().y() + 1);
}

void CellDelegate::paintToken(const Cell &cell) const
{
    const QString text = cell.index.data(Qt::DisplayRole).toString();
    const bool mask = isMask(text);
    cell.painter->setPen(mask ? cell.colors.text
                              : toneColor(cell.colors, Tone::Dim, cell.onTint()));
    if (!mask) {
        m_texts.draw(cell.painter, cell.visual(cell.content), Qt::AlignLeading, text,
                     TextCache::Body, cell.option.direction);
        return;
    }
    TokenParts parts{cell.content, {}};
    if (cell.hovered || (cell.selected && isCurrent(cell)))
        parts = tokenParts(cell.content, m_texts.width(text, TextCache::Fixed),
                           m_texts.width(tr("Copy"), TextCache::Link) + 2);
    m_texts.draw(cell.painter, cell.visual(parts.mask), Qt::AlignLeading, text, TextCache::Fixed,
                 cell.option.direction);
    if (parts.copy.isEmpty())
        return;
    const QRect copy = cell.visual(parts.copy);
    if (parts.asIcon) {
        QRect icon(0, 0, CellMetrics::CopyIcon, CellMetrics::CopyIcon);
        icon.moveCenter(copy.center());
        paintIcon(cell.painter, IconName::Copy, icon,
                  cell.hovered && m_onCopy ? cell.colors.text : cell.colors.accent);
        return;
    }
    cell.painter->setPen(cell.colors.accent);
    m_texts.draw(cell.painter, copy, Qt::AlignLeading, tr("Copy"), TextCache::Link,
                 cell.option.direction);
    if (cell.hovered && m_onCopy) {
        const int y = copy.center().y() + m_texts.height(TextCache::Link) / 2;
        cell.painter->drawLine(copy.left(), y, copy.right() - 2, y);
    }
}

PillLayout CellDelegate::pillLayout(const QRect &content, const Pills &pills) const
{
    PillWidths widths;
    for (const Pill &pill : pills.pills)
        widths.pills.push_back(m_texts.width(pill.text, pillFont(pill)));
    if (!pills.joiner.isEmpty())
        widths.joiner = m_texts.width(pills.joiner, TextCache::Joiner);
    for (const Pill &note : pills.notes)
        widths.notes.push_back(m_texts.width(note.text, pillFont(note)));
    widths.more = m_texts.width(widths.pills.size() > 10 ? u"+99"_s : u"+9"_s, TextCache::Joiner);
    return layoutPills(content, m_texts.height(TextCache::Pill) + 4, widths);
}

int CellDelegate::pillAt(const QPoint &position, const QRect &cell, const QModelIndex &index,
                         Qt::LayoutDirection direction) const
{
    if (CellKind(index.data(CellKindRole).toInt()) != CellKind::Pills)
        return -1;
    const std::vector<QRect> pills =
        pillLayout(content(cell, index), index.data(PillsRole).value<Pills>()).pills;
    const auto found = std::ranges::find_if(pills, [&](const QRect &pill) {
        return QStyle::visualRect(direction, cell, pill).contains(position);
    });
    return found == pills.end() ? -1 : int(found - pills.begin());
}

void CellDelegate::paintPills(const Cell &cell) const
{
    const auto pills = cell.index.data(PillsRole).value<Pills>();
    const PillLayout layout = pillLayout(cell.content, pills);
    for (size_t i = 0; i < layout.pills.size(); ++i)
        paintPill(cell, layout.pills[i], pills.pills[i]);
    cell.painter->setPen(toneColor(cell.colors, Tone::Dim, cell.onTint()));
    for (const QRect &joiner : layout.joiners)
        m_texts.draw(cell.painter, cell.visual(joiner), Qt::AlignHCenter, pills.joiner,
                     TextCache::Joiner, cell.option.direction);
    if (!layout.more.isEmpty())
        m_texts.draw(cell.painter, cell.visual(layout.more), Qt::AlignLeading,
                     leftToRight(u'+' + QString::number(layout.hidden)), TextCache::Joiner,
                     cell.option.direction);
    for (size_t i = 0; i < layout.notes.size(); ++i)
        paintPill(cell, layout.notes[i], pills.notes[i]);
}

void CellDelegate::paintPill(const Cell &cell, const QRect &rect, const Pill &pill) const
{
    const QRect clipped = rect.intersected(cell.content);
    const QRect box = cell.visual(clipped);
    if (box.isEmpty())
        return;
    // A pill of the selection's colour would melt into a selected row.
    const bool melts = cell.selected && pill.tone == Tone::Accent;
    paintRoundedBox(cell.painter, box,
                    melts ? cell.colors.background : toneSurface(cell.colors, pill.tone), {}, 4);
    if (isMarked(pill.text))
        paintRoundedBox(cell.painter, box, {}, toneColor(cell.colors, pill.tone, true), 4);
    cell.painter->setPen(toneColor(cell.colors, pill.tone, true));
    m_texts.draw(cell.painter,
                 box.adjusted(CellMetrics::PillPadding, 0, -CellMetrics::PillPadding + 1, 0),
                 Qt::AlignLeading, pill.text, pillFont(pill), cell.option.direction);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto kind = CellKind(index.data(CellKindRole).toInt());
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = 0;
    if (kind == CellKind::Pills) {
        const PillLayout layout =
            pillLayout(QRect(0, 0, 10000, rowHeight()), index.data(PillsRole).value<Pills>());
        for (const auto *rects : {&layout.pills, &layout.notes})
            for (const QRect &rect : *rects)
                width = std::max(width, rect.right() + 1);
    } else if (kind == CellKind::Token) {
        width = m_texts.width(text, TextCache::Fixed);
    } else {
        width = m_texts.width(text, TextCache::Body);
        if (index.data(GroupColorRole).isValid())
            width += GroupMarkSize + CellMetrics::NoteGap;
    }
    const bool edge = index.column() == m_edgeColumn;
    return {width + 1 + CellMetrics::Padding
                + (edge ? CellMetrics::EdgePadding : CellMetrics::Padding),
            rowHeight()};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    // A text that is cut is told in full.
    if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        text = index.data(Qt::DisplayRole).toString();
    // Names come from the server: no markup.
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace tokendeck

#include "moc_cell_delegate.cpp"
