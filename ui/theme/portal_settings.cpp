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

const QString PortalService = u"org.freedesktop.portal.Desktop"_s;
const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString PortalInterface = u"org.freedesktop.portal.Settings"_s;
const QString AppearanceSpace = u"org.freedesktop.appearance"_s;
const QString ColorSchemeKey = u"color-scheme"_s;
const QString ContrastKey = u"contrast"_s;
// GNOME's own, which the portals of desktops with GTK hand on; older ones know no other contrast.
const QString AccessibilitySpace = u"org.gnome.desktop.a11y.interface"_s;
const QString HighContrastKey = u"high-contrast"_s;
const QString InterfaceSpace = u"org.gnome.desktop.interface"_s;
const QString TextScalingKey = u"text-scaling-factor"_s;

} // namespace

void PortalSettings::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(PortalService, PortalPath, PortalInterface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(AppearanceSpace, ColorSchemeKey);
    ask(AccessibilitySpace, HighContrastKey);
    // The portal's own word comes last, and counts where both are there.
    ask(AppearanceSpace, ContrastKey);
    ask(InterfaceSpace, TextScalingKey);
}

void PortalSettings::ask(const QString &space, const QString &key)
{
    QDBusMessage read =
        QDBusMessage::createMethodCall(PortalService, PortalPath, PortalInterface, u"Read"_s);
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
    if (is(AppearanceSpace, ColorSchemeKey, QMetaType::UInt))
        emit darkPreferred(value.toUInt() == 1);
    else if (is(AppearanceSpace, ContrastKey, QMetaType::UInt))
        emit highContrastPreferred(value.toUInt() == 1);
    else if (is(AccessibilitySpace, HighContrastKey, QMetaType::Bool))
        emit highContrastPreferred(value.toBool());
    else if (is(InterfaceSpace, TextScalingKey, QMetaType::Double))
        emit textScaled(value.toDouble());
}

#else

void PortalSettings::start() { }

void PortalSettings::onSettingChanged(const QString &, const QString &, const QDBusVariant &) { }

#endif

} // namespace tokendeck

#include "moc_portal_settings.cpp"
