// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/keychain_module.h"
#include "services/keychain/system_keychain.h"

#include <QtGlobal>

//! See KeychainMain.
extern "C" Q_DECL_EXPORT void tokendeckKeychain(tokendeck::Background &background,
                                                tokendeck::Keychain *keychain)
{
    *keychain = tokendeck::makeSystemKeychain(background);
}

static_assert(std::is_same_v<decltype(&tokendeckKeychain), tokendeck::KeychainMain>);
