// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/app_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/portal_scheme.h"

#include <QApplication>
#include <QPalette>

namespace tokendeck {

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(schemeOf(QApplication::palette()))
{
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    if (!m_applied) {
        QApplication::setStyle(new AppStyle);
        QApplication::setFont(applicationFont());
    }
    applyScheme();
}

void Theme::watchSystem()
{
    if (m_portal)
        return;
    m_portal = new PortalScheme(this);
    connect(m_portal, &PortalScheme::preferred, this, &Theme::setSystemScheme);
    m_portal->start();
}

void Theme::setSystemScheme(Scheme scheme)
{
    m_system = scheme;
    if (m_applied)
        applyScheme();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::System:
        break;
    }
    return m_system;
}

void Theme::applyScheme()
{
    if (m_applied == scheme())
        return;
    m_applied = scheme();
    QApplication::setPalette(paletteOf(*m_applied));
    emit schemeChanged(*m_applied);
}

} // namespace tokendeck
