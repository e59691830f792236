// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/problems/problem_table.h"

#include "models/domain/problem_key.h"
#include "models/domain/region.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"

#include <QCoreApplication>

#include <array>

namespace tokendeck {

namespace {

struct ProblemTable {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::Problem)

public:
    static constexpr const char *KeychainReason =
        QT_TR_NOOP("the account’s API token could not be read from the keychain");
    static constexpr const char *EnterAgain = QT_TR_NOOP("Enter it again.");
    static constexpr const char *CheckNetwork = QT_TR_NOOP("Check the network, then try again.");
    static constexpr const char *InBetween =
        QT_TR_NOOP("A proxy, a firewall or a network’s sign-in stands in between. Sign in there, "
                   "or ask who runs the network, then try again.");

    //! A row for each kind, in the order of the enumeration.
    static constexpr std::array<ProblemRow, ProblemKindCount> Rows{
        ProblemRow{.kind = ProblemKind::Offline,
                   .happened = {QT_TR_NOOP(
                       "There is no network for %1, or the host’s name is not known.")},
                   .advice = {QT_TR_NOOP("Check the network and the region.")},
                   .reason = {QT_TR_NOOP("there is no network, or the host’s name is not known")},
                   .changeAdvice = {QT_TR_NOOP("Check the network and the region.")},
                   .remedy = Remedy::TryAgain},
        ProblemRow{.kind = ProblemKind::ConnectionRefused,
                   .happened = {QT_TR_NOOP("The host for %1 did not accept the connection.")},
                   .advice = {QT_TR_NOOP("Check the region’s address and the firewall.")},
                   .reason = {QT_TR_NOOP("the host did not accept the connection")},
                   .changeAdvice = {QT_TR_NOOP("Check the region’s address and the firewall.")},
                   .remedy = Remedy::TryAgain},
        ProblemRow{
            .kind = ProblemKind::ProxyRefused,
            .happened = {QT_TR_NOOP("The system’s proxy did not let the request for %1 through.")},
            .advice = {QT_TR_NOOP("Check the proxy in the system’s network settings.")},
            .reason = {QT_TR_NOOP("the system’s proxy did not let the request through")},
            .changeAdvice = {QT_TR_NOOP("Check the proxy in the system’s network settings.")},
            .remedy = Remedy::TryAgain},
        ProblemRow{
            .kind = ProblemKind::TlsFailed,
            .happened = {QT_TR_NOOP(
                "The connection for %1 is not secure: the server’s certificate was not accepted.")},
            .advice = {QT_TR_NOOP("Nothing was sent. Check the computer’s clock and what stands "
                                  "between it and Logz.io.")},
            .reason = {QT_TR_NOOP(
                "the server’s certificate was not accepted, so nothing was sent")},
            .changeAdvice = {QT_TR_NOOP(
                "Check the computer’s clock and what stands between it and Logz.io.")},
            .remedy = Remedy::TryAgain,
            .tellsDetail = true},
        ProblemRow{
            .kind = ProblemKind::HandshakeFailed,
            .happened = {QT_TR_NOOP(
                "The connection for %1 could not be secured: the TLS handshake failed.")},
            .advice = {QT_TR_NOOP("Nothing was sent. Check the address and its port, and what "
                                  "stands between this computer and Logz.io.")},
            .reason = {QT_TR_NOOP("the TLS handshake failed, so nothing was sent")},
            .changeAdvice = {QT_TR_NOOP("Check the address and its port, and what stands between "
                                        "this computer and Logz.io.")},
            .remedy = Remedy::TryAgain,
            .tellsDetail = true},
        ProblemRow{.kind = ProblemKind::TimedOut,
                   .happened = {QT_TR_NOOP("There was no answer in time for %1.")},
                   .advice = {CheckNetwork},
                   .reason = {QT_TR_NOOP("there was no answer in time")},
                   .changeAdvice = {CheckNetwork},
                   .remedy = Remedy::TryAgain,
                   .mayHaveActed = true},
        ProblemRow{.kind = ProblemKind::ConnectionLost,
                   .happened = {QT_TR_NOOP("The answer for %1 was cut off.")},
                   .advice = {CheckNetwork},
                   .reason = {QT_TR_NOOP("the answer was cut off")},
                   .changeAdvice = {CheckNetwork},
                   .remedy = Remedy::TryAgain,
                   .mayHaveActed = true},
        ProblemRow{.kind = ProblemKind::Cancelled,
                   .happened = {QT_TR_NOOP("The work on %1 was cancelled.")},
                   .reason = {QT_TR_NOOP("it was cancelled")},
                   .mayHaveActed = true},
        ProblemRow{.kind = ProblemKind::Intercepted,
                   .happened = {QT_TR_NOOP("%2 answered for %1, not Logz.io.")},
                   .advice = {InBetween},
                   .reason = {QT_TR_NOOP("%2 answered, not Logz.io")},
                   .changeAdvice = {InBetween},
                   .remedy = Remedy::TryAgain,
                   .mayHaveActed = true},
        ProblemRow{.kind = ProblemKind::Unauthorized,
                   .happened = {QT_TR_NOOP("Logz.io refused the API token for %1.")},
                   .advice = {QT_TR_NOOP("It may have been deleted.")},
                   .reason = {QT_TR_NOOP("Logz.io refused the account’s API token")},
                   .changeAdvice = {QT_TR_NOOP(
                       "It may have been deleted. Enter a new token for the account.")},
                   .remedy = Remedy::EnterToken},
        ProblemRow{.kind = ProblemKind::Forbidden,
                   .happened = {QT_TR_NOOP("The API token is not allowed to use %1.")},
                   .advice = {QT_TR_NOOP(
                       "Ask Logz.io’s support to enable it, or use the main account’s token.")},
                   .reason = {QT_TR_NOOP("the account’s API token is not allowed to do it")},
                   .changeAdvice = {QT_TR_NOOP(
                       "Ask Logz.io’s support to enable it, or use the main account’s token.")},
                   .remedy = Remedy::AskSupport},
        ProblemRow{
            .kind = ProblemKind::NotFound,
            .happened = {QT_TR_NOOP("Logz.io does not know %1 any more.")},
            .advice = {QT_TR_NOOP("It may have been deleted elsewhere; the list is refreshed.")},
            .reason = {QT_TR_NOOP("Logz.io does not know it any more"),
                       QT_TR_NOOP("Logz.io does not know where to make it")},
            .changeAdvice = {QT_TR_NOOP(
                                 "It may have been deleted elsewhere; the list is refreshed."),
                             QT_TR_NOOP("Refresh, and try again.")}},
        ProblemRow{.kind = ProblemKind::NotSupported,
                   .happened = {QT_TR_NOOP("This backend does not offer %1.")},
                   .advice = {QT_TR_NOOP("Use the Logz.io console instead.")},
                   .reason = {QT_TR_NOOP("this backend does not offer it")},
                   .changeAdvice = {QT_TR_NOOP("Use the Logz.io console instead.")}},
        ProblemRow{.kind = ProblemKind::Rejected,
                   .happened = {QT_TR_NOOP("Logz.io did not accept the request for %1.")},
                   .advice = {QT_TR_NOOP("Nothing was changed.")},
                   .reason = {QT_TR_NOOP("Logz.io did not accept the request")}},
        ProblemRow{.kind = ProblemKind::RateLimited,
                   .happened = {QT_TR_NOOP("Logz.io got too many requests for %1.")},
                   .advice = {QT_TR_NOOP("Wait %2, then try again."),
                              QT_TR_NOOP("Wait a minute, then try again.")},
                   .reason = {QT_TR_NOOP("Logz.io got too many requests")},
                   .changeAdvice = {QT_TR_NOOP("Wait %2, then try again."),
                                    QT_TR_NOOP("Wait a minute, then try again.")},
                   .remedy = Remedy::TryAgain},
        ProblemRow{.kind = ProblemKind::ServerFailed,
                   .happened = {QT_TR_NOOP("Logz.io failed to answer for %1.")},
                   .advice = {QT_TR_NOOP("The fault is at Logz.io. Try again later.")},
                   .reason = {QT_TR_NOOP("Logz.io failed to answer")},
                   .changeAdvice = {QT_TR_NOOP("The fault is at Logz.io. Try again later.")},
                   .remedy = Remedy::TryAgain,
                   .mayHaveActed = true},
        ProblemRow{.kind = ProblemKind::WrongRegion,
                   .happened = {QT_TR_NOOP("The account of %1 is in another region.")},
                   .advice = {QT_TR_NOOP("It is in %2."), QT_TR_NOOP("Choose its region.")},
                   .reason = {QT_TR_NOOP("the account is in another region")},
                   .changeAdvice = {QT_TR_NOOP("It is in %2. Connect the account there."),
                                    QT_TR_NOOP("Connect the account in its region.")},
                   .remedy = Remedy::UseRegion},
        ProblemRow{
            .kind = ProblemKind::Redirected,
            .happened = {QT_TR_NOOP(
                "The server for %1 pointed to another address, which is not followed.")},
            .advice = {QT_TR_NOOP("Check the region’s address.")},
            .reason = {QT_TR_NOOP("the server pointed to another address, which is not followed")},
            .changeAdvice = {QT_TR_NOOP("Check the region’s address.")}},
        ProblemRow{
            .kind = ProblemKind::InsecureUrl,
            .happened = {QT_TR_NOOP("The address for %1 is not HTTPS.")},
            .advice = {QT_TR_NOOP("Nothing was sent. Use an address that begins with https://.")},
            .reason = {QT_TR_NOOP("the address is not HTTPS, so nothing was sent")},
            .changeAdvice = {QT_TR_NOOP("Use an address that begins with https://.")}},
        ProblemRow{.kind = ProblemKind::ReplyTooLarge,
                   .happened = {QT_TR_NOOP("The answer for %1 is larger than 64 MiB.")},
                   .advice = {QT_TR_NOOP("The list stays as it was.")},
                   .reason = {QT_TR_NOOP("the answer is larger than 64 MiB")}},
        ProblemRow{.kind = ProblemKind::NotJson,
                   .happened = {QT_TR_NOOP("The answer for %1 is not what an API answers.")},
                   .advice = {QT_TR_NOOP("A proxy or a login page may stand between this computer "
                                         "and Logz.io. The list stays as it was.")},
                   .reason = {QT_TR_NOOP("the answer is not what an API answers")},
                   .changeAdvice = {QT_TR_NOOP(
                       "A proxy or a login page may stand between this computer and Logz.io.")},
                   .remedy = Remedy::TryAgain},
        ProblemRow{.kind = ProblemKind::UnexpectedContent,
                   .happened = {QT_TR_NOOP("The answer for %1 has an unexpected form at %2."),
                                QT_TR_NOOP("The answer for %1 has an unexpected form.")},
                   .advice = {QT_TR_NOOP("The list stays as it was. A newer version may read it.")},
                   .reason = {QT_TR_NOOP("the answer has an unexpected form at %2"),
                              QT_TR_NOOP("the answer has an unexpected form")},
                   .changeAdvice = {QT_TR_NOOP("A newer version may read it.")},
                   .remedy = Remedy::CopyShape,
                   .tellsDetail = true},
        ProblemRow{.kind = ProblemKind::Contradictory,
                   .happened = {QT_TR_NOOP("The answer for %1 contradicts what was known before.")},
                   .advice = {QT_TR_NOOP("Nothing else was sent because of it.")},
                   .reason = {QT_TR_NOOP("Logz.io answered with another %1")},
                   .changeAdvice = {QT_TR_NOOP("Nothing else was sent because of it.")},
                   .remedy = Remedy::TryAgain},
        ProblemRow{.kind = ProblemKind::KeychainLocked,
                   .happened = {QT_TR_NOOP("%2 is locked, so the token for %1 is out of reach.")},
                   .advice = {QT_TR_NOOP(
                       "Unlock it and try again, or use the token for this session only.")},
                   .reason = {KeychainReason},
                   .changeAdvice = {EnterAgain},
                   .remedy = Remedy::SessionOnly,
                   .tellsDetail = true},
        ProblemRow{.kind = ProblemKind::KeychainDismissed,
                   .happened = {QT_TR_NOOP("The question that %2 asked about %1 was closed.")},
                   .advice = {QT_TR_NOOP(
                       "Try again and allow it, or use the token for this session only.")},
                   .reason = {KeychainReason},
                   .changeAdvice = {EnterAgain},
                   .remedy = Remedy::SessionOnly,
                   .tellsDetail = true},
        ProblemRow{.kind = ProblemKind::KeychainMissing,
                   .happened = {QT_TR_NOOP(
                       "This system has no keychain that could keep the token for %1.")},
                   .advice = {QT_TR_NOOP("Install one (GNOME Keyring, KWallet, KeePassXC), or use "
                                         "the token for this session only.")},
                   .reason = {KeychainReason},
                   .changeAdvice = {EnterAgain},
                   .remedy = Remedy::SessionOnly,
                   .tellsDetail = true},
        ProblemRow{.kind = ProblemKind::KeychainNoBus,
                   .happened = {QT_TR_NOOP("There is no session bus (D-Bus), and without it no "
                                           "keychain can keep the token for %1.")},
                   .advice = {QT_TR_NOOP("Start Tokendeck in the desktop’s session, or use the "
                                         "token for this session only.")},
                   .reason = {KeychainReason},
                   .changeAdvice = {EnterAgain},
                   .remedy = Remedy::SessionOnly},
        ProblemRow{.kind = ProblemKind::KeychainEntryMissing,
                   .happened = {QT_TR_NOOP("There is no token for %1 in %2.")},
                   .advice = {EnterAgain},
                   .reason = {KeychainReason},
                   .changeAdvice = {EnterAgain},
                   .remedy = Remedy::EnterToken},
        ProblemRow{
            .kind = ProblemKind::KeychainClosed,
            .happened = {QT_TR_NOOP("%2 has nothing open that could hold the token for %1.")},
            .advice = {QT_TR_NOOP("Open its database or wallet and try again, or use the "
                                  "token for this session only.")},
            .reason = {KeychainReason},
            .changeAdvice = {EnterAgain},
            .remedy = Remedy::SessionOnly},
        ProblemRow{
            .kind = ProblemKind::KeychainOtherOrigin,
            .happened = {QT_TR_NOOP(
                "The keychain’s token for %1 is for another address, %2. Nothing was sent.")},
            .advice = {QT_TR_NOOP("Choose the address that is right.")},
            .reason = {KeychainReason},
            .changeAdvice = {EnterAgain},
            .remedy = Remedy::ChooseAddress},
        ProblemRow{.kind = ProblemKind::KeychainTimedOut,
                   .happened = {QT_TR_NOOP("%2 did not answer about %1 in time.")},
                   .advice = {QT_TR_NOOP(
                       "Look for its question, or use the token for this session only.")},
                   .reason = {KeychainReason},
                   .changeAdvice = {EnterAgain},
                   .remedy = Remedy::SessionOnly},
        ProblemRow{.kind = ProblemKind::KeychainFailed,
                   .happened = {QT_TR_NOOP("%2 failed with the token for %1.")},
                   .advice = {QT_TR_NOOP("Try again, or use the token for this session only.")},
                   .reason = {KeychainReason},
                   .changeAdvice = {EnterAgain},
                   .remedy = Remedy::SessionOnly,
                   .tellsDetail = true},
        ProblemRow{.kind = ProblemKind::FileFailed,
                   .happened = {QT_TR_NOOP("The file for %1 cannot be read or written.")},
                   .advice = {QT_TR_NOOP("It stays as it was. Check its permissions, the free "
                                         "space, and whether another program uses it.")},
                   .reason = {QT_TR_NOOP("a file of Tokendeck cannot be read or written")},
                   .changeAdvice = {QT_TR_NOOP("Check the free space and the permissions.")},
                   .tellsDetail = true},
        ProblemRow{.kind = ProblemKind::FileDamaged,
                   .happened = {QT_TR_NOOP("The file for %1 was damaged and was moved aside.")},
                   .advice = {QT_TR_NOOP("A fresh one was begun; the old one is kept beside it.")},
                   .reason = {QT_TR_NOOP("a file of Tokendeck cannot be read or written")},
                   .changeAdvice = {QT_TR_NOOP("Check the free space and the permissions.")},
                   .tellsDetail = true},
        ProblemRow{.kind = ProblemKind::InvalidInput,
                   .happened = {QT_TR_NOOP("What was entered for %1 cannot be used.")},
                   .advice = {QT_TR_NOOP("Correct it; nothing was sent.")},
                   .reason = {QT_TR_NOOP("what was entered cannot be used")},
                   .changeAdvice = {QT_TR_NOOP("Correct it; nothing was sent.")},
                   .tellsDetail = true},
        ProblemRow{.kind = ProblemKind::LimitReached,
                   .happened = {QT_TR_NOOP("The limit for %1 is reached.")},
                   .advice = {QT_TR_NOOP("Disable or delete one first; nothing was sent.")},
                   .reason = {QT_TR_NOOP("the account’s limit is reached")},
                   .changeAdvice = {QT_TR_NOOP("Disable or delete one first.")},
                   .tellsDetail = true},
        ProblemRow{.kind = ProblemKind::Protected,
                   .happened = {QT_TR_NOOP("This must not be done to %1.")},
                   .advice = {QT_TR_NOOP("Nothing was sent.")},
                   .reason = {QT_TR_NOOP("it is in use")},
                   .tellsDetail = true},
        ProblemRow{
            .kind = ProblemKind::ChangedMeanwhile,
            .happened = {QT_TR_NOOP("%1 was changed elsewhere in the meantime.")},
            .advice = {QT_TR_NOOP("Nothing was overwritten; look at what it is now.")},
            .reason = {QT_TR_NOOP("it was changed elsewhere in the meantime")},
            .changeAdvice = {QT_TR_NOOP("Nothing was overwritten; look at what it is now.")}},
        ProblemRow{.kind = ProblemKind::ReadOnly,
                   .happened = {QT_TR_NOOP("%1 is read-only.")},
                   .advice = {QT_TR_NOOP("Nothing was sent. “Connections” has the switch.")},
                   .reason = {QT_TR_NOOP("the connection %2 is read-only")},
                   .changeAdvice = {QT_TR_NOOP("Nothing was sent. “Connections” has the switch.")}},
    };
};

static_assert(
    [] {
        for (size_t row = 0; row < ProblemTable::Rows.size(); ++row) {
            if (ProblemTable::Rows[row].kind != ProblemKind(row)
                || !*ProblemTable::Rows[row].happened.text || !*ProblemTable::Rows[row].reason.text)
                return false;
        }
        return true;
    }(),
    "a kind of problem has no words, or a row is out of order");

} // namespace

QString Phrase::filled(const QString &object, const QString &fact) const
{
    const bool bare = withoutFact && fact.isEmpty();
    if (!*text)
        return {};
    const QString phrase = ProblemTable::tr(bare ? withoutFact : text);
    const bool namesFact = phrase.contains(QLatin1StringView("%2"));
    // What is put in is not looked at again: a name may hold "%2".
    if (phrase.contains(QLatin1StringView("%1")))
        return namesFact ? phrase.arg(object, fact) : phrase.arg(object);
    return namesFact ? phrase.arg(fact) : phrase;
}

const ProblemRow &rowOf(ProblemKind kind)
{
    return ProblemTable::Rows[size_t(kind)];
}

QString factOf(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Intercepted:
        return answererWords(problem);
    case ProblemKind::RateLimited:
        return problem.retryAfter ? durationText(*problem.retryAfter) : QString();
    case ProblemKind::WrongRegion: {
        const Region *region = regionByCloudRegion(problem.regionHint);
        return region ? region->name : problem.regionHint;
    }
    case ProblemKind::UnexpectedContent:
        return problem.jsonPath;
    case ProblemKind::KeychainOtherOrigin:
        return problem.detail;
    case ProblemKind::KeychainLocked:
    case ProblemKind::KeychainDismissed:
    case ProblemKind::KeychainClosed:
    case ProblemKind::KeychainEntryMissing:
    case ProblemKind::KeychainTimedOut:
    case ProblemKind::KeychainFailed:
        return problem.keychain.isEmpty() ? ProblemTable::tr("the keychain") : problem.keychain;
    case ProblemKind::ReadOnly:
        return quotedName(problem.detail);
    default:
        return {};
    }
}

} // namespace tokendeck
