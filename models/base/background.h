// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace tokendeck {

//! One thread beside the UI thread for all heavy work (decoding, comparing, key building), so that
//! on two cores the event loop keeps one for itself. Jobs run in the order they were given.
class Background {
public:
    Background();
    //! Waits for the running job; jobs not yet begun are dropped.
    ~Background();

    //! Runs \p job on the thread, then \p done with its result in the thread of \p context.
    //! \p done is dropped when \p context is gone by then; its result ends on either thread.
    template <typename Job, typename Done> void run(QObject *context, Job job, Done done)
    {
        using Result = std::invoke_result_t<Job>;
        // The shared state lets the context's death be seen without touching a QObject here.
        post([guard = QPointer<QObject>(context), relay = makeRelay(context), job = std::move(job),
              done = std::move(done)]() mutable {
            auto result = std::make_shared<Result>(job());
            // The call holds the relay: a test's event loop ends objects before it makes calls.
            relay->deliver([guard, relay, result, done = std::move(done)]() mutable {
                if (guard)
                    done(std::move(*result));
            });
        });
    }

    //! Runs \p job on the thread, and tells nobody.
    void run(std::function<void()> job) { post(std::move(job)); }

    //! Ends \p value on the thread: freeing 100,000 rows costs more than a frame.
    template <typename T> void discard(T value)
    {
        post([value = std::move(value)]() mutable { T ended = std::move(value); });
    }

private:
    //! Lives in the context's thread and carries calls there.
    class Relay : public QObject {
    public:
        void deliver(std::function<void()> call)
        {
            QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
        }
    };

    static std::shared_ptr<Relay> makeRelay(QObject *context);
    void post(std::function<void()> job);

    QThreadPool m_pool;
};

} // namespace tokendeck
