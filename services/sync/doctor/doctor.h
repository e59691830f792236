// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/base/clock.h"
#include "services/api/logz_api.h"
#include "services/http/http_client.h"
#include "services/http/probe/connection_probe.h"
#include "services/sync/access/account_access.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/doctor/doctor_facts.h"

#include <QObject>
#include <QSslCertificate>

#include <functional>
#include <memory>
#include <optional>

namespace tokendeck {

//! Measures why a connection works or does not, from the host's name to each permission of its
//! token: through the application's own HTTP, and on connections of its own, so that nothing that
//! is kept open hides what a new one meets. Changes nothing; what it asks for is only counted.
//!
//! One step after the other, StepTime each and WholeTime in all; no request is tried again. A lock
//! ends it.
class Doctor : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds StepTime{5};
    static constexpr std::chrono::seconds WholeTime{30};

    //! All outlive this.
    Doctor(ConnectionService &connections, const AccountAccess &access, Background &background,
           Clock &clock, QObject *parent = nullptr);
    ~Doctor() override;

    //! Begins anew with \p candidate, whose token may be empty; it has to be one of \p account,
    //! where that is given.
    void start(const Candidate &candidate, std::optional<AccountId> account = {});
    //! The same for a connection, whatever its state, with the token that is in memory.
    void start(const ConnectionId &id);
    //! Ends it with what was measured so far, and forgets the token. finished() follows at once
    //! where it was running.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }
    //! What was measured so far.
    [[nodiscard]] const DoctorFacts &facts() const { return m_facts; }

    //! Where the authorities of the distribution come from, which is asked for in the background.
    //! For tests.
    using Authorities = std::function<std::optional<QList<QSslCertificate>>()>;
    void setAuthorities(Authorities authorities) { m_authorities = std::move(authorities); }

signals:
    //! facts() has more.
    void progressed();
    //! Nothing more will be measured.
    void finished();

private:
    //! What is asked of the system once, away from this thread.
    struct Surroundings {
        QNetworkProxy proxy;
        std::optional<QList<QSslCertificate>> distribution;
    };

    void lookAround();
    void lookUpName();
    void takeWayOut();
    void connectToHost();
    void shakeHands();
    void askToken();
    void askAccounts();
    void askShippingTokens();
    void askSharedTokens();
    void askApiTokens();
    void askSearch();
    void askAuditTrail();
    void askedAll();

    //! Begins a step: gives what its completion is to be called with, once; what comes too late is
    //! dropped. Fills \p into, and goes on with \p next. Empty where no time is left, and the run
    //! has ended.
    template <typename T>
    [[nodiscard]] std::function<void(Outcome<T>)> begin(Measured<T> &into, void (Doctor::*next)());
    //! The same of \p part of an answer that is no more than counted.
    template <typename Answer, typename T, typename Part>
    [[nodiscard]] std::function<void(Outcome<Answer>)> beginPart(Measured<T> &into,
                                                                 void (Doctor::*next)(), Part part);
    void end(bool outOfTime);

    const AccountAccess &m_access;
    Background &m_background;
    Clock &m_clock;
    Authorities m_authorities;
    DoctorFacts m_facts;
    ApiAccess m_apiAccess; //!< of the candidate
    Measured<Surroundings> m_around;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<LogzApi> m_api;
    std::unique_ptr<ConnectionProbe> m_probe;
    CallHandle m_call;
    std::unique_ptr<ClockTimer> m_timer; //!< of the step
    std::chrono::milliseconds m_until{0}; //!< when the whole has to be over
    quint64 m_step = 0; //!< so that a late answer is dropped
    bool m_running = false;
};

} // namespace tokendeck
