// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QWidget;

namespace tokendeck {

//! What a screen reader is to call \p widget, which paints itself: Qt has no role for a plain
//! QWidget but that of a box. May be called again when the widget becomes something else.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace tokendeck
