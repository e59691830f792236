// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/portal_scheme.h"

#ifdef TOKENDECK_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace tokendeck {

Scheme schemeOfPortalValue(uint value)
{
    return value == 1 ? Scheme::Dark : Scheme::Light;
}

#ifdef TOKENDECK_HAS_DBUS

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

} // namespace

void PortalScheme::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    read << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(reply.value().variant());
        watcher->deleteLater();
    });
}

void PortalScheme::onSettingChanged(const QString &space, const QString &key,
                                    const QDBusVariant &value)
{
    if (space == appearance && key == colorScheme)
        take(value.variant());
}

void PortalScheme::take(QVariant value)
{
    // Read() wraps the value in a second variant.
    if (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    if (isNumber)
        emit preferred(schemeOfPortalValue(number));
}

#else

void PortalScheme::start() { }

void PortalScheme::onSettingChanged(const QString &, const QString &, const QDBusVariant &) { }

void PortalScheme::take(QVariant) { }

#endif

} // namespace tokendeck
