// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/trial/shipping_trial.h"

#include "models/domain/region.h"
#include "models/store/workspace.h"
#include "services/sync/access/refusal.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int ContentTooLarge = 413;

//! Whether the listener may have taken the line although its answer is not known.
bool mayHaveArrived(const Problem &problem)
{
    return problem.delivery == Delivery::Unknown && problem.kind != ProblemKind::Intercepted
        && problem.kind != ProblemKind::Cancelled;
}

} // namespace

ShippingTrial::ShippingTrial(TrialSubject subject, const AccountAccess &access,
                             ConnectionService &connections, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_subject(std::move(subject))
    , m_access(access)
    , m_clock(clock)
    , m_client(clock)
    , m_line(TrialLine::make())
{
    if (const ConnectionInfo *info = access.workspace().connection(m_subject.connection))
        m_listener = listenerUrlOf(info->connection.apiUrl);
    connect(&connections, &ConnectionService::lockAsked, this, &ShippingTrial::cancel);
}

ShippingTrial::~ShippingTrial()
{
    m_call.cancel();
}

std::chrono::milliseconds ShippingTrial::elapsed() const
{
    return m_phase == Phase::Ready ? std::chrono::milliseconds(0) : m_clock.elapsed() - m_sentAt;
}

void ShippingTrial::setPhase(Phase phase)
{
    m_phase = phase;
    emit phaseChanged();
}

void ShippingTrial::start()
{
    if (m_phase != Phase::Ready)
        return;
    m_sentAt = m_clock.elapsed();
    if (!m_listener) {
        end(TrialVerdict::NoListener);
        return;
    }
    m_call = m_client.send({.listener = *m_listener,
                            .token = m_subject.token,
                            .type = QString(TrialType),
                            .lines = m_line.json + '\n'},
                           this, [this, round = m_round](const VoidOutcome &outcome) {
                               if (round == m_round)
                                   answered(outcome);
                           });
    setPhase(Phase::Sending);
}

void ShippingTrial::cancel()
{
    if (m_phase != Phase::Over)
        end(TrialVerdict::Cancelled);
}

void ShippingTrial::end(TrialVerdict verdict, std::optional<Problem> problem)
{
    ++m_round;
    m_call.cancel();
    m_timer.reset();
    m_deadline.reset();
    m_subject.token.clear();
    m_result.verdict = verdict;
    m_result.problem = std::move(problem);
    setPhase(Phase::Over);
    emit finished();
}

void ShippingTrial::answered(const VoidOutcome &outcome)
{
    m_result.answeredAfter = elapsed();
    if (outcome) {
        beginSearch();
        return;
    }
    const Problem &problem = outcome.error();
    if (problem.kind == ProblemKind::Unauthorized || problem.kind == ProblemKind::Forbidden) {
        lookUp();
    } else if (problem.httpStatus == ContentTooLarge) {
        end(TrialVerdict::TooLarge, problem);
    } else if (mayHaveArrived(problem)) {
        m_lost = problem;
        beginSearch();
    } else {
        end(TrialVerdict::NoWay, problem);
    }
}

//! By the account's list: what is known here may be old.
void ShippingTrial::lookUp()
{
    setPhase(Phase::LookingUp);
    const Outcome<ApiAccess> access =
        m_subject.own ? m_access.to(*m_subject.own) : failure({.kind = ProblemKind::Cancelled});
    if (!access) {
        lookElsewhere();
        return;
    }
    m_call = m_access.api().shippingTokens(
        *access, this, [this, round = m_round](const Outcome<std::vector<ShippingToken>> &tokens) {
            if (round != m_round)
                return;
            if (!tokens) {
                lookElsewhere();
                return;
            }
            const auto found = std::ranges::find(*tokens, m_subject.token, &ShippingToken::token);
            const bool isSure = std::ranges::none_of(
                *tokens, [](const ShippingToken &token) { return bool(token.fault); });
            if (found != tokens->end() && !found->enabled)
                end(TrialVerdict::Disabled);
            else if (found == tokens->end() && isSure)
                end(TrialVerdict::Deleted);
            else
                lookElsewhere();
        });
}

//! Among what is known of all accounts at other backends.
void ShippingTrial::lookElsewhere()
{
    const Workspace &workspace = m_access.workspace();
    const ConnectionInfo *own = workspace.connection(m_subject.connection);
    const auto hasToken = [this](const auto &rows) {
        return std::ranges::any_of(
            rows, [this](const auto &row) { return row.token == m_subject.token; });
    };
    for (const ConnectionInfo &info : workspace.connections()) {
        const ConnectionId &id = info.connection.id;
        if (own && backendOf(info.connection.apiUrl) == backendOf(own->connection.apiUrl))
            continue;
        if (hasToken(*workspace.rows<ShippingToken>(id))
            || hasToken(*workspace.rows<Account>(id))) {
            m_result.elsewhere = id;
            end(TrialVerdict::Elsewhere);
            return;
        }
    }
    end(TrialVerdict::NotValid);
}

void ShippingTrial::beginSearch()
{
    m_deadline = m_clock.after(Patience - elapsed(), [this] { giveUp(); });
    setPhase(Phase::Searching);
    search();
}

void ShippingTrial::search()
{
    const Outcome<ApiAccess> access =
        m_subject.own ? m_access.to(*m_subject.own) : failure({.kind = ProblemKind::Cancelled});
    if (!access) {
        endUnsearched({});
        return;
    }
    // Of the last two days, as the backend counts them: clocks differ.
    LogQuery query;
    query.counted = {{.matches = {{u"message"_s, m_line.word}}}};
    m_call = m_access.api().searchLogs(
        *access, query, this, [this, round = m_round](const Outcome<LogSearchResult> &result) {
            if (round == m_round)
                searched(result);
        });
}

void ShippingTrial::searched(const Outcome<LogSearchResult> &result)
{
    if (!result) {
        const bool isFinal =
            isRefusal(result.error()) || result.error().kind == ProblemKind::Unauthorized;
        if (isFinal)
            endUnsearched(result.error());
        else
            searchAgain(result.error());
    } else if (result->counts.front() > 0) {
        m_result.visibleAfter = elapsed();
        end(TrialVerdict::Visible, m_lost);
    } else {
        searchAgain({});
    }
}

//! \p problem is why the last search had no answer, if so.
void ShippingTrial::searchAgain(const std::optional<Problem> &problem)
{
    m_unanswered = problem;
    m_timer = m_clock.after(Pause, [this] { search(); });
}

void ShippingTrial::giveUp()
{
    if (m_lost || m_unanswered)
        endUnsearched(m_unanswered);
    else
        end(TrialVerdict::NotSeen);
}

//! Whether the line is there could not be asked; where the listener's answer was lost, nothing is
//! known at all.
void ShippingTrial::endUnsearched(const std::optional<Problem> &problem)
{
    end(m_lost ? TrialVerdict::NoWay : TrialVerdict::NotSearched, m_lost ? m_lost : problem);
}

} // namespace tokendeck

#include "moc_shipping_trial.cpp"
