// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/change_words.h"

#include "models/base/overloaded.h"
#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "words/base/filter_words.h"
#include "words/base/name_words.h"
#include "words/lists/kind_words.h"
#include "words/sync/deed_words.h"
#include "words/sync/failure_words.h"
#include "words/sync/note_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ChangeWords)
};

//! What \p change names beside its object: what replaces it, or is called otherwise now.
QString otherName(const Change &change)
{
    return std::visit(
        Overloaded{
            [](const ReplaceFilter &c) { return shownFilter(c.draft.field, c.draft.value); },
            [](const EditSharedToken &c) { return quotedName(c.change.name.value_or(QString())); },
            [](const RenameShippingToken &c) { return quotedName(c.newName); },
            [](const RotateShippingToken &c) { return quotedName(c.newName); },
            [](const auto &) { return QString(); },
        },
        change);
}

DeedNames namesOf(const Command &command, const QString &account)
{
    return {.object = changeObject(command.change),
            .account = isolated(account),
            .other = otherName(command.change),
            .name = quotedName(objectName(command.change))};
}

//! That \p command is done. Where Logz.io has not taken a new name, the notes of \p report say what
//! it is called; that it has it is not said before.
QString doneSentence(const Command &command, const CommandReport &report, const DeedNames &names)
{
    const Deed deed = deedOf(command.change);
    const bool isNameTaken = !report.note(NoteKind::NameNotTaken);
    if (deed == Deed::Rename && !isNameTaken)
        return DeedWords(Deed::Edit).done(names);
    const auto *edit = std::get_if<EditSharedToken>(&command.change);
    if (deed == Deed::Edit && edit && edit->change.name && isNameTaken)
        return capitalized(ChangeWords::tr("%1 of %2 was saved and is now called %3.")
                               .arg(names.object, names.account, names.other));
    return DeedWords(deed).done(names);
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
        QString reason =
            report.problem ? failureWords(*report.problem, command.change).reason : QString();
        if (report.cutOffByLock && report.problem && report.problem->kind == ProblemKind::Cancelled)
            reason = ChangeWords::tr("locking ended it before the answer came");
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
    if (const auto *merge = std::get_if<MergeFilters>(&change))
        return shownFilter(merge->old);
    return isolated(objectName(change));
}

QString shownAccountName(const Workspace &workspace, const Command &command)
{
    const ConnectionInfo *info = workspace.connection(command.connection);
    const QString account = accountNameOf(workspace, command);
    return info ? distinctAccountName(workspace.connections(), info->connection, account) : account;
}

QString changeObject(const Change &change)
{
    const ListKind kind = listOf(change);
    const QString name = changeName(change);
    return kindAndName(kind, kind == ListKind::Filters ? name : inQuotes(name));
}

Message changeMessage(const Command &command, const CommandReport &report, const QString &account)
{
    const DeedWords words(deedOf(command.change));
    const DeedNames names = namesOf(command, account);
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
                      .arg(words.attempt(names))
                : ChangeWords::tr("%1…").arg(capitalized(words.attempt(names))));
        break;
    case CommandState::Done:
        sentences.append(doneSentence(command, report, names));
        sentences.append(noteSentences(report));
        break;
    case CommandState::Failed:
        sentences = explained(report.createdId ? words.halfDone(names) : words.notDone(names),
                              command, report);
        break;
    case CommandState::Unknown:
        sentences = explained(
            ChangeWords::tr("It is not known whether %1 worked").arg(words.attempt(names)), command,
            report);
        break;
    case CommandState::Dropped:
        sentences.append(ChangeWords::tr("%1 was taken back before anything was sent.")
                             .arg(capitalized(words.attempt(names))));
        break;
    }
    return {.tone = reportTone(report), .text = joinedSentences(sentences)};
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
        return joinedSentences(explained(ChangeWords::tr("Failed"), command, report));
    case CommandState::Unknown:
        return joinedSentences(explained(ChangeWords::tr("Not known"), command, report));
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
    if (const auto *merge = std::get_if<MergeFilters>(&command.change))
        sentences.prepend(ChangeWords::tr("The one with the id %1 into the one with the id %2.")
                              .arg(QString::number(merge->old.id.value()),
                                   QString::number(merge->kept.id.value())));
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
