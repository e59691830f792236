// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/scope_map.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <array>

namespace tokendeck {

//! Where the boxes of a map stand, in logical pixels at a zoom of 1. A place depends on its column
//! and row alone, and on the side from which the window is read: there the first column is.
struct ScopeGrid {
    //! Of the boxes in each column. What a column is wider than the usual width comes from the room
    //! for its lines, as long as they can be told apart.
    std::array<double, ScopeColumnCount> widths{230, 230, 250};

    //! Of the whole \p map, with what is around it.
    [[nodiscard]] QSizeF size(const ScopeMap &map) const;
    [[nodiscard]] QRectF rect(const ScopeNode &node, Qt::LayoutDirection direction) const;
    //! The node of \p map at \p point, or -1.
    [[nodiscard]] int nodeAt(const ScopeMap &map, const QPointF &point,
                             Qt::LayoutDirection direction) const;

    friend bool operator==(const ScopeGrid &, const ScopeGrid &) = default;

private:
    [[nodiscard]] double left(int column) const;
};

//! The part of an edge that is in sight.
struct ScopeCurve {
    QPainterPath path; //!< empty where nothing of it is
    double skipped = 0; //!< length of the edge before it, so that dashes stay where they are
};
//! What \p window sees of the edge from \p from to \p to, between the sides that face each other.
//! Of a tall map most of an edge is out of sight, and painting that takes far longer than the rest.
[[nodiscard]] ScopeCurve scopeCurve(const QRectF &from, const QRectF &to, const QRectF &window);

//! How a part of the map is seen in a window.
struct ScopeLens {
    double zoom = 1;
    QPointF origin; //!< where the map's upper left corner is in the window

    [[nodiscard]] QPointF toWindow(const QPointF &point) const { return origin + point * zoom; }
    [[nodiscard]] QRectF toWindow(const QRectF &rect) const
    {
        return {toWindow(rect.topLeft()), rect.size() * zoom};
    }
    [[nodiscard]] QPointF toMap(const QPointF &point) const { return (point - origin) / zoom; }
    //! The same with \p factor times the zoom, within its limits; \p fixed stays where it is.
    [[nodiscard]] ScopeLens zoomed(double factor, const QPointF &fixed) const;
    //! All of a map of \p whole, as it is at a zoom of 1, in a window of \p size, no larger than
    //! it is.
    [[nodiscard]] static ScopeLens fitting(const QSizeF &whole, const QSizeF &size);
    //! Moved no further than that some of such a map is in sight.
    [[nodiscard]] ScopeLens within(const QSizeF &whole, const QSizeF &size) const;
    //! Moved as little as lets \p rect, of the map, be seen.
    [[nodiscard]] ScopeLens showing(const QRectF &rect, const QSizeF &size) const;

    static constexpr double LeastZoom = 0.02;
    static constexpr double MostZoom = 3;
};

} // namespace tokendeck
