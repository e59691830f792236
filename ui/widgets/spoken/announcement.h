// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace tokendeck {

//! Lets a screen reader say \p text, wherever the focus is: what has happened, as it is also
//! written in the window of \p from. It is told once; what is said while nobody listens is lost.
//! Nothing is said for a window that is not shown. \p text has no token.
void announce(QWidget *from, const QString &text);

} // namespace tokendeck
