// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope_view.h"

#include "ui/scope/scope_accessible.h"
#include "ui/scope/scope_painter.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "words/estate/reach_words.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr double PanStep = 80; // pixels
constexpr double WheelStep = 120; // eighths of a degree: one notch

//! The step that \p key makes in a map that is read in \p direction.
std::optional<ScopeStep> stepOf(int key, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Up:
        return ScopeStep::Up;
    case Qt::Key_Down:
        return ScopeStep::Down;
    case Qt::Key_Left:
        return mirrored ? ScopeStep::Right : ScopeStep::Left;
    case Qt::Key_Right:
        return mirrored ? ScopeStep::Left : ScopeStep::Right;
    default:
        return std::nullopt;
    }
}

QPointF shiftOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return {0, PanStep};
    case Qt::Key_Down:
        return {0, -PanStep};
    case Qt::Key_Left:
        return {PanStep, 0};
    case Qt::Key_Right:
        return {-PanStep, 0};
    default:
        return {};
    }
}

} // namespace

ScopeView::ScopeView(QWidget *parent)
    : QWidget(parent)
    , m_relations(relationsOf(m_map, -1))
{
    installScopeAccessibility();
    setObjectName(u"scopeView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Scope map"));
    setAccessibleDescription(
        tr("Arrows go along the lines, letters to names. “As a list” shows the same as a tree."));
}

void ScopeView::setMap(const ScopeMap &map)
{
    if (m_map == map)
        return;
    const std::optional<ScopeKey> key = currentKey();
    const bool wasSeen = key && rect().contains(rectOf(m_current).center());
    const int row = key ? m_map.nodes[size_t(m_current)].row : 0;
    m_map = map;
    m_grid = scopeGrid(m_map, fontOf(TextStyle::Body));
    m_hovered = -1;
    m_current = key ? m_map.find(*key) : -1;
    m_relations = relationsOf(m_map, m_current);
    if (m_isPlaced)
        m_lens = m_lens.within(m_grid.size(m_map), size());
    else
        placeAtFirst();
    // It stands elsewhere where it was opened or closed, and is still looked at.
    if (wasSeen && m_current >= 0 && m_map.nodes[size_t(m_current)].row != row)
        bringIntoSight(m_current);
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&changed);
    }
    // What it says may have changed, too.
    emit currentChanged();
}

std::optional<ScopeKey> ScopeView::currentKey() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_map.nodes[size_t(m_current)].key);
}

void ScopeView::setCurrentKey(const std::optional<ScopeKey> &key)
{
    select(key ? m_map.find(*key) : -1);
}

QRect ScopeView::rectOf(int node) const
{
    return m_lens.toWindow(m_grid.rect(m_map.nodes[size_t(node)], layoutDirection()))
        .toAlignedRect();
}

int ScopeView::nodeAt(const QPoint &point) const
{
    return m_grid.nodeAt(m_map, m_lens.toMap(point), layoutDirection());
}

void ScopeView::select(int node)
{
    update();
    bringIntoSight(node);
    if (m_current == node)
        return;
    m_current = node;
    m_relations = relationsOf(m_map, node);
    emit currentChanged();
    if (node >= 0)
        tellScopeFocus(this);
}

void ScopeView::bringIntoSight(int node)
{
    // Without a size yet nothing is in sight or out of it.
    if (node < 0 || !testAttribute(Qt::WA_WState_Created))
        return;
    const QPointF before = m_lens.origin;
    m_lens = m_lens.showing(m_grid.rect(m_map.nodes[size_t(node)], layoutDirection()), size());
    m_isPlaced = m_isPlaced || m_lens.origin != before;
}

//! Until it is moved it follows the window's size: as wide as that, and not so small that names are
//! hard to read.
void ScopeView::placeAtFirst()
{
    const double whole = m_grid.size(m_map).width();
    const double zoom = std::clamp(width() / whole, LeastFirstZoom, 1.0);
    const double free = width() - whole * zoom;
    // The first column is in sight, wherever it is.
    const double left = free >= 0 ? free / 2 : layoutDirection() == Qt::RightToLeft ? free : 0;
    m_lens = {.zoom = zoom, .origin = {left, 0}};
}

void ScopeView::activate()
{
    if (m_current < 0)
        return;
    const ScopeNode &node = m_map.nodes[size_t(m_current)];
    if (node.isGroup())
        emit foldRequested(node.key);
    else
        emit activated();
}

void ScopeView::look(const ScopeLens &lens)
{
    m_lens = lens.within(m_grid.size(m_map), size());
    m_isPlaced = true;
    update();
}

void ScopeView::zoom(double factor)
{
    look(m_lens.zoomed(factor, QRectF(rect()).center()));
}

//! Both of its lines, each of which may be cut in its box.
QString ScopeView::toolTipOf(int node) const
{
    const ScopeNode &shown = m_map.nodes[size_t(node)];
    return u"%1<br>%2"_s.arg(scopeTitle(shown).toHtmlEscaped(),
                             scopeCaption(shown).toHtmlEscaped());
}

bool ScopeView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int node = nodeAt(help->pos());
    if (node < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipOf(node), this, rectOf(node));
    return true;
}

void ScopeView::paintEvent(QPaintEvent *event)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    paintScopeMap(&painter, m_map, m_relations,
                  {.colors = colors,
                   .font = fontOf(TextStyle::Body),
                   .grid = m_grid,
                   .lens = m_lens,
                   .selected = m_current,
                   .hovered = m_hovered,
                   .hasFocus = hasFocus(),
                   .direction = layoutDirection()},
                  event->rect());
    // Without a selection the focus is on the map itself.
    if (hasFocus() && m_current < 0)
        paintFocusFrame(&painter, rect(), colors.accent, 0);
}

void ScopeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isPlaced) {
        m_lens = m_lens.within(m_grid.size(m_map), size());
        return;
    }
    placeAtFirst();
    bringIntoSight(m_current);
}

void ScopeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_grid = scopeGrid(m_map, fontOf(TextStyle::Body));
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

void ScopeView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    if (m_current >= 0)
        tellScopeFocus(this);
}

void ScopeView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ScopeView::zoomByKey(const QKeyEvent &event)
{
    if (!(event.modifiers() & Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(ScopeZoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(1 / ScopeZoomStep);
        return true;
    case Qt::Key_0:
        zoom(1 / m_lens.zoom);
        return true;
    default:
        return false;
    }
}

bool ScopeView::moveByKey(const QKeyEvent &event)
{
    const QPointF shift = shiftOf(event.key());
    if (shift.isNull())
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ShiftModifier || modifiers == Qt::ControlModifier) {
        look({m_lens.zoom, m_lens.origin + shift});
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    m_isPlaced = true;
    select(stepFrom(m_map, m_current, *stepOf(event.key(), layoutDirection())));
    return true;
}

bool ScopeView::jumpTo(const QString &letter)
{
    if (letter.isEmpty() || !letter.front().isLetterOrNumber())
        return false;
    const int count = int(m_map.nodes.size());
    for (int i = 1; i <= count; ++i) {
        const int node = (std::max(m_current, -1) + i) % count;
        if (!m_map.nodes[size_t(node)].name.startsWith(letter, Qt::CaseInsensitive))
            continue;
        m_isPlaced = true;
        select(node);
        return true;
    }
    return true;
}

void ScopeView::keyPressEvent(QKeyEvent *event)
{
    if (zoomByKey(*event) || moveByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Home:
        m_lens = ScopeLens::fitting(m_grid.size(m_map), size());
        m_isPlaced = true;
        update();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        look(
            {m_lens.zoom,
             m_lens.origin + QPointF(0, height() * (event->key() == Qt::Key_PageUp ? 0.9 : -0.9))});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate();
        return;
    default:
        break;
    }
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!isPlain || !jumpTo(event->text()))
        QWidget::keyPressEvent(event);
}

void ScopeView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_dragged = event->pos();
    m_isDragging = false;
    if (event->button() == Qt::LeftButton)
        select(nodeAt(event->pos()));
}

void ScopeView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged) {
        const QPoint moved = event->pos() - *m_dragged;
        if (!m_isDragging && moved.manhattanLength() < QApplication::startDragDistance())
            return;
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
        m_dragged = event->pos();
        look({m_lens.zoom, m_lens.origin + moved});
        return;
    }
    const int node = nodeAt(event->pos());
    if (std::exchange(m_hovered, node) != node)
        update();
}

void ScopeView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged.reset();
    m_isDragging = false;
    unsetCursor();
}

void ScopeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && nodeAt(event->pos()) >= 0)
        activate();
}

void ScopeView::leaveEvent(QEvent *)
{
    if (std::exchange(m_hovered, -1) >= 0)
        update();
}

void ScopeView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / WheelStep;
    if (notches != 0)
        look(m_lens.zoomed(std::pow(ScopeZoomStep, notches), event->position()));
    event->accept();
}

void ScopeView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse)
        select(nodeAt(event->pos()));
    if (m_current >= 0)
        emit menuRequested(byMouse ? event->globalPos()
                                   : mapToGlobal(rectOf(m_current).bottomLeft()));
}

} // namespace tokendeck

#include "moc_scope_view.cpp"
