// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/scan_target.h"

#include "services/scan/match/token_search.h"
#include "services/scan/match/word_search.h"

#include <QHash>

namespace tokendeck {

ScanTarget targetOf(std::vector<SoughtToken> tokens)
{
    ScanTarget target;
    std::vector<Secret> texts;
    for (SoughtToken &token : tokens) {
        texts.push_back(std::move(token.text));
        target.owners.push_back(
            std::make_shared<const std::vector<TokenOwner>>(std::move(token.owners)));
    }
    target.search = std::make_shared<const TokenSearch>(texts);
    return target;
}

ScanTarget targetOf(const KnownTokens &tokens, FingerprintKey key)
{
    QHash<QString, quint32> numbers;
    std::vector<std::vector<TokenOwner>> owners;
    for (const KnownTokens::One &token : tokens.tokens) {
        auto at = numbers.constFind(token.fingerprint);
        if (at == numbers.constEnd()) {
            at = numbers.insert(token.fingerprint, quint32(owners.size()));
            owners.emplace_back();
        }
        owners[*at].push_back({.object = {.list = token.list, .id = token.id},
                               .connection = token.connection,
                               .name = token.name,
                               .accountName = token.accountName});
    }
    ScanTarget target;
    for (std::vector<TokenOwner> &each : owners)
        target.owners.push_back(std::make_shared<const std::vector<TokenOwner>>(std::move(each)));
    target.search = std::make_shared<const WordSearch>(
        [numbers = std::move(numbers), key = std::move(key)](QByteArrayView word) {
            const auto found = numbers.constFind(key.of(word));
            return found == numbers.constEnd() ? std::nullopt : std::optional(*found);
        });
    return target;
}

} // namespace tokendeck
