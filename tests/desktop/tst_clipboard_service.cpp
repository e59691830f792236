// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of ClipboardService over a clipboard that the test plays, and over Qt's offscreen one.
// tst_system_clipboard has the real X11 clipboard.

#include "services/desktop/clipboard_service.h"
#include "services/desktop/secret_mime_data.h"
#include "tests/desktop/played_clipboard.h"
#include "tests/support/fake_clock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Reason = ClipboardService::ClearReason;

namespace {

const QByteArray TokenText = "0123456789abcdef0123456789abcdef";

} // namespace

class ClipboardServiceTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void copiesTheWholeSecret();
    void marks_data();
    void marks();
    void countsDownByTheSecond();
    void countsDownFromLateTimers();
    void clearsAtTheEnd();
    void newCopyStartsAgain();
    void timeoutIsClamped();
    void timeoutChangeLeavesTheCountdown();
    void withoutTimeout();
    void clearsNow();
    void clearsNothingTwice();
    void leavesOtherContentAlone();
    void clearsWhatAManagerTookOver();
    void contentWithoutTextEndsTheCountdown();
    void asksOnlyWhileASecretIsHeld();
    void waitsForTheAnswerBeforeItClears();
    void lateAnswersAreOfNoUse();
    void plainTextReplacesTheSecret();
    void plainTextHasNoMarks();
    void refusedCopyIsReported();
    void refusedCopyKeepsTheEarlierCountdown();
    void emptySecretIsNotCopied();
    void clearsAtQuit();
    void clearsAtItsEnd();
    void keepsForeignContentAtItsEnd();
    void offscreenClipboard();

private:
    FakeClock m_clock;
    PlayedClipboard *m_clipboard = nullptr;
    std::unique_ptr<ClipboardService> m_service;
    std::unique_ptr<QSignalSpy> m_copied, m_failed, m_cleared, m_changed;
    const Secret m_secret{std::string_view(TokenText)};

    [[nodiscard]] bool lastReasonIs(Reason reason) const
    {
        return !m_cleared->isEmpty() && m_cleared->last().first().value<Reason>() == reason;
    }
};

void ClipboardServiceTest::init()
{
    auto clipboard = std::make_unique<PlayedClipboard>();
    m_clipboard = clipboard.get();
    m_service = std::make_unique<ClipboardService>(m_clock, std::move(clipboard));
    m_copied = std::make_unique<QSignalSpy>(m_service.get(), &ClipboardService::copied);
    m_failed = std::make_unique<QSignalSpy>(m_service.get(), &ClipboardService::copyFailed);
    m_cleared = std::make_unique<QSignalSpy>(m_service.get(), &ClipboardService::cleared);
    m_changed = std::make_unique<QSignalSpy>(m_service.get(), &ClipboardService::countdownChanged);
}

void ClipboardServiceTest::cleanup()
{
    m_service.reset();
    QCOMPARE(m_clock.pendingTimers(), 0);
}

void ClipboardServiceTest::copiesTheWholeSecret()
{
    m_service->copySecret(m_secret, u"Production"_s);
    QCOMPARE(m_clipboard->content->text().toLatin1(), TokenText);
    QCOMPARE(*m_copied, (QList<QVariantList>{{u"Production"_s}}));
    QVERIFY(m_service->holdsSecret());
    QCOMPARE(m_service->label(), u"Production"_s);
    QCOMPARE(m_service->remaining(), std::optional(30s));
    QCOMPARE(m_service->remainingFraction(), 1.0);
    QVERIFY(m_failed->isEmpty() && m_cleared->isEmpty());
}

void ClipboardServiceTest::marks_data()
{
    QTest::addColumn<int>("marks");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    const auto windows = [](const char *name) {
        return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(QLatin1StringView(name));
    };
    const QByteArray zero("\0\0\0\0", 4);
    QTest::addRow("KDE") << int(ClipboardMarks::Freedesktop) << u"x-kde-passwordManagerHint"_s
                         << QByteArray("secret");
    QTest::addRow("Windows monitors")
        << int(ClipboardMarks::Windows) << windows("ExcludeClipboardContentFromMonitorProcessing")
        << zero;
    QTest::addRow("Windows history")
        << int(ClipboardMarks::Windows) << windows("CanIncludeInClipboardHistory") << zero;
    QTest::addRow("Windows cloud")
        << int(ClipboardMarks::Windows) << windows("CanUploadToCloudClipboard") << zero;
    QTest::addRow("macOS") << int(ClipboardMarks::Apple)
                           << u"application/x-nspasteboard-concealed-type"_s << QByteArray("1");
}

void ClipboardServiceTest::marks()
{
    QFETCH(int, marks);
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    const auto content = secretMimeData(m_secret, ClipboardMarks(marks));
    QCOMPARE(content->data(format), bytes);
    QCOMPARE(content->text().toLatin1(), TokenText);
}

void ClipboardServiceTest::countsDownByTheSecond()
{
    m_service->setTimeout(10s);
    m_service->copySecret(m_secret, {});
    m_changed->clear();
    m_clock.advance(999ms);
    QVERIFY(m_changed->isEmpty());
    m_clock.advance(1ms);
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_service->remaining(), std::optional(9s));
    QCOMPARE(m_service->remainingFraction(), 0.9);
    m_clock.advance(4s);
    QCOMPARE(m_changed->size(), 5);
    QCOMPARE(m_service->remaining(), std::optional(5s));
}

void ClipboardServiceTest::countsDownFromLateTimers()
{
    // A part of a second is shown as the whole one, and the next tick is at a whole second again.
    m_service->copySecret(m_secret, {});
    m_clock.advance(400ms);
    QCOMPARE(m_service->remaining(), std::optional(30s));
    m_clock.advance(650ms);
    QCOMPARE(m_service->remaining(), std::optional(29s));
    QCOMPARE(m_clock.nextDelay(), 950ms);
}

void ClipboardServiceTest::clearsAtTheEnd()
{
    m_service->copySecret(m_secret, {});
    m_clock.advance(30s - 1ms);
    QCOMPARE(m_clipboard->clears, 0);
    m_clock.advance(1ms);
    QCOMPARE(m_clipboard->clears, 1);
    QVERIFY(lastReasonIs(Reason::TimedOut));
    QCOMPARE(m_cleared->size(), 1);
    QVERIFY(!m_service->holdsSecret());
    QVERIFY(!m_service->remaining());
    QCOMPARE(m_service->remainingFraction(), 0.0);
    QVERIFY(m_service->label().isEmpty());
}

void ClipboardServiceTest::newCopyStartsAgain()
{
    m_service->copySecret(m_secret, u"first"_s);
    m_clock.advance(20s);
    m_service->copySecret(Secret("another-secret-of-a-token"), u"second"_s);
    QCOMPARE(m_service->remaining(), std::optional(30s));
    QVERIFY(m_cleared->isEmpty());
    m_clock.advance(29s);
    QCOMPARE(m_clipboard->content->text(), u"another-secret-of-a-token"_s);
    m_clock.advance(1s);
    QCOMPARE(m_cleared->size(), 1);
    QVERIFY(!m_clipboard->content);
}

void ClipboardServiceTest::timeoutIsClamped()
{
    m_service->setTimeout(1s);
    QCOMPARE(m_service->timeout(), std::optional(5s));
    m_service->setTimeout(2h);
    QCOMPARE(m_service->timeout(), std::optional(600s));
    m_service->setTimeout(45s);
    QCOMPARE(m_service->timeout(), std::optional(45s));
}

void ClipboardServiceTest::timeoutChangeLeavesTheCountdown()
{
    m_service->copySecret(m_secret, {});
    m_service->setTimeout(std::nullopt);
    QCOMPARE(m_service->remaining(), std::optional(30s));
    m_clock.advance(30s);
    QVERIFY(lastReasonIs(Reason::TimedOut));
}

void ClipboardServiceTest::withoutTimeout()
{
    m_service->setTimeout(std::nullopt);
    m_service->copySecret(m_secret, {});
    QVERIFY(!m_service->remaining());
    QCOMPARE(m_clock.pendingTimers(), 0);
    m_clock.advance(24h);
    QVERIFY(m_clipboard->content);
    m_service->clearNow();
    QVERIFY(!m_clipboard->content);
}

void ClipboardServiceTest::clearsNow()
{
    m_service->copySecret(m_secret, {});
    m_service->clearNow();
    QCOMPARE(m_clipboard->clears, 1);
    QVERIFY(lastReasonIs(Reason::Requested));
    m_clock.advance(1h);
    QCOMPARE(m_cleared->size(), 1);
}

void ClipboardServiceTest::clearsNothingTwice()
{
    m_service->clearNow();
    m_service->copySecret(m_secret, {});
    m_service->clearNow();
    m_service->clearNow();
    QCOMPARE(m_clipboard->clears, 1);
    QCOMPARE(m_cleared->size(), 1);
}

void ClipboardServiceTest::leavesOtherContentAlone()
{
    m_service->copySecret(m_secret, {});
    m_clipboard->takeOver("something else");
    QVERIFY(lastReasonIs(Reason::Replaced));
    QVERIFY(!m_service->holdsSecret());
    m_clock.advance(1h);
    m_service->clearNow();
    QCOMPARE(m_clipboard->clears, 0);
    QCOMPARE(m_cleared->size(), 1);
}

void ClipboardServiceTest::clearsWhatAManagerTookOver()
{
    m_service->copySecret(m_secret, {});
    m_clipboard->takeOver(TokenText);
    QVERIFY(m_cleared->isEmpty());
    QVERIFY(m_service->holdsSecret());
    m_clock.advance(30s);
    QCOMPARE(m_clipboard->clears, 1);
    QVERIFY(lastReasonIs(Reason::TimedOut));
}

void ClipboardServiceTest::asksOnlyWhileASecretIsHeld()
{
    m_clipboard->answers = false;
    m_clipboard->takeOver("the admin's own");
    QVERIFY(!m_clipboard->question);
    m_service->copySecret(m_secret, {});
    m_clipboard->takeOver("the admin's own");
    QVERIFY(m_clipboard->question);
    m_clipboard->answer();
    QVERIFY(lastReasonIs(Reason::Replaced));
    m_clipboard->takeOver("more of it");
    QVERIFY(!m_clipboard->question);
}

void ClipboardServiceTest::waitsForTheAnswerBeforeItClears()
{
    m_clipboard->answers = false;
    m_service->copySecret(m_secret, {});
    m_clipboard->takeOver(TokenText);
    m_clock.advance(31s);
    QVERIFY(m_cleared->isEmpty());
    QCOMPARE(m_clipboard->clears, 0);
    m_clipboard->answer();
    QVERIFY(lastReasonIs(Reason::TimedOut));
    QCOMPARE(m_clipboard->clears, 1);
}

void ClipboardServiceTest::lateAnswersAreOfNoUse()
{
    m_clipboard->answers = false;
    m_service->copySecret(m_secret, {});
    m_clipboard->takeOver("the admin's own");
    const auto late = m_clipboard->question;
    m_service->copySecret(m_secret, {});
    late(std::nullopt);
    QVERIFY(m_cleared->isEmpty());
    QVERIFY(m_service->holdsSecret());
}

void ClipboardServiceTest::contentWithoutTextEndsTheCountdown()
{
    m_service->copySecret(m_secret, {});
    m_clipboard->takeOver(std::nullopt);
    QVERIFY(lastReasonIs(Reason::Replaced));
    QCOMPARE(m_clipboard->clears, 0);
}

void ClipboardServiceTest::plainTextReplacesTheSecret()
{
    m_service->copySecret(m_secret, {});
    m_service->copyText(u"listener-eu.logz.io"_s);
    QVERIFY(lastReasonIs(Reason::Replaced));
    m_clock.advance(1h);
    QCOMPARE(m_clipboard->content->text(), u"listener-eu.logz.io"_s);
}

void ClipboardServiceTest::plainTextHasNoMarks()
{
    m_service->copyText(u"listener-eu.logz.io"_s);
    QCOMPARE(m_clipboard->content->formats(), QStringList{u"text/plain"_s});
    QVERIFY(!m_service->holdsSecret());
    QVERIFY(m_cleared->isEmpty() && m_copied->isEmpty());
    m_service->clearNow();
    QVERIFY(m_clipboard->content);
}

void ClipboardServiceTest::refusedCopyIsReported()
{
    m_clipboard->refuses = true;
    m_service->copySecret(m_secret, u"Production"_s);
    QCOMPARE(*m_failed, (QList<QVariantList>{{u"Production"_s}}));
    QVERIFY(m_copied->isEmpty());
    QVERIFY(!m_service->holdsSecret());
    QCOMPARE(m_clock.pendingTimers(), 0);
}

void ClipboardServiceTest::refusedCopyKeepsTheEarlierCountdown()
{
    m_service->copySecret(m_secret, u"first"_s);
    m_clipboard->refuses = true;
    m_service->copySecret(Secret("another-secret-of-a-token"), u"second"_s);
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(m_service->label(), u"first"_s);
    m_clock.advance(30s);
    QVERIFY(!m_clipboard->content);
    QVERIFY(lastReasonIs(Reason::TimedOut));
}

void ClipboardServiceTest::emptySecretIsNotCopied()
{
    m_clipboard->takeOver("the admin's own");
    m_service->copySecret(Secret(), u"Production"_s);
    QCOMPARE(*m_failed, (QList<QVariantList>{{u"Production"_s}}));
    QVERIFY(!m_clipboard->content);
    QCOMPARE(m_clipboard->foreign, std::optional<QByteArray>("the admin's own"));
}

void ClipboardServiceTest::clearsAtQuit()
{
    m_service->copySecret(m_secret, {});
    QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection);
    QCOMPARE(m_clipboard->clears, 1);
}

void ClipboardServiceTest::clearsAtItsEnd()
{
    ClipboardService service(m_clock);
    service.copySecret(m_secret, {});
    QCOMPARE(QGuiApplication::clipboard()->text().toLatin1(), TokenText);
    {
        ClipboardService other(m_clock);
        other.copySecret(Secret("another-secret-of-a-token"), {});
        // Two services see each other's copies.
        QTRY_VERIFY(!service.holdsSecret());
    }
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void ClipboardServiceTest::keepsForeignContentAtItsEnd()
{
    {
        ClipboardService service(m_clock);
        service.copySecret(m_secret, {});
        QGuiApplication::clipboard()->setText(u"the admin's own"_s);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"the admin's own"_s);
}

void ClipboardServiceTest::offscreenClipboard()
{
    ClipboardService service(m_clock);
    QSignalSpy cleared(&service, &ClipboardService::cleared);
    service.copySecret(m_secret, {});
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(content->text().toLatin1(), TokenText);
    QCOMPARE(content->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    m_clock.advance(30s);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(cleared.first().first().value<Reason>(), Reason::TimedOut);
}

QTEST_MAIN(ClipboardServiceTest)
#include "tst_clipboard_service.moc"
