// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/access/account_access.h"
#include "services/sync/commands/api_await.h"
#include "services/sync/refresh/sync_service.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

//! Why a step is taken.
enum class Duty {
    Asked, //!< it serves what the admin asked for, and is left out once the command was cancelled
    Owed, //!< it settles or puts back what an earlier step did, cancelled or not
};

//! How a list is answered.
enum class Reading {
    Corrected, //!< with what the backend has confirmed before and may not show yet
    AsShown //!< as the backend shows it
};

//! The calls of one command, each to be awaited, one at a time.
//!
//! A call that may not go out answers at once: Cancelled after cancel() or without the connection's
//! token, Unauthorized when the backend has refused that. A 401 marks the connection.
class CommandCalls {
public:
    //! All references outlive this.
    CommandCalls(Workspace &workspace, const AccountAccess &access, SyncService &sync, Clock &clock,
                 ConnectionId connection);
    Q_DISABLE_COPY_MOVE(CommandCalls)

    //! How long an answer to an Asked write is still waited for after cancel(). It mostly comes
    //! within a second, and who has its answer need not ask what became of it.
    static constexpr std::chrono::milliseconds CancelGrace{5000};

    //! Ends the Asked call under way, at once if it only reads, else after CancelGrace: then what
    //! became of the write is not known. Lets no other Asked call out.
    void cancel();
    //! Ends the call under way and lets no other out.
    void abandon();
    //! Lets calls out again after abandon(): the lock is over.
    void reopen();
    //! Keeps \p access for these calls alone, until they end: the application locks, and this is
    //! still to be sent.
    void outliveLock(ApiAccess access);
    [[nodiscard]] bool outlivesLock() const { return m_kept.has_value(); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] bool isAbandoned() const { return m_abandoned; }

    //! Called by cancel() and abandon(), for who waits without a call.
    void setCancelListener(std::function<void()> listener)
    {
        m_cancelListener = std::move(listener);
    }

    ApiCall<std::vector<SharedToken>> sharedTokens(Duty duty);
    ApiCall<SharedToken> sharedToken(Duty duty, SharedTokenId id,
                                     Reading reading = Reading::Corrected);
    ApiCall<SharedToken> createSharedToken(SharedTokenDraft draft);
    ApiCall<SharedToken> updateSharedToken(Duty duty, SharedTokenId id, SharedTokenChange change);
    ApiCall<void> deleteSharedToken(Duty duty, SharedTokenId id);

    ApiCall<std::vector<Filter>> filters(Duty duty, Reading reading = Reading::Corrected);
    ApiCall<Filter> createFilter(FilterDraft draft);
    ApiCall<void> deleteFilter(Duty duty, FilterId id);

    ApiCall<std::vector<ShippingToken>> shippingTokens(Duty duty,
                                                       Reading reading = Reading::Corrected);
    ApiCall<ShippingTokenLimits> shippingTokenLimits();
    ApiCall<ShippingToken> createShippingToken(QString name);
    ApiCall<ShippingToken> updateShippingToken(ShippingTokenId id, QString name, bool enabled);
    ApiCall<void> deleteShippingToken(ShippingTokenId id);

    ApiCall<std::vector<ApiToken>> apiTokens(Duty duty, Reading reading = Reading::Corrected);
    ApiCall<ApiToken> createApiToken(QString name);
    ApiCall<ApiToken> createSubAccountApiToken(AccountId account, QString name);
    ApiCall<void> deleteApiToken(ApiTokenId id);

    ApiCall<AccountSettings> accountSettings(Duty duty, AccountId id);
    ApiCall<void> updateAccount(AccountSettings settings, bool searchable);
    //! For whom the connection's own token acts.
    ApiCall<Identity> ownIdentity(Duty duty);
    //! For whom \p token, which was just made for \p account, acts. Its refusal is not the
    //! connection's.
    ApiCall<Identity> identityOf(Secret token, AccountId account);

private:
    enum class Effect {
        Reads,
        Writes,
        ReadsAsOther, //!< with another token than the connection's
    };

    //! The way out for the calls of one duty and effect.
    class Gate final : public CallGate {
    public:
        Gate(CommandCalls &calls, Duty duty, Effect effect)
            : m_calls(calls)
            , m_duty(duty)
            , m_effect(effect)
        {
        }
        [[nodiscard]] Outcome<ApiAccess> open() override { return m_calls.open(m_duty); }
        void began(const CallHandle &call) override;
        void ended(const Problem *problem) override;

    private:
        CommandCalls &m_calls;
        Duty m_duty;
        Effect m_effect;
    };

    template <typename Row>
    [[nodiscard]] Outcome<std::vector<Row>> asRead(Reading reading,
                                                   Outcome<std::vector<Row>> list) const;
    [[nodiscard]] Outcome<SharedToken> asRead(Reading reading, SharedTokenId id,
                                              Outcome<SharedToken> token) const;
    [[nodiscard]] Outcome<ApiAccess> open(Duty duty) const;
    [[nodiscard]] Gate &gate(Duty duty, Effect effect);

    Workspace &m_workspace;
    const AccountAccess &m_access;
    LogzApi &m_api;
    SyncService &m_sync;
    Clock &m_clock;
    ConnectionId m_connection;
    Gate m_askedReads{*this, Duty::Asked, Effect::Reads};
    Gate m_askedWrites{*this, Duty::Asked, Effect::Writes};
    Gate m_owedReads{*this, Duty::Owed, Effect::Reads};
    Gate m_owedWrites{*this, Duty::Owed, Effect::Writes};
    Gate m_otherReads{*this, Duty::Owed, Effect::ReadsAsOther};
    std::optional<ApiAccess> m_kept; // see outliveLock()
    CallHandle m_current;
    std::function<void()> m_cancelListener;
    std::optional<Effect> m_asked; // what the current one does, if it is an Asked one
    std::unique_ptr<ClockTimer> m_grace; // of a write that was cancelled
    bool m_cancelled = false;
    bool m_abandoned = false;
};

} // namespace tokendeck
