// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop wants applications to look like, followed while they run: on a bus of its own,
// on which the test plays the desktop's portal.

#include "tests/desktop/played_bus.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QApplication>
#include <QDBusVariant>
#include <QTest>
#include <QVBoxLayout>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;

} // namespace

//! What is asked of the portal.
class PlayedPortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QMap<QString, QVariant> values;
    int asked = 0;

public slots:
    QDBusVariant Read(const QString &space, const QString &key) // NOLINT
    {
        ++asked;
        // As portals do it.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(space + u'/' + key, 0))));
    }
};

class TestSystemLook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void asksAtTheStart();
    void followsTheScheme();
    void followsTheContrast();
    void contrastHoldsForAChosenScheme();
    void whatIsNotUnderstoodChangesNothing();
    void textFollowsItsSize();
    void textIsEnlargedOnce();

private:
    //! Lets the theme listen, and have its answers.
    void watch();
    void change(const QString &space, const QString &key, const QVariant &value);
    [[nodiscard]] static int pixels() { return QApplication::font().pixelSize(); }

    PlayedPortal m_portal;
    std::unique_ptr<test::PlayedBus> m_bus;
    std::unique_ptr<Theme> m_theme;
};

void TestSystemLook::initTestCase()
{
    m_bus = std::make_unique<test::PlayedBus>();
    QVERIFY(m_bus->play(u"org.freedesktop.portal.Desktop"_s, PortalPath, &m_portal));
}

void TestSystemLook::cleanupTestCase()
{
    m_bus.reset();
}

void TestSystemLook::init()
{
    m_portal.values = {{u"org.freedesktop.appearance/color-scheme"_s, 2U},
                       {u"org.freedesktop.appearance/contrast"_s, 0U},
                       {u"org.gnome.desktop.a11y.interface/high-contrast"_s, false},
                       {u"org.gnome.desktop.interface/text-scaling-factor"_s, 1.0}};
    QApplication::setPalette(paletteOf(Scheme::Light));
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::System);
}

void TestSystemLook::cleanup()
{
    m_theme.reset();
}

void TestSystemLook::watch()
{
    m_portal.asked = 0;
    m_theme->watchSystem();
    // What is sent from now on comes behind the answers.
    QTRY_COMPARE(m_portal.asked, 4);
}

void TestSystemLook::change(const QString &space, const QString &key, const QVariant &value)
{
    QVERIFY(m_bus->send(PortalPath, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s,
                        {space, key, QVariant::fromValue(QDBusVariant(value))}));
}

void TestSystemLook::asksAtTheStart()
{
    m_portal.values[u"org.freedesktop.appearance/color-scheme"_s] = 1U;
    m_portal.values[u"org.freedesktop.appearance/contrast"_s] = 1U;
    m_portal.values[u"org.gnome.desktop.interface/text-scaling-factor"_s] = 2.0;
    const int before = pixels();
    QCOMPARE(m_theme->scheme(), Scheme::Light);
    m_theme->watchSystem();
    QTRY_COMPARE(m_theme->scheme(), Scheme::ContrastDark);
    QTRY_COMPARE(pixels(), 2 * before);
    QCOMPARE(schemeOf(QApplication::palette()), Scheme::ContrastDark);
}

void TestSystemLook::followsTheScheme()
{
    watch();
    change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    QTRY_COMPARE(m_theme->scheme(), Scheme::Dark);
    // No preference is light.
    change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0U);
    QTRY_COMPARE(m_theme->scheme(), Scheme::Light);
}

void TestSystemLook::followsTheContrast()
{
    watch();
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QTRY_COMPARE(m_theme->scheme(), Scheme::ContrastLight);
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
    QTRY_COMPARE(m_theme->scheme(), Scheme::Light);
    change(u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, true);
    QTRY_COMPARE(m_theme->scheme(), Scheme::ContrastLight);
}

void TestSystemLook::contrastHoldsForAChosenScheme()
{
    m_theme->apply(ThemeChoice::Dark);
    m_theme->setSystemContrast(true);
    QCOMPARE(m_theme->scheme(), Scheme::ContrastDark);
    m_theme->apply(ThemeChoice::Light);
    QCOMPARE(m_theme->scheme(), Scheme::ContrastLight);
    // Whoever has chosen it has it without the desktop, too.
    m_theme->setSystemContrast(false);
    QCOMPARE(m_theme->scheme(), Scheme::Light);
    m_theme->apply(ThemeChoice::ContrastDark);
    QCOMPARE(m_theme->scheme(), Scheme::ContrastDark);
}

void TestSystemLook::whatIsNotUnderstoodChangesNothing()
{
    watch();
    const int before = pixels();
    change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, u"dark"_s);
    change(u"org.freedesktop.appearance"_s, u"accent-color"_s, 1U);
    change(u"org.gnome.desktop.interface"_s, u"text-scaling-factor"_s, u"large"_s);
    change(u"org.example"_s, u"contrast"_s, 1U);
    // They come in their order, so this one shows that the others were none.
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QTRY_COMPARE(m_theme->scheme(), Scheme::ContrastLight);
    QCOMPARE(pixels(), before);
}

void TestSystemLook::textFollowsItsSize()
{
    QWidget window;
    auto *title = new Label(u"Shared tokens"_s, TextStyle::Title);
    auto *text = new Label(u"Every token of Production"_s, TextStyle::Body);
    auto *button = new Button(u"New shared token"_s, Button::Kind::Primary);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(button);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int usual = pixels();
    const int wide = button->width();
    m_theme->setTextScale(1.5);
    QCOMPARE(pixels(), qRound(usual * 1.5));
    QCOMPARE(text->font().pixelSize(), pixels());
    QCOMPARE(title->font().pixelSize(), fontOf(TextStyle::Title).pixelSize());
    QVERIFY(title->font().pixelSize() > pixels());
    QTRY_VERIFY(button->width() > wide * 5 / 4);
    QTRY_VERIFY(text->width() >= text->fontMetrics().horizontalAdvance(text->text()));
    // No size at which nothing can be read or shown.
    m_theme->setTextScale(40);
    QCOMPARE(pixels(), usual * 3);
    m_theme->setTextScale(1);
    QCOMPARE(pixels(), usual);
    QCOMPARE(text->font().pixelSize(), usual);
}

void TestSystemLook::textIsEnlargedOnce()
{
    QCOMPARE(ownTextScale(1.25, u"wayland"_s, 2), 1.25);
    QCOMPARE(ownTextScale(1.25, u"xcb"_s, 1), 1.25);
    // There Qt has taken the dots per inch.
    QCOMPARE(ownTextScale(1.25, u"xcb"_s, 1.25), 1.0);
    QCOMPARE(ownTextScale(1.25, u"xcb"_s, 2.5), 1.0);
}

QTEST_MAIN(TestSystemLook)
#include "tst_system_look.moc"
