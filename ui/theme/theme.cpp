// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/app_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/portal_settings.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

#include <algorithm>

namespace tokendeck {

namespace {

constexpr double LeastTextScale = 0.5;
constexpr double MostTextScale = 3;

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemDark(isDark(schemeOf(QApplication::palette())))
{
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    if (!m_applied) {
        QApplication::setStyle(new AppStyle);
        applyFont();
    }
    applyScheme();
}

void Theme::watchSystem()
{
    if (m_portal)
        return;
    m_portal = new PortalSettings(this);
    connect(m_portal, &PortalSettings::darkPreferred, this, &Theme::setSystemDark);
    connect(m_portal, &PortalSettings::highContrastPreferred, this, &Theme::setSystemContrast);
    connect(m_portal, &PortalSettings::textScaled, this, [this](double factor) {
        setTextScale(
            ownTextScale(factor, QGuiApplication::platformName(), qGuiApp->devicePixelRatio()));
    });
    m_portal->start();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // Where there is no portal, as on Windows and macOS.
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) {
                if (scheme != Qt::ColorScheme::Unknown)
                    setSystemDark(scheme == Qt::ColorScheme::Dark);
            });
#endif
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    if (m_applied)
        applyScheme();
}

void Theme::setSystemContrast(bool high)
{
    m_systemContrast = high;
    if (m_applied)
        applyScheme();
}

void Theme::setTextScale(double factor)
{
    const double taken = std::clamp(factor, LeastTextScale, MostTextScale);
    if (qFuzzyCompare(taken, m_textScale))
        return;
    m_textScale = taken;
    if (m_applied)
        applyFont();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return schemeOf(false, m_systemContrast);
    case ThemeChoice::Dark:
        return schemeOf(true, m_systemContrast);
    case ThemeChoice::ContrastLight:
        return Scheme::ContrastLight;
    case ThemeChoice::ContrastDark:
        return Scheme::ContrastDark;
    case ThemeChoice::System:
        break;
    }
    return schemeOf(m_systemDark, m_systemContrast);
}

void Theme::applyScheme()
{
    if (m_applied == scheme())
        return;
    m_applied = scheme();
    QApplication::setPalette(paletteOf(*m_applied));
    emit schemeChanged(*m_applied);
}

void Theme::applyFont()
{
    QApplication::setFont(applicationFont(m_textScale));
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        renewTextStyle(widget);
}

double ownTextScale(double factor, const QString &platform, double pixelRatio)
{
    return platform == u"xcb" && !qFuzzyCompare(pixelRatio, 1.0) ? 1.0 : factor;
}

} // namespace tokendeck

#include "moc_theme.cpp"
