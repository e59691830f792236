// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope_geometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokendeck {

namespace {

//! The room for lines behind a column.
struct LineRoom {
    double usual;
    double least;
};
constexpr std::array<LineRoom, ScopeColumnCount - 1> LineRooms{LineRoom{90, 60}, LineRoom{140, 90}};
constexpr double GridMargin = 30;
constexpr double NodeHeight = 58;
constexpr double RowHeight = 74;
constexpr double AlwaysInSight = 60; // of the map, in pixels of the window
constexpr double LineMargin = 4; // half of the widest pen, and its smoothing

//! An edge: it leaves and arrives level, and goes up or down, and to one side, all the way.
class EdgeCurve {
public:
    EdgeCurve(const QRectF &from, const QRectF &to)
        : m_begin(from.left() < to.left() ? from.right() : from.left(), from.center().y())
        , m_end(from.left() < to.left() ? to.left() : to.right(), to.center().y())
        , m_half((m_end.x() - m_begin.x()) / 2, 0)
    {
    }

    [[nodiscard]] double left() const { return std::min(m_begin.x(), m_end.x()); }
    [[nodiscard]] double right() const { return std::max(m_begin.x(), m_end.x()); }

    //! \p time is 0 at its beginning and 1 at its end.
    [[nodiscard]] QPointF at(double time) const
    {
        const double rest = 1 - time;
        return m_begin * (rest * rest * rest) + (m_begin + m_half) * (3 * time * rest * rest)
            + (m_end - m_half) * (3 * time * time * rest) + m_end * (time * time * time);
    }

    //! When it is at the height \p y; 0 or 1 where it is not.
    [[nodiscard]] double timeAt(double y) const
    {
        const double rise = m_end.y() - m_begin.y();
        if (rise == 0)
            return y <= m_begin.y() ? 0 : 1;
        // Its height is begin + rise (3 t² - 2 t³), which this inverts.
        const double share = std::clamp((y - m_begin.y()) / rise, 0.0, 1.0);
        return 0.5 - std::sin(std::asin(1 - 2 * share) / 3);
    }

    [[nodiscard]] QPainterPath between(double begin, double end) const
    {
        const double third = (end - begin) / 3;
        QPainterPath path(at(begin));
        path.cubicTo(at(begin) + speedAt(begin) * third, at(end) - speedAt(end) * third, at(end));
        return path;
    }

    [[nodiscard]] double lengthUntil(double time) const
    {
        constexpr int Steps = 16;
        double length = 0;
        QPointF before = m_begin;
        for (int step = 1; step <= Steps; ++step) {
            const QPointF here = at(time * step / Steps);
            length += std::hypot(here.x() - before.x(), here.y() - before.y());
            before = here;
        }
        return length;
    }

private:
    [[nodiscard]] QPointF speedAt(double time) const
    {
        const double rest = 1 - time;
        return m_half * (3 * rest * rest) + (m_end - m_begin - 2 * m_half) * (6 * time * rest)
            + m_half * (3 * time * time);
    }

    QPointF m_begin;
    QPointF m_end;
    QPointF m_half; //!< half of its width, negative to the left
};

} // namespace

double ScopeGrid::left(int column) const
{
    constexpr ScopeGrid usual;
    double left = GridMargin;
    double more = 0; // than usual, and not yet taken from the lines
    for (size_t before = 0; before < size_t(column); ++before) {
        more += std::max(0.0, widths[before] - usual.widths[before]);
        // The last column grows into the room in front of it.
        if (before + 2 == widths.size())
            more += std::max(0.0, widths.back() - usual.widths.back());
        const LineRoom &room = LineRooms[before];
        const double taken = std::min(more, room.usual - room.least);
        more -= taken;
        left += widths[before] + room.usual - taken;
    }
    return left;
}

QSizeF ScopeGrid::size(const ScopeMap &map) const
{
    return {left(ScopeColumnCount - 1) + widths.back() + GridMargin,
            2 * GridMargin + std::max(map.rows, 1) * RowHeight - (RowHeight - NodeHeight)};
}

QRectF ScopeGrid::rect(const ScopeNode &node, Qt::LayoutDirection direction) const
{
    const int column = int(node.column);
    const double width = widths[size_t(column)];
    const double before = left(column);
    return {direction == Qt::RightToLeft ? size({}).width() - before - width : before,
            GridMargin + node.row * RowHeight, width, NodeHeight};
}

int ScopeGrid::nodeAt(const ScopeMap &map, const QPointF &point,
                      Qt::LayoutDirection direction) const
{
    const auto found = std::ranges::find_if(
        map.nodes, [&](const ScopeNode &node) { return rect(node, direction).contains(point); });
    return found == map.nodes.end() ? -1 : int(found - map.nodes.begin());
}

ScopeCurve scopeCurve(const QRectF &from, const QRectF &to, const QRectF &window)
{
    const EdgeCurve curve(from, to);
    const QRectF seen = window.adjusted(-LineMargin, -LineMargin, LineMargin, LineMargin);
    if (curve.right() < seen.left() || curve.left() > seen.right())
        return {};
    const auto [top, bottom] = std::minmax({curve.at(0).y(), curve.at(1).y()});
    if (bottom < seen.top() || top > seen.bottom())
        return {};
    const auto [begin, end] = std::minmax({curve.timeAt(seen.top()), curve.timeAt(seen.bottom())});
    return {.path = curve.between(begin, end), .skipped = curve.lengthUntil(begin)};
}

ScopeLens ScopeLens::zoomed(double factor, const QPointF &fixed) const
{
    const double least = std::min(zoom, LeastZoom);
    const double wanted = std::clamp(zoom * factor, least, MostZoom);
    return {wanted, fixed - toMap(fixed) * wanted};
}

ScopeLens ScopeLens::fitting(const QSizeF &whole, const QSizeF &size)
{
    const double fit =
        std::min({size.width() / whole.width(), size.height() / whole.height(), 1.0});
    ScopeLens lens{.zoom = std::max(fit, LeastZoom / 2)};
    lens.origin = {std::max(0.0, (size.width() - whole.width() * lens.zoom) / 2), 0};
    return lens;
}

ScopeLens ScopeLens::within(const QSizeF &whole, const QSizeF &size) const
{
    const QSizeF seen = whole * zoom;
    const auto held = [](double place, double length, double room) {
        const double least = std::min(AlwaysInSight, std::min(length, room));
        return std::clamp(place, least - length, room - least);
    };
    return {zoom,
            {held(origin.x(), seen.width(), size.width()),
             held(origin.y(), seen.height(), size.height())}};
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
