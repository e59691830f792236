// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace tokendeck {

class Background;

//! Tells when the desktop locks the screen or the computer goes to sleep.
//!
//! On Unix it listens on D-Bus: org.freedesktop.ScreenSaver, org.gnome.ScreenSaver,
//! org.cinnamon.ScreenSaver, org.mate.ScreenSaver (ActiveChanged), and logind (PrepareForSleep, and
//! Lock of the own session). Without a bus it stays silent, as it does on other systems.
class ScreenLockListener final : public QObject {
    Q_OBJECT

public:
    //! Connects to nothing yet. \p background outlives the listener.
    explicit ScreenLockListener(Background &background, QObject *parent = nullptr);

    //! Connects to the buses in the background, for after the first paint. ready() follows.
    void start();

signals:
    //! What can be listened to is.
    void ready();
    void locked();

private slots:
    void onScreenSaverActiveChanged(bool active);
    void onPrepareForSleep(bool before);

private:
    void listenToScreenSavers();
    void listenToLogin();

    Background &m_background;
};

} // namespace tokendeck
