// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace tokendeck {

//! Gives \p widget its accessible name where it has another one. Qt tells of each setting, and a
//! screen reader that is told too much at once drops what has really changed.
void setSpokenName(QWidget *widget, const QString &name);
//! The same for its accessible description.
void setSpokenDescription(QWidget *widget, const QString &description);

} // namespace tokendeck
