// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tokendeck {

//! While it lives, Qt that finds no screen, or none that answers, ends the program as it is told
//! here and not by SIGABRT with advice of its own. For the making of a QGuiApplication; one at a
//! time.
class NoScreen {
public:
    //! \p end ends the program. It is told why in Qt's words, which may be empty, before anything
    //! of the application can be used.
    using End = void (*)(const QString &why);

    explicit NoScreen(End end);
    //! Says what Qt had to say meanwhile.
    ~NoScreen();
    Q_DISABLE_COPY_MOVE(NoScreen)
};

} // namespace tokendeck
