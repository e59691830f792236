// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ClipboardService at a real Wayland compositor, without a window and so without the focus, with
// the usual programs at its other end.

#include "services/desktop/clipboard_service.h"
#include "tests/support/fake_clock.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <string>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Reason = ClipboardService::ClearReason;

class WaylandClipboardTest : public QObject {
    Q_OBJECT

private slots:
    void othersReadSecretAndMark();
    void othersFindNothingAfterwards();
    void longTextArrivesWhole();
    void readerThatGoesAwayStopsNothing();
    void othersReplaceIt();
    void managerThatTookItOverIsCleared();
    void plainTextHasNoMark();
    void clearsAtItsEnd();

private:
    //! What \p program has said, and nothing where it has failed.
    static QByteArray said(const QString &program, const QStringList &arguments);
    static QByteArray pasted() { return said(u"wl-paste"_s, {u"--no-newline"_s}); }
    //! Owns the clipboard with \p text until it ends.
    static std::shared_ptr<QProcess> ownedByOther(const QByteArray &text);

    FakeClock m_clock;
    const Secret m_secret{"0123456789abcdef0123456789abcdef"};
};

QByteArray WaylandClipboardTest::said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    // This process answers the other one meanwhile, so its event loop has to run.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000))
        qFatal("wl-clipboard does not end");
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

std::shared_ptr<QProcess> WaylandClipboardTest::ownedByOther(const QByteArray &text)
{
    const std::shared_ptr<QProcess> process(new QProcess, [](QProcess *running) {
        running->kill();
        running->waitForFinished();
        delete running;
    });
    process->start(u"wl-copy"_s, {u"--foreground"_s});
    process->write(text);
    process->closeWriteChannel();
    if (!QTest::qWaitFor([&] { return pasted() == text; }, 20000))
        qFatal("the clipboard's other owner failed");
    return process;
}

void WaylandClipboardTest::othersReadSecretAndMark()
{
    ClipboardService service(m_clock);
    QVERIFY(service.copySecret(m_secret, u"Production"_s));
    QVERIFY(service.holdsSecret());
    QCOMPARE(pasted(), m_secret.exposedText().toByteArray());
    const QByteArrayList types = said(u"wl-paste"_s, {u"--list-types"_s}).split('\n');
    QVERIFY(types.contains("text/plain;charset=utf-8"));
    QVERIFY(types.contains("text/plain"));
    QCOMPARE(said(u"wl-paste"_s, {u"--no-newline"_s, u"--type"_s, u"x-kde-passwordManagerHint"_s}),
             "secret"_ba);
    // The primary selection is not filled.
    QCOMPARE(said(u"wl-paste"_s, {u"--no-newline"_s, u"--primary"_s}), QByteArray());
}

void WaylandClipboardTest::othersFindNothingAfterwards()
{
    ClipboardService service(m_clock);
    QSignalSpy cleared(&service, &ClipboardService::cleared);
    QVERIFY(service.copySecret(m_secret, {}));
    m_clock.advance(30s);
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(cleared[0][0].value<Reason>(), Reason::TimedOut);
    QVERIFY(!service.isOverdue());
    QCOMPARE(said(u"wl-paste"_s, {u"--list-types"_s}), QByteArray());
}

void WaylandClipboardTest::longTextArrivesWhole()
{
    // Longer than a pipe holds at once.
    const std::string text(300'000, 'x');
    ClipboardService service(m_clock);
    QVERIFY(service.copySecret(Secret(text), {}));
    QVERIFY(pasted() == QByteArray::fromStdString(text));
}

void WaylandClipboardTest::readerThatGoesAwayStopsNothing()
{
    ClipboardService service(m_clock);
    QVERIFY(service.copySecret(Secret(std::string(300'000, 'x')), {}));
    QCOMPARE(said(u"sh"_s, {u"-c"_s, u"wl-paste --no-newline | head -c 3"_s}), "xxx"_ba);
    QVERIFY(service.copySecret(m_secret, {}));
    QCOMPARE(pasted(), m_secret.exposedText().toByteArray());
}

void WaylandClipboardTest::othersReplaceIt()
{
    ClipboardService service(m_clock);
    QSignalSpy cleared(&service, &ClipboardService::cleared);
    QVERIFY(service.copySecret(m_secret, {}));
    const auto other = ownedByOther("something else");
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(cleared[0][0].value<Reason>(), Reason::Replaced);
    m_clock.advance(1h);
    QCOMPARE(pasted(), "something else"_ba);
}

void WaylandClipboardTest::managerThatTookItOverIsCleared()
{
    ClipboardService service(m_clock);
    QSignalSpy cleared(&service, &ClipboardService::cleared);
    QVERIFY(service.copySecret(m_secret, {}));
    const auto manager = ownedByOther(m_secret.exposedText().toByteArray());
    m_clock.advance(30s);
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(cleared[0][0].value<Reason>(), Reason::TimedOut);
    QCOMPARE(said(u"wl-paste"_s, {u"--list-types"_s}), QByteArray());
}

void WaylandClipboardTest::plainTextHasNoMark()
{
    ClipboardService service(m_clock);
    service.copyText(u"listener-eu.logz.io"_s);
    QCOMPARE(pasted(), "listener-eu.logz.io"_ba);
    QVERIFY(!said(u"wl-paste"_s, {u"--list-types"_s}).contains("passwordManagerHint"));
}

void WaylandClipboardTest::clearsAtItsEnd()
{
    {
        ClipboardService service(m_clock);
        QVERIFY(service.copySecret(m_secret, {}));
    }
    QCOMPARE(said(u"wl-paste"_s, {u"--list-types"_s}), QByteArray());
}

QTEST_MAIN(WaylandClipboardTest)
#include "tst_wayland_clipboard.moc"
