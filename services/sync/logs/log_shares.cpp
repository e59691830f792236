// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/logs/log_shares.h"

#include "services/sync/access/refusal.h"
#include "services/sync/logs/log_preview.h"

#include <algorithm>

namespace tokendeck {

LogShares::LogShares(const AccountAccess &access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_clock(clock)
{
    // Another token may be allowed to search.
    const auto forget = [this](const ConnectionId &id) {
        m_refusing.erase(id);
    };
    connect(&access.workspace(), &Workspace::connectionChanged, this, forget);
    connect(&access.workspace(), &Workspace::connectionAboutToBeRemoved, this, forget);
}

LogShares::~LogShares()
{
    m_call.cancel();
}

std::optional<LogShare> LogShares::look(const ConnectionId &connection, const FilterSet &set)
{
    const Question question{connection, matchSetOf(set)};
    const Answer *known = set.unknown == 0 ? answerTo(question) : nullptr;
    const bool fresh = known && m_clock.now() - known->time < Freshness;
    if (set.unknown > 0 || fresh || m_refusing.contains(connection) || !m_access.to(connection)) {
        lookAway();
    } else if (m_question != question) {
        lookAway();
        m_question = question;
        m_timer = m_clock.after(Pause, [this] { ask(); });
    }
    return known ? known->share : std::nullopt;
}

void LogShares::lookAway()
{
    // A cancelled call ends, too, and answers nothing any more.
    ++m_generation;
    m_question.reset();
    m_timer.reset();
    m_call.cancel();
}

void LogShares::ask()
{
    m_timer.reset();
    const Outcome<ApiAccess> access = m_access.to(m_question->connection);
    if (!access) {
        m_question.reset();
        emit changed();
        return;
    }
    const TimePoint now = m_clock.now();
    LogQuery query{.from = now - LogPreview::LivePeriod, .to = now};
    query.counted = {m_question->set};
    m_call = m_access.api().searchLogs(
        *access, query, this,
        [this, generation = m_generation](const Outcome<LogSearchResult> &result) {
            if (generation == m_generation)
                take(result);
        });
}

void LogShares::take(const Outcome<LogSearchResult> &result)
{
    Answer answer{.question = *m_question, .share = {}, .time = m_clock.now()};
    m_question.reset();
    // A lock has ended it: that there is no answer holds for no time.
    if (!result && result.error().kind == ProblemKind::Cancelled) {
        emit changed();
        return;
    }
    if (result)
        answer.share = LogShare{result->counts.front(), result->total};
    else if (isRefusal(result.error()))
        m_refusing.insert(answer.question.connection);
    keep(std::move(answer));
    emit changed();
}

void LogShares::keep(Answer answer)
{
    std::erase_if(m_answers,
                  [&](const Answer &other) { return other.question == answer.question; });
    if (m_answers.size() == MostAnswers)
        m_answers.erase(m_answers.begin());
    m_answers.push_back(std::move(answer));
}

const LogShares::Answer *LogShares::answerTo(const Question &question) const
{
    const auto found = std::ranges::find(m_answers, question, &Answer::question);
    return found == m_answers.end() ? nullptr : &*found;
}

} // namespace tokendeck

#include "moc_log_shares.cpp"
