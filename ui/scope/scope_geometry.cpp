// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope_geometry.h"

#include <algorithm>
#include <array>

namespace tokendeck {

namespace {

struct GridColumn {
    double left;
    double width;
};
constexpr std::array<GridColumn, ScopeColumnCount> GridColumns{
    GridColumn{30, 230}, GridColumn{350, 230}, GridColumn{720, 250}};
constexpr double GridMargin = 30;
constexpr double NodeHeight = 58;
constexpr double RowHeight = 74;
constexpr double AlwaysInSight = 60; // of the map, in pixels of the window

} // namespace

QSizeF scopeSize(const ScopeMap &map)
{
    const GridColumn &last = GridColumns.back();
    return {last.left + last.width + GridMargin,
            2 * GridMargin + std::max(map.rows, 1) * RowHeight - (RowHeight - NodeHeight)};
}

QRectF scopeRect(const ScopeNode &node)
{
    const GridColumn &column = GridColumns[size_t(node.column)];
    return {column.left, GridMargin + node.row * RowHeight, column.width, NodeHeight};
}

QPainterPath scopePath(const QRectF &from, const QRectF &to)
{
    const QPointF begin(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    const double half = (end.x() - begin.x()) / 2;
    QPainterPath path(begin);
    path.cubicTo(begin + QPointF(half, 0), end - QPointF(half, 0), end);
    return path;
}

int scopeHit(const ScopeMap &map, const QPointF &point)
{
    const auto found = std::ranges::find_if(
        map.nodes, [&](const ScopeNode &node) { return scopeRect(node).contains(point); });
    return found == map.nodes.end() ? -1 : int(found - map.nodes.begin());
}

ScopeLens ScopeLens::zoomed(double factor, const QPointF &fixed) const
{
    const double least = std::min(zoom, LeastZoom);
    const double wanted = std::clamp(zoom * factor, least, MostZoom);
    return {wanted, fixed - toMap(fixed) * wanted};
}

ScopeLens ScopeLens::fitting(const ScopeMap &map, const QSizeF &size)
{
    const QSizeF whole = scopeSize(map);
    const double fit =
        std::min({size.width() / whole.width(), size.height() / whole.height(), 1.0});
    ScopeLens lens{.zoom = std::max(fit, LeastZoom / 2)};
    lens.origin = {std::max(0.0, (size.width() - whole.width() * lens.zoom) / 2), 0};
    return lens;
}

ScopeLens ScopeLens::within(const ScopeMap &map, const QSizeF &size) const
{
    const QSizeF whole = scopeSize(map) * zoom;
    const auto held = [](double place, double length, double room) {
        const double least = std::min(AlwaysInSight, std::min(length, room));
        return std::clamp(place, least - length, room - least);
    };
    return {zoom,
            {held(origin.x(), whole.width(), size.width()),
             held(origin.y(), whole.height(), size.height())}};
}

ScopeLens ScopeLens::showing(const QRectF &rect, const QSizeF &size) const
{
    constexpr double room = 12;
    const QRectF seen = toWindow(rect).adjusted(-room, -room, room, room);
    const auto shift = [](double begin, double end, double length) {
        if (begin < 0)
            return -begin;
        return end > length ? std::max(length - end, -begin) : 0.0;
    };
    return {zoom,
            origin
                + QPointF(shift(seen.left(), seen.right(), size.width()),
                          shift(seen.top(), seen.bottom(), size.height()))};
}

} // namespace tokendeck
