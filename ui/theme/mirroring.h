// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMargins>

class QMenu;
class QWidget;

namespace tokendeck {

//! Gives the layout of \p widget, or where it has none \p widget itself, \p margins that follow the
//! direction in which the window is read: left is where reading begins. Qt's own are mirrored by
//! nobody.
void setReadingMargins(QWidget *widget, const QMargins &margins);

//! Opens \p menu below \p anchor, \p gap pixels away from it, at the side where reading begins.
void dropDown(QMenu *menu, const QWidget *anchor, int gap = 2);

} // namespace tokendeck
