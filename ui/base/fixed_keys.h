// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace tokendeck {

// Keys that views, fields and dialogs take themselves, and that no action can have.

//! One line of the list of shortcuts.
struct KeyLine {
    QString keys; //!< as the platform writes them
    QString text; //!< what they do
};

//! What is done by keys and clicks that cannot be changed, in the order in which it is told.
[[nodiscard]] std::vector<KeyLine> fixedKeyLines();

//! What \p keys do wherever the keyboard is; empty where an action can have them.
[[nodiscard]] QString fixedMeaning(QKeyCombination keys);

} // namespace tokendeck
