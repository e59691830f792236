// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DesktopNotifier and FindingNotice on a bus of their own, on which the test plays the desktop's
// notification service.

#include "models/base/background.h"
#include "services/desktop/desktop_notifier.h"
#include "services/desktop/finding_notice.h"
#include "tests/desktop/played_bus.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// NOLINTBEGIN(readability-identifier-naming)
//! The service, as the specification has it.
class PlayedNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions;
    };
    std::vector<Shown> shown;
    std::vector<uint> closed;
    QStringList capabilities;

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &, int)
    {
        shown.push_back({replaces, title, text, actions});
        return replaces != 0 ? replaces : 41;
    }
    void CloseNotification(uint id) { closed.push_back(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};
// NOLINTEND(readability-identifier-naming)

namespace {

FindingNotice::Text wordsOf(const QStringList &fresh)
{
    return {.title = QString::number(fresh.size()), .text = fresh.join(u' ')};
}

} // namespace

class DesktopNoticesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bus = std::make_unique<PlayedBus>();
        QVERIFY(m_bus->play(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                            &m_service));
    }
    void cleanupTestCase()
    {
        m_notifier.reset();
        m_bus.reset();
    }
    void init()
    {
        m_service.shown.clear();
        m_service.closed.clear();
        m_service.capabilities.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_notifier = std::make_unique<DesktopNotifier>(m_background);
        begin();
    }
    void cleanup() { m_notice.reset(); }

    void showsAndHearsTheClick()
    {
        QSignalSpy clicked(m_notifier.get(), &DesktopNotifier::clicked);
        m_notifier->show(u"2 new high findings"_s, u"“A & B” <b>"_s);
        QTRY_COMPARE(m_service.shown.size(), size_t(1));
        QCOMPARE(m_service.shown[0].title, u"2 new high findings"_s);
        QCOMPARE(m_service.shown[0].text, u"“A & B” <b>"_s);
        QCOMPARE(m_service.shown[0].actions, (QStringList{u"default"_s, QString()}));
        emit m_service.ActionInvoked(40, u"default"_s); // another application's
        clickUntil(clicked);
        m_service.capabilities = {u"body"_s, u"body-markup"_s};
        m_notifier->show(u"title"_s, u"“A & B” <b>"_s);
        QTRY_COMPARE(m_service.shown.size(), size_t(2));
        QCOMPARE(m_service.shown[1].replaces, 41U);
        QCOMPARE(m_service.shown[1].text, u"“A &amp; B” &lt;b&gt;"_s);
        m_notifier->close();
        QTRY_VERIFY(!m_service.closed.empty());
        QCOMPARE(m_service.closed.front(), 41U);
    }

    void tellsWhatAppearsBehindOtherWindows()
    {
        QSignalSpy opened(m_notice.get(), &FindingNotice::openRequested);
        m_notice->setHigh({u"old"_s}); // seen, as the window is in front
        m_notice->setInFront(false);
        m_notice->setHigh({u"new"_s, u"newer"_s, u"old"_s});
        QTRY_COMPARE(m_service.shown.size(), size_t(1));
        QCOMPARE(m_service.shown[0].text, u"new newer"_s);
        clickUntil(opened);
        QCOMPARE(opened.front().front().toString(), u"new"_s);
        m_notice->setInFront(true);
        QTRY_COMPARE(m_service.closed.size(), size_t(1));
    }

    void tellsOnceADay()
    {
        m_notice->setInFront(false);
        m_notice->setHigh({u"a"_s});
        m_notice->setHigh({u"a"_s, u"b"_s});
        QTRY_COMPARE(m_service.shown.size(), size_t(1));
        QCOMPARE(m_service.shown[0].text, u"a"_s);
        m_clock->advance(10min);
        begin(); // a new run does not begin a new day
        m_notice->setInFront(false);
        m_notice->setHigh({u"a"_s, u"b"_s});
        m_clock->advance(24h); // the next day begins on the way
        QTRY_COMPARE(m_service.shown.size(), size_t(2));
        QCOMPARE(m_service.shown[1].text, u"b"_s);
    }

    void whatIsNotKnownForAWhileIsNotNew()
    {
        m_notice->setHigh({u"a"_s});
        begin();
        m_notice->setInFront(false);
        m_notice->setHigh({}); // after a start nothing is known
        m_notice->setHigh({u"a"_s});
        m_clock->advance(std::chrono::days(FindingNotice::DaysRemembered + 2));
        m_notice->setHigh({u"b"_s});
        QTRY_COMPARE(m_service.shown.size(), size_t(1));
        QCOMPARE(m_service.shown[0].text, u"b"_s);
    }

    void switchedOffItTellsNothing()
    {
        m_notice->setEnabled(false);
        m_notice->setInFront(false);
        m_notice->setHigh({u"a"_s});
        m_notice->setEnabled(true);
        QTRY_COMPARE(m_service.shown.size(), size_t(1));
        QCOMPARE(m_service.shown[0].text, u"a"_s);
    }

    void aDamagedFileIsMovedAside()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not JSON");
        file.close();
        begin();
        m_notice->setInFront(false);
        m_notice->setHigh({u"a"_s});
        QTRY_COMPARE(m_service.shown.size(), size_t(1));
        QVERIFY(QFile::exists(m_folder->filePath(u"notices.damaged-1.json"_s)));
    }

private:
    void begin()
    {
        m_notice = std::make_unique<FindingNotice>(*m_notifier, *m_clock, path(), wordsOf);
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"notices.json"_s); }
    //! The answer with the id may still be on its way to the notifier.
    void clickUntil(const QSignalSpy &opened)
    {
        QVERIFY(QTest::qWaitFor([&] {
            emit m_service.ActionInvoked(41, u"default"_s);
            return !opened.isEmpty();
        }));
    }

    std::unique_ptr<PlayedBus> m_bus;
    PlayedNotifications m_service;
    Background m_background;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<DesktopNotifier> m_notifier;
    std::unique_ptr<FindingNotice> m_notice;
};

QTEST_GUILESS_MAIN(DesktopNoticesTest)
#include "tst_desktop_notices.moc"
