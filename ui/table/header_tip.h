// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QEvent;
class QFont;
class QHeaderView;

namespace tokendeck {

//! Answers \p event of the viewport of \p header, whose names are in \p font, where it asks for the
//! tool tip of a name that has not all of its room: with the name. Whether it did.
bool tellCutName(QHeaderView *header, const QFont &font, QEvent *event);

} // namespace tokendeck
