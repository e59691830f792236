// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <utility>

namespace tokendeck {

//! One thread beside the UI thread for all heavy work (decoding, comparing, key building), so that
//! on two cores the event loop keeps one for itself. Jobs run in the order they were given.
//!
//! What becomes of their results is done in one thread, in the same order, and in turns of its
//! event loop: results that have come together while it was at work do not make it work longer yet.
class Background {
public:
    //! So long results are taken in one turn.
    static constexpr std::chrono::milliseconds Turn{2};

    Background();
    //! Waits for the running job; jobs not yet begun are dropped.
    ~Background();

    //! Runs \p job on the thread, then \p done with its result in the thread of \p context, which
    //! is the same for all. \p done is dropped when \p context or this is gone by then; its result
    //! ends on either thread.
    template <typename Job, typename Done> void run(QObject *context, Job job, Done done)
    {
        using Result = std::invoke_result_t<Job>;
        // The shared state lets the context's death be seen without touching a QObject here.
        post([guard = QPointer<QObject>(context), results = resultsFor(context),
              job = std::move(job), done = std::move(done)]() mutable {
            auto result = std::make_shared<Result>(job());
            results->add([guard, result, done = std::move(done)]() mutable {
                if (guard)
                    done(std::move(*result));
            });
        });
    }

    //! Runs \p job on the thread, and tells nobody.
    void run(std::function<void()> job) { post(std::move(job)); }

    //! Ends \p value on the thread: freeing 100,000 rows costs more than a frame. Where it is
    //! nullptr, nothing is posted.
    template <typename T> void discard(T value)
    {
        if constexpr (requires { value == nullptr; }) {
            if (value == nullptr)
                return;
        }
        post([value = std::move(value)]() mutable { T ended = std::move(value); });
    }

private:
    //! Lives in the contexts' thread, and makes calls there.
    class Results : public QObject {
    public:
        //! In any thread.
        void add(std::function<void()> call);

    private:
        void takeSome();

        QMutex m_lock; //!< of the following
        std::deque<std::function<void()>> m_calls;
        bool m_isAsked = false; //!< takeSome() is going to be called
    };

    std::shared_ptr<Results> resultsFor(QObject *context);
    void post(std::function<void()> job);

    std::shared_ptr<Results> m_results; //!< null before the first job; jobs hold it, too
    QThreadPool m_pool;
};

} // namespace tokendeck
