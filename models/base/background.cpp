// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/background.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>

namespace tokendeck {

Background::Background()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Background::~Background()
{
    m_pool.clear();
    m_pool.waitForDone();
}

std::shared_ptr<Background::Results> Background::resultsFor(QObject *context)
{
    if (!m_results) {
        // The last reference may end on the pool's thread: QObjects end in their own one. In it
        // they end at once, as a call that is never made ends when the application does, with the
        // event queue locked.
        m_results.reset(new Results, [](Results *ended) {
            if (ended->thread() == QThread::currentThread())
                delete ended;
            else
                ended->deleteLater();
        });
        m_results->moveToThread(context->thread());
    }
    Q_ASSERT(m_results->thread() == context->thread());
    return m_results;
}

void Background::Results::add(std::function<void()> call)
{
    const QMutexLocker locked(&m_lock);
    m_calls.push_back(std::move(call));
    if (!std::exchange(m_isAsked, true))
        QMetaObject::invokeMethod(
            this, [this] { takeSome(); }, Qt::QueuedConnection);
}

void Background::Results::takeSome()
{
    // In the next turn of the event loop: a posted event would be sent in this one.
    const auto askAgain = [this] {
        if (!std::exchange(m_isAsked, true))
            QTimer::singleShot(0, this, [this] { takeSome(); });
    };
    const QDeadlineTimer end(Turn, Qt::PreciseTimer);
    QMutexLocker locked(&m_lock);
    m_isAsked = false;
    do {
        if (m_calls.empty())
            return;
        std::function<void()> call = std::move(m_calls.front());
        m_calls.pop_front();
        // Now, as the call may wait in an event loop of its own.
        if (!m_calls.empty())
            askAgain();
        locked.unlock();
        std::exchange(call, nullptr)();
        locked.relock();
    } while (!end.hasExpired());
    askAgain();
}

void Background::post(std::function<void()> job)
{
    m_pool.start(std::move(job));
}

} // namespace tokendeck
