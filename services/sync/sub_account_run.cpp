// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/sub_account_run.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

QString SubAccountRun::tokenName()
{
    return u"Tokendeck"_s;
}

SubAccountRun::SubAccountRun(ConnectionId main, Workspace &workspace, LogzApi &api,
                             Credentials &credentials, ConnectionService &connections,
                             QObject *parent)
    : QObject(parent)
    , m_main(std::move(main))
    , m_workspace(workspace)
    , m_api(api)
    , m_credentials(credentials)
    , m_connections(connections)
{
    connect(&connections, &ConnectionService::lockedChanged, this, [this](bool locked) {
        if (locked)
            cancel();
    });
}

const Connection *SubAccountRun::mainConnection() const
{
    const ConnectionInfo *info = m_workspace.connection(m_main);
    return info ? &info->connection : nullptr;
}

void SubAccountRun::start()
{
    const Connection *main = mainConnection();
    const auto access = main ? m_credentials.access(*main) : std::nullopt;
    if (m_started)
        return;
    m_started = true;
    if (!access) {
        m_problem = Problem{.kind = ProblemKind::Cancelled};
        QMetaObject::invokeMethod(this, &SubAccountRun::finish, Qt::QueuedConnection);
        return;
    }
    m_call =
        m_api.associatedAccounts(*access, this, [this](Outcome<std::vector<Account>> accounts) {
            accountsRead(std::move(accounts));
        });
}

void SubAccountRun::cancel()
{
    if (m_finished || m_cancelled)
        return;
    m_cancelled = true;
    m_call.cancel();
}

void SubAccountRun::accountsRead(Outcome<std::vector<Account>> accounts)
{
    if (!accounts) {
        m_problem = accounts.error();
        return finish();
    }
    const Connection *main = mainConnection();
    for (const Account &account : *accounts) {
        if (account.type != AccountType::Sub)
            continue;
        const bool connected = main && m_connections.find(main->apiUrl, account.id);
        m_items.push_back({.account = account.id,
                           .name = account.name,
                           .step = connected ? Step::Skipped : Step::Waiting});
    }
    emit itemsReady();
    next();
}

void SubAccountRun::next()
{
    const auto waiting = std::ranges::find(m_items, Step::Waiting, &Item::step);
    if (waiting == m_items.end())
        return finish();
    if (m_cancelled || !mainConnection()) {
        for (int index = 0; index < int(m_items.size()); ++index) {
            if (m_items[index].step == Step::Waiting)
                setStep(index, Step::Cancelled);
        }
        return finish();
    }
    create(int(waiting - m_items.begin()));
}

void SubAccountRun::create(int index)
{
    const auto access = m_credentials.access(*mainConnection());
    if (!access) {
        m_cancelled = true;
        return next();
    }
    setStep(index, Step::Creating);
    m_call = m_api.createSubAccountApiToken(
        *access, m_items[index].account, tokenName(), this, [this, index](Outcome<ApiToken> token) {
            if (token)
                return keep(index, *token);
            // Without an answer the token may be there: it cannot be told from others of its name.
            m_items[index].tokenRemains = token.error().delivery == Delivery::Unknown;
            const bool cancelled = token.error().kind == ProblemKind::Cancelled;
            setStep(index, cancelled ? Step::Cancelled : Step::Failed, token.error());
            next();
        });
}

void SubAccountRun::keep(int index, const ApiToken &token)
{
    const Connection *main = mainConnection();
    if (!main)
        return takeBack(index, token);
    setStep(index, Step::Storing);
    const Item &item = m_items[index];
    m_connections.add({.candidate = {main->apiUrl, token.token},
                       .identity = {item.account, item.name},
                       .name = item.name,
                       .storage = main->storage,
                       .parent = m_main},
                      this, [this, index, token](const Outcome<ConnectionId> &added) {
                          if (!added) {
                              m_items[index].problem = added.error();
                              return takeBack(index, token);
                          }
                          setStep(index, Step::Connected);
                          next();
                      });
}

void SubAccountRun::takeBack(int index, const ApiToken &token)
{
    const Connection *main = mainConnection();
    const QUrl apiUrl = main ? main->apiUrl : QUrl();
    const ApiAccess own = Credentials::accessWith(apiUrl, token.token, m_items[index].account);
    m_call = m_api.deleteApiToken(own, token.id, this, [this, index](const VoidOutcome &gone) {
        m_items[index].tokenRemains = !gone;
        setStep(index, Step::Failed, m_items[index].problem);
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
