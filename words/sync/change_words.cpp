// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/change_words.h"

#include "models/base/overloaded.h"
#include "models/domain/display_name.h"
#include "words/base/filter_words.h"
#include "words/base/name_words.h"
#include "words/lists/kind_words.h"
#include "words/sync/failure_words.h"
#include "words/sync/note_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ChangeWords)
};

//! What was done, where it was done as asked for. %1 is the object, %2 the account.
QString doneSentence(const Command &command, const QString &account)
{
    const QString object = capitalized(changeObject(command.change));
    const auto say = [&](const QString &sentence) {
        return sentence.contains("%2"_L1) ? sentence.arg(object, account) : sentence.arg(object);
    };
    return std::visit(
        Overloaded{
            [&](const CreateSharedToken &) { return say(ChangeWords::tr("%1 was made in %2.")); },
            [&](const EditSharedToken &) { return say(ChangeWords::tr("%1 of %2 was saved.")); },
            [&](const AttachFilters &) {
                return ChangeWords::tr("The filters of %1 of %2 were saved.")
                    .arg(changeObject(command.change), account);
            },
            [&](const RotateSharedToken &change) {
                return change.old == OldToken::Delete
                    ? say(ChangeWords::tr("%1 of %2 was rotated; the old token is deleted."))
                    : say(ChangeWords::tr("%1 of %2 was rotated; the old token still works."));
            },
            [&](const DeleteSharedToken &) {
                return say(ChangeWords::tr("%1 was deleted from %2."));
            },
            [&](const CreateFilter &) { return say(ChangeWords::tr("%1 was made in %2.")); },
            [&](const DeleteFilter &) { return say(ChangeWords::tr("%1 was deleted from %2.")); },
            [&](const ReplaceFilter &change) {
                return ChangeWords::tr("%1 was replaced by %2 in %3.")
                    .arg(object, shownFilter(change.draft.field, change.draft.value), account);
            },
            [&](const CreateShippingToken &) { return say(ChangeWords::tr("%1 was made in %2.")); },
            [&](const RenameShippingToken &change) {
                return ChangeWords::tr("Shipping token %1 of %2 is now called %3.")
                    .arg(quotedName(change.oldName), account, quotedName(change.newName));
            },
            [&](const SetShippingTokenEnabled &change) {
                return change.enabled ? say(ChangeWords::tr("%1 of %2 was enabled."))
                                      : say(ChangeWords::tr("%1 of %2 was disabled."));
            },
            [&](const DeleteShippingToken &) {
                return say(ChangeWords::tr("%1 was deleted from %2."));
            },
            [&](const RotateShippingToken &change) {
                return ChangeWords::tr("Shipping token %1 was made in %2 after %3.")
                    .arg(quotedName(change.newName), account, quotedName(change.name));
            },
            [&](const CreateApiToken &) { return say(ChangeWords::tr("%1 was made in %2.")); },
            [&](const DeleteApiToken &) { return say(ChangeWords::tr("%1 was deleted from %2.")); },
        },
        command.change);
}

//! What was to be done, as the middle of a sentence: "deleting shared token “X” of Production".
QString attemptOf(const Command &command, const QString &account)
{
    const QString object = ChangeWords::tr("%1 of %2").arg(changeObject(command.change), account);
    return std::visit(
        Overloaded{
            [&](const CreateSharedToken &) { return ChangeWords::tr("making %1").arg(object); },
            [&](const EditSharedToken &) { return ChangeWords::tr("saving %1").arg(object); },
            [&](const AttachFilters &) {
                return ChangeWords::tr("saving the filters of %1").arg(object);
            },
            [&](const RotateSharedToken &) { return ChangeWords::tr("rotating %1").arg(object); },
            [&](const DeleteSharedToken &) { return ChangeWords::tr("deleting %1").arg(object); },
            [&](const CreateFilter &) { return ChangeWords::tr("making %1").arg(object); },
            [&](const DeleteFilter &) { return ChangeWords::tr("deleting %1").arg(object); },
            [&](const ReplaceFilter &) { return ChangeWords::tr("replacing %1").arg(object); },
            [&](const CreateShippingToken &) { return ChangeWords::tr("making %1").arg(object); },
            [&](const RenameShippingToken &) { return ChangeWords::tr("renaming %1").arg(object); },
            [&](const SetShippingTokenEnabled &change) {
                return change.enabled ? ChangeWords::tr("enabling %1").arg(object)
                                      : ChangeWords::tr("disabling %1").arg(object);
            },
            [&](const DeleteShippingToken &) { return ChangeWords::tr("deleting %1").arg(object); },
            [&](const RotateShippingToken &) { return ChangeWords::tr("rotating %1").arg(object); },
            [&](const CreateApiToken &) { return ChangeWords::tr("making %1").arg(object); },
            [&](const DeleteApiToken &) { return ChangeWords::tr("deleting %1").arg(object); },
        },
        command.change);
}

//! What does not hold, as the beginning of a sentence: "Shared token “X” of Production was not
//! deleted".
QString notDone(const Command &command, const CommandReport &report, const QString &account)
{
    const QString object = capitalized(changeObject(command.change));
    const auto say = [&](const QString &sentence) {
        return sentence.arg(object, account);
    };
    return std::visit(
        Overloaded{
            [&](const CreateSharedToken &) {
                return say(ChangeWords::tr("%1 was not made in %2"));
            },
            [&](const EditSharedToken &) { return say(ChangeWords::tr("%1 of %2 was not saved")); },
            [&](const AttachFilters &) {
                return ChangeWords::tr("The filters of %1 of %2 were not saved")
                    .arg(changeObject(command.change), account);
            },
            [&](const RotateSharedToken &) {
                return report.createdId
                    ? say(ChangeWords::tr("%1 of %2 has a successor, but was not deleted itself"))
                    : say(ChangeWords::tr("%1 of %2 was not rotated"));
            },
            [&](const DeleteSharedToken &) {
                return say(ChangeWords::tr("%1 of %2 was not deleted"));
            },
            [&](const CreateFilter &) { return say(ChangeWords::tr("%1 was not made in %2")); },
            [&](const DeleteFilter &) { return say(ChangeWords::tr("%1 of %2 was not deleted")); },
            [&](const ReplaceFilter &change) {
                return ChangeWords::tr("%1 of %2 was not replaced by %3")
                    .arg(object, account, shownFilter(change.draft.field, change.draft.value));
            },
            [&](const CreateShippingToken &) {
                return say(ChangeWords::tr("%1 was not made in %2"));
            },
            [&](const RenameShippingToken &change) {
                return ChangeWords::tr("Shipping token %1 of %2 was not renamed to %3")
                    .arg(quotedName(change.oldName), account, quotedName(change.newName));
            },
            [&](const SetShippingTokenEnabled &change) {
                return change.enabled ? say(ChangeWords::tr("%1 of %2 was not enabled"))
                                      : say(ChangeWords::tr("%1 of %2 was not disabled"));
            },
            [&](const DeleteShippingToken &) {
                return say(ChangeWords::tr("%1 of %2 was not deleted"));
            },
            [&](const RotateShippingToken &) {
                return say(ChangeWords::tr("%1 of %2 was not rotated"));
            },
            [&](const CreateApiToken &) { return say(ChangeWords::tr("%1 was not made in %2")); },
            [&](const DeleteApiToken &) {
                return say(ChangeWords::tr("%1 of %2 was not deleted"));
            },
        },
        command.change);
}

//! Whether the notes of \p report say why it failed, so that the kind of the problem would say it a
//! second time, and in vaguer words.
bool isSaidByNotes(const CommandReport &report)
{
    if (report.notes.empty())
        return false;
    switch (report.problem->kind) {
    case ProblemKind::Protected:
    case ProblemKind::LimitReached:
    case ProblemKind::InvalidInput:
        return true;
    case ProblemKind::Rejected:
        // Logz.io accepted the request and did something else.
        return !report.problem->httpStatus;
    default:
        return false;
    }
}

//! \p beginning ended with the reason of \p report, and what comes behind it.
QStringList withReason(const QString &beginning, const Command &command,
                       const CommandReport &report)
{
    if (!report.problem || isSaidByNotes(report))
        return {ChangeWords::tr("%1.").arg(beginning)};
    const FailureWords words = failureWords(*report.problem, command.change);
    return {ChangeWords::tr("%1: %2.").arg(beginning, words.reason), words.rest()};
}

//! The sentences that say why, what stands where now and what to do, behind \p beginning, which
//! says that something did not work or may not have.
QStringList explained(const QString &beginning, const Command &command, const CommandReport &report)
{
    QStringList sentences;
    if (report.state == CommandState::Unknown) {
        const QString reason =
            report.problem ? failureWords(*report.problem, command.change).reason : QString();
        sentences.append(reason.isEmpty() ? ChangeWords::tr("%1.").arg(beginning)
                                          : ChangeWords::tr("%1: %2.").arg(beginning, reason));
        if (report.problem) {
            const FailureWords words = failureWords(*report.problem, command.change);
            sentences.append({words.quote, words.reference});
        }
        sentences.append(ChangeWords::tr("Refresh, and look before you try again."));
    } else {
        sentences = withReason(beginning, command, report);
    }
    sentences.append(noteSentences(report));
    if (report.rest)
        sentences.append(ChangeWords::tr("“Try again” does what is left."));
    sentences.removeAll(QString());
    return sentences;
}

} // namespace

QString changeName(const Change &change)
{
    if (const auto *create = std::get_if<CreateFilter>(&change))
        return shownFilter(create->draft.field, create->draft.value);
    if (const auto *remove = std::get_if<DeleteFilter>(&change))
        return shownFilter(remove->filter);
    if (const auto *replace = std::get_if<ReplaceFilter>(&change))
        return shownFilter(replace->old);
    return isolated(objectName(change));
}

QString changeObject(const Change &change)
{
    const ListKind kind = listOf(change);
    const QString name = changeName(change);
    return u"%1 %2"_s.arg(kindWord(kind), kind == ListKind::Filters ? name : u"“%1”"_s.arg(name));
}

Message changeMessage(const Command &command, const CommandReport &report, const QString &account)
{
    QStringList sentences;
    switch (report.state) {
    case CommandState::Waiting:
        sentences.append(waitingText(command, account));
        break;
    case CommandState::Running:
        sentences.append(
            report.isAsking
                ? ChangeWords::tr(
                      "No usable answer came to %1. Logz.io is asked what came of it; what "
                      "was sent cannot be taken back.")
                      .arg(attemptOf(command, isolated(account)))
                : ChangeWords::tr("%1…").arg(capitalized(attemptOf(command, isolated(account)))));
        break;
    case CommandState::Done:
        sentences.append(doneSentence(command, isolated(account)));
        sentences.append(noteSentences(report));
        break;
    case CommandState::Failed:
        sentences = explained(notDone(command, report, isolated(account)), command, report);
        break;
    case CommandState::Unknown:
        sentences = explained(ChangeWords::tr("It is not known whether %1 worked")
                                  .arg(attemptOf(command, isolated(account))),
                              command, report);
        break;
    case CommandState::Dropped:
        sentences.append(ChangeWords::tr("%1 was taken back before anything was sent.")
                             .arg(capitalized(attemptOf(command, isolated(account)))));
        break;
    }
    return {.tone = reportTone(report), .text = sentences.join(u' ')};
}

Tone reportTone(const CommandReport &report)
{
    if (saysExposed(report) || report.state == CommandState::Failed)
        return Tone::Danger;
    if (report.state == CommandState::Unknown || saysDeviation(report))
        return Tone::Warning;
    return report.state == CommandState::Done ? Tone::Good : Tone::Accent;
}

QString resultText(const Command &command, const CommandReport &report)
{
    switch (report.state) {
    case CommandState::Waiting:
        return ChangeWords::tr("Waiting");
    case CommandState::Running:
        return ChangeWords::tr("Under way…");
    case CommandState::Done: {
        const QStringList notes = noteSentences(report);
        return notes.isEmpty() ? ChangeWords::tr("Done")
                               : ChangeWords::tr("Done. %1").arg(notes.join(u' '));
    }
    case CommandState::Failed:
        return explained(ChangeWords::tr("Failed"), command, report).join(u' ');
    case CommandState::Unknown:
        return explained(ChangeWords::tr("Not known"), command, report).join(u' ');
    case CommandState::Dropped:
        return ChangeWords::tr("Taken back");
    }
    return {};
}

QString changeNote(const Command &command, const CommandReport &report)
{
    QStringList sentences = noteSentences(report);
    if (const auto *rename = std::get_if<RenameShippingToken>(&command.change))
        sentences.prepend(ChangeWords::tr("From %1 to %2.")
                              .arg(quotedName(rename->oldName), quotedName(rename->newName)));
    if (const auto *replace = std::get_if<ReplaceFilter>(&command.change))
        sentences.prepend(
            ChangeWords::tr("By %1.").arg(shownFilter(replace->draft.field, replace->draft.value)));
    if (const auto *rotate = std::get_if<RotateShippingToken>(&command.change))
        sentences.prepend(ChangeWords::tr("The new one is %1.").arg(quotedName(rotate->newName)));
    return sentences.join(u' ');
}

QString waitingText(const Command &command, const QString &account)
{
    return ChangeWords::tr("%1 of %2 is deleted in a moment.")
        .arg(capitalized(changeObject(command.change)), isolated(account));
}

} // namespace tokendeck
