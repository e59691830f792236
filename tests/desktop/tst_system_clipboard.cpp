// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ClipboardService at a real X11 clipboard, with a second process at its other end.

#include "services/desktop/clipboard_service.h"
#include "tests/support/fake_clock.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QRasterWindow>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <map>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Reason = ClipboardService::ClearReason;

class SystemClipboardTest : public QObject {
    Q_OBJECT

private slots:
    void anotherProcessReadsSecretAndMark();
    void anotherProcessFindsNothingAfterwards();
    void primarySelectionStaysEmpty();
    void anotherProcessReplacesIt();
    void managerThatTookItOverIsCleared();
    void managerIsClearedAtTheEndOfTheCountdown();
    void ownerThatHangsStopsNothing();
    void copyWinsOverAnotherOwner();
    void refusalOfTheServerIsReported();

private:
    //! The clipboard's formats and bytes, as a second process sees them.
    static std::map<QByteArray, QByteArray> readByPeer();
    //! Starts a process that owns the clipboard with \p text until it ends.
    static std::unique_ptr<QProcess> ownByPeer(const QString &text);

    FakeClock m_clock;
    const Secret m_secret{"0123456789abcdef0123456789abcdef"};
};

std::map<QByteArray, QByteArray> SystemClipboardTest::readByPeer()
{
    QProcess peer;
    peer.start(QStringLiteral(CLIPBOARD_PEER), {u"read"_s});
    // This process answers the other one's request meanwhile, so its event loop has to run.
    if (!QTest::qWaitFor([&] { return peer.state() == QProcess::NotRunning; }, 20000)
        || peer.exitCode() != 0)
        qFatal("the clipboard's reader failed");
    std::map<QByteArray, QByteArray> content;
    for (const QByteArray &line : peer.readAllStandardOutput().split('\n')) {
        const qsizetype space = line.lastIndexOf(' ');
        if (space > 0)
            content[line.first(space)] = QByteArray::fromHex(line.sliced(space + 1));
    }
    return content;
}

std::unique_ptr<QProcess> SystemClipboardTest::ownByPeer(const QString &text)
{
    auto peer = std::make_unique<QProcess>();
    peer->start(QStringLiteral(CLIPBOARD_PEER), {u"own"_s, text});
    QByteArray output;
    const auto isOwned = [&] {
        output += peer->readAllStandardOutput();
        return output.contains("owned") && QGuiApplication::clipboard()->text() == text;
    };
    if (!QTest::qWaitFor(isOwned, 20000))
        qFatal("the clipboard's other owner failed");
    // The text came after the news of its owner, which waits in the queue at the latest now.
    QCoreApplication::processEvents();
    return peer;
}

void SystemClipboardTest::anotherProcessReadsSecretAndMark()
{
    ClipboardService service(m_clock);
    QSignalSpy copied(&service, &ClipboardService::copied);
    service.copySecret(m_secret, u"Production"_s);
    QCOMPARE(copied.size(), 1);
    auto content = readByPeer();
    QCOMPARE(content["text/plain"], m_secret.exposedText().toByteArray());
    QCOMPARE(content["x-kde-passwordManagerHint"], QByteArray("secret"));
}

void SystemClipboardTest::anotherProcessFindsNothingAfterwards()
{
    ClipboardService service(m_clock);
    QSignalSpy cleared(&service, &ClipboardService::cleared);
    service.copySecret(m_secret, {});
    QVERIFY(!readByPeer().empty());
    m_clock.advance(30s);
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(cleared.first().first().value<Reason>(), Reason::TimedOut);
    QVERIFY(readByPeer().empty());
}

void SystemClipboardTest::primarySelectionStaysEmpty()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    QVERIFY(clipboard->supportsSelection());
    ClipboardService service(m_clock);
    service.copySecret(m_secret, {});
    QVERIFY(clipboard->text(QClipboard::Selection).isEmpty());
}

void SystemClipboardTest::anotherProcessReplacesIt()
{
    ClipboardService service(m_clock);
    QSignalSpy cleared(&service, &ClipboardService::cleared);
    service.copySecret(m_secret, {});
    const auto peer = ownByPeer(u"the admin's own"_s);
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(cleared.first().first().value<Reason>(), Reason::Replaced);
    m_clock.advance(1h);
    service.clearNow();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"the admin's own"_s);
    peer->closeWriteChannel();
    QVERIFY(peer->waitForFinished());
}

void SystemClipboardTest::managerThatTookItOverIsCleared()
{
    ClipboardService service(m_clock);
    QSignalSpy cleared(&service, &ClipboardService::cleared);
    service.copySecret(m_secret, {});
    const auto peer = ownByPeer(QString::fromUtf8(m_secret.exposedText()));
    QTRY_VERIFY(!QGuiApplication::clipboard()->ownsClipboard());
    QVERIFY(service.holdsSecret());
    QVERIFY(cleared.isEmpty());
    service.clearNow();
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(cleared.first().first().value<Reason>(), Reason::Requested);
    QVERIFY(readByPeer().empty());
    peer->closeWriteChannel();
    QVERIFY(peer->waitForFinished());
}

void SystemClipboardTest::managerIsClearedAtTheEndOfTheCountdown()
{
    ClipboardService service(m_clock);
    QSignalSpy cleared(&service, &ClipboardService::cleared);
    service.copySecret(m_secret, {});
    const auto peer = ownByPeer(QString::fromUtf8(m_secret.exposedText()));
    QTRY_VERIFY(!QGuiApplication::clipboard()->ownsClipboard());
    m_clock.advance(31s);
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(cleared.first().first().value<Reason>(), Reason::TimedOut);
    QVERIFY(readByPeer().empty());
    peer->closeWriteChannel();
    QVERIFY(peer->waitForFinished());
}

void SystemClipboardTest::ownerThatHangsStopsNothing()
{
    ClipboardService service(m_clock);
    QSignalSpy cleared(&service, &ClipboardService::cleared);
    service.copySecret(m_secret, {});
    QProcess peer;
    peer.start(QStringLiteral(CLIPBOARD_PEER), {u"hang"_s, u"never told"_s});
    // The longest time that the event loop stood still, from before the other one takes over.
    QElapsedTimer sinceTick;
    qint64 longest = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] {
        longest = std::max(longest, sinceTick.elapsed());
        sinceTick.start();
    });
    sinceTick.start();
    ticks.start(1);
    QByteArray output;
    QVERIFY(QTest::qWaitFor(
        [&] { return (output += peer.readAllStandardOutput()).contains("owned"); }, 20000));
    QTRY_VERIFY(!QGuiApplication::clipboard()->ownsClipboard());
    // To clear it now is no reason to wait either, and there is nothing of ours to clear.
    m_clock.advance(31s);
    service.clearNow();
    QTRY_COMPARE_WITH_TIMEOUT(cleared.size(), 1, 20000);
    QCOMPARE(cleared.first().first().value<Reason>(), Reason::Replaced);
    QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    // Nor does the end of the service wait for a question that is still open.
    service.copySecret(m_secret, {});
    peer.closeWriteChannel();
    QVERIFY(peer.waitForFinished());
}

void SystemClipboardTest::copyWinsOverAnotherOwner()
{
    const auto peer = ownByPeer(u"the admin's own"_s);
    ClipboardService service(m_clock);
    QSignalSpy copied(&service, &ClipboardService::copied);
    service.copySecret(m_secret, {});
    QCOMPARE(copied.size(), 1);
    QCOMPARE(readByPeer()["text/plain"], m_secret.exposedText().toByteArray());
    peer->closeWriteChannel();
    QVERIFY(peer->waitForFinished());
}

void SystemClipboardTest::refusalOfTheServerIsReported()
{
    // The server refuses an owner whose last event is older than the other owner's claim (ICCCM,
    // 2.1). The window gives this process such an event, and the other one's claim is not seen.
    QRasterWindow window;
    window.resize(200, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    ClipboardService service(m_clock);
    QSignalSpy copied(&service, &ClipboardService::copied);
    QSignalSpy failed(&service, &ClipboardService::copyFailed);
    QProcess peer;
    peer.start(QStringLiteral(CLIPBOARD_PEER), {u"own"_s, u"the admin's own"_s});
    QVERIFY(peer.waitForReadyRead(20000));

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Cannot set X11 selection owner"_s));
    service.copySecret(m_secret, u"Production"_s);
    QCOMPARE(failed, (QList<QVariantList>{{u"Production"_s}}));
    QVERIFY(copied.isEmpty());
    QVERIFY(!service.holdsSecret());
    QCOMPARE(m_clock.pendingTimers(), 0);
    QCOMPARE(readByPeer()["text/plain"], QByteArray("the admin's own"));
    peer.closeWriteChannel();
    QVERIFY(peer.waitForFinished());
}

QTEST_MAIN(SystemClipboardTest)
#include "tst_system_clipboard.moc"
