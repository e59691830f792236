// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/drain.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace tokendeck::test {
namespace {

constexpr int QuietRounds = 3;

//! Whether each thread but this one waits for something. Qt sends and receives in threads of its
//! own, which tell nobody what they are about to do.
bool othersSleep()
{
#ifdef Q_OS_LINUX
    const QStringList threads =
        QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const QString own = QString::number(::gettid());
    return std::ranges::all_of(threads, [&](const QString &thread) {
        QFile stat(u"/proc/self/task/%1/stat"_s.arg(thread));
        if (thread == own || !stat.open(QIODevice::ReadOnly))
            return true; // or has just ended
        const QByteArray text = stat.readAll();
        // "tid (name) state …"; a name may have parentheses.
        const char state = text.mid(text.lastIndexOf(')') + 2, 1).front();
        return state != 'R' && state != 'D';
    });
#else
    return true;
#endif
}

//! Whether the background has done what it was given: jobs run in their order, so that one more
//! tells.
class LastJob {
public:
    explicit LastJob(Background *background)
        : m_background(background)
        , m_done(!background)
    {
        askAnew();
    }

    void askAnew()
    {
        if (!m_background || m_asked)
            return;
        m_asked = true;
        m_done = false;
        m_background->run(
            &m_context, [] { return 0; },
            [this](int) {
                m_asked = false;
                m_done = true;
            });
    }
    [[nodiscard]] bool isDone() const { return m_done; }

private:
    Background *m_background;
    QObject m_context;
    bool m_asked = false;
    bool m_done;
};

//! Why this is no quiet moment; empty when it may be one.
QString reason(const UnderWay &what, const LastJob &job)
{
    if (!job.isDone())
        return u"a job in the background"_s;
    const int inFlight = what.inFlight ? what.inFlight() : 0;
    const int held = what.held ? what.held() : 0;
    if (inFlight > held)
        return u"%1 requests in flight, of which the server holds %2"_s.arg(inFlight).arg(held);
    if (!othersSleep())
        return u"another thread"_s;
    return {};
}

//! Handles what is there to be handled; whether there was anything.
bool turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    const bool handled = QAbstractEventDispatcher::instance()->processEvents(flags);
    // There is no event loop around a test, and only its end would delete these.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return handled;
}

} // namespace

QString leftAfter(std::chrono::milliseconds longest, const UnderWay &what)
{
    const QDeadlineTimer deadline(longest);
    LastJob job(what.jobs);
    for (int quiet = 0; quiet < QuietRounds;) {
        QString left = reason(what, job);
        if (!left.isEmpty()) {
            // Not everything that ends sends an event.
            QTimer wakeUp;
            wakeUp.start(1);
            turn(QEventLoop::WaitForMoreEvents);
        } else if (turn()) {
            left = u"events without end"_s;
            job.askAnew(); // what was handled may have begun one
        }
        if (!left.isEmpty() && deadline.hasExpired())
            return left;
        quiet = left.isEmpty() ? quiet + 1 : 0;
    }
    return {};
}

void drain(const UnderWay &what, std::source_location where, std::chrono::milliseconds longest)
{
    const QString left = leftAfter(longest, what);
    if (!left.isEmpty())
        QTest::qFail(
            qPrintable(u"Still under way after %1 ms: %2."_s.arg(longest.count()).arg(left)),
            where.file_name(), int(where.line()));
}

} // namespace tokendeck::test
