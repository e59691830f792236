// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/portal_settings.h"

#ifdef TOKENDECK_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace tokendeck {

#ifdef TOKENDECK_HAS_DBUS

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;
const QString contrast = u"contrast"_s;
// GNOME's own, which the portals of desktops with GTK hand on; older ones know no other contrast.
const QString accessibility = u"org.gnome.desktop.a11y.interface"_s;
const QString gnomeContrast = u"high-contrast"_s;
const QString interface = u"org.gnome.desktop.interface"_s;
const QString textScaling = u"text-scaling-factor"_s;

} // namespace

void PortalSettings::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(appearance, colorScheme);
    ask(accessibility, gnomeContrast);
    // The portal's own word comes last, and counts where both are there.
    ask(appearance, contrast);
    ask(interface, textScaling);
}

void PortalSettings::ask(const QString &space, const QString &key)
{
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    read << space << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(space, key, reply.value().variant());
        watcher->deleteLater();
    });
}

void PortalSettings::onSettingChanged(const QString &space, const QString &key,
                                      const QDBusVariant &value)
{
    take(space, key, value.variant());
}

void PortalSettings::take(const QString &space, const QString &key, QVariant value)
{
    // Read() wraps the value in a second variant.
    if (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const auto is = [&](const QString &itsSpace, const QString &itsKey, QMetaType::Type type) {
        return space == itsSpace && key == itsKey && value.typeId() == type;
    };
    // 1 is dark, 2 is light, 0 is no preference, which desktops show light.
    if (is(appearance, colorScheme, QMetaType::UInt))
        emit darkPreferred(value.toUInt() == 1);
    else if (is(appearance, contrast, QMetaType::UInt))
        emit highContrastPreferred(value.toUInt() == 1);
    else if (is(accessibility, gnomeContrast, QMetaType::Bool))
        emit highContrastPreferred(value.toBool());
    else if (is(interface, textScaling, QMetaType::Double))
        emit textScaled(value.toDouble());
}

#else

void PortalSettings::start() { }

void PortalSettings::onSettingChanged(const QString &, const QString &, const QDBusVariant &) { }

#endif

} // namespace tokendeck

#include "moc_portal_settings.cpp"
