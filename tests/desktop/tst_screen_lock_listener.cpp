// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ScreenLockListener on a bus of its own, on which the test plays the screen savers and logind.

#include "models/base/background.h"
#include "services/desktop/screen_lock_listener.h"
#include "tests/desktop/played_bus.h"

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

//! What ScreenLockListener asks of logind.
class PlayedLogin : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public slots:
    QDBusObjectPath GetSession(const QString &id) // NOLINT(readability-identifier-naming)
    {
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_3"_s + id);
    }
};

class ScreenLockListenerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void screenSavers_data();
    void screenSavers();
    void sleep();
    void ownSessionIsLocked();
    void otherSessionIsLocked();
    void silentBeforeStart();

private:
    void send(const QString &path, const QString &interface, const QString &name,
              const QVariantList &arguments);
    //! A started listener that listens.
    std::unique_ptr<ScreenLockListener> listener();

    PlayedLogin m_login;
    std::unique_ptr<test::PlayedBus> m_bus;
    Background m_background;
};

void ScreenLockListenerTest::initTestCase()
{
    qputenv("XDG_SESSION_ID", "7");
    m_bus = std::make_unique<test::PlayedBus>();
    QVERIFY(m_bus->play(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, &m_login));
}

void ScreenLockListenerTest::cleanupTestCase()
{
    m_bus.reset();
}

void ScreenLockListenerTest::send(const QString &path, const QString &interface,
                                  const QString &name, const QVariantList &arguments)
{
    QVERIFY(m_bus->send(path, interface, name, arguments));
}

std::unique_ptr<ScreenLockListener> ScreenLockListenerTest::listener()
{
    auto made = std::make_unique<ScreenLockListener>(m_background);
    QSignalSpy ready(made.get(), &ScreenLockListener::ready);
    made->start();
    if (!ready.wait(10000))
        qFatal("the listener never got ready");
    return made;
}

void ScreenLockListenerTest::screenSavers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addRow("freedesktop") << u"/org/freedesktop/ScreenSaver"_s
                                 << u"org.freedesktop.ScreenSaver"_s;
    QTest::addRow("KDE") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::addRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
    QTest::addRow("Cinnamon") << u"/org/cinnamon/ScreenSaver"_s << u"org.cinnamon.ScreenSaver"_s;
    QTest::addRow("MATE") << u"/org/mate/ScreenSaver"_s << u"org.mate.ScreenSaver"_s;
}

void ScreenLockListenerTest::screenSavers()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    const auto listening = listener();
    QSignalSpy locked(listening.get(), &ScreenLockListener::locked);
    send(path, interface, u"ActiveChanged"_s, {true});
    QTRY_COMPARE(locked.size(), 1);
    // The signals come in their order, so the second lock shows that the unlock was no lock.
    send(path, interface, u"ActiveChanged"_s, {false});
    send(path, interface, u"ActiveChanged"_s, {true});
    QTRY_COMPARE(locked.size(), 2);
}

void ScreenLockListenerTest::sleep()
{
    const auto listening = listener();
    QSignalSpy locked(listening.get(), &ScreenLockListener::locked);
    const QString path = u"/org/freedesktop/login1"_s;
    const QString interface = u"org.freedesktop.login1.Manager"_s;
    send(path, interface, u"PrepareForSleep"_s, {true});
    QTRY_COMPARE(locked.size(), 1);
    send(path, interface, u"PrepareForSleep"_s, {false});
    send(path, interface, u"PrepareForSleep"_s, {true});
    QTRY_COMPARE(locked.size(), 2);
}

void ScreenLockListenerTest::ownSessionIsLocked()
{
    const auto listening = listener();
    QSignalSpy locked(listening.get(), &ScreenLockListener::locked);
    send(u"/org/freedesktop/login1/session/_37"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s,
         {});
    QTRY_COMPARE(locked.size(), 1);
}

void ScreenLockListenerTest::otherSessionIsLocked()
{
    const auto listening = listener();
    QSignalSpy locked(listening.get(), &ScreenLockListener::locked);
    send(u"/org/freedesktop/login1/session/_38"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s,
         {});
    // A later signal that does count: by then the first one has been seen, too.
    send(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    QTRY_VERIFY(!locked.isEmpty());
    QCOMPARE(locked.size(), 1);
}

void ScreenLockListenerTest::silentBeforeStart()
{
    ScreenLockListener sleeping(m_background);
    const auto listening = listener();
    QSignalSpy notLocked(&sleeping, &ScreenLockListener::locked);
    QSignalSpy locked(listening.get(), &ScreenLockListener::locked);
    send(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    QTRY_COMPARE(locked.size(), 1);
    QVERIFY(notLocked.isEmpty());
}

QTEST_GUILESS_MAIN(ScreenLockListenerTest)
#include "tst_screen_lock_listener.moc"
