// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/asking.h"

#include <array>

namespace tokendeck {
namespace {

using std::chrono::milliseconds;

//! Between the times that the backend is asked: LongestTime in all.
constexpr std::array Pauses{milliseconds(500),  milliseconds(1000), milliseconds(1500),
                            milliseconds(1500), milliseconds(1500), milliseconds(2000)};

} // namespace

std::optional<milliseconds> pauseBefore(int round)
{
    return round < int(Pauses.size()) ? std::optional(Pauses[size_t(round)]) : std::nullopt;
}

void CommandPause::await_suspend(std::coroutine_handle<> waiting)
{
    const auto resume = [this, waiting] {
        if (std::exchange(m_over, true))
            return;
        // From the event loop: who cancels is in the middle of something.
        QMetaObject::invokeMethod(
            &m_context, [waiting] { waiting.resume(); }, Qt::QueuedConnection);
    };
    m_command.calls.setCancelListener(resume);
    m_timer = m_command.clock().after(m_time, resume);
}

Asking::Asking(CommandContext *context)
    : m_context(context)
    , m_begun(context->clock().elapsed())
{
}

Asking::~Asking()
{
    m_context->setAsking(false);
}

Steps<bool> Asking::again()
{
    const std::optional<milliseconds> pause = pauseBefore(m_round);
    // One question that was not answered in time is no reason to give up.
    const bool late = m_round > 0 && m_context->clock().elapsed() - m_begun >= LongestTime;
    if (!pause || late || m_context->calls.isCancelled())
        co_return false;
    ++m_round;
    m_context->setAsking(true);
    co_await CommandPause(*m_context, *pause);
    co_return true;
}

bool isWorthAsking(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Cancelled:
    case ProblemKind::Unauthorized:
    case ProblemKind::Forbidden:
    case ProblemKind::NotSupported:
        return false;
    default:
        return true;
    }
}

} // namespace tokendeck
