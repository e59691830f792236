// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/window_options.h"

#include <QObject>
#include <QString>
#include <QStringList>

class QSessionManager;

namespace tokendeck {

class MainWindow;
class ViewStateStore;
class Workspace;

//! Keeps where the admin was for the desktop's session manager, and goes there again when that
//! starts the application anew. Nothing that was typed into a dialog is kept, and no secret.
class SessionKeeper final : public QObject {
    Q_OBJECT
public:
    //! \p options are what the application was started with; all else outlives this.
    SessionKeeper(MainWindow &window, const Workspace &workspace, ViewStateStore &states,
                  const WindowOptions &options, QObject *parent = nullptr);

    //! Keeps where the window is now as the session \p session, in place of any other, and writes
    //! it.
    void keep(const QString &session);
    //! Goes where \p session ended, if that is the one that was kept.
    void returnTo(const QString &session);

private:
    void save(QSessionManager &manager);

    MainWindow &m_window;
    const Workspace &m_workspace;
    ViewStateStore &m_states;
    QStringList m_arguments; //!< that start the same again
};

} // namespace tokendeck
