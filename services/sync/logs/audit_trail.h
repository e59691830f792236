// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/audit_event.h"
#include "models/store/workspace.h"
#include "services/api/logz_api.h"
#include "services/sync/access/account_access.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace tokendeck {

//! The audit trails of several accounts as one, the newest first, read page by page.
//!
//! An event is handed on when no account that is still being read can have a newer one, so that
//! what comes later is older. An account that fails is left out until retry(); the others go on,
//! and what it brings afterwards belongs between what was handed on.
class AuditTrail : public QObject {
    Q_OBJECT
public:
    //! Events of each account that are asked for at a time.
    static constexpr int PageSize = 100;

    //! All references outlive this.
    explicit AuditTrail(const AccountAccess &access, QObject *parent = nullptr);
    ~AuditTrail() override;

    //! Begins anew with the accounts of \p scope, unless it is the scope already.
    void setScope(const std::vector<ConnectionId> &scope);
    [[nodiscard]] const std::vector<ConnectionId> &scope() const { return m_scope; }
    //! Begins anew: restarted(), then the first page. Accounts without a usable token are left out.
    void restart();
    //! Ends what is under way. What was handed on stays where it is.
    void stop();

    //! Whether older events may be there.
    [[nodiscard]] bool canLoadMore() const;
    [[nodiscard]] bool isLoading() const;
    //! Asks for the next page; eventsArrived() or stateChanged() follows. Nothing while loading.
    void loadMore();
    //! Asks again for what failed.
    void retry();

    //! The accounts that failed, in the order of the scope.
    [[nodiscard]] std::vector<std::pair<ConnectionId, Problem>> problems() const;
    //! Every event from this moment on was handed on; absent before the first page and where no
    //! account could be read.
    [[nodiscard]] std::optional<TimePoint> completeSince() const;

signals:
    void restarted();
    //! \p entries are the newest first; never empty.
    void eventsArrived(const std::vector<tokendeck::AuditEntry> &entries);
    //! isLoading(), canLoadMore(), problems() or completeSince() answers something else.
    void stateChanged();

private:
    //! How far one account was read.
    struct Reader {
        std::vector<AuditEvent> waiting; //!< read and not handed on, the oldest first
        std::vector<AuditEvent> last; //!< those of the oldest moment read, to know them again
        int from = 0; //!< where the next page begins
        bool ended = false; //!< there is nothing older
        std::optional<Problem> problem;
        CallHandle call;
        bool loading = false;

        [[nodiscard]] bool isOpen() const { return !ended && !problem; }
    };

    void fetch(const ConnectionId &id, Reader &reader);
    void take(const ConnectionId &id, Outcome<AuditPage> page);
    static bool addPage(Reader &reader, AuditPage page);
    void handOn();

    const AccountAccess &m_access;
    std::vector<ConnectionId> m_scope;
    std::map<ConnectionId, Reader> m_readers;
    std::optional<TimePoint> m_completeSince;
    quint64 m_round = 0; //!< counts restart() and stop(): answers of another round are dropped
};

} // namespace tokendeck
