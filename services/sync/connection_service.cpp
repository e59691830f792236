// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connection_service.h"

#include <QPointer>

#include <algorithm>

namespace tokendeck {
namespace {

//! Calls \p done with \p outcome from the event loop, while \p context lives.
template <typename Done, typename T> void answerLater(QObject *context, Done done, T outcome)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), outcome = std::move(outcome)] { done(outcome); },
        Qt::QueuedConnection);
}

//! \p done, called only while \p context lives: what the service does goes on without it.
template <typename Done> auto whileAlive(QObject *context, Done done)
{
    return [guard = QPointer<QObject>(context), done = std::move(done)](const auto &outcome) {
        if (guard)
            done(outcome);
    };
}

} // namespace

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
    if (!connections) {
        if (connections.error().kind == ProblemKind::FileFailed)
            m_fileProblem = connections.error();
        return failure(connections.error());
    }
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
    for (const CallHandle &check : std::exchange(m_checks, {}))
        check.cancel();
    m_sync.cancelAll();
    m_credentials.clear();
    m_workspace.dropSecrets();
    emit lockedChanged(true);
}

CallHandle ConnectionService::check(const Candidate &candidate, QObject *context,
                                    Done<CandidateReport> done)
{
    CallHandle check = checkCandidate(m_api, candidate, context, std::move(done));
    std::erase_if(m_checks, [](const CallHandle &earlier) { return !earlier.isRunning(); });
    m_checks.push_back(check);
    return check;
}

std::optional<ConnectionId> ConnectionService::find(const QUrl &apiUrl, AccountId account) const
{
    for (const ConnectionInfo &info : m_workspace.connections()) {
        const Connection &connection = info.connection;
        if (connection.accountId == account && backendOf(connection.apiUrl) == backendOf(apiUrl))
            return connection.id;
    }
    return std::nullopt;
}

void ConnectionService::store(const ConnectionId &id, const Secret &token, SecretStorage storage,
                              DoneVoid done)
{
    if (storage == SecretStorage::Keychain)
        m_vault.write(id, token, this, std::move(done));
    else
        answerLater(this, std::move(done), VoidOutcome());
}

void ConnectionService::add(const NewConnection &connection, QObject *context,
                            Done<ConnectionId> done)
{
    const Connection added{.id = ConnectionId::create(),
                           .name = connection.name.trimmed(),
                           .apiUrl = connection.candidate.apiUrl,
                           .accountId = connection.identity.accountId,
                           .accountName = connection.identity.accountName,
                           .parent = connection.parent,
                           .storage = connection.storage};
    if (added.name.isEmpty() || find(added.apiUrl, added.accountId)) {
        const Problem refused{.kind = ProblemKind::InvalidInput, .detail = added.accountName};
        return answerLater(context, std::move(done), Outcome<ConnectionId>(failure(refused)));
    }
    store(added.id, connection.candidate.token, added.storage,
          [this, added, token = connection.candidate.token,
           done = whileAlive(context, std::move(done))](const VoidOutcome &stored) {
              const VoidOutcome kept = stored ? keep(added, token) : stored;
              if (kept) {
                  if (added.storage != SecretStorage::Embedded)
                      emit this->added(added);
                  return done(Outcome<ConnectionId>(added.id));
              }
              // A write that nobody answered in time may still happen: this comes behind it.
              const bool mayBeThere = stored || stored.error().delivery == Delivery::Unknown;
              if (mayBeThere && added.storage == SecretStorage::Keychain)
                  m_vault.remove(added.id, this, [](const VoidOutcome &) {});
              done(Outcome<ConnectionId>(failure(kept.error())));
          });
}

VoidOutcome ConnectionService::keep(const Connection &connection, const Secret &token)
{
    // The keychain may have taken a minute.
    if (find(connection.apiUrl, connection.accountId))
        return failure({.kind = ProblemKind::InvalidInput, .detail = connection.accountName});
    if (connection.parent && !m_workspace.connection(*connection.parent))
        return failure({.kind = ProblemKind::Cancelled});
    m_workspace.addConnection({.connection = connection});
    if (VoidOutcome written = writeFile(); !written) {
        m_workspace.removeConnection(connection.id);
        return written;
    }
    // A lock that came in between keeps its word: the token stays in the vault alone.
    if (!m_locked)
        makeReady(connection.id, token);
    return {};
}

void ConnectionService::makeReady(const ConnectionId &id, const Secret &token)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info)
        return;
    ConnectionInfo ready = *info;
    ready.state = ConnectionState::Ready;
    ready.problem.reset();
    // An answer to the token before must not count for this one.
    m_sync.cancel(id);
    m_credentials.set(id, token);
    m_workspace.updateConnection(ready);
    m_sync.refresh(id);
}

void ConnectionService::reenterToken(const ConnectionId &id, const Secret &token, QObject *context,
                                     DoneVoid done, std::optional<SecretStorage> storage)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info) {
        const Problem gone{.kind = ProblemKind::Cancelled};
        return answerLater(context, std::move(done), VoidOutcome(failure(gone)));
    }
    check({info->connection.apiUrl, token}, context,
          [this, connection = info->connection, storage, token,
           done = whileAlive(context, std::move(done))](const Outcome<CandidateReport> &report) {
              if (!report)
                  return done(VoidOutcome(failure(report.error())));
              const Identity &identity = report->identity;
              if (identity.accountId != connection.accountId)
                  return done(VoidOutcome(failure(
                      {.kind = ProblemKind::InvalidInput, .detail = identity.accountName})));
              storeReentered(connection.id, token, storage.value_or(connection.storage), done);
          });
}

void ConnectionService::storeReentered(const ConnectionId &id, const Secret &token,
                                       SecretStorage storage, DoneVoid done)
{
    store(id, token, storage,
          [this, id, token, storage, done = std::move(done)](VoidOutcome stored) {
              const ConnectionInfo *info = m_workspace.connection(id);
              if (!info) {
                  if (storage == SecretStorage::Keychain)
                      m_vault.remove(id, this, [](const VoidOutcome &) {});
                  return done(failure({.kind = ProblemKind::Cancelled}));
              }
              if (stored && info->connection.storage != storage) {
                  ConnectionInfo moved = *info;
                  moved.connection.storage = storage;
                  m_workspace.updateConnection(moved);
                  stored = writeFile();
                  if (stored && storage == SecretStorage::Session)
                      m_vault.remove(id, this, [](const VoidOutcome &) {});
              }
              if (stored && !m_locked)
                  makeReady(id, token);
              done(stored);
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
    VoidOutcome written = writeFile();
    if (!written)
        m_workspace.updateConnection(before);
    return written;
}

void ConnectionService::remove(const ConnectionId &id, QObject *context, DoneVoid done)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info)
        return answerLater(context, std::move(done), VoidOutcome());
    std::vector<ConnectionId> removed{id};
    if (!info->connection.parent)
        removed = m_workspace.family(id);

    //! Counts what is under way and keeps the first problem.
    struct Rest {
        int missing = 1; // writing the file
        VoidOutcome outcome;
        std::function<void(VoidOutcome)> done;

        void ended(const VoidOutcome &one)
        {
            if (outcome)
                outcome = one;
            if (--missing == 0)
                done(outcome);
        }
    };
    auto rest = std::make_shared<Rest>();
    rest->done = whileAlive(context, std::move(done));
    for (const ConnectionId &member : removed) {
        const Connection connection = m_workspace.connection(member)->connection;
        if (connection.storage == SecretStorage::Keychain) {
            ++rest->missing;
            m_vault.remove(member, this, [rest](const VoidOutcome &gone) { rest->ended(gone); });
        }
        m_sync.cancel(member);
        m_credentials.remove(member);
        m_workspace.removeConnection(member);
        if (connection.storage != SecretStorage::Embedded)
            emit this->removed(connection);
    }
    answerLater(
        this, [rest](const VoidOutcome &written) { rest->ended(written); }, writeFile());
}

VoidOutcome ConnectionService::writeFile()
{
    if (m_fileProblem)
        return failure(*m_fileProblem);
    std::vector<Connection> connections;
    for (const ConnectionInfo &info : m_workspace.connections()) {
        if (info.connection.storage != SecretStorage::Embedded)
            connections.push_back(info.connection);
    }
    return m_file.write(connections);
}

} // namespace tokendeck
