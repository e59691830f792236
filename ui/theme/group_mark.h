// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection_marks.h"

#include <QIcon>

class QPainter;
class QPalette;
class QRect;

namespace tokendeck {

// The mark of a group of connections: a dot in its colour. The group's name stands beside it.

//! Of the dot, in logical pixels.
inline constexpr int GroupMarkSize = 10;

//! In the middle of \p rect, in the scheme of \p palette.
void paintGroupMark(QPainter *painter, const QRect &rect, GroupColor color,
                    const QPalette &palette);
//! For menus and lists.
[[nodiscard]] QIcon groupIcon(GroupColor color, const QPalette &palette);

} // namespace tokendeck
