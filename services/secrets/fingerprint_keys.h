// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/secret_vault.h"

#include <functional>

namespace tokendeck {

//! The one key of this user's keychain that fingerprints of tokens are made with. It is an item of
//! its own, which no connection names.
class FingerprintKeys {
public:
    //! Makes the text of a new key.
    using Make = std::function<Secret()>;

    //! \p vault outlives this.
    FingerprintKeys(SecretVault &vault, Make make);

    //! What the item is called in the vault.
    [[nodiscard]] static const ConnectionId &item();

    //! Answers the key; fails with KeychainEntryMissing where there is none. Changes nothing.
    void find(QObject *context, SecretVault::ReadDone done);
    //! Answers the key, and makes it where there is none. Fails as the vault does; dropped when
    //! \p context is gone by then. Where two ask at once for the first time, both get the one that
    //! was kept.
    void get(QObject *context, SecretVault::ReadDone done);

private:
    void keepNew(QObject *context, SecretVault::ReadDone done);

    SecretVault &m_vault;
    Make m_make;
};

} // namespace tokendeck
