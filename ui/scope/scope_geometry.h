// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/scope_map.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace tokendeck {

// Where the map's grid stands, in logical pixels at a zoom of 1. A place depends on its column and
// row alone, and on the side from which the window is read: there the first column is.

[[nodiscard]] QSizeF scopeSize(const ScopeMap &map);
[[nodiscard]] QRectF scopeRect(const ScopeNode &node, Qt::LayoutDirection direction);

//! The part of an edge that is in sight.
struct ScopeCurve {
    QPainterPath path; //!< empty where nothing of it is
    double skipped = 0; //!< length of the edge before it, so that dashes stay where they are
};
//! What \p window sees of the edge from \p from to \p to, between the sides that face each other.
//! Of a tall map most of an edge is out of sight, and painting that takes far longer than the rest.
[[nodiscard]] ScopeCurve scopeCurve(const QRectF &from, const QRectF &to, const QRectF &window);

//! The node at \p point, or -1.
[[nodiscard]] int scopeHit(const ScopeMap &map, const QPointF &point,
                           Qt::LayoutDirection direction);

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
    //! All of \p map in a window of \p size, no larger than it is.
    [[nodiscard]] static ScopeLens fitting(const ScopeMap &map, const QSizeF &size);
    //! Moved no further than that some of \p map is in sight.
    [[nodiscard]] ScopeLens within(const ScopeMap &map, const QSizeF &size) const;
    //! Moved as little as lets \p rect, of the map, be seen.
    [[nodiscard]] ScopeLens showing(const QRectF &rect, const QSizeF &size) const;

    static constexpr double LeastZoom = 0.02;
    static constexpr double MostZoom = 3;
};

} // namespace tokendeck
