// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/known/known_tokens.h"

namespace tokendeck {

KnownTokens knownTokensOf(const std::vector<SoughtToken> &tokens, const FingerprintKey &key,
                          TimePoint readAt)
{
    KnownTokens known{.keyId = key.id(), .readAt = readAt};
    for (const SoughtToken &token : tokens) {
        const QString fingerprint = key.of(token.text);
        for (const TokenOwner &owner : token.owners)
            known.tokens.push_back({.fingerprint = fingerprint,
                                    .connection = owner.connection,
                                    .list = owner.object.list,
                                    .id = owner.object.id,
                                    .name = owner.name,
                                    .accountName = owner.accountName});
    }
    return known;
}

} // namespace tokendeck
