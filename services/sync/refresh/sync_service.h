// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/store/workspace.h"
#include "services/api/logz_api.h"
#include "services/sync/access/account_access.h"
#include "services/sync/refresh/account_merge.h"
#include "services/sync/refresh/lane_watch.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>

namespace tokendeck {

//! What accounts are called.
using AccountNames = std::map<AccountId, QString>;

//! How current the lists of some connections are, as one.
struct SyncSummary {
    bool refreshing = false;
    //! The oldest success among the lists; absent when one of them never succeeded.
    std::optional<TimePoint> syncedAt;
    //! The oldest time of lists that an earlier run kept, and that were not read since.
    std::optional<TimePoint> keptFrom;
    int failedLists = 0; //!< whose last try failed
    int withoutToken = 0; //!< connections whose token is not to be had, so that nothing is asked
    //! The longest wait that the backend asked for, and the connections that it asked to wait.
    std::optional<LaneWatch::Hold> hold;
    std::vector<ConnectionId> held;
    std::vector<ConnectionId> slow; //!< which it answers very slowly

    friend bool operator==(const SyncSummary &, const SyncSummary &) = default;
};

//! Brings the lists of every connection into the Workspace.
//!
//! All accounts and all lists are asked for side by side; each list stands on its own, so that one
//! that fails leaves the others. An answer counts only while it is the newest that was asked for:
//! it is dropped when the list was asked for again, written to (listWritten()), its connection
//! removed or the application locked meanwhile. Connections without a usable token are passed over.
class SyncService : public QObject {
    Q_OBJECT
public:
    //! All references outlive this.
    SyncService(Workspace &workspace, const AccountAccess &access, HttpClient &http, Clock &clock,
                QObject *parent = nullptr);
    ~SyncService() override;

    //! Asks for every list of every connection. A list that is being asked for is not asked twice.
    //! A connection whose token was refused is asked whose token it is, and for its lists when the
    //! backend takes it after all.
    void refreshAll();
    void refresh(const ConnectionId &id);
    void refresh(const ConnectionId &id, ListKind kind);
    //! A command has written to the list: what is under way is out of date, and it is asked again.
    void listWritten(const ConnectionId &id, ListKind kind);
    //! The backend answered 401 to \p id's token. One such answer may be another's than the
    //! backend's word on the token: it is asked whose token it is, and only when it refuses that,
    //! too, the connection is marked and asked no more until refreshAll().
    void doubtToken(const ConnectionId &id);
    //! The backend does not take \p id's token any more: marks the connection.
    void refuseToken(const ConnectionId &id, const Problem &problem);

    //! Ends what is under way for \p id. The lists stay, with the status they had.
    void cancel(const ConnectionId &id);
    void cancelAll();
    //! Ends what is under way for \p id because the admin does not want to wait: its lists that
    //! were being asked for say so (Cancelled).
    void stop(const ConnectionId &id);

    //! Of a connection that is refreshed as a whole only these lists are asked for; all at first.
    void setLists(std::set<ListKind> lists) { m_lists = std::move(lists); }
    //! Whether nothing is being asked for: neither a list nor what belongs to one.
    [[nodiscard]] bool isIdle() const
    {
        return m_running.empty() && m_limitsCalls.empty() && m_identityCalls.empty();
    }

    //! Refreshes everything again and again, \p interval after the last one began; off without one.
    void setInterval(std::optional<std::chrono::seconds> interval);

    [[nodiscard]] SyncSummary summary(std::span<const ConnectionId> connections) const;
    //! How fast the requests of each account get on.
    [[nodiscard]] const LaneWatch &lanes() const { return m_lanes; }

signals:
    //! summary() may answer something else.
    void summaryChanged();
    //! A list was brought in, or failed to be (Workspace::status()).
    void listRefreshed(const tokendeck::ConnectionId &id, tokendeck::ListKind kind);
    //! The backend told \p id what accounts are called, its own among them. Those that were not
    //! understood are left out.
    void accountsNamed(const tokendeck::ConnectionId &id, const tokendeck::AccountNames &names);

private:
    using ListId = std::pair<ConnectionId, ListKind>;
    struct Running;
    //! The newest question for a connection's limits.
    struct LimitsCall {
        quint64 generation = 0;
        CallHandle call;
    };

    template <typename Row>
    void fetched(const ListId &key, quint64 generation, Outcome<std::vector<Row>> outcome);
    void begin(const ListId &key);
    void finish(const ListId &key, const std::optional<Problem> &problem);
    void end(const ListId &key);
    [[nodiscard]] bool isCurrent(const ListId &key, quint64 generation) const;
    void fetchAccounts(const ListId &key, const Connection &connection, const ApiAccess &access,
                       quint64 generation);
    void fetchMainOnlyParts(const ListId &key, const Connection &connection,
                            const ApiAccess &access, quint64 generation);
    void takePart(const ListId &key, AccountId own, std::vector<Account> AccountParts::*part,
                  std::vector<Account> accounts);
    void failPart(const ListId &key, const Problem &problem);
    void fetchLimits(const ConnectionId &id, const ApiAccess &access);
    [[nodiscard]] bool mayHaveNoList(const ConnectionId &id, const Problem &problem) const;
    void setListsApiTokens(const ConnectionId &id, bool listed);
    void fetchApiTokens(const ListId &key, const Connection &connection, const ApiAccess &access,
                        quint64 generation);
    void scheduleInterval();
    void takeIdentity(const ConnectionId &id, const Outcome<Identity> &identity);

    Workspace &m_workspace;
    const AccountAccess &m_access;
    Clock &m_clock;
    std::set<ListKind> m_lists{AllListKinds.begin(), AllListKinds.end()};
    std::map<ListId, std::unique_ptr<Running>> m_running;
    LaneWatch m_lanes;
    std::map<ConnectionId, LimitsCall> m_limitsCalls;
    std::map<ConnectionId, CallHandle>
        m_identityCalls; //!< whose token it is, where that is in doubt
    std::set<ListId> m_doubted; //!< answered 401 while the token was good; asked once more
    quint64 m_lastGeneration = 0;
    std::optional<std::chrono::seconds> m_interval;
    std::unique_ptr<ClockTimer> m_intervalTimer;
};

} // namespace tokendeck
