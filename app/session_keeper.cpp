// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session_keeper.h"

#include "services/desktop/view_state_store.h"
#include "ui/main_window.h"
#include "ui/shell/places/kept_place.h"
#include "ui/shell/places/place_opener.h"

#include <QGuiApplication>
#include <QSessionManager>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

const QString SessionState = u"session/name"_s;
const QString PlaceState = u"session/place"_s;

} // namespace

SessionKeeper::SessionKeeper(MainWindow &window, const Workspace &workspace, ViewStateStore &states,
                             const WindowOptions &options, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_states(states)
{
    // Not what is done once, as a fresh sandbox and a link.
    if (options.sandbox)
        m_arguments.append(u"--sandbox"_s);
    if (!options.sandboxData.isEmpty())
        m_arguments += {u"--sandbox-data"_s, options.sandboxData};
    // Direct, as the session manager waits for nothing else.
    connect(qGuiApp, &QGuiApplication::saveStateRequest, this, &SessionKeeper::save,
            Qt::DirectConnection);
}

void SessionKeeper::keep(const QString &session)
{
    m_window.saveWindowState();
    const std::optional<Intent> place = m_window.places().place();
    m_states.setState(SessionState, place ? session.toUtf8() : QByteArray());
    m_states.setState(PlaceState, place ? keptPlace(*place, m_workspace) : QByteArray());
    // Where it cannot be written, the window opens as on any other day; that the file cannot be
    // written is said at the end of the run.
    (void)m_states.save();
}

void SessionKeeper::returnTo(const QString &session)
{
    if (m_states.state(SessionState) != session.toUtf8())
        return;
    if (const std::optional<Intent> place = placeOf(m_states.state(PlaceState)))
        m_window.places().returnTo(*place);
}

void SessionKeeper::save(QSessionManager &manager)
{
    // As Qt reads it from the command line.
    const QString session = manager.sessionId() + u'_' + manager.sessionKey();
    keep(session);
    manager.setRestartHint(QSessionManager::RestartIfRunning);
    manager.setRestartCommand(QStringList{QCoreApplication::applicationFilePath()} + m_arguments
                              + QStringList{u"-session"_s, session});
}

} // namespace tokendeck

#include "moc_session_keeper.cpp"
