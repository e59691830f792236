// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QWidget;

namespace tokendeck {

//! \p content in an area that scrolls it up and down where it is higher, without a frame or a
//! surface of its own. Takes \p content over.
[[nodiscard]] QScrollArea *scrolled(QWidget *content);

} // namespace tokendeck
