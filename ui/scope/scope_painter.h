// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/scope_map.h"
#include "ui/scope/scope_geometry.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace tokendeck {

struct Colors;

//! The smallest letters that a map shows, in pixels; a node with less room shows none.
inline constexpr int LeastScopeLetters = 11;

//! At first a map is not smaller than this, so that its names can be read.
inline constexpr double LeastFirstZoom = 0.7;

//! Wide enough for what \p map says below its names, at each zoom from LeastFirstZoom on, with
//! \p font as in ScopeLook. Names that are longer are cut, as are the captions that have one.
[[nodiscard]] ScopeGrid scopeGrid(const ScopeMap &map, const QFont &font);

//! The second line of \p node at \p zoom, in a box of \p width pixels of the window: what there is
//! room for.
[[nodiscard]] QString shownScopeCaption(const ScopeNode &node, const QFont &font, double zoom,
                                        double width);

//! How a map is painted.
struct ScopeLook {
    const Colors &colors;
    QFont font; //!< of a caption and, bolder, of a name, at a zoom of 1
    ScopeGrid grid;
    ScopeLens lens;
    int selected = -1;
    int hovered = -1;
    bool hasFocus = false;
    Qt::LayoutDirection direction = Qt::LeftToRight; //!< in which the map is read
    //! Text as outlines, for a picture that is shown elsewhere.
    bool isOutlined = false;
};

//! Paints what of \p map is in \p window, in pixels of the window.
void paintScopeMap(QPainter *painter, const ScopeMap &map, const ScopeRelations &relations,
                   const ScopeLook &look, const QRectF &window);

//! Paints \p line as lines like \p edge are.
void paintScopeLine(QPainter *painter, const QLineF &line, const ScopeEdge &edge,
                    const ScopeLook &look);

//! Writes \p text, cut at its end, into \p rect from where \p look is read from, in the middle of
//! its height.
void paintScopeText(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
                    const QColor &color, const ScopeLook &look);

} // namespace tokendeck
