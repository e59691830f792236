// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/journal.h"

#include <QMutexLocker>

#include <algorithm>

namespace tokendeck::sandbox {

void Journal::requestBegan(AccountId account)
{
    const QMutexLocker lock(&m_mutex);
    const int now = ++m_inFlight[account];
    int &most = m_highWater[account];
    most = std::max(most, now);
}

void Journal::requestEnded(AccountId account)
{
    const QMutexLocker lock(&m_mutex);
    --m_inFlight[account];
}

void Journal::record(RequestRecord request)
{
    const QMutexLocker lock(&m_mutex);
    if (m_requests.size() >= MostRequests)
        m_requests.erase(m_requests.begin(), m_requests.begin() + MostRequests / 10);
    m_requests.push_back(std::move(request));
}

void Journal::record(const std::vector<TokenState> &states)
{
    const QMutexLocker lock(&m_mutex);
    for (const TokenState &state : states) {
        m_statesOf[state.token].push_back(m_states.size());
        m_states.push_back(state);
    }
}

void Journal::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_requests.clear();
    m_states.clear();
    m_statesOf.clear();
    m_highWater = m_inFlight;
}

std::vector<RequestRecord> Journal::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

std::vector<TokenState> Journal::tokenStates() const
{
    const QMutexLocker lock(&m_mutex);
    return m_states;
}

std::vector<TokenState> Journal::tokenStates(SharedTokenId token) const
{
    const QMutexLocker lock(&m_mutex);
    std::vector<TokenState> states;
    for (const std::size_t index : m_statesOf.value(token))
        states.push_back(m_states[index]);
    return states;
}

bool Journal::knows(SharedTokenId token) const
{
    const QMutexLocker lock(&m_mutex);
    return m_statesOf.contains(token);
}

int Journal::inFlight(AccountId account) const
{
    const QMutexLocker lock(&m_mutex);
    return m_inFlight.value(account);
}

int Journal::highWater(AccountId account) const
{
    const QMutexLocker lock(&m_mutex);
    return m_highWater.value(account);
}

} // namespace tokendeck::sandbox
