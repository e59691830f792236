// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sync/access/account_access.h"
#include "services/sync/connections/connection_service.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

//! Connects the sub accounts of a main account: makes one API token in each and keeps it.
//!
//! One account after the other. A token is kept after whoami has said that it acts for the account
//! that it was made in (commands/answer_check.h). What is done is done: cancelling ends the run
//! between or during the steps and leaves the accounts that are connected. A token that was made
//! and could not be kept is deleted again where the backend can; where not, the item says that it
//! remains. When the vault or the file fails, the accounts behind are not tried. A request that
//! makes a token is never repeated once it has left.
class SubAccountRun : public QObject {
    Q_OBJECT
public:
    enum class Step {
        Waiting,
        Creating, //!< the token is being made, and asked for whom it acts
        Storing, //!< the token is being put into the vault
        Connected,
        Skipped, //!< was connected before
        Failed,
        Cancelled,
    };
    struct Item {
        AccountId account;
        QString name;
        Step step = Step::Waiting;
        std::optional<Problem>
            problem; //!< of Failed, and of Cancelled when something failed before
        //! A token that nobody keeps may be left in the account, under TokenName; of any try.
        bool tokenRemains = false;
        //! For whom the token acts that was answered, where that is another account: it is in that
        //! one, and is left alone.
        std::optional<Identity> actsFor = {};
    };

    //! What the tokens are called in the accounts.
    [[nodiscard]] static QString tokenName();

    //! Runs for the accounts below \p main, which has to be ready. All references outlive the run.
    SubAccountRun(ConnectionId main, const AccountAccess &access, ConnectionService &connections,
                  Clock &clock, QObject *parent = nullptr);

    //! Begins, once; see retry().
    void start();
    //! Once finished, begins anew with what has failed, and with what was not tried because of it;
    //! where the accounts could not be read, with them. What is connected stays as it is.
    void retry();
    //! Ends the run as soon as nothing is half done: a token that was made is asked once for whom
    //! it acts and then stored, one that is being deleted is deleted. finished() follows.
    void cancel();

    //! The accounts, once they are known.
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    //! Why the accounts could not be read, or ReadOnly where nothing may be made in them, if so.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    //! Whether retry() has something to do that may end otherwise.
    [[nodiscard]] bool canRetry() const;
    [[nodiscard]] int count(Step step) const;

signals:
    void itemsReady();
    void itemChanged(int index);
    void finished();

private:
    void accountsRead(Outcome<std::vector<Account>> accounts);
    void next();
    void create(int index);
    //! Asks for whom \p token acts, for the \p round-th time.
    void identify(int index, const ApiToken &token, int round = 0);
    void takeIdentity(int index, const ApiToken &token, int round,
                      const Outcome<Identity> &identity);
    //! The token may be in some account, and is not kept.
    void giveUp(int index, const Problem &problem);
    void keep(int index, const ApiToken &token);
    void takeBack(int index, const ApiToken &token, const Problem &problem);
    void setStep(int index, Step step, std::optional<Problem> problem = {});
    void finish();
    //! How to reach the main account; nothing when the connection is gone or locked.

    ConnectionId m_main;
    Connection m_mainConnection;
    const AccountAccess &m_access;
    ConnectionService &m_connections;
    Clock &m_clock;
    std::vector<Item> m_items;
    std::optional<Problem> m_problem;
    CallHandle m_call; // what cancel() may end
    CallHandle m_identify;
    CallHandle m_takeBack;
    std::unique_ptr<ClockTimer> m_pause; // before whoami is asked again
    std::function<void()> m_afterPause;
    std::optional<Problem> m_storingProblem; // the accounts behind are not tried
    bool m_started = false;
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace tokendeck
