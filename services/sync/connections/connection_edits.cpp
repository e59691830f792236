// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes or ends a connection that there is.

#include "models/domain/names/display_name.h"
#include "models/domain/region.h"
#include "services/sync/access/answers.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/connections/family_marks.h"

#include <memory>

namespace tokendeck {
namespace {

//! Whether \p connection is called as its account is, as it was proposed when it was made.
bool isAccountsName(const Connection &connection)
{
    return connection.name == connection.accountName.trimmed()
        || connection.name == withoutHidden(connection.accountName);
}

} // namespace

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
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info)
        return answerLater(this, std::move(done),
                           VoidOutcome(failure({.kind = ProblemKind::Cancelled})));
    store(info->connection, token, storage,
          [this, id, token, storage, done = std::move(done)](VoidOutcome stored) {
              const ConnectionInfo *known = m_workspace.connection(id);
              if (!known) {
                  if (storage == SecretStorage::Keychain)
                      m_tokens.discard(id);
                  return done(failure({.kind = ProblemKind::Cancelled}));
              }
              if (stored && known->connection.storage != storage) {
                  ConnectionInfo moved = *known;
                  moved.connection.storage = storage;
                  stored = change({moved});
                  // Of the two places the one that the file does not name.
                  const bool leavesItem = stored ? storage == SecretStorage::Session
                                                 : storage == SecretStorage::Keychain;
                  if (leavesItem)
                      m_tokens.discard(id);
              }
              if (stored && m_phase == Phase::Open)
                  makeReady(id, token);
              done(stored);
          });
}

void ConnectionService::chooseAddress(const ConnectionId &id, bool keepsOwn, QObject *context,
                                      DoneVoid done)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info || !info->problem || info->problem->kind != ProblemKind::KeychainOtherOrigin)
        return answerLater(context, std::move(done), VoidOutcome());
    Connection kept = info->connection;
    kept.apiUrl = QUrl(info->problem->detail);
    if (!keepsOwn) {
        ConnectionInfo back = *info;
        back.connection.apiUrl = kept.apiUrl;
        const VoidOutcome changed = change({back});
        if (changed)
            retryVault();
        return answerLater(context, std::move(done), changed);
    }
    m_tokens.read(kept,
                  [this, own = info->connection,
                   done = whileAlive(context, std::move(done))](Outcome<Secret> token) {
                      if (!token)
                          return done(VoidOutcome(failure(token.error())));
                      storeReentered(own.id, *token, own.storage, done);
                  });
}

VoidOutcome ConnectionService::change(const std::vector<ConnectionInfo> &changed)
{
    VoidOutcome written = writeFile(changed);
    if (!written)
        return written;
    for (const ConnectionInfo &info : changed)
        m_workspace.updateConnection(info);
    return written;
}

VoidOutcome ConnectionService::rename(const ConnectionId &id, const QString &name)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info || name.trimmed().isEmpty())
        return failure({.kind = ProblemKind::InvalidInput});
    ConnectionInfo renamed = *info;
    const QString before = std::exchange(renamed.connection.name, name.trimmed());
    const VoidOutcome changed = change({renamed});
    if (changed && before != renamed.connection.name)
        emit this->renamed(renamed.connection, before);
    return changed;
}

void ConnectionService::followNames(const ConnectionId &teller, const AccountNames &names)
{
    const ConnectionInfo *told = m_workspace.connection(teller);
    if (!told)
        return;
    const QString backend = backendOf(told->connection.apiUrl);
    std::vector<ConnectionInfo> changed;
    bool isKept = false; // any of them, in the file
    for (const ConnectionInfo &info : m_workspace.connections()) {
        const Connection &connection = info.connection;
        const auto name = names.find(connection.accountId);
        // One that asks for itself has the last word on its own account.
        const bool asks = info.state == ConnectionState::Ready && connection.id != teller;
        if (asks || name == names.end() || name->second.trimmed().isEmpty()
            || name->second == connection.accountName || backendOf(connection.apiUrl) != backend)
            continue;
        ConnectionInfo renamed = info;
        if (isAccountsName(connection))
            renamed.connection.name = name->second.trimmed();
        renamed.connection.accountName = name->second;
        isKept |= connection.storage != SecretStorage::Embedded && !m_lent.contains(connection.id);
        changed.push_back(std::move(renamed));
    }
    for (const ConnectionInfo &info : changed) {
        m_workspace.updateConnection(info);
        // Where the backend lists no API tokens, the row of its own one is called as it is.
        const ConnectionId &id = info.connection.id;
        if (info.listsApiTokens == false && m_workspace.status(id, ListKind::ApiTokens).syncedAt)
            m_sync.refresh(id, ListKind::ApiTokens);
    }
    // The admin has asked for nothing that could fail: it is tried again as soon as names are told.
    m_owesNames |= isKept;
    if (m_owesNames)
        m_owesNames = !writeFile();
}

VoidOutcome ConnectionService::setMarks(const ConnectionId &id, const ConnectionMarks &marks)
{
    const std::vector<ConnectionId> family = m_workspace.family(id);
    if (family.empty())
        return failure({.kind = ProblemKind::InvalidInput});
    std::vector<ConnectionInfo> all = m_workspace.connections();
    giveMarks(all, family, marks);
    const std::vector<ConnectionInfo> changed = differing(m_workspace.connections(), all);
    if (changed.empty())
        return {};
    const ConnectionMarks before = m_workspace.connection(family.front())->connection.marks;
    const VoidOutcome written = change(changed);
    const Connection &main = m_workspace.connection(family.front())->connection;
    if (written && before != main.marks)
        emit marked(main, before);
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
            m_tokens.remove(member, [rest](const VoidOutcome &gone) { rest->ended(gone); });
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

void ConnectionService::adopt(const ConnectionId &id, QObject *context, DoneVoid done)
{
    auto answer = whileAlive(context, std::move(done));
    m_tokens.readSealed(id, [this, id, answer](const Outcome<SealedToken> &item) {
        if (!item)
            return answer(VoidOutcome(failure(item.error())));
        const QUrl apiUrl(item->origin);
        if (item->origin.isEmpty())
            return answer(VoidOutcome(failure({.kind = ProblemKind::KeychainOtherOrigin})));
        check({apiUrl, item->token}, this,
              [this, id, apiUrl, token = item->token,
               answer](const Outcome<CandidateReport> &report) {
                  if (!report)
                      return answer(VoidOutcome(failure(report.error())));
                  const Connection connection{.id = id,
                                              .name = report->identity.accountName,
                                              .apiUrl = apiUrl,
                                              .accountId = report->identity.accountId,
                                              .accountName = report->identity.accountName};
                  const VoidOutcome kept = keep(connection, token);
                  if (kept)
                      emit added(connection);
                  answer(kept);
              });
    });
}

} // namespace tokendeck
