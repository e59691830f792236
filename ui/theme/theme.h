// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/settings/preferences.h"
#include "ui/theme/colors.h"

#include <QObject>

#include <optional>

namespace tokendeck {

class PortalScheme;

//! Gives the application its style, font and palette, and changes them while it runs.
//!
//! The system's scheme is at first what its palette shows. watchSystem() then asks the desktop
//! portal, where there is one, and listens to it.
class Theme final : public QObject {
    Q_OBJECT
public:
    //! Reads the system's palette; the application object exists and has none of its own yet.
    explicit Theme(QObject *parent = nullptr);

    //! Sets the style and the font once, and the palette of \p choice.
    void apply(ThemeChoice choice);
    //! Asks and listens to the desktop's portal. For after the first paint: it uses D-Bus.
    void watchSystem();
    //! What the system prefers from now on.
    void setSystemScheme(Scheme scheme);

    //! What is shown.
    [[nodiscard]] Scheme scheme() const;

signals:
    void schemeChanged(tokendeck::Scheme scheme);

private:
    void applyScheme();

    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_system;
    std::optional<Scheme> m_applied;
    PortalScheme *m_portal = nullptr;
};

} // namespace tokendeck
