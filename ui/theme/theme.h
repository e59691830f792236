// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/settings/preferences.h"
#include "ui/theme/colors.h"

#include <QObject>

#include <optional>

namespace tokendeck {

class PortalSettings;

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
    //! Asks and listens to the desktop. For after the first paint: it uses D-Bus.
    void watchSystem();
    //! Whether the system prefers dark colours from now on.
    void setSystemDark(bool dark);
    //! Whether it wants high contrast from now on. That holds for what the admin has chosen, too:
    //! who needs it needs it everywhere.
    void setSystemContrast(bool high);
    //! By what the system enlarges text from now on; 0.5 to 3, 1 for no change.
    void setTextScale(double factor);

    //! What is shown.
    [[nodiscard]] Scheme scheme() const;

signals:
    void schemeChanged(tokendeck::Scheme scheme);

private:
    void applyScheme();
    void applyFont();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark;
    bool m_systemContrast = false;
    double m_textScale = 1;
    std::optional<Scheme> m_applied;
    PortalSettings *m_portal = nullptr;
};

//! By what text is to be enlarged where the desktop says \p factor: on X11 desktops say it a second
//! time as dots per inch, by which Qt has enlarged everything already, to \p pixelRatio.
[[nodiscard]] double ownTextScale(double factor, const QString &platform, double pixelRatio);

} // namespace tokendeck
