// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/connection_service.h"

#include "models/domain/region.h"
#include "models/store/connection_lookup.h"
#include "services/sync/access/answers.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! The file \p name in the folder of \p path.
QString fileBeside(const QString &path, const QString &name)
{
    return QFileInfo(path).dir().filePath(name);
}

//! The embedded sandbox is connected anew at each start. What the activity file and the registry of
//! API tokens hold of an account of it stays that account's, so its id follows from the account.
ConnectionId idFor(const NewConnection &connection)
{
    if (connection.storage != SecretStorage::Embedded)
        return ConnectionId::create();
    const QString account = QString::number(connection.identity.accountId.value());
    return ConnectionId(QUuid::createUuidV5(QUuid(), account).toString(QUuid::WithoutBraces));
}

} // namespace

ConnectionService::ConnectionService(Workspace &workspace, SecretVault &vault, LogzApi &api,
                                     Credentials &credentials, SyncService &sync,
                                     ConnectionFile file, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tokens(vault, KeychainDebts(fileBeside(file.path(), u"keychain-removals.json"_s)),
               InstallationId(fileBeside(file.path(), u"installation.json"_s)))
    , m_api(api)
    , m_credentials(credentials)
    , m_sync(sync)
    , m_file(std::move(file))
{
    connect(&sync, &SyncService::accountsNamed, this, &ConnectionService::followNames);
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
    if (m_phase == Phase::Open)
        return;
    open();
    std::vector<Connection> connections;
    for (const ConnectionInfo &info : m_workspace.connections())
        connections.push_back(info.connection);
    readTokens(connections);
}

void ConnectionService::unlockOnly(const std::vector<ConnectionId> &ids)
{
    if (m_phase == Phase::Open)
        return;
    open();
    m_settles = false;
    std::vector<Connection> connections;
    for (const ConnectionId &id : ids) {
        if (const ConnectionInfo *info = m_workspace.connection(id))
            connections.push_back(info->connection);
    }
    readTokens(connections);
}

void ConnectionService::open()
{
    m_phase = Phase::Open;
    m_api.resume();
    ++m_round;
    m_unlocking = 0;
    emit lockedChanged(false);
}

ConnectionId ConnectionService::lend(const NewConnection &connection)
{
    const Connection lent{.id = ConnectionId::create(),
                          .name = connection.name,
                          .apiUrl = connection.candidate.apiUrl,
                          .accountId = connection.identity.accountId,
                          .accountName = connection.identity.accountName,
                          .storage = SecretStorage::Session,
                          .marks = connection.marks};
    m_lent.insert(lent.id);
    m_workspace.addConnection({.connection = lent});
    supplyToken(lent.id, connection.candidate.token);
    return lent.id;
}

void ConnectionService::refreshAll()
{
    retryVault();
    m_sync.refreshAll();
}

void ConnectionService::retryVault()
{
    if (m_phase != Phase::Open)
        return;
    std::vector<Connection> unavailable;
    for (const ConnectionInfo &info : m_workspace.connections()) {
        if (info.state == ConnectionState::TokenUnavailable
            && info.connection.storage == SecretStorage::Keychain)
            unavailable.push_back(info.connection);
    }
    for (const Connection &connection : unavailable) {
        ConnectionInfo waiting = *m_workspace.connection(connection.id);
        waiting.state = ConnectionState::Locked;
        waiting.problem.reset();
        m_workspace.updateConnection(waiting);
    }
    if (!unavailable.empty())
        readTokens(unavailable);
}

void ConnectionService::readTokens(const std::vector<Connection> &connections)
{
    ++m_unlocking; // this loop counts, too
    for (const Connection &connection : connections) {
        // Stays locked until supplyToken().
        if (connection.storage == SecretStorage::Embedded)
            continue;
        ++m_unlocking;
        if (connection.storage == SecretStorage::Session) {
            tokenRead(connection.id, m_round, failure({.kind = ProblemKind::KeychainEntryMissing}));
            continue;
        }
        if (const ConnectionInfo *info = m_workspace.connection(connection.id)) {
            ConnectionInfo waiting = *info;
            waiting.waitsForKeychain = true;
            m_workspace.updateConnection(waiting);
        }
        m_tokens.read(connection,
                      [this, id = connection.id, round = m_round](Outcome<Secret> token) {
                          tokenRead(id, round, std::move(token));
                      });
    }
    --m_unlocking;
    finishUnlock();
}

void ConnectionService::tokenRead(const ConnectionId &id, quint64 round, Outcome<Secret> token)
{
    if (round != m_round || m_phase != Phase::Open)
        return;
    const ConnectionInfo *info = m_workspace.connection(id);
    if (info && info->state == ConnectionState::Locked) {
        if (token) {
            makeReady(id, *token);
        } else {
            ConnectionInfo unavailable = *info;
            unavailable.state = ConnectionState::TokenUnavailable;
            unavailable.problem = token.error();
            unavailable.waitsForKeychain = false;
            m_workspace.updateConnection(unavailable);
        }
    }
    --m_unlocking;
    finishUnlock();
}

void ConnectionService::finishUnlock()
{
    if (m_unlocking != 0)
        return;
    std::vector<Connection> named;
    for (const ConnectionInfo &info : m_workspace.connections()) {
        if (info.connection.storage == SecretStorage::Keychain)
            named.push_back(info.connection);
    }
    if (m_settles)
        m_tokens.settleDebts(named);
    emit unlockFinished();
}

void ConnectionService::lock()
{
    if (m_phase == Phase::Locked)
        return;
    m_api.suspend();
    emit lockAsked();
    if (m_workspace.connections().empty()) {
        m_api.resume();
        return;
    }
    m_phase = Phase::Locked;
    ++m_round;
    m_sync.cancelAll();
    m_credentials.clear();
    m_workspace.dropSecrets();
    emit lockedChanged(true);
}

CallHandle ConnectionService::check(const Candidate &candidate, QObject *context,
                                    Done<CandidateReport> done)
{
    return checkCandidate(m_api, candidate, context, std::move(done));
}

std::optional<ConnectionId> ConnectionService::find(const QUrl &apiUrl, AccountId account) const
{
    return connectionOf(m_workspace, apiUrl, account);
}

void ConnectionService::store(const Connection &connection, const Secret &token,
                              SecretStorage storage, DoneVoid done)
{
    if (storage == SecretStorage::Keychain)
        m_tokens.write(connection, token, std::move(done));
    else
        answerLater(this, std::move(done), VoidOutcome());
}

void ConnectionService::add(const NewConnection &connection, QObject *context,
                            Done<ConnectionId> done)
{
    const Connection added{.id = idFor(connection),
                           .name = connection.name.trimmed(),
                           .apiUrl = connection.candidate.apiUrl,
                           .accountId = connection.identity.accountId,
                           .accountName = connection.identity.accountName,
                           .parent = connection.parent,
                           .storage = connection.storage,
                           .marks = connection.marks};
    if (added.name.isEmpty() || find(added.apiUrl, added.accountId)) {
        const Problem refused{.kind = ProblemKind::InvalidInput, .detail = added.accountName};
        return answerLater(context, std::move(done), Outcome<ConnectionId>(failure(refused)));
    }
    if (added.storage == SecretStorage::Keychain)
        m_tokens.willMake(added.id);
    store(added, connection.candidate.token, added.storage,
          [this, added, token = connection.candidate.token,
           done = whileAlive(context, std::move(done))](const VoidOutcome &stored) {
              const VoidOutcome kept = stored ? keep(added, token) : stored;
              if (kept) {
                  m_tokens.isNamed(added.id);
                  if (added.storage != SecretStorage::Embedded)
                      emit this->added(added);
                  return done(Outcome<ConnectionId>(added.id));
              }
              // A write that nobody answered in time may still happen: this comes behind it.
              const bool mayBeThere = stored || stored.error().delivery == Delivery::Unknown;
              if (mayBeThere && added.storage == SecretStorage::Keychain)
                  m_tokens.discard(added.id);
              else
                  m_tokens.isNamed(added.id);
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
    ConnectionInfo info{.connection = connection};
    ConnectionMarks &marks = info.connection.marks;
    if (connection.parent)
        marks = m_workspace.connection(*connection.parent)->connection.marks;
    for (const ConnectionInfo &other : m_workspace.connections())
        agreeOnGroup(marks, other.connection.marks);
    m_workspace.addConnection(info);
    if (VoidOutcome written = writeFile(); !written) {
        m_workspace.removeConnection(connection.id);
        return written;
    }
    // A lock that came in between keeps its word: the token stays in the vault alone.
    if (m_phase == Phase::Open)
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
    ready.waitsForKeychain = false;
    // An answer to the token before must not count for this one.
    m_sync.cancel(id);
    m_credentials.set(id, token);
    m_workspace.updateConnection(ready);
    m_sync.refresh(id);
}

void ConnectionService::whenVaultIdle(QObject *context, std::function<void()> done)
{
    m_tokens.whenIdle(context, std::move(done));
}

void ConnectionService::supplyToken(const ConnectionId &id, const Secret &token)
{
    if (m_phase == Phase::Open)
        makeReady(id, token);
}

VoidOutcome ConnectionService::writeFile(const std::vector<ConnectionInfo> &changed,
                                         const std::vector<Connection> &added)
{
    if (m_fileProblem)
        return failure(*m_fileProblem);
    std::vector<Connection> connections;
    for (const ConnectionInfo &info : m_workspace.connections()) {
        const auto found = std::ranges::find_if(changed, [&info](const ConnectionInfo &other) {
            return other.connection.id == info.connection.id;
        });
        const Connection &kept = (found == changed.end() ? info : *found).connection;
        if (kept.storage != SecretStorage::Embedded && !m_lent.contains(kept.id))
            connections.push_back(kept);
    }
    connections.insert(connections.end(), added.begin(), added.end());
    return m_file.write(connections);
}

std::vector<std::pair<ConnectionId, Secret>> ConnectionService::tokensInUse() const
{
    std::vector<std::pair<ConnectionId, Secret>> tokens;
    for (const ConnectionInfo &info : m_workspace.connections()) {
        if (std::optional<ApiAccess> access = m_credentials.access(info.connection))
            tokens.emplace_back(info.connection.id, std::move(access->apiToken));
    }
    return tokens;
}

} // namespace tokendeck

#include "moc_connection_service.cpp"
