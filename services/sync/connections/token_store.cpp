// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/token_store.h"

#include "services/secrets/fingerprint_keys.h"

#include <algorithm>
#include <utility>

namespace tokendeck {

TokenStore::TokenStore(SecretVault &vault, KeychainDebts debts, InstallationId installation,
                       QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_debts(std::move(debts))
    , m_installation(std::move(installation))
{
    connect(&m_vault, &SecretVault::serviceNameChanged, this, &TokenStore::keychainNameChanged);
}

TokenStore::~TokenStore() = default;

void TokenStore::read(const Connection &connection, ReadDone done)
{
    m_vault.read(connection.id, this,
                 [this, connection, done = std::move(done)](const Outcome<Secret> &kept) {
                     if (!kept)
                         return done(kept);
                     SealedToken item = unseal(*kept);
                     const bool hasOrigin = !item.origin.isEmpty();
                     if (hasOrigin && item.origin != originOf(connection.apiUrl))
                         return done(failure(
                             {.kind = ProblemKind::KeychainOtherOrigin, .detail = item.origin}));
                     if (!hasOrigin || (item.installation.isEmpty() && !installation().isEmpty()))
                         write(connection, item.token, [](const VoidOutcome &) {});
                     done(std::move(item.token));
                 });
}

void TokenStore::readSealed(const ConnectionId &id, std::function<void(Outcome<SealedToken>)> done)
{
    m_vault.read(id, this, [done = std::move(done)](const Outcome<Secret> &kept) {
        if (kept)
            done(unseal(*kept));
        else
            done(failure(kept.error()));
    });
}

void TokenStore::list(QObject *context, SecretVault::ListDone done)
{
    m_vault.list(context, [this, done = std::move(done)](std::vector<ConnectionId> ids) {
        const std::set<ConnectionId> owed = m_debts.all();
        std::erase_if(ids, [&owed](const ConnectionId &id) {
            return owed.contains(id) || id == FingerprintKeys::item();
        });
        done(std::move(ids));
    });
}

void TokenStore::lockService(QObject *context, std::function<void(bool)> done)
{
    m_vault.lockService(context, std::move(done));
}

void TokenStore::openService(QObject *context, std::function<void(bool)> done)
{
    m_vault.openService(context, std::move(done));
}

void TokenStore::stopOpeningService()
{
    m_vault.stopOpeningService();
}

void TokenStore::findRecycleBin(QObject *context, std::function<void(bool)> done)
{
    m_vault.findRecycleBin(context, std::move(done));
}

void TokenStore::write(const Connection &connection, const Secret &token, Done done)
{
    m_vault.write(connection.id, seal(token, connection.apiUrl, installation()), this,
                  counted(std::move(done)));
}

void TokenStore::remove(const ConnectionId &id, Done done)
{
    const VoidOutcome noted = m_debts.add(id);
    m_vault.remove(id, this,
                   counted(striking(id, [noted, done = std::move(done)](VoidOutcome gone) {
                       // A note that could not be made matters only where the item is left.
                       done(gone || noted ? std::move(gone) : noted);
                   })));
}

void TokenStore::discard(const ConnectionId &id)
{
    remove(id, [](const VoidOutcome &) {});
}

void TokenStore::willMake(const ConnectionId &id)
{
    // Without the note an item would be left behind only if the application ended right now.
    (void)m_debts.add(id);
}

void TokenStore::isNamed(const ConnectionId &id)
{
    m_debts.strike(id);
}

void TokenStore::settleDebts(const std::vector<Connection> &named)
{
    for (const ConnectionId &id : m_debts.all()) {
        if (std::ranges::find(named, id, &Connection::id) != named.end())
            m_debts.strike(id);
        else
            m_vault.removeQuietly(id, this, counted(striking(id, [](const VoidOutcome &) {})));
    }
}

void TokenStore::whenIdle(QObject *context, std::function<void()> done)
{
    m_waiting.push_back({context, std::move(done)});
    tellIdle();
}

//! \p done, and the count of what is under way.
TokenStore::Done TokenStore::counted(Done done)
{
    ++m_changing;
    return [this, done = std::move(done)](VoidOutcome outcome) {
        --m_changing;
        tellIdle();
        done(std::move(outcome));
    };
}

//! \p done, and the debt \p id struck off where the item is gone.
TokenStore::Done TokenStore::striking(const ConnectionId &id, Done done)
{
    return [this, id, done = std::move(done)](VoidOutcome outcome) {
        if (outcome)
            m_debts.strike(id);
        done(std::move(outcome));
    };
}

void TokenStore::tellIdle()
{
    if (isBusy())
        return;
    for (Waiting &each : std::exchange(m_waiting, {})) {
        if (each.context)
            QMetaObject::invokeMethod(each.context, std::move(each.done), Qt::QueuedConnection);
    }
}

} // namespace tokendeck

#include "moc_token_store.cpp"
