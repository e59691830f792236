// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace tokendeck {

class Background;

//! Shows a notice through the desktop's notification service (org.freedesktop.Notifications, the
//! Desktop Notifications Specification 1.2), one at a time. Without a session bus or a service
//! nothing happens, as on other systems.
class DesktopNotifier final : public QObject {
    Q_OBJECT

public:
    //! Connects to nothing before the first notice. \p background outlives this.
    explicit DesktopNotifier(Background &background, QObject *parent = nullptr);

    //! Shows \p title and \p text, both plain, in place of the notice before.
    void show(const QString &title, const QString &text);
    //! Takes the notice away, if one is there.
    void close();

signals:
    //! The notice was clicked.
    void clicked();

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);

private:
    void send();
    void notify(bool takesMarkup);

    Background &m_background;
    QString m_title;
    QString m_text;
    bool m_listens = false;
    quint64 m_round =
        0; //!< of show() and close(), so that an answer to an earlier one is passed over
    uint m_id = 0; //!< the service's, of what it shows; 0: nothing
};

} // namespace tokendeck
