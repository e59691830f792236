// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/problem_text.h"

#include "words/base/name_words.h"
#include "words/lists/problems/problem_words.h"

#include <QCoreApplication>

namespace tokendeck::cli {
namespace {

struct ProblemTexts {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ProblemTexts)
};

//! The most names that one sentence has.
constexpr int MostNames = 4;

//! What does without a keychain, behind a comma or an "and".
QString environmentAdvice()
{
    return ProblemTexts::tr("set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.");
}

//! What a shell has in place of the window's buttons; \p advice is what is said there.
QString adviceOn(ProblemKind kind, const QString &advice)
{
    const QString environment = environmentAdvice();
    switch (kind) {
    case ProblemKind::Unauthorized:
        return ProblemTexts::tr(
            "It may have been deleted. The window (tokendeck) takes a new one.");
    case ProblemKind::WrongRegion:
        // Which one it is, where that is known.
        return advice;
    case ProblemKind::NotFound:
        return ProblemTexts::tr("It may have been deleted elsewhere.");
    case ProblemKind::Rejected:
    case ProblemKind::ReplyTooLarge:
        return {};
    case ProblemKind::NotJson:
        return ProblemTexts::tr(
            "A proxy or a login page may stand between this computer and Logz.io.");
    case ProblemKind::UnexpectedContent:
        return ProblemTexts::tr("A newer version may read it.");
    case ProblemKind::KeychainLocked:
        return ProblemTexts::tr("Unlock it, or %1").arg(environment);
    case ProblemKind::KeychainDismissed:
        return ProblemTexts::tr("Try again and allow it, or %1").arg(environment);
    case ProblemKind::KeychainMissing:
        return ProblemTexts::tr("Install one (GNOME Keyring, KWallet), or %1").arg(environment);
    case ProblemKind::KeychainNoBus:
        return ProblemTexts::tr("Run it in the desktop’s session, or %1").arg(environment);
    case ProblemKind::KeychainEntryMissing:
        return ProblemTexts::tr("Enter it in the window (tokendeck), or %1").arg(environment);
    case ProblemKind::KeychainClosed:
        return ProblemTexts::tr("Open its database, or %1").arg(environment);
    case ProblemKind::KeychainOtherOrigin:
        return ProblemTexts::tr("Choose the address that is right in the window (tokendeck).");
    case ProblemKind::KeychainTimedOut:
        return ProblemTexts::tr("Look for its question, or %1").arg(environment);
    case ProblemKind::KeychainFailed:
        return ProblemTexts::tr("Try again, or %1").arg(environment);
    default:
        return advice;
    }
}

//! What is wrong with the keychain for all \p names; empty for what is a matter of each connection.
QString keychainFault(ProblemKind kind, const QString &names)
{
    switch (kind) {
    case ProblemKind::KeychainLocked:
        return ProblemTexts::tr("The keychain is locked: nothing was read of %1.").arg(names);
    case ProblemKind::KeychainDismissed:
        return ProblemTexts::tr("The keychain’s question was closed: nothing was read of %1.")
            .arg(names);
    case ProblemKind::KeychainMissing:
        return ProblemTexts::tr("This system has no keychain: nothing was read of %1.").arg(names);
    case ProblemKind::KeychainNoBus:
        return ProblemTexts::tr("There is no session bus (D-Bus) to reach the keychain by: nothing "
                                "was read of %1.")
            .arg(names);
    case ProblemKind::KeychainEntryMissing:
        return ProblemTexts::tr("The keychain has no token of %1.").arg(names);
    case ProblemKind::KeychainClosed:
        return ProblemTexts::tr("The keychain is closed: nothing was read of %1.").arg(names);
    case ProblemKind::KeychainTimedOut:
        return ProblemTexts::tr("The keychain did not answer in time: nothing was read of %1.")
            .arg(names);
    case ProblemKind::KeychainFailed:
        return ProblemTexts::tr("The keychain failed: nothing was read of %1.").arg(names);
    default:
        return {};
    }
}

QString textOf(ProblemWords words, ProblemKind kind)
{
    words.advice = adviceOn(kind, words.advice);
    return words.text();
}

} // namespace

QString problemText(const Problem &problem, const QString &object)
{
    return textOf(readingWords(problem, object), problem.kind);
}

QString keyProblemText(const Problem &problem)
{
    const QString environment = environmentAdvice();
    switch (problem.kind) {
    case ProblemKind::KeychainLocked:
        return ProblemTexts::tr(
                   "The keychain is locked, and the key of the fingerprints is in it. Unlock it, "
                   "as the window (tokendeck) does when it starts, or search without --offline "
                   "and %1")
            .arg(environment);
    case ProblemKind::KeychainDismissed:
        return ProblemTexts::tr(
                   "The keychain’s question was closed, and the key of the fingerprints is in it. "
                   "Try again and allow it, or search without --offline and %1")
            .arg(environment);
    case ProblemKind::KeychainEntryMissing:
        return ProblemTexts::tr("The keychain has no key of the fingerprints. tokendeck scan "
                                "without --offline makes one, and the fingerprints with it.");
    default: {
        const QString key = ProblemTexts::tr("the key of the fingerprints");
        ProblemWords words = readingWords(problem, key);
        if (const QString fault = keychainFault(problem.kind, key); !fault.isEmpty())
            words.happened = fault;
        words.advice = ProblemTexts::tr("Try again once the keychain answers, or search without "
                                        "--offline and %1")
                           .arg(environment);
        return words.text();
    }
    }
}

bool isOfKeychain(ProblemKind kind)
{
    return !keychainFault(kind, {}).isEmpty();
}

QString tokenProblemText(const Problem &problem, const QStringList &names)
{
    const QString all = quotedNames(names, MostNames);
    ProblemWords words = readingWords(problem, all);
    if (const QString fault = keychainFault(problem.kind, all); !fault.isEmpty())
        words.happened = fault;
    return textOf(std::move(words), problem.kind);
}

} // namespace tokendeck::cli
