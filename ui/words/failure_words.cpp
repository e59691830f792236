// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/failure_words.h"

#include "models/domain/region.h"
#include "ui/words/kind_words.h"
#include "ui/words/problem_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::FailureWords)
};

QString checkNetwork()
{
    return Words::tr("Check the network, then try again.");
}

QString regionAdvice(const Problem &problem)
{
    const Region *region = regionByCloudRegion(problem.regionHint);
    const QString name = region ? region->name : problem.regionHint;
    return name.isEmpty() ? Words::tr("Connect the account in its region.")
                          : Words::tr("It is in %1. Connect the account there.").arg(name);
}

//! The reason, and what to do about it.
FailureWords sentences(const Problem &problem, const Change &change)
{
    switch (problem.kind) {
    case ProblemKind::Offline:
        return {Words::tr("there is no network, or the host's name is not known"),
                Words::tr("Check the network and the region.")};
    case ProblemKind::ConnectionRefused:
        return {Words::tr("the host did not accept the connection"),
                Words::tr("Check the region's address and the firewall.")};
    case ProblemKind::ProxyRefused:
        return {Words::tr("the system's proxy did not let the request through"),
                Words::tr("Check the proxy in the system's network settings.")};
    case ProblemKind::TlsFailed:
        return {Words::tr("the server's certificate was not accepted, so nothing was sent"),
                Words::tr("Check the computer's clock and what stands between it and Logz.io.")};
    case ProblemKind::TimedOut:
        return {Words::tr("there was no answer in time"), checkNetwork()};
    case ProblemKind::ConnectionLost:
        return {Words::tr("the answer was cut off"), checkNetwork()};
    case ProblemKind::Cancelled:
        return {Words::tr("it was cancelled"), {}};
    case ProblemKind::Intercepted:
        return {
            Words::tr("%1 answered, not Logz.io", "the page “Sign in”").arg(answererWords(problem)),
            Words::tr("A proxy, a firewall or a network's sign-in stands in between. Sign in "
                      "there, or ask who runs the network, then try again.")};
    case ProblemKind::Unauthorized:
        return {Words::tr("Logz.io refused the account's API token"),
                Words::tr("It may have been deleted. Enter a new token for the account.")};
    case ProblemKind::Forbidden:
        return {Words::tr("the account's API token is not allowed to do it"),
                Words::tr("Ask Logz.io's support to enable it, or use the main account's token.")};
    case ProblemKind::NotFound:
        return objectId(change) ? FailureWords{Words::tr("Logz.io does not know it any more"),
                                               Words::tr("It may have been deleted elsewhere; the "
                                                         "list is refreshed.")}
                                : FailureWords{Words::tr("Logz.io does not know where to make it"),
                                               Words::tr("Refresh, and try again.")};
    case ProblemKind::NotSupported:
        return {Words::tr("this backend does not offer it"),
                Words::tr("Use the Logz.io console instead.")};
    case ProblemKind::Rejected:
        return {Words::tr("Logz.io did not accept the request"), {}};
    case ProblemKind::RateLimited:
        return {Words::tr("Logz.io got too many requests"),
                problem.retryAfter
                    ? Words::tr("Wait %1, then try again.").arg(durationText(*problem.retryAfter))
                    : Words::tr("Wait a minute, then try again.")};
    case ProblemKind::ServerFailed:
        return {Words::tr("Logz.io failed to answer"),
                Words::tr("The fault is at Logz.io. Try again later.")};
    case ProblemKind::WrongRegion:
        return {Words::tr("the account is in another region"), regionAdvice(problem)};
    case ProblemKind::Redirected:
        return {Words::tr("the server pointed to another address, which is not followed"),
                Words::tr("Check the region's address.")};
    case ProblemKind::InsecureUrl:
        return {Words::tr("the address is not HTTPS, so nothing was sent"),
                Words::tr("Use an address that begins with https://.")};
    case ProblemKind::ReplyTooLarge:
        return {Words::tr("the answer is larger than 64 MiB"), {}};
    case ProblemKind::NotJson:
        return {Words::tr("the answer is not what an API answers"),
                Words::tr("A proxy or a login page may stand between this computer and Logz.io.")};
    case ProblemKind::UnexpectedContent:
        return {problem.jsonPath.isEmpty()
                    ? Words::tr("the answer has an unexpected form")
                    : Words::tr("the answer has an unexpected form at %1").arg(problem.jsonPath),
                Words::tr("A newer version may read it.")};
    case ProblemKind::Contradictory:
        return {Words::tr("Logz.io answered with another %1").arg(kindWord(listOf(change))),
                Words::tr("Nothing else was sent because of it.")};
    case ProblemKind::InvalidInput:
        return {Words::tr("what was entered cannot be used"),
                Words::tr("Correct it; nothing was sent.")};
    case ProblemKind::LimitReached:
        return {Words::tr("the account's limit is reached"),
                Words::tr("Disable or delete one first.")};
    case ProblemKind::Protected:
        return {Words::tr("it is in use"), {}};
    case ProblemKind::ChangedMeanwhile:
        return {Words::tr("it was changed elsewhere in the meantime"),
                Words::tr("Nothing was overwritten; look at what it is now.")};
    case ProblemKind::KeychainLocked:
    case ProblemKind::KeychainDismissed:
    case ProblemKind::KeychainMissing:
    case ProblemKind::KeychainEntryMissing:
    case ProblemKind::KeychainClosed:
    case ProblemKind::KeychainOtherOrigin:
    case ProblemKind::KeychainTimedOut:
    case ProblemKind::KeychainFailed:
        return {Words::tr("the account's API token could not be read from the keychain"),
                Words::tr("Enter it again.")};
    case ProblemKind::FileFailed:
    case ProblemKind::FileDamaged:
        return {Words::tr("a file of Tokendeck cannot be read or written"),
                Words::tr("Check the free space and the permissions.")};
    }
    return {Words::tr("something unexpected happened"), {}};
}

} // namespace

QString FailureWords::rest() const
{
    QStringList parts{quote, advice, reference};
    parts.removeAll(QString());
    return parts.join(u' ');
}

FailureWords failureWords(const Problem &problem, const Change &change)
{
    FailureWords words = sentences(problem, change);
    const ProblemWords own = problemWords(problem, {});
    words.quote = own.quote;
    words.reference = own.reference;
    return words;
}

} // namespace tokendeck
