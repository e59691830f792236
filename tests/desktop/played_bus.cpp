// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/played_bus.h"

#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

const QString Services = u"played services"_s;

} // namespace

PlayedBus::PlayedBus()
{
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
        return;
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    m_connection = QDBusConnection::connectToBus(QString::fromLatin1(address), Services);
}

PlayedBus::~PlayedBus()
{
    m_connection.reset();
    QDBusConnection::disconnectFromBus(Services);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

bool PlayedBus::play(const QString &service, const QString &path, QObject *object)
{
    return m_connection && m_connection->isConnected()
        && m_connection->registerObject(
            path, object, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_connection->registerService(service);
}

bool PlayedBus::send(const QString &path, const QString &interface, const QString &name,
                     const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
    message.setArguments(arguments);
    return m_connection && m_connection->send(message);
}

} // namespace tokendeck::test
