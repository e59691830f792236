// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#ifdef TOKENDECK_HAS_DBUS
// Whole, or D-Bus finds no slot that takes one.
#include <QDBusVariant>
#else
class QDBusVariant;
#endif
class QVariant;

namespace tokendeck {

//! What the desktop portal says about the look of applications (org.freedesktop.portal.Settings):
//! the scheme, the contrast and the size of text. Silent where there is no portal, and about what
//! the portal does not know.
class PortalSettings final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! Asks, and listens from then on. Nothing here waits for the bus's answer.
    void start();

signals:
    void darkPreferred(bool dark);
    void highContrastPreferred(bool high);
    //! \p factor by what desktops write as usual; 1 for no change.
    void textScaled(double factor);

private slots:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &space, const QString &key);
    void take(const QString &space, const QString &key, QVariant value);
};

} // namespace tokendeck
