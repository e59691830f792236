// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/shared_token.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>

#include <optional>
#include <vector>

namespace tokendeck::sandbox {

//! One request that was answered, or that a fault ended.
struct RequestRecord {
    QByteArray method;
    QString path; //!< without the query, and without any header
    TimePoint at; //!< when it had arrived
    int status = 0; //!< 0: none was sent
    AccountId account; //!< whom the token acts for; invalid when it was refused
};

//! The filters of a shared token from one moment on.
struct TokenState {
    TimePoint at;
    AccountId account;
    SharedTokenId token;
    bool exists = true; //!< false from its deletion on
    std::vector<FilterId> filters;
    std::optional<FilterOperator> filterOperator;

    [[nodiscard]] bool isUnfiltered() const { return exists && filters.empty(); }
};

//! What happened in a sandbox, for tests. May be read from any thread.
class Journal {
public:
    void requestBegan(AccountId account);
    void requestEnded(AccountId account);
    void record(RequestRecord request);
    void record(const std::vector<TokenState> &states);
    //! Forgets all but what is in flight.
    void clear();

    //! The latest 100,000 requests, in the order in which they were answered.
    [[nodiscard]] std::vector<RequestRecord> requests() const;
    //! Every state that changes have led to, oldest first; a token's first one is that before its
    //! first change. A token that was not changed has none.
    [[nodiscard]] std::vector<TokenState> tokenStates() const;
    [[nodiscard]] std::vector<TokenState> tokenStates(SharedTokenId token) const;
    //! Whether \p token has a state already.
    [[nodiscard]] bool knows(SharedTokenId token) const;
    //! Requests of \p account that are not answered.
    [[nodiscard]] int inFlight(AccountId account) const;
    //! The most that inFlight() ever was.
    [[nodiscard]] int highWater(AccountId account) const;

private:
    static constexpr std::size_t MostRequests = 100'000;

    mutable QMutex m_mutex;
    std::vector<RequestRecord> m_requests;
    std::vector<TokenState> m_states;
    QHash<SharedTokenId, std::vector<std::size_t>> m_statesOf;
    QHash<AccountId, int> m_inFlight;
    QHash<AccountId, int> m_highWater;
};

} // namespace tokendeck::sandbox
