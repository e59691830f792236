// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/checks/trial_words.h"

#include "models/store/connection_lookup.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/problems/problem_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct Tried {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::TrialWords)
};

//! What kept us from an answer, as a sentence, with the system's or the server's words.
QString problemSentence(const Problem &problem)
{
    QString text = capitalized(rowOf(problem.kind).reason.filled({}, factOf(problem)));
    if (problem.httpStatus)
        text += u" (%1)"_s.arg(*problem.httpStatus);
    text += u'.';
    const QString sentence =
        problem.serverMessage.isEmpty() ? problem.detail : problem.serverMessage;
    if (!sentence.isEmpty() && problem.kind != ProblemKind::Intercepted)
        text += u' ' + quotedName(sentence.left(300));
    return text;
}

QString secondsText(std::chrono::milliseconds time)
{
    return durationText(std::chrono::ceil<std::chrono::seconds>(time));
}

QString notValidText(const TrialResult &result, const QString &token, const Workspace &workspace)
{
    switch (result.verdict) {
    case TrialVerdict::Disabled:
        return Tried::tr("The listener says that %1 is not valid: it is disabled. Enable it to "
                         "send logs with it.")
            .arg(token);
    case TrialVerdict::Deleted:
        return Tried::tr("The listener says that %1 is not valid: it was deleted. Logz.io does not "
                         "list it any more.")
            .arg(token);
    case TrialVerdict::Elsewhere:
        if (const ConnectionInfo *info = workspace.connection(*result.elsewhere))
            return Tried::tr("The listener says that %1 is not valid here: it is of %2 (%3). Send "
                             "its logs to the listener of that region.")
                .arg(token, quotedName(shownAccountName(workspace, info->connection.id)),
                     placeNameOf(info->connection));
        [[fallthrough]];
    default:
        return Tried::tr("The listener says that %1 is not valid. Logz.io lists it as enabled, or "
                         "its list could not be read, and no other known account has it: it may "
                         "have been changed a moment ago, or be of another region.")
            .arg(token);
    }
}

} // namespace

QString trialIntroduction(const ShippingTrial &trial, const QString &name)
{
    if (!trial.listener())
        return Tried::tr("%1 cannot be tried: where this address takes logs is not known.")
            .arg(quotedName(name));
    return Tried::tr("One line of logs is sent with %1 to %2. It counts to the account’s volume, "
                     "and stays in its logs as long as others do. Then it is searched for until it "
                     "is visible, %3 at most.")
        .arg(quotedName(name),
             u"%1:%2"_s.arg(trial.listener()->host()).arg(trial.listener()->port(443)),
             durationText(ShippingTrial::Patience));
}

QString trialProgress(const ShippingTrial &trial)
{
    switch (trial.phase()) {
    case ShippingTrial::Phase::Sending:
        return Tried::tr("Sending the line…");
    case ShippingTrial::Phase::LookingUp:
        return Tried::tr("The listener refused the token. Looking for the reason…");
    case ShippingTrial::Phase::Searching:
        return Tried::tr("The line was sent. Looking for it in the account’s logs…");
    default:
        return {};
    }
}

TrialText trialText(const TrialResult &result, const QString &name, const Workspace &workspace)
{
    const QString token = quotedName(name);
    switch (result.verdict) {
    case TrialVerdict::Visible:
        return {Tone::Good,
                Tried::tr("%1 works: the line was visible in the account’s logs after %2.")
                    .arg(token, secondsText(result.visibleAfter))};
    case TrialVerdict::NotSeen:
        return {Tone::Warning,
                Tried::tr("The listener accepted the line of %1, and it was not visible within %2. "
                          "Indexing may be late, or a rule of the account drops it.")
                    .arg(token, durationText(ShippingTrial::Patience))};
    case TrialVerdict::NotSearched: {
        const QString accepted = Tried::tr("The listener accepted the line of %1.").arg(token);
        return {Tone::Warning,
                accepted + u' '
                    + (result.problem
                           ? Tried::tr("Whether it is visible could not be asked.") + u' '
                               + problemSentence(*result.problem)
                           : Tried::tr("Whether it is visible is not known: its account is not "
                                       "connected by itself."))};
    }
    case TrialVerdict::Disabled:
    case TrialVerdict::Deleted:
    case TrialVerdict::Elsewhere:
    case TrialVerdict::NotValid:
        return {Tone::Danger, notValidText(result, token, workspace)};
    case TrialVerdict::TooLarge:
        return {Tone::Danger, Tried::tr("The listener says that the line is too large.")};
    case TrialVerdict::NoListener:
        return {Tone::Danger,
                Tried::tr("%1 cannot be tried: where this address takes logs is not known.")
                    .arg(token)};
    case TrialVerdict::NoWay:
        return {Tone::Danger,
                Tried::tr("The listener did not take the line of %1.").arg(token) + u' '
                    + (result.problem ? problemSentence(*result.problem) : QString())};
    case TrialVerdict::Cancelled:
        break;
    }
    return {Tone::Accent,
            Tried::tr("Trying %1 was ended. A line that was sent stays in the account’s logs.")
                .arg(token)};
}

} // namespace tokendeck
