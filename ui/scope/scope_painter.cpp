// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope_painter.h"

#include "ui/theme/colors.h"
#include "words/estate/reach_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace tokendeck {

namespace {

constexpr double Padding = 13;
constexpr double Radius = 8;
constexpr double LineSpace = 1.35; // of the letters' height

QPen edgePen(const ScopeEdge &edge, const Colors &colors, bool isRelated, bool isAnySelected,
             double litWidth)
{
    // Lines that do not belong to the selection step back and can still be followed.
    const bool isLit = edge.reach == SearchReach::Open && (isRelated || !isAnySelected);
    QPen pen(isLit ? (edge.isDirect ? colors.warning : colors.accent) : colors.dim,
             isRelated   ? 2.0
                 : isLit ? litWidth
                         : 1.0);
    if (edge.reach == SearchReach::Closed)
        pen.setDashPattern({5, 4});
    else if (edge.reach == SearchReach::Unknown)
        pen.setDashPattern({1, 3});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void paintFold(QPainter *painter, const QRectF &place, bool isUnfolded, const ScopeLook &look)
{
    QPainterPath path;
    const QPointF middle = place.center();
    const double arm = place.width() / 2;
    const double on = look.direction == Qt::RightToLeft ? -arm : arm;
    if (isUnfolded) {
        path.moveTo(middle + QPointF(-arm, -arm / 2));
        path.lineTo(middle + QPointF(0, arm / 2));
        path.lineTo(middle + QPointF(arm, -arm / 2));
    } else {
        path.moveTo(middle + QPointF(-on / 2, -arm));
        path.lineTo(middle + QPointF(on / 2, 0));
        path.lineTo(middle + QPointF(-on / 2, arm));
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(look.colors.dim, 1.6));
    painter->drawPath(path);
}

//! The font of \p size pixels at a zoom of 1, as it is at \p zoom.
QFont lettersOf(const QFont &font, double size, double zoom, bool isName)
{
    QFont letters = font;
    letters.setPixelSize(std::max(LeastScopeLetters, qRound(size * zoom)));
    letters.setWeight(isName ? QFont::DemiBold : QFont::Normal);
    return letters;
}

QFont captionLetters(const QFont &font, double zoom)
{
    return lettersOf(font, double(font.pixelSize()) * 12 / 13, zoom, false);
}

double paddingAt(double zoom)
{
    return std::clamp(Padding * zoom, 4.0, Padding * 2);
}

//! What tells most stands last: "created 6 Jul 2026" of "API token · created 6 Jul 2026".
QString shortCaption(const QString &caption)
{
    constexpr QStringView Separator = u" · ";
    const qsizetype at = caption.indexOf(Separator);
    return at < 0 ? caption : caption.sliced(at + Separator.size());
}

//! \p caption, or the short one where there is no room for all of it.
QString fittingCaption(const QString &caption, const QFontMetricsF &metrics, double width)
{
    return metrics.horizontalAdvance(caption) <= width ? caption : shortCaption(caption);
}

//! The title of \p node. Lines lead to the main account, so that the name of an account below it is
//! what is to be seen of "Beta Works › Finance" where there is no room for both.
QString fittingTitle(const ScopeNode &node, const QFontMetricsF &metrics, double width)
{
    const QString title = scopeTitle(node);
    return node.key.kind != ScopeNodeKind::Account || metrics.horizontalAdvance(title) <= width
        ? title
        : scopeShortTitle(node);
}

void paintTexts(QPainter *painter, const ScopeNode &node, const ScopeLook &look,
                const QRectF &frame, const QColor &nameColor)
{
    const double zoom = look.lens.zoom;
    const QFont name = lettersOf(look.font, look.font.pixelSize(), zoom, true);
    const QFont caption = captionLetters(look.font, zoom);
    const double nameHeight = name.pixelSize() * LineSpace;
    const double captionHeight = caption.pixelSize() * LineSpace;
    const double padding = paddingAt(zoom);
    QRectF room = frame.adjusted(padding, 0, -padding, 0);
    if (room.height() < nameHeight || room.width() < 2 * name.pixelSize())
        return;
    if (node.isGroup()) {
        const double arm = std::max(8.0, 9 * zoom);
        const bool mirrored = look.direction == Qt::RightToLeft;
        const double left = mirrored ? room.left() : room.right() - arm;
        paintFold(painter, QRectF(left, frame.center().y() - arm / 2, arm, arm), node.isUnfolded,
                  look);
        const double taken = arm + padding / 2;
        room.adjust(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0);
    }
    const bool isTwoLines = room.height() >= nameHeight + captionHeight + 4;
    const double top = isTwoLines ? frame.center().y() - (nameHeight + captionHeight) / 2
                                  : frame.center().y() - nameHeight / 2;
    paintScopeText(painter, {room.left(), top, room.width(), nameHeight},
                   isTwoLines ? fittingTitle(node, QFontMetricsF(name), room.width())
                              : scopeShortTitle(node),
                   name, nameColor, look);
    if (isTwoLines)
        paintScopeText(painter, {room.left(), top + nameHeight, room.width(), captionHeight},
                       fittingCaption(scopeCaption(node), QFontMetricsF(caption), room.width()),
                       caption,
                       node.reach == SearchReach::Closed && node.token ? look.colors.danger
                                                                       : look.colors.dimOnTint,
                       look);
}

void paintNode(QPainter *painter, const ScopeNode &node, const ScopeLook &look, bool isRelated,
               bool isSelected, bool isHovered)
{
    const Colors &colors = look.colors;
    const QRectF frame = look.lens.toWindow(look.grid.rect(node, look.direction));
    const bool isClosed = node.reach != SearchReach::Open && !node.isGroup();
    QPen pen(isSelected || isRelated ? colors.accent
                 : isClosed          ? colors.dim
                                     : colors.border,
             isSelected && look.hasFocus   ? 2.5
                 : isSelected || isRelated ? 1.5
                                           : 1.0);
    if (isClosed)
        pen.setDashPattern({4, 3});
    painter->setPen(pen);
    painter->setBrush(isSelected ? colors.accentSoft : isHovered ? colors.hover : colors.control);
    const double radius = std::clamp(Radius * look.lens.zoom, 1.0, Radius);
    painter->drawRoundedRect(frame, radius, radius);
    paintTexts(painter, node, look, frame, isClosed ? colors.dimOnTint : colors.text);
}

} // namespace

ScopeGrid scopeGrid(const ScopeMap &map, const QFont &font)
{
    // Dates and ids are all about as long; a map of thousands has the same captions again.
    constexpr int MostMeasured = 100;
    constexpr double Widest = 340;
    const QFontMetricsF whole(captionLetters(font, 1));
    const QFontMetricsF small(captionLetters(font, LeastFirstZoom));
    ScopeGrid grid;
    std::array<int, ScopeColumnCount> measured{};
    for (const ScopeNode &node : map.nodes) {
        const auto column = size_t(node.column);
        if (node.isGroup() || !node.ofAccount.isEmpty() || measured[column]++ >= MostMeasured)
            continue;
        const QString caption = scopeCaption(node);
        const double wanted = std::max(
            whole.horizontalAdvance(caption) + 2 * paddingAt(1),
            (small.horizontalAdvance(shortCaption(caption)) + 2 * paddingAt(LeastFirstZoom))
                / LeastFirstZoom);
        grid.widths[column] = std::clamp(std::ceil(wanted) + 1, grid.widths[column], Widest);
    }
    return grid;
}

QString shownScopeCaption(const ScopeNode &node, const QFont &font, double zoom, double width)
{
    const QFontMetricsF metrics(captionLetters(font, zoom));
    const double room = width - 2 * paddingAt(zoom);
    return metrics.elidedText(fittingCaption(scopeCaption(node), metrics, room), Qt::ElideRight,
                              room);
}

void paintScopeMap(QPainter *painter, const ScopeMap &map, const ScopeRelations &relations,
                   const ScopeLook &look, const QRectF &window)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const bool isAnySelected = look.selected >= 0;
    const auto placeOf = [&look](const ScopeNode &node) {
        return look.lens.toWindow(look.grid.rect(node, look.direction));
    };
    // Hundreds of lines go side by side, and are drawn anew with each step.
    const double litWidth = map.isGrouped ? 1.0 : 1.5;
    // Those of the selection last, on top of the others.
    for (const bool related : {false, true}) {
        for (size_t i = 0; i < map.edges.size(); ++i) {
            if (relations.edges[i] != related)
                continue;
            const ScopeEdge &edge = map.edges[i];
            const QRectF from = placeOf(map.nodes[size_t(edge.from)]);
            const QRectF to = placeOf(map.nodes[size_t(edge.to)]);
            const ScopeCurve line = scopeCurve(from, to, window);
            if (line.path.isEmpty())
                continue;
            QPen pen = edgePen(edge, look.colors, related, isAnySelected, litWidth);
            // It makes a dashed pen of a solid one, too.
            if (pen.style() != Qt::SolidLine)
                pen.setDashOffset(line.skipped / pen.widthF());
            // These Qt paints as lines and not as shapes, which takes a tenth of the time; in a
            // picture that is scaled they would be too thin.
            pen.setCosmetic(!look.isOutlined && pen.widthF() <= 1);
            painter->setPen(pen);
            painter->drawPath(line.path);
        }
    }
    for (size_t i = 0; i < map.nodes.size(); ++i) {
        if (!placeOf(map.nodes[i]).intersects(window))
            continue;
        paintNode(painter, map.nodes[i], look, relations.nodes[i], int(i) == look.selected,
                  int(i) == look.hovered);
    }
}

void paintScopeLine(QPainter *painter, const QLineF &line, const ScopeEdge &edge,
                    const ScopeLook &look)
{
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    painter->setBrush(Qt::NoBrush);
    painter->setPen(edgePen(edge, look.colors, false, false, 1.5));
    painter->drawPath(path);
}

void paintScopeText(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
                    const QColor &color, const ScopeLook &look)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    if (!look.isOutlined) {
        painter->setFont(font);
        painter->setPen(color);
        painter->setLayoutDirection(look.direction);
        painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        return;
    }
    QPainterPath path;
    const double left = look.direction == Qt::RightToLeft
        ? rect.right() - metrics.horizontalAdvance(shown)
        : rect.left();
    path.addText(left, rect.center().y() + (metrics.ascent() - metrics.descent()) / 2, font, shown);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPath(path);
}

} // namespace tokendeck
