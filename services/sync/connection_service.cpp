// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connection_service.h"

#include "models/domain/region.h"
#include "services/sync/account_merge.h"

#include <QPointer>

#include <algorithm>

namespace tokendeck {

ConnectionService::ConnectionService(Workspace &workspace, SecretVault &vault, LogzApi &api,
                                     Credentials &credentials, SyncService &sync,
                                     ConnectionFile file, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_vault(vault)
    , m_api(api)
    , m_credentials(credentials)
    , m_sync(sync)
    , m_file(std::move(file))
{
}

ConnectionService::~ConnectionService() = default;

VoidOutcome ConnectionService::restore()
{
    const Outcome<std::vector<Connection>> connections = m_file.read();
    if (!connections)
        return failure(connections.error());
    for (const Connection &connection : *connections)
        m_workspace.addConnection({.connection = connection});
    return {};
}

void ConnectionService::unlock()
{
    if (!m_locked)
        return;
    m_locked = false;
    ++m_round;
    emit lockedChanged(false);

    std::vector<Connection> connections;
    for (const ConnectionInfo &info : m_workspace.connections())
        connections.push_back(info.connection);
    m_unlocking = int(connections.size()) + 1; // this loop counts, too
    for (const Connection &connection : connections) {
        switch (connection.storage) {
        case SecretStorage::Keychain:
            m_vault.read(connection.id, this,
                         [this, id = connection.id, round = m_round](Outcome<Secret> token) {
                             tokenRead(id, round, std::move(token));
                         });
            break;
        case SecretStorage::Session:
            tokenRead(connection.id, m_round, failure({.kind = ProblemKind::KeychainEntryMissing}));
            break;
        case SecretStorage::Embedded:
            // Stays locked until supplyToken().
            --m_unlocking;
            break;
        }
    }
    --m_unlocking;
    finishUnlock();
}

void ConnectionService::tokenRead(const ConnectionId &id, quint64 round, Outcome<Secret> token)
{
    if (round != m_round || m_locked)
        return;
    const ConnectionInfo *info = m_workspace.connection(id);
    if (info && info->state == ConnectionState::Locked) {
        if (token) {
            makeReady(id, *token);
        } else {
            ConnectionInfo unavailable = *info;
            unavailable.state = ConnectionState::TokenUnavailable;
            unavailable.problem = token.error();
            m_workspace.updateConnection(unavailable);
        }
    }
    --m_unlocking;
    finishUnlock();
}

void ConnectionService::finishUnlock()
{
    if (m_unlocking == 0)
        emit unlockFinished();
}

void ConnectionService::lock()
{
    if (m_locked)
        return;
    m_locked = true;
    ++m_round;
    m_sync.cancelAll();
    m_credentials.clear();
    m_workspace.dropSecrets();
    emit lockedChanged(true);
}

CallHandle ConnectionService::check(const Candidate &candidate, QObject *context,
                                    Done<CandidateReport> done)
{
    if (candidate.token.isEmpty() || !isAcceptableApiUrl(candidate.apiUrl)) {
        const ProblemKind kind =
            candidate.token.isEmpty() ? ProblemKind::InvalidInput : ProblemKind::InsecureUrl;
        QMetaObject::invokeMethod(
            context, [done = std::move(done), kind] { done(failure({.kind = kind})); },
            Qt::QueuedConnection);
        return {};
    }

    //! Two calls side by side that complete as one.
    class Check final : public Cancellable {
    public:
        using Cancellable::Cancellable;

        void cancel() override
        {
            whoAmI.cancel();
            accounts.cancel();
        }
        [[nodiscard]] bool isRunning() const override { return !completed; }

        void complete(Outcome<CandidateReport> outcome)
        {
            if (completed)
                return;
            completed = true;
            cancel();
            done(std::move(outcome));
            deleteLater();
        }
        void completeWhenKnown()
        {
            if (!identity || !known)
                return;
            const bool isMain = isMainAccount(*known, identity->accountId);
            const auto isSub = [](const Account &a) {
                return a.type == AccountType::Sub;
            };
            complete(CandidateReport{.identity = *identity,
                                     .mainAccount = isMain,
                                     .subAccounts =
                                         isMain ? int(std::ranges::count_if(*known, isSub)) : 0});
        }

        CallHandle whoAmI;
        CallHandle accounts;
        std::optional<Identity> identity;
        std::optional<std::vector<Account>> known;
        Done<CandidateReport> done;
        bool completed = false;
    };

    auto *check = new Check(context);
    check->done = std::move(done);
    const ApiAccess access = Credentials::accessWith(candidate.apiUrl, candidate.token, {});
    check->whoAmI = m_api.whoAmI(access, check, [check](Outcome<Identity> identity) {
        if (!identity)
            return check->complete(failure(identity.error()));
        check->identity = *std::move(identity);
        check->completeWhenKnown();
    });
    check->accounts =
        m_api.associatedAccounts(access, check, [check](Outcome<std::vector<Account>> accounts) {
            // Whose token it is matters more than what is below it: that call's problem is told.
            if (!accounts)
                check->known.emplace();
            else
                check->known = *std::move(accounts);
            check->completeWhenKnown();
        });
    return CallHandle(check);
}

std::optional<ConnectionId> ConnectionService::find(const QUrl &apiUrl, AccountId account) const
{
    for (const ConnectionInfo &info : m_workspace.connections()) {
        const Connection &connection = info.connection;
        if (connection.accountId == account && connection.apiUrl.authority() == apiUrl.authority())
            return connection.id;
    }
    return std::nullopt;
}

void ConnectionService::store(const ConnectionId &id, const Secret &token, SecretStorage storage,
                              QObject *context, DoneVoid done)
{
    if (storage == SecretStorage::Keychain) {
        m_vault.write(id, token, context, std::move(done));
        return;
    }
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void ConnectionService::add(const NewConnection &connection, QObject *context,
                            Done<ConnectionId> done)
{
    const Identity &identity = connection.identity;
    const QUrl apiUrl = connection.candidate.apiUrl;
    if (find(apiUrl, identity.accountId) || connection.name.trimmed().isEmpty()) {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done), name = identity.accountName] {
                done(failure({.kind = ProblemKind::InvalidInput, .detail = name}));
            },
            Qt::QueuedConnection);
        return;
    }
    const Connection added{.id = ConnectionId::create(),
                           .name = connection.name.trimmed(),
                           .apiUrl = apiUrl,
                           .accountId = identity.accountId,
                           .accountName = identity.accountName,
                           .parent = connection.parent,
                           .storage = connection.storage};
    store(added.id, connection.candidate.token, added.storage, this,
          [this, added, token = connection.candidate.token, context = QPointer(context),
           done = std::move(done)](const VoidOutcome &stored) {
              if (!stored) {
                  if (context)
                      done(failure(stored.error()));
                  return;
              }
              m_workspace.addConnection({.connection = added});
              if (const VoidOutcome written = writeFile(); !written) {
                  m_workspace.removeConnection(added.id);
                  m_vault.remove(added.id, this, [](const VoidOutcome &) {});
                  if (context)
                      done(failure(written.error()));
                  return;
              }
              // A lock that came in between keeps its word: the token stays in the vault.
              if (!m_locked)
                  makeReady(added.id, token);
              if (context)
                  done(added.id);
          });
}

void ConnectionService::makeReady(const ConnectionId &id, const Secret &token)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info)
        return;
    ConnectionInfo ready = *info;
    ready.state = ConnectionState::Ready;
    ready.problem.reset();
    m_credentials.set(id, token);
    m_workspace.updateConnection(ready);
    m_sync.refresh(id);
}

void ConnectionService::reenterToken(const ConnectionId &id, const Secret &token, QObject *context,
                                     DoneVoid done)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info)
        return;
    check({info->connection.apiUrl, token}, context,
          [this, connection = info->connection, token, context,
           done = std::move(done)](Outcome<CandidateReport> report) mutable {
              if (!report)
                  return done(failure(report.error()));
              if (report->identity.accountId != connection.accountId)
                  return done(failure(
                      {.kind = ProblemKind::InvalidInput, .detail = report->identity.accountName}));
              store(connection.id, token, connection.storage, context,
                    [this, id = connection.id, token,
                     done = std::move(done)](const VoidOutcome &stored) {
                        if (stored && !m_locked)
                            makeReady(id, token);
                        done(stored);
                    });
          });
}

void ConnectionService::supplyToken(const ConnectionId &id, const Secret &token)
{
    if (!m_locked)
        makeReady(id, token);
}

VoidOutcome ConnectionService::rename(const ConnectionId &id, const QString &name)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info || name.trimmed().isEmpty())
        return failure({.kind = ProblemKind::InvalidInput});
    const ConnectionInfo before = *info;
    ConnectionInfo renamed = before;
    renamed.connection.name = name.trimmed();
    m_workspace.updateConnection(renamed);
    const VoidOutcome written = writeFile();
    if (!written)
        m_workspace.updateConnection(before);
    return written;
}

void ConnectionService::remove(const ConnectionId &id, QObject *context, DoneVoid done)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info)
        return;
    std::vector<ConnectionId> removed{id};
    if (!info->connection.parent)
        removed = m_workspace.family(id);

    //! Counts the vault's answers and keeps the first problem.
    struct Rest {
        size_t missing;
        VoidOutcome outcome;
        DoneVoid done;
    };
    auto rest = std::make_shared<Rest>(Rest{removed.size(), {}, std::move(done)});
    for (const ConnectionId &member : removed) {
        m_sync.cancel(member);
        m_credentials.remove(member);
        m_workspace.removeConnection(member);
    }
    rest->outcome = writeFile();
    for (const ConnectionId &member : removed) {
        m_vault.remove(member, this, [rest, context = QPointer(context)](const VoidOutcome &gone) {
            if (!gone && rest->outcome)
                rest->outcome = gone;
            if (--rest->missing == 0 && context)
                rest->done(rest->outcome);
        });
    }
}

VoidOutcome ConnectionService::writeFile()
{
    std::vector<Connection> connections;
    for (const ConnectionInfo &info : m_workspace.connections()) {
        if (info.connection.storage != SecretStorage::Embedded)
            connections.push_back(info.connection);
    }
    return m_file.write(connections);
}

} // namespace tokendeck
