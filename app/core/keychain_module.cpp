// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/keychain_module.h"

#include "models/base/system/program_files.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct KeychainModule {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::KeychainModule)
};

} // namespace

Keychain keychainOfModule(Background &background)
{
    return lateKeychain([&background]() -> tl::expected<Keychain, QString> {
        const auto found = loadModule(u"tokendeck-system-keychain"_s, KeychainMainName);
        if (!found)
            return tl::make_unexpected(
                KeychainModule::tr(
                    "This installation of Tokendeck is incomplete: %1. Install it again.")
                    .arg(found.error()));
        Keychain keychain;
        reinterpret_cast<KeychainMain> (*found)(background, &keychain);
        return keychain;
    });
}

} // namespace tokendeck
