// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/failure_words.h"

#include "models/domain/region.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/problem_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct FailureText {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::FailureWords)
};

QString checkNetwork()
{
    return FailureText::tr("Check the network, then try again.");
}

QString regionAdvice(const Problem &problem)
{
    const Region *region = regionByCloudRegion(problem.regionHint);
    const QString name = region ? region->name : problem.regionHint;
    return name.isEmpty() ? FailureText::tr("Connect the account in its region.")
                          : FailureText::tr("It is in %1. Connect the account there.").arg(name);
}

//! The reason, and what to do about it.
FailureWords sentences(const Problem &problem, const Change &change)
{
    switch (problem.kind) {
    case ProblemKind::Offline:
        return {FailureText::tr("there is no network, or the host’s name is not known"),
                FailureText::tr("Check the network and the region.")};
    case ProblemKind::ConnectionRefused:
        return {FailureText::tr("the host did not accept the connection"),
                FailureText::tr("Check the region’s address and the firewall.")};
    case ProblemKind::ProxyRefused:
        return {FailureText::tr("the system’s proxy did not let the request through"),
                FailureText::tr("Check the proxy in the system’s network settings.")};
    case ProblemKind::TlsFailed:
        return {
            FailureText::tr("the server’s certificate was not accepted, so nothing was sent"),
            FailureText::tr("Check the computer’s clock and what stands between it and Logz.io.")};
    case ProblemKind::TimedOut:
        return {FailureText::tr("there was no answer in time"), checkNetwork()};
    case ProblemKind::ConnectionLost:
        return {FailureText::tr("the answer was cut off"), checkNetwork()};
    case ProblemKind::Cancelled:
        return {FailureText::tr("it was cancelled"), {}};
    case ProblemKind::Intercepted:
        return {
            FailureText::tr("%1 answered, not Logz.io", "the page “Sign in”")
                .arg(answererWords(problem)),
            FailureText::tr("A proxy, a firewall or a network’s sign-in stands in between. Sign in "
                            "there, or ask who runs the network, then try again.")};
    case ProblemKind::Unauthorized:
        return {FailureText::tr("Logz.io refused the account’s API token"),
                FailureText::tr("It may have been deleted. Enter a new token for the account.")};
    case ProblemKind::Forbidden:
        return {FailureText::tr("the account’s API token is not allowed to do it"),
                FailureText::tr(
                    "Ask Logz.io’s support to enable it, or use the main account’s token.")};
    case ProblemKind::NotFound:
        return objectId(change)
            ? FailureWords{FailureText::tr("Logz.io does not know it any more"),
                           FailureText::tr("It may have been deleted elsewhere; the "
                                           "list is refreshed.")}
            : FailureWords{FailureText::tr("Logz.io does not know where to make it"),
                           FailureText::tr("Refresh, and try again.")};
    case ProblemKind::NotSupported:
        return {FailureText::tr("this backend does not offer it"),
                FailureText::tr("Use the Logz.io console instead.")};
    case ProblemKind::Rejected:
        return {FailureText::tr("Logz.io did not accept the request"), {}};
    case ProblemKind::RateLimited:
        return {
            FailureText::tr("Logz.io got too many requests"),
            problem.retryAfter
                ? FailureText::tr("Wait %1, then try again.").arg(durationText(*problem.retryAfter))
                : FailureText::tr("Wait a minute, then try again.")};
    case ProblemKind::ServerFailed:
        return {FailureText::tr("Logz.io failed to answer"),
                FailureText::tr("The fault is at Logz.io. Try again later.")};
    case ProblemKind::WrongRegion:
        return {FailureText::tr("the account is in another region"), regionAdvice(problem)};
    case ProblemKind::Redirected:
        return {FailureText::tr("the server pointed to another address, which is not followed"),
                FailureText::tr("Check the region’s address.")};
    case ProblemKind::InsecureUrl:
        return {FailureText::tr("the address is not HTTPS, so nothing was sent"),
                FailureText::tr("Use an address that begins with https://.")};
    case ProblemKind::ReplyTooLarge:
        return {FailureText::tr("the answer is larger than 64 MiB"), {}};
    case ProblemKind::NotJson:
        return {FailureText::tr("the answer is not what an API answers"),
                FailureText::tr(
                    "A proxy or a login page may stand between this computer and Logz.io.")};
    case ProblemKind::UnexpectedContent:
        return {
            problem.jsonPath.isEmpty()
                ? FailureText::tr("the answer has an unexpected form")
                : FailureText::tr("the answer has an unexpected form at %1").arg(problem.jsonPath),
            FailureText::tr("A newer version may read it.")};
    case ProblemKind::Contradictory:
        return {FailureText::tr("Logz.io answered with another %1").arg(kindWord(listOf(change))),
                FailureText::tr("Nothing else was sent because of it.")};
    case ProblemKind::InvalidInput:
        return {FailureText::tr("what was entered cannot be used"),
                FailureText::tr("Correct it; nothing was sent.")};
    case ProblemKind::LimitReached:
        return {FailureText::tr("the account’s limit is reached"),
                FailureText::tr("Disable or delete one first.")};
    case ProblemKind::Protected:
        return {FailureText::tr("it is in use"), {}};
    case ProblemKind::ChangedMeanwhile:
        return {FailureText::tr("it was changed elsewhere in the meantime"),
                FailureText::tr("Nothing was overwritten; look at what it is now.")};
    case ProblemKind::KeychainLocked:
    case ProblemKind::KeychainDismissed:
    case ProblemKind::KeychainMissing:
    case ProblemKind::KeychainEntryMissing:
    case ProblemKind::KeychainClosed:
    case ProblemKind::KeychainOtherOrigin:
    case ProblemKind::KeychainTimedOut:
    case ProblemKind::KeychainFailed:
        return {FailureText::tr("the account’s API token could not be read from the keychain"),
                FailureText::tr("Enter it again.")};
    case ProblemKind::FileFailed:
    case ProblemKind::FileDamaged:
        return {FailureText::tr("a file of Tokendeck cannot be read or written"),
                FailureText::tr("Check the free space and the permissions.")};
    }
    return {FailureText::tr("something unexpected happened"), {}};
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
