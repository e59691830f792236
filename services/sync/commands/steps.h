// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace tokendeck {

//! What every Steps has in common.
class StepsPromiseBase {
public:
    [[nodiscard]] std::suspend_always initial_suspend() const noexcept { return {}; }
    //! Nothing throws here (cmake/TokendeckLayer.cmake).
    [[noreturn]] void unhandled_exception() const noexcept { std::terminate(); }

    void setContinuation(std::coroutine_handle<> continuation) { m_continuation = continuation; }

    //! Goes on with whoever awaits these steps.
    struct FinalAwaiter {
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        template <typename Promise>
        std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> ended) const noexcept
        {
            const std::coroutine_handle<> next = ended.promise().m_continuation;
            return next ? next : std::noop_coroutine();
        }
        void await_resume() const noexcept { }
    };
    [[nodiscard]] FinalAwaiter final_suspend() const noexcept { return {}; }

private:
    std::coroutine_handle<> m_continuation;
};

template <typename T> class StepsPromiseOf : public StepsPromiseBase {
public:
    void return_value(T value) { m_value = std::move(value); }
    [[nodiscard]] T take() { return std::move(*m_value); }

private:
    std::optional<T> m_value;
};

template <> class StepsPromiseOf<void> : public StepsPromiseBase {
public:
    void return_void() { }
    void take() { }
};

//! A command's steps as one function, or a part of them: a coroutine that begins when it is awaited
//! or started, and whose frame belongs to this object. Ending the object ends the frame with
//! everything in it, also between two steps. A library's task (QCoro's) lives on until it is
//! resumed, which a call that ended with its context never does.
template <typename T> class [[nodiscard]] Steps {
public:
    class promise_type : public StepsPromiseOf<T> {
    public:
        [[nodiscard]] Steps get_return_object()
        {
            return Steps(std::coroutine_handle<promise_type>::from_promise(*this));
        }
    };

    Steps() = default;
    Steps(Steps &&other) noexcept
        : m_frame(std::exchange(other.m_frame, {}))
    {
    }
    Steps &operator=(Steps &&other) noexcept
    {
        std::swap(m_frame, other.m_frame);
        return *this;
    }
    ~Steps()
    {
        if (m_frame)
            m_frame.destroy();
    }
    Q_DISABLE_COPY(Steps)

    //! Runs up to the first step that has to be waited for. For the outermost steps.
    void start() { m_frame.resume(); }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiting)
    {
        m_frame.promise().setContinuation(waiting);
        return m_frame;
    }
    T await_resume() { return m_frame.promise().take(); }

private:
    explicit Steps(std::coroutine_handle<promise_type> frame)
        : m_frame(frame)
    {
    }

    std::coroutine_handle<promise_type> m_frame;
};

} // namespace tokendeck
