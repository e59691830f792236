// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/http/listener_client.h"
#include "services/sync/access/account_access.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/trial/trial_line.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tokendeck {

//! The token to be tried, and by which connection its account is searched.
struct TrialSubject {
    //! That lists the token; it says at which backend.
    ConnectionId connection;
    //! Of the token's own account; absent where that is not connected, and cannot be searched.
    std::optional<ConnectionId> own;
    Secret token;
};

//! How a trial ended.
enum class TrialVerdict {
    Visible, //!< the line was found in the account's logs
    NotSeen, //!< accepted, and not found within ShippingTrial::Patience
    NotSearched, //!< accepted; whether it is visible could not be asked
    Disabled, //!< not valid: the backend has it, disabled
    Deleted, //!< not valid: the backend does not have it any more
    Elsewhere, //!< not valid here: it is of an account at another backend
    NotValid, //!< not valid, and why is not known
    TooLarge,
    NoListener, //!< it is not known where this backend takes logs
    NoWay, //!< no answer of the listener came
    Cancelled,
};

struct TrialResult {
    TrialVerdict verdict = TrialVerdict::Cancelled;
    //! Of NoWay and NotSearched, and of Visible and NotSeen where the listener's answer was lost.
    std::optional<Problem> problem;
    std::chrono::milliseconds answeredAfter{0}; //!< by the listener, from sending on
    std::chrono::milliseconds visibleAfter{0}; //!< of Visible, from sending on
    std::optional<ConnectionId> elsewhere; //!< of Elsewhere
};

//! Sends one line of logs with a shipping token, tells what the listener answers, and looks for the
//! line until it is visible in the account. The line is sent once, whatever comes of it. A lock
//! ends the trial.
class ShippingTrial : public QObject {
    Q_OBJECT
public:
    enum class Phase {
        Ready,
        Sending,
        LookingUp, //!< the listener refused: what the backend knows of the token is asked
        Searching,
        Over,
    };
    //! How long the line is looked for.
    static constexpr std::chrono::minutes Patience{2};
    //! Between two looks: indexing takes some seconds.
    static constexpr std::chrono::seconds Pause{3};

    //! The references outlive this.
    ShippingTrial(TrialSubject subject, const AccountAccess &access, ConnectionService &connections,
                  Clock &clock, QObject *parent = nullptr);
    ~ShippingTrial() override;

    //! What start() sends.
    [[nodiscard]] const TrialLine &line() const { return m_line; }
    //! To where; absent where that is not known.
    [[nodiscard]] const std::optional<QUrl> &listener() const { return m_listener; }
    //! Sends, once.
    void start();
    //! Ends it; what was sent stays sent.
    void cancel();

    [[nodiscard]] Phase phase() const { return m_phase; }
    //! Since it was sent.
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    //! Once it is over.
    [[nodiscard]] const TrialResult &result() const { return m_result; }

signals:
    void phaseChanged();
    //! Once.
    void finished();

private:
    void setPhase(Phase phase);
    void answered(const VoidOutcome &outcome);
    void lookUp();
    void lookElsewhere();
    void beginSearch();
    void search();
    void searched(const Outcome<LogSearchResult> &result);
    void searchAgain(const std::optional<Problem> &problem);
    void giveUp();
    void endUnsearched(const std::optional<Problem> &problem);
    void end(TrialVerdict verdict, std::optional<Problem> problem = {});

    TrialSubject m_subject;
    const AccountAccess &m_access;
    Clock &m_clock;
    ListenerClient m_client;
    TrialLine m_line;
    std::optional<QUrl> m_listener;
    Phase m_phase = Phase::Ready;
    TrialResult m_result;
    std::optional<Problem> m_lost; //!< what became of the listener's answer
    std::optional<Problem> m_unanswered; //!< why the last search had no answer
    std::chrono::milliseconds m_sentAt{0};
    CallHandle m_call;
    quint64 m_round = 0; //!< so that a late answer is dropped
    std::unique_ptr<ClockTimer> m_timer; //!< until the next search
    std::unique_ptr<ClockTimer> m_deadline;
};

} // namespace tokendeck
