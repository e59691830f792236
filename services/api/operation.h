// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/domain/outcome.h"
#include "services/api/api_access.h"
#include "services/http/call/call_handle.h"
#include "services/http/http_client.h"

#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

//! What the operations of one LogzApi share. Operations are children of \c owner.
struct OperationHost {
    OperationHost(HttpClient &client, Background &thread)
        : http(client)
        , background(thread)
    {
    }

    HttpClient &http;
    Background &background;
    QObject owner;
    bool suspended = false; //!< see LogzApi::suspend()
};

//! One operation of LogzApi: its requests, the decoding of their replies, and one completion.
//!
//! It ends itself when it has completed, and without completing when \p context or the owner ends.
class Operation : public Cancellable {
public:
    using Step = std::function<void(Reply)>;
    using ProblemMap = std::function<Problem(Problem)>;

    Operation(OperationHost &host, ApiAccess access, QObject *context);
    ~Operation() override;

    //! Completes with ProblemKind::Cancelled from the event loop, whatever the stage.
    void cancel() override;
    [[nodiscard]] bool isRunning() const override { return m_running && !m_cancelled; }
    //! See ApiAccess::outlivesLock.
    [[nodiscard]] bool outlivesLock() const { return m_access.outlivesLock; }

    //! Turns every Problem into the one that the caller gets.
    void setProblemMap(ProblemMap map) { m_problemMap = std::move(map); }

    //! Sends \p request, whose access is filled in, and goes on with \p step; completes with the
    //! Problem if there is no reply.
    void send(Request request, Step step);

    //! Runs \p read, which makes an Outcome<T> of \p body, on the background thread and goes on
    //! with \p step; completes with the Problem if it fails.
    template <typename T, typename Read, typename Next>
    void decode(Reply reply, Read read, Next next)
    {
        using Result = std::unique_ptr<Outcome<T>>;
        // Without this flag the result of a cancelled decoding would be freed on the UI thread.
        auto job = [stopped = m_stopped, body = std::move(reply.body),
                    read = std::move(read)]() mutable -> Result {
            if (*stopped)
                return nullptr;
            auto result = std::make_unique<Outcome<T>>(read(std::move(body)));
            if (*stopped)
                result.reset();
            return result;
        };
        m_host.background.run(
            this, std::move(job),
            [this, status = reply.status, next = std::move(next)](const Result &result) mutable {
                if (!result || !isRunning())
                    return;
                if (*result)
                    next(std::move(**result));
                else
                    fail(std::move(result->error()), status);
            });
    }

    //! Completes with \p problem, of a reply with \p status if there was one.
    void fail(Problem problem, std::optional<int> status = {});
    //! The same, from the event loop.
    void failLater(Problem problem);

protected:
    //! Marks the operation as completed; false when it already was.
    [[nodiscard]] bool end();
    [[nodiscard]] const QPointer<QObject> &context() const { return m_context; }
    [[nodiscard]] OperationHost &host() { return m_host; }

private:
    virtual void deliver(Problem problem) = 0;
    void received(Outcome<Reply> outcome, const Step &step);

    OperationHost &m_host;
    ApiAccess m_access;
    QPointer<QObject> m_context;
    ProblemMap m_problemMap;
    std::vector<CallHandle> m_calls;
    int m_awaited = 0; //!< calls that have not completed
    bool m_running = true;
    bool m_cancelled = false;
    std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
};

//! An operation that answers a T, which may be void.
template <typename T> class OperationOf : public Operation {
public:
    using Done = std::function<void(Outcome<T>)>;

    OperationOf(OperationHost &host, ApiAccess access, QObject *context, Done done)
        : Operation(host, std::move(access), context)
        , m_done(std::move(done))
    {
    }

    //! Completes with \p outcome. This may be gone afterwards.
    // Inlined where the outcome is made, GCC 12 takes the side that is not there for uninitialised.
    Q_NEVER_INLINE void finish(Outcome<T> &&outcome)
    {
        if (!end())
            return;
        const Done done = std::move(m_done);
        if (context())
            done(std::move(outcome));
    }

private:
    void deliver(Problem problem) override { finish(failure(std::move(problem))); }

    Done m_done;
};

} // namespace tokendeck
