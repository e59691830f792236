// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace tokendeck {

//! The application's own icons: one 24-unit grid, strokes of 1.6 units, one colour.
enum class IconName {
    Accounts,
    Activity,
    Add,
    Api,
    Bookmark,
    Check,
    ChevronDown,
    ChevronRight,
    Close,
    Columns,
    Compare,
    Copy,
    Edit,
    Error,
    Filters,
    Globe,
    Hidden,
    Info,
    Keyboard,
    Link,
    Lock,
    Menu,
    Offline,
    Ok,
    Overview,
    Refresh,
    Remove,
    Reveal,
    Sandbox,
    Scope,
    Search,
    Settings,
    Shared,
    Shipping,
    SortDown,
    SortUp,
    Unlock,
    Warning,
    Count
};

//! The name of \p icon's file below resources/icons, without ".svg".
[[nodiscard]] QString iconFileName(IconName icon);

//! \p icon of \p size logical pixels in \p color, drawn for \p devicePixelRatio. Cached.
[[nodiscard]] QPixmap iconPixmap(IconName icon, int size, const QColor &color,
                                 qreal devicePixelRatio);
//! Draws \p icon into the square \p rect in \p color.
void paintIcon(QPainter *painter, IconName icon, const QRect &rect, const QColor &color);

//! For menus and buttons. Nothing is drawn before it is needed, and then in the colour that the
//! application's palette has at that moment, so that it follows the scheme.
[[nodiscard]] QIcon iconOf(IconName icon);
//! The application's icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace tokendeck
