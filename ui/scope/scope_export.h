// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/scope_map.h"

#include <QByteArray>
#include <QFont>
#include <QString>

#include <utility>
#include <vector>

namespace tokendeck {

enum class ScopeFormat { Svg, Png };

//! What stands around a saved map.
struct ScopeFrame {
    QString title; //!< above it: the page's, and of when it is
    //! Below it: what the lines of each kind say.
    std::vector<std::pair<ScopeEdge, QString>> legend = {};
    QFont font; //!< of a given pixel size
    Qt::LayoutDirection direction = Qt::LeftToRight; //!< in which the map is read
};

//! The most pixels at a side of a PNG.
inline constexpr int MostScopePixels = 16'000;

//! \p map as a picture: all of it, light colours on an opaque ground, text as outlines, so that it
//! looks the same wherever it is opened. A PNG has two pixels for one, or as many as the limit
//! allows. Empty where there is no memory for it. For any thread.
[[nodiscard]] QByteArray scopePicture(const ScopeMap &map, const ScopeFrame &frame,
                                      ScopeFormat format);

} // namespace tokendeck
