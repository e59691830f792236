// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colors.h"

#include <QObject>

class QDBusVariant;

namespace tokendeck {

//! What the desktop portal says about the preferred scheme (org.freedesktop.portal.Settings,
//! org.freedesktop.appearance, color-scheme). Silent where there is no portal.
class PortalScheme final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! Asks, and listens from then on. Nothing here waits for the bus's answer.
    void start();

signals:
    void preferred(tokendeck::Scheme scheme);

private slots:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(QVariant value);
};

//! The scheme that the portal's number stands for: 1 is dark, 2 is light, 0 is no preference, which
//! desktops show light.
[[nodiscard]] Scheme schemeOfPortalValue(uint value);

} // namespace tokendeck
