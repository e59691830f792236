// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/sub_account_run.h"

#include "services/sync/commands/answer_check.h"
#include "services/sync/commands/asking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Without a readable answer the token may be there. It cannot be told from others of its name.
bool mayHaveBeenMade(const Problem &problem)
{
    const bool refused = problem.delivery == Delivery::Answered && problem.httpStatus
        && *problem.httpStatus >= 400 && *problem.httpStatus < 500;
    return problem.delivery != Delivery::NotSent && !refused;
}

//! The accounts behind one whose token could not be kept were not tried.
bool endedBadly(const SubAccountRun::Item &item)
{
    using Step = SubAccountRun::Step;
    return item.step == Step::Failed
        || (item.step == Step::Cancelled && item.problem
            && item.problem->kind != ProblemKind::Cancelled);
}

} // namespace

QString SubAccountRun::tokenName()
{
    return u"Tokendeck"_s;
}

SubAccountRun::SubAccountRun(ConnectionId main, const AccountAccess &access,
                             ConnectionService &connections, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_main(std::move(main))
    , m_access(access)
    , m_connections(connections)
    , m_clock(clock)
{
    if (const ConnectionInfo *info = m_access.workspace().connection(m_main))
        m_mainConnection = info->connection;
    connect(&connections, &ConnectionService::lockedChanged, this, [this](bool locked) {
        if (!locked)
            return;
        cancel();
        m_identify.cancel();
        m_takeBack.cancel();
    });
}

void SubAccountRun::start()
{
    if (std::exchange(m_started, true))
        return;
    Outcome<ApiAccess> access = m_access.to(m_main);
    const ConnectionInfo *info = m_access.workspace().connection(m_main);
    if (info && info->connection.marks.readOnly)
        access = failure({.kind = ProblemKind::ReadOnly, .detail = info->connection.name});
    if (!access) {
        m_problem = access.error();
        QMetaObject::invokeMethod(this, &SubAccountRun::finish, Qt::QueuedConnection);
        return;
    }
    m_call = m_access.api().associatedAccounts(
        *access, this,
        [this](Outcome<std::vector<Account>> accounts) { accountsRead(std::move(accounts)); });
}

bool SubAccountRun::canRetry() const
{
    if (!m_finished || !m_access.to(m_main))
        return false;
    return m_problem ? m_problem->kind != ProblemKind::ReadOnly
                     : std::ranges::any_of(m_items, endedBadly);
}

void SubAccountRun::retry()
{
    if (!canRetry())
        return;
    m_finished = false;
    m_cancelled = false;
    m_storingProblem.reset();
    if (m_problem) {
        m_problem.reset();
        m_started = false;
        start();
        return;
    }
    for (int index = 0; index < int(m_items.size()); ++index) {
        if (!endedBadly(m_items[index]))
            continue;
        m_items[index].actsFor.reset();
        // It may have been connected by hand meanwhile.
        const bool connected =
            m_connections.find(m_mainConnection.apiUrl, m_items[index].account).has_value();
        setStep(index, connected ? Step::Skipped : Step::Waiting);
    }
    next();
}

void SubAccountRun::cancel()
{
    m_cancelled = true;
    m_call.cancel();
    // Ends the pause, not within this call.
    if (m_afterPause)
        m_pause = m_clock.after(std::chrono::milliseconds(0), m_afterPause);
}

void SubAccountRun::accountsRead(Outcome<std::vector<Account>> accounts)
{
    if (!accounts) {
        m_problem = accounts.error();
        return finish();
    }
    for (const Account &account : *accounts) {
        if (account.type != AccountType::Sub)
            continue;
        const bool connected = m_connections.find(m_mainConnection.apiUrl, account.id).has_value();
        m_items.push_back({.account = account.id,
                           .name = account.name,
                           .step = connected ? Step::Skipped : Step::Waiting});
    }
    emit itemsReady();
    next();
}

void SubAccountRun::next()
{
    const bool goesOn = !m_cancelled && !m_storingProblem && m_access.to(m_main).has_value();
    for (int index = 0; index < int(m_items.size()); ++index) {
        if (m_items[index].step != Step::Waiting)
            continue;
        if (goesOn)
            return create(index);
        setStep(index, Step::Cancelled, m_storingProblem);
    }
    finish();
}

void SubAccountRun::create(int index)
{
    const Outcome<ApiAccess> access = m_access.to(m_main);
    if (!access)
        return next();
    const StandingRows before(m_access);
    m_call = m_access.api().createSubAccountApiToken(
        *access, m_items[index].account, tokenName(), this,
        [this, index, before](Outcome<ApiToken> token) {
            if (token && before.withText(token->token, m_main))
                return giveUp(index,
                              {.kind = ProblemKind::Contradictory, .delivery = Delivery::Answered});
            if (token)
                return identify(index, *token);
            m_items[index].tokenRemains |= mayHaveBeenMade(token.error());
            const bool cancelled = token.error().kind == ProblemKind::Cancelled;
            setStep(index, cancelled ? Step::Cancelled : Step::Failed, token.error());
            next();
        });
    setStep(index, Step::Creating);
}

void SubAccountRun::identify(int index, const ApiToken &token, int round)
{
    const ApiAccess own =
        Credentials::accessWith(m_mainConnection.apiUrl, token.token, m_items[index].account);
    m_identify = m_access.api().whoAmI(
        own, this, [this, index, token, round](const Outcome<Identity> &identity) {
            takeIdentity(index, token, round, identity);
        });
}

void SubAccountRun::takeIdentity(int index, const ApiToken &token, int round,
                                 const Outcome<Identity> &identity)
{
    if (identity && identity->accountId == m_items[index].account)
        return keep(index, token);
    if (identity) {
        m_items[index].actsFor = *identity;
        return giveUp(index, {.kind = ProblemKind::Contradictory, .delivery = Delivery::Answered});
    }
    // A token that was just made may be refused for some seconds.
    const Problem problem = identity.error();
    const bool worthIt = problem.kind == ProblemKind::Unauthorized || isWorthAsking(problem);
    const auto pause = pauseBefore(round);
    if (m_cancelled || !worthIt || !pause)
        return giveUp(index, problem);
    m_afterPause = [this, index, token, round] {
        m_pause.reset();
        m_afterPause = {};
        if (m_cancelled)
            giveUp(index, {.kind = ProblemKind::Cancelled});
        else
            identify(index, token, round + 1);
    };
    m_pause = m_clock.after(*pause, m_afterPause);
}

void SubAccountRun::giveUp(int index, const Problem &problem)
{
    m_items[index].tokenRemains |= !m_items[index].actsFor;
    const bool cancelled = problem.kind == ProblemKind::Cancelled;
    setStep(index, cancelled ? Step::Cancelled : Step::Failed, problem);
    next();
}

void SubAccountRun::keep(int index, const ApiToken &token)
{
    setStep(index, Step::Storing);
    const Item &item = m_items[index];
    m_connections.add({.candidate = {m_mainConnection.apiUrl, token.token},
                       .identity = {item.account, item.name},
                       .name = item.name,
                       .storage = m_mainConnection.storage,
                       .parent = m_main},
                      this, [this, index, token](const Outcome<ConnectionId> &added) {
                          if (!added)
                              return takeBack(index, token, added.error());
                          setStep(index, Step::Connected);
                          next();
                      });
}

void SubAccountRun::takeBack(int index, const ApiToken &token, const Problem &problem)
{
    // Only of this account: somebody else has connected it meanwhile.
    if (problem.kind != ProblemKind::InvalidInput)
        m_storingProblem = problem;
    const ApiAccess own =
        Credentials::accessWith(m_mainConnection.apiUrl, token.token, m_items[index].account);
    m_takeBack = m_access.api().deleteApiToken(own, token.id, this,
                                               [this, index, problem](const VoidOutcome &gone) {
                                                   m_items[index].tokenRemains |= !gone;
                                                   setStep(index, Step::Failed, problem);
                                                   next();
                                               });
}

void SubAccountRun::setStep(int index, Step step, std::optional<Problem> problem)
{
    m_items[index].step = step;
    m_items[index].problem = std::move(problem);
    emit itemChanged(index);
}

void SubAccountRun::finish()
{
    m_finished = true;
    emit finished();
}

int SubAccountRun::count(Step step) const
{
    return int(std::ranges::count(m_items, step, &Item::step));
}

} // namespace tokendeck

#include "moc_sub_account_run.cpp"
