// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace tokendeck::test {

//! One text that is on the screen.
struct SeenText {
    QString text;
    QString place; //!< the class and name of what has it
    //! It has less room than it needs, or stands where it cannot be seen, and nothing tells all of
    //! it.
    bool isCut = false;
};

//! The texts of \p root and of what is in it: labels, buttons, fields, lists, headers, menus, tool
//! tips, and what is said of each. Not what is written in fields.
[[nodiscard]] std::vector<SeenText> seenTexts(QWidget *root);

//! Waits until \p seen is on the screen, as large as it has to be: what a window manager makes of a
//! size may come later than what this process does. False where it is not shown.
[[nodiscard]] bool awaitSight(QWidget *seen);

//! What is left of \p text, as pseudo() has translated it, that no translator can change: without
//! what stands in its brackets, addresses, what is shown of tokens, and each of \p data. Without
//! letters it is empty.
[[nodiscard]] QString untranslated(const QString &text, const QStringList &data);

//! Each widget in \p root that does not stand where it would in a mirror while the application runs
//! from right to left, and where it stands. What runs from left to right in each window is looked
//! at as one.
[[nodiscard]] QStringList unmirrored(QWidget *root);

} // namespace tokendeck::test
