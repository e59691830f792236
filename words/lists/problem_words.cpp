// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/problem_words.h"

#include "models/domain/region.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <chrono>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr qsizetype MaxQuote = 300;

struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ProblemWords)
};

QString quoted(const QString &sentence)
{
    QString text = sentence.simplified();
    if (text.isEmpty())
        return {};
    if (text.size() > MaxQuote)
        text = text.left(MaxQuote - 1) + u'…';
    return quotedName(text);
}

//! The sentence and the advice of each kind, and what one click can do. %1 is the object.
ProblemWords sentences(const Problem &problem, const QString &object)
{
    const auto say = [&](const QString &happened, const QString &advice,
                         Remedy remedy = Remedy::None) {
        return ProblemWords{happened.contains("%2"_L1) ? happened.arg(object, problem.jsonPath)
                                                       : happened.arg(object),
                            advice,
                            {},
                            {},
                            remedy};
    };
    const QString maybeDone = problem.delivery == Delivery::Unknown
        ? ProblemText::tr(
            "Logz.io may have acted on the request all the same; the list is refreshed.")
        : QString();
    const auto withDelivery = [&](const QString &advice) {
        return maybeDone.isEmpty() ? advice : maybeDone;
    };
    switch (problem.kind) {
    case ProblemKind::Offline:
        return say(ProblemText::tr("There is no network for %1, or the host’s name is not known."),
                   ProblemText::tr("Check the network and the region."), Remedy::TryAgain);
    case ProblemKind::ConnectionRefused:
        return say(ProblemText::tr("The host for %1 did not accept the connection."),
                   ProblemText::tr("Check the region’s address and the firewall."),
                   Remedy::TryAgain);
    case ProblemKind::ProxyRefused:
        return say(ProblemText::tr("The system’s proxy did not let the request for %1 through."),
                   ProblemText::tr("Check the proxy in the system’s network settings."),
                   Remedy::TryAgain);
    case ProblemKind::TlsFailed:
        return say(
            ProblemText::tr("The connection for %1 is not secure: the server’s certificate was not "
                            "accepted."),
            ProblemText::tr("Nothing was sent. Check the computer’s clock and what stands between "
                            "it and Logz.io."),
            Remedy::TryAgain);
    case ProblemKind::TimedOut:
        return say(ProblemText::tr("There was no answer in time for %1."),
                   withDelivery(ProblemText::tr("Check the network, then try again.")),
                   Remedy::TryAgain);
    case ProblemKind::ConnectionLost:
        return say(ProblemText::tr("The answer for %1 was cut off."),
                   withDelivery(ProblemText::tr("Check the network, then try again.")),
                   Remedy::TryAgain);
    case ProblemKind::Cancelled:
        return say(ProblemText::tr("The work on %1 was cancelled."), maybeDone);
    case ProblemKind::Intercepted: {
        ProblemWords words;
        words.happened = ProblemText::tr("%1 answered for %2, not Logz.io.", "the page “Sign in”")
                             .arg(answererWords(problem), object);
        words.advice = withDelivery(
            problem.httpStatus == 407
                ? ProblemText::tr(
                    "Check the proxy in the system’s network settings, then try again.")
                : ProblemText::tr(
                    "A proxy, a firewall or a network’s sign-in stands in between. Sign in "
                    "there, or ask who runs the network, then try again."));
        words.remedy = Remedy::TryAgain;
        return words;
    }
    case ProblemKind::Unauthorized:
        return say(ProblemText::tr("Logz.io refused the API token for %1."),
                   ProblemText::tr("It may have been deleted."), Remedy::EnterToken);
    case ProblemKind::Forbidden:
        return say(ProblemText::tr("The API token is not allowed to use %1."),
                   ProblemText::tr("Ask Logz.io’s support to enable it, or use the main account’s "
                                   "token."),
                   Remedy::AskSupport);
    case ProblemKind::NotFound:
        return say(ProblemText::tr("Logz.io does not know %1 any more."),
                   ProblemText::tr("It may have been deleted elsewhere; the list is refreshed."));
    case ProblemKind::NotSupported:
        return say(ProblemText::tr("This backend does not offer %1."),
                   ProblemText::tr("Use the Logz.io console instead."));
    case ProblemKind::Rejected:
        return say(ProblemText::tr("Logz.io did not accept the request for %1."),
                   ProblemText::tr("Nothing was changed."));
    case ProblemKind::RateLimited: {
        const QString wait = problem.retryAfter
            ? ProblemText::tr("Wait %1, then try again.").arg(durationText(*problem.retryAfter))
            : ProblemText::tr("Wait a minute, then try again.");
        return say(ProblemText::tr("Logz.io got too many requests for %1."), wait,
                   Remedy::TryAgain);
    }
    case ProblemKind::ServerFailed:
        return say(ProblemText::tr("Logz.io failed to answer for %1."),
                   withDelivery(ProblemText::tr("The fault is at Logz.io. Try again later.")),
                   Remedy::TryAgain);
    case ProblemKind::WrongRegion: {
        const Region *region = regionByCloudRegion(problem.regionHint);
        const QString name = region ? region->name : problem.regionHint;
        return say(ProblemText::tr("The account of %1 is in another region."),
                   name.isEmpty() ? ProblemText::tr("Choose its region.")
                                  : ProblemText::tr("It is in %1.").arg(name),
                   region ? Remedy::UseRegion : Remedy::None);
    }
    case ProblemKind::Redirected:
        return say(ProblemText::tr("The server for %1 pointed to another address, which is not "
                                   "followed."),
                   ProblemText::tr("Check the region’s address."));
    case ProblemKind::InsecureUrl:
        return say(ProblemText::tr("The address for %1 is not HTTPS."),
                   ProblemText::tr("Nothing was sent. Use an address that begins with https://."));
    case ProblemKind::ReplyTooLarge:
        return say(ProblemText::tr("The answer for %1 is larger than 64 MiB."),
                   ProblemText::tr("The list stays as it was."));
    case ProblemKind::NotJson:
        return say(ProblemText::tr("The answer for %1 is not what an API answers."),
                   ProblemText::tr("A proxy or a login page may stand between this computer and "
                                   "Logz.io. The list stays as it was."),
                   Remedy::TryAgain);
    case ProblemKind::UnexpectedContent:
        return say(problem.jsonPath.isEmpty()
                       ? ProblemText::tr("The answer for %1 has an unexpected form.")
                       : ProblemText::tr("The answer for %1 has an unexpected form at %2."),
                   ProblemText::tr("The list stays as it was. A newer version may read it."),
                   problem.shape.isEmpty() ? Remedy::TryAgain : Remedy::CopyShape);
    case ProblemKind::Contradictory:
        return say(ProblemText::tr("The answer for %1 contradicts what was known before."),
                   ProblemText::tr("Nothing else was sent because of it."), Remedy::TryAgain);
    case ProblemKind::KeychainLocked:
        return say(
            ProblemText::tr("The keychain is locked, so the token for %1 is out of reach."),
            ProblemText::tr("Unlock the keychain and try again, or use the token for this session "
                            "only."),
            Remedy::SessionOnly);
    case ProblemKind::KeychainDismissed:
        return say(
            ProblemText::tr("The keychain’s question about %1 was closed."),
            ProblemText::tr("Try again and allow it, or use the token for this session only."),
            Remedy::SessionOnly);
    case ProblemKind::KeychainMissing:
        return say(
            ProblemText::tr("This system has no keychain that could keep the token for %1."),
            ProblemText::tr("Install one (GNOME Keyring, KWallet), or use the token for this "
                            "session only."),
            Remedy::SessionOnly);
    case ProblemKind::KeychainEntryMissing:
        return say(ProblemText::tr("The keychain has no token for %1."),
                   ProblemText::tr("Enter it again."), Remedy::EnterToken);
    case ProblemKind::KeychainClosed:
        return say(
            ProblemText::tr("The keychain is closed, so the token for %1 is out of reach."),
            ProblemText::tr("Open the keychain’s database and try again, or use the token for "
                            "this session only."),
            Remedy::SessionOnly);
    case ProblemKind::KeychainOtherOrigin:
        return say(
            ProblemText::tr("The keychain’s token for %1 is for another address, %2. Nothing was "
                            "sent.")
                .replace("%2"_L1, problem.detail),
            ProblemText::tr("Choose the address that is right."), Remedy::ChooseAddress);
    case ProblemKind::KeychainTimedOut:
        return say(
            ProblemText::tr("The keychain did not answer about %1 in time."),
            ProblemText::tr("Look for its question, or use the token for this session only."),
            Remedy::SessionOnly);
    case ProblemKind::KeychainFailed:
        return say(ProblemText::tr("The keychain failed with the token for %1."),
                   ProblemText::tr("Try again, or use the token for this session only."),
                   Remedy::SessionOnly);
    case ProblemKind::FileFailed:
        return say(ProblemText::tr("The file for %1 cannot be read or written."),
                   ProblemText::tr(
                       "It stays as it was. Check its permissions, the free space, and whether "
                       "another program uses it."));
    case ProblemKind::FileDamaged:
        return say(ProblemText::tr("The file for %1 was damaged and was moved aside."),
                   ProblemText::tr("A fresh one was begun; the old one is kept beside it."));
    case ProblemKind::InvalidInput:
        return say(ProblemText::tr("What was entered for %1 cannot be used."),
                   ProblemText::tr("Correct it; nothing was sent."));
    case ProblemKind::LimitReached:
        return say(ProblemText::tr("The limit for %1 is reached."),
                   ProblemText::tr("Disable or delete one first; nothing was sent."));
    case ProblemKind::Protected:
        return say(ProblemText::tr("This must not be done to %1."),
                   ProblemText::tr("Nothing was sent."));
    case ProblemKind::ChangedMeanwhile:
        return say(ProblemText::tr("%1 was changed elsewhere in the meantime."),
                   ProblemText::tr("Nothing was overwritten; look at what it is now."));
    }
    return say(ProblemText::tr("Something unexpected happened to %1."), {});
}

//! Whether Problem::detail is worth the admin's reading.
bool tellsDetail(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::TlsFailed:
    case ProblemKind::UnexpectedContent:
    case ProblemKind::KeychainLocked:
    case ProblemKind::KeychainDismissed:
    case ProblemKind::KeychainMissing:
    case ProblemKind::KeychainFailed:
    case ProblemKind::FileFailed:
    case ProblemKind::FileDamaged:
    case ProblemKind::InvalidInput:
    case ProblemKind::LimitReached:
    case ProblemKind::Protected:
        return true;
    default:
        return false;
    }
}

} // namespace

QString ProblemWords::text() const
{
    QStringList parts{happened, advice, quote, reference};
    parts.removeAll(QString());
    return parts.join(u' ');
}

ProblemWords problemWords(const Problem &problem, const QString &object)
{
    ProblemWords words = sentences(problem, object);
    words.happened = capitalized(words.happened);
    if (!problem.serverMessage.isEmpty())
        words.quote = quoted(problem.serverMessage);
    else if (tellsDetail(problem.kind))
        words.quote = quoted(problem.detail);
    if (!problem.requestId.isEmpty())
        words.reference =
            ProblemText::tr("Request ID for Logz.io’s support: %1.").arg(problem.requestId);
    return words;
}

ProblemWords readingWords(Problem problem, const QString &object)
{
    problem.delivery = Delivery::NotSent;
    return problemWords(problem, object);
}

QString answererWords(const Problem &problem)
{
    constexpr qsizetype MaxName = 100;
    QString name = problem.detail;
    if (name.isEmpty())
        return ProblemText::tr("something between this computer and Logz.io");
    if (name.size() > MaxName)
        name = name.left(MaxName - 1) + u'…';
    // Of a redirect, an address is all that is known.
    const bool redirects = problem.httpStatus && *problem.httpStatus / 100 == 3;
    return redirects ? ProblemText::tr("something that leads to %1").arg(quotedName(name))
                     : ProblemText::tr("the page %1").arg(quotedName(name));
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::TryAgain:
        return ProblemText::tr("Try again");
    case Remedy::EnterToken:
        return ProblemText::tr("Enter a new token");
    case Remedy::UseRegion:
        return ProblemText::tr("Use that region");
    case Remedy::SessionOnly:
        return ProblemText::tr("Use for this session only");
    case Remedy::ChooseAddress:
        return ProblemText::tr("Choose the address");
    case Remedy::AskSupport:
        return ProblemText::tr("Copy what to send");
    case Remedy::CopyShape:
        return ProblemText::tr("Copy the shape of the answer");
    }
    return {};
}

} // namespace tokendeck
