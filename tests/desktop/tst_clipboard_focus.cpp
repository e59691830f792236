// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ClipboardService on a desktop that lets a program change the clipboard only while it has the
// focus.

#include "services/desktop/clipboard_service.h"
#include "tests/desktop/played_clipboard.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Reason = ClipboardService::ClearReason;

class ClipboardFocusTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void clearsWhenItMay();
    void givesNothingBeforeItMayClear();
    void owesNothingThatWasReplaced();
    void clearsWhatAManagerTookOver();

private:
    [[nodiscard]] bool endedWith(Reason reason) const
    {
        return m_cleared->size() == 1 && m_cleared->at(0).at(0).value<Reason>() == reason;
    }

    FakeClock m_clock;
    PlayedClipboard *m_clipboard = nullptr; //!< the service's
    std::unique_ptr<ClipboardService> m_service;
    std::unique_ptr<QSignalSpy> m_cleared;
    std::unique_ptr<QSignalSpy> m_changed;
    const QByteArray m_text = "0123456789abcdef0123456789abcdef";
    const Secret m_secret{std::string_view(m_text)};
};

void ClipboardFocusTest::init()
{
    auto clipboard = std::make_unique<PlayedClipboard>();
    m_clipboard = clipboard.get();
    m_service = std::make_unique<ClipboardService>(m_clock, std::move(clipboard));
    m_cleared = std::make_unique<QSignalSpy>(m_service.get(), &ClipboardService::cleared);
    m_service->copySecret(m_secret, u"Production"_s);
    m_clipboard->setFocus(false);
    m_changed = std::make_unique<QSignalSpy>(m_service.get(), &ClipboardService::countdownChanged);
}

void ClipboardFocusTest::clearsWhenItMay()
{
    QVERIFY(!m_service->isOverdue());
    m_clock.advance(30s);
    QVERIFY2(m_cleared->isEmpty(), "it is still there");
    QVERIFY(m_service->holdsSecret());
    QVERIFY(m_service->isOverdue());
    QVERIFY(!m_changed->isEmpty());
    QCOMPARE(m_clipboard->clears, 0);
    QCOMPARE(m_clock.pendingTimers(), 0);
    m_clipboard->setFocus(true);
    QVERIFY(endedWith(Reason::TimedOut));
    QVERIFY(!m_service->isOverdue());
    QVERIFY(!m_service->holdsSecret());
    QCOMPARE(m_clipboard->clears, 1);
}

void ClipboardFocusTest::givesNothingBeforeItMayClear()
{
    QCOMPARE(m_clipboard->text().toUtf8(), m_text);
    m_service->clearNow();
    QCOMPARE(m_clipboard->text(), QString());
    QVERIFY(m_clipboard->content && m_clipboard->content->formats().isEmpty());
    m_clipboard->setFocus(true);
    QVERIFY(endedWith(Reason::Requested));
    // A new copy has nothing to do with it.
    QVERIFY(m_service->copySecret(m_secret, {}));
    QCOMPARE(m_clipboard->text().toUtf8(), m_text);
    QVERIFY(!m_service->isOverdue());
}

void ClipboardFocusTest::owesNothingThatWasReplaced()
{
    m_clipboard->answers = false;
    m_clock.advance(30s);
    m_clipboard->takeOver("something else");
    QVERIFY2(m_service->isOverdue(), "what is there is not known before");
    m_clipboard->setFocus(true);
    m_clipboard->answer();
    QVERIFY(endedWith(Reason::Replaced));
    QCOMPARE(m_clipboard->clears, 0);
    QCOMPARE(m_clipboard->foreign, QByteArray("something else"));
}

void ClipboardFocusTest::clearsWhatAManagerTookOver()
{
    m_clipboard->answers = false;
    m_clipboard->takeOver(m_text);
    m_clock.advance(30s);
    QVERIFY(m_service->isOverdue());
    m_clipboard->setFocus(true);
    QVERIFY(m_cleared->isEmpty());
    m_clipboard->answer();
    QVERIFY(endedWith(Reason::TimedOut));
    QCOMPARE(m_clipboard->clears, 1);
}

QTEST_MAIN(ClipboardFocusTest)
#include "tst_clipboard_focus.moc"
