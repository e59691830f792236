// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/estate/scan_tokens.h"

#include "app/cli/base/problem_text.h"
#include "models/board/estate_snapshot.h"
#include "models/domain/lists/row_kind.h"
#include "models/domain/region.h"
#include "models/store/connection_lookup.h"
#include "services/scan/known/known_token_file.h"
#include "services/secrets/fingerprint_keys.h"
#include "words/base/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <memory>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct ScanTokens {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ScanTokens)
};

KnownTokenFile keptFile()
{
    return KnownTokenFile(ApplicationPaths::standard(false).inData(u"token-fingerprints.json"_s));
}

//! The key's text, as \p ask answers it. A keychain that does not has timed out.
Step<Outcome<Secret>> awaitKey(EstateReader &estate,
                               void (FingerprintKeys::*ask)(QObject *, SecretVault::ReadDone))
{
    // The answer may come when nobody waits any more.
    const auto keys =
        std::make_shared<FingerprintKeys>(estate.core().vault(), FingerprintKey::newText);
    const auto answer = std::make_shared<std::optional<Outcome<Secret>>>();
    Waiter &waiter = estate.waiter();
    (*keys.*ask)(&waiter, [keys, answer, &waiter](Outcome<Secret> key) {
        *answer = std::move(key);
        waiter.look();
    });
    const Waiter::End end = estate.waiter().until([&answer] { return answer->has_value(); },
                                                  EstateReader::KeychainPatience);
    if (end == Waiter::End::Interrupted)
        return leave(ExitCode::Interrupted);
    return *answer ? **answer : failure({.kind = ProblemKind::KeychainTimedOut});
}

//! Keeps the fingerprints of \p tokens, if the keychain has a place for their key. It is a copy:
//! where that fails, the next search tries again.
Step<void> keep(EstateReader &estate, const std::vector<SoughtToken> &tokens)
{
    Core &core = estate.core();
    Step<Outcome<Secret>> text = awaitKey(estate, &FingerprintKeys::get);
    if (!text)
        return leave(text.error());
    const FingerprintKey key(*text ? **std::move(text) : Secret());
    if (!key.isEmpty())
        std::ignore = keptFile().write(knownTokensOf(tokens, key, core.clock().now()));
    return {};
}

//! The token of the environment, which is known without Logz.io.
std::vector<SoughtToken> environmentToken(const Candidate &candidate)
{
    return {{candidate.token,
             {{.object = {.backend = backendOf(candidate.apiUrl), .list = ListKind::ApiTokens},
               .name = u"TOKENDECK_API_TOKEN"_s}}}};
}

} // namespace

Step<MakeTarget> readTokens(EstateReader &estate, Console &console, const Arguments &arguments)
{
    std::set<ListKind> lists;
    std::ranges::copy_if(AllListKinds, std::inserter(lists, lists.end()), haveTokens);
    if (const Step<void> opened = estate.open(); !opened)
        return leave(opened.error());
    const std::optional<Candidate> environment = estate.environmentCandidate();
    if (const Step<void> read = estate.read(lists); !read) {
        if (!environment || read.error() != ExitCode::NotRead)
            return leave(read.error());
        console.say(ScanTokens::tr("Looked for is the token in TOKENDECK_API_TOKEN alone."));
        return [tokens = environmentToken(*environment)] {
            return targetOf(tokens);
        };
    }
    Core &core = estate.core();
    std::vector<ConnectionToken> own;
    for (auto &[id, token] : core.connections().tokensInUse())
        own.push_back({id, std::move(token)});
    std::vector<SoughtToken> tokens = soughtTokens(estateSnapshot(core.workspace()), own);
    const bool isWhole = estate.isComplete() && !arguments.isSet(u"connection"_s)
        && keepsInKeychain(core.workspace());
    if (isWhole) {
        if (const Step<void> kept = keep(estate, tokens); !kept)
            return leave(kept.error());
    }
    return [tokens = std::move(tokens)] {
        return targetOf(tokens);
    };
}

Step<MakeTarget> keptTokens(EstateReader &estate, Console &console, const Arguments &arguments)
{
    if (const Step<void> opened = estate.open(); !opened)
        return leave(opened.error());
    std::optional<KnownTokens> known = keptFile().read();
    if (!known)
        return console.refuse(
            ExitCode::NotRead,
            ScanTokens::tr("No fingerprints are kept here yet. tokendeck scan without --offline "
                           "keeps them, once all lists of the settings’ connections were read."));
    Step<Outcome<Secret>> text = awaitKey(estate, &FingerprintKeys::find);
    if (!text)
        return leave(text.error());
    if (!*text)
        return console.refuse(ExitCode::NotRead, keyProblemText(text->error()));
    FingerprintKey key(**std::move(text));
    if (key.id() != known->keyId)
        return console.refuse(ExitCode::NotRead,
                              ScanTokens::tr("The fingerprints that are kept here were made with "
                                             "another key than the keychain’s. tokendeck scan "
                                             "without --offline makes them anew."));
    if (arguments.isSet(u"connection"_s))
        std::erase_if(known->tokens, [&estate](const KnownTokens::One &token) {
            return std::ranges::find(estate.connections(), token.connection)
                == estate.connections().end();
        });
    console.say(ScanTokens::tr("Compared with the fingerprints of %Ln tokens as of %1.", nullptr,
                               int(known->tokens.size()))
                    .arg(momentText(known->readAt)));
    return [known = *std::move(known), key = std::move(key)] {
        return targetOf(known, key);
    };
}

} // namespace tokendeck::cli
