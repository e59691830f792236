// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/fingerprint_keys.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

FingerprintKeys::FingerprintKeys(SecretVault &vault, Make make)
    : m_vault(vault)
    , m_make(std::move(make))
{
}

const ConnectionId &FingerprintKeys::item()
{
    // No connection is called so: theirs are UUIDs.
    static const ConnectionId id(u"fingerprint-key"_s);
    return id;
}

void FingerprintKeys::find(QObject *context, SecretVault::ReadDone done)
{
    m_vault.read(item(), context, std::move(done));
}

void FingerprintKeys::get(QObject *context, SecretVault::ReadDone done)
{
    m_vault.read(
        item(), context, [this, context, done = std::move(done)](Outcome<Secret> key) mutable {
            const bool isMissing = !key && key.error().kind == ProblemKind::KeychainEntryMissing;
            if (isMissing)
                keepNew(context, std::move(done));
            else
                done(std::move(key));
        });
}

void FingerprintKeys::keepNew(QObject *context, SecretVault::ReadDone done)
{
    m_vault.write(item(), m_make(), context,
                  [this, context, done = std::move(done)](const VoidOutcome &kept) mutable {
                      // Read again: another one may have been written meanwhile.
                      if (kept)
                          m_vault.read(item(), context, std::move(done));
                      else
                          done(failure(kept.error()));
                  });
}

} // namespace tokendeck
