// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding_limits.h"

#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace tokendeck {

enum class ThemeChoice { System, Light, Dark, ContrastLight, ContrastDark };

//! What becomes of deletes that wait for their undo time when the window closes.
enum class PendingDeletes {
    Drop, //!< nothing is deleted
    Send, //!< they are sent before the application ends
};

//! The admin's settings. An absent time means "off".
struct Preferences {
    //! After which a copied secret leaves the clipboard; 5 to 600 s.
    std::optional<std::chrono::seconds> clipboardTimeout = std::chrono::seconds(30);
    //! Without input for so long, the application locks; 1 to 480 minutes.
    std::optional<std::chrono::minutes> idleLock = std::chrono::minutes(5);
    bool lockWithScreen = true; //!< lock when the screen locks or the computer goes to sleep
    //! Between two refreshes of everything; 15 to 3600 s.
    std::optional<std::chrono::seconds> refreshInterval = std::chrono::seconds(60);
    ThemeChoice theme = ThemeChoice::System;
    QString language; //!< the code of what the window speaks: "de"; empty: as the system
    PendingDeletes closePendingDeletes = PendingDeletes::Drop;
    bool keepLists = true; //!< on this computer, without tokens, for a quick start
    bool dailySnapshots = true; //!< of every account, without tokens
    bool desktopNotices = true; //!< of high findings, while the window is not in front
    bool hintsShown = false; //!< the hints for a new admin have been shown once
    //! Keys that the admin has changed, in Qt's portable text, by the name of their action; empty
    //! for none. What is not there has its usual keys.
    QMap<QString, QString> shortcuts;
    FindingLimits findings; //!< from when on something is a finding, and which kinds are none

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

//! \p preferences with every time and number moved into its range.
[[nodiscard]] Preferences clamped(Preferences preferences);

} // namespace tokendeck
