// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QVariantList>

#include <optional>

namespace tokendeck::test {

//! A message bus of its own, on which a test plays the services of a desktop and its system.
class PlayedBus final {
public:
    //! Starts it, and makes it the session's and the system's bus of this process, which has asked
    //! for neither yet.
    PlayedBus();
    ~PlayedBus();

    PlayedBus(const PlayedBus &) = delete;
    PlayedBus &operator=(const PlayedBus &) = delete;

    //! Lets \p object, which outlives the bus, answer as \p service at \p path by its public slots,
    //! and send its signals. Whether that can be.
    [[nodiscard]] bool play(const QString &service, const QString &path, QObject *object);
    //! Sends a signal to whoever listens. Whether that can be.
    [[nodiscard]] bool send(const QString &path, const QString &interface, const QString &name,
                            const QVariantList &arguments);

private:
    QProcess m_daemon;
    std::optional<QDBusConnection> m_connection; //!< absent where the bus did not start
};

} // namespace tokendeck::test
