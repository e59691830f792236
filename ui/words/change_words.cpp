// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/change_words.h"

#include "models/insight/filter_selection.h"
#include "ui/words/name_words.h"
#include "ui/words/problem_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ChangeWords)
};

template <typename... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

QString quoted(const QString &name)
{
    return u"“%1”"_s.arg(name);
}

QString filterName(const QString &field, const QString &value)
{
    return u"%1: %2"_s.arg(field, value);
}

QString kindWord(ListKind kind)
{
    switch (kind) {
    case ListKind::ShippingTokens:
        return Words::tr("shipping token");
    case ListKind::SharedTokens:
        return Words::tr("shared token");
    case ListKind::Filters:
        return Words::tr("filter");
    case ListKind::ApiTokens:
        return Words::tr("API token");
    case ListKind::Accounts:
        break;
    }
    return Words::tr("account");
}

QString kindsWord(ListKind kind)
{
    switch (kind) {
    case ListKind::ShippingTokens:
        return Words::tr("shipping tokens");
    case ListKind::SharedTokens:
        return Words::tr("shared tokens");
    case ListKind::Filters:
        return Words::tr("filters");
    case ListKind::ApiTokens:
        return Words::tr("API tokens");
    case ListKind::Accounts:
        break;
    }
    return Words::tr("accounts");
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString dateOf(TimePoint time)
{
    const QDateTime date =
        QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toLocalTime();
    return QLocale().toString(date, u"d MMM yyyy HH:mm"_s);
}

//! What was done, where it was done as asked for. %1 is the object, %2 the account.
QString doneSentence(const Command &command, const QString &account)
{
    const QString object = capitalised(changeObject(command.change));
    const auto say = [&](const QString &sentence) {
        return sentence.contains("%2"_L1) ? sentence.arg(object, account) : sentence.arg(object);
    };
    return std::visit(
        Overloaded{
            [&](const CreateSharedToken &) { return say(Words::tr("%1 was made in %2.")); },
            [&](const EditSharedToken &) { return say(Words::tr("%1 of %2 was saved.")); },
            [&](const AttachFilters &) {
                return Words::tr("The filters of %1 of %2 were saved.")
                    .arg(changeObject(command.change), account);
            },
            [&](const RotateSharedToken &change) {
                return change.old == OldToken::Delete
                    ? say(Words::tr("%1 of %2 was rotated; the old token is deleted."))
                    : say(Words::tr("%1 of %2 was rotated; the old token still works."));
            },
            [&](const DeleteSharedToken &) { return say(Words::tr("%1 was deleted from %2.")); },
            [&](const CreateFilter &) { return say(Words::tr("%1 was made in %2.")); },
            [&](const DeleteFilter &) { return say(Words::tr("%1 was deleted from %2.")); },
            [&](const ReplaceFilter &change) {
                return Words::tr("%1 was replaced by %2 in %3.")
                    .arg(object, filterName(change.draft.field, change.draft.value), account);
            },
            [&](const CreateShippingToken &) { return say(Words::tr("%1 was made in %2.")); },
            [&](const RenameShippingToken &change) {
                return Words::tr("Shipping token %1 of %2 is now called %3.")
                    .arg(quoted(change.oldName), account, quoted(change.newName));
            },
            [&](const SetShippingTokenEnabled &change) {
                return change.enabled ? say(Words::tr("%1 of %2 was enabled."))
                                      : say(Words::tr("%1 of %2 was disabled."));
            },
            [&](const DeleteShippingToken &) { return say(Words::tr("%1 was deleted from %2.")); },
            [&](const RotateShippingToken &change) {
                return Words::tr("Shipping token %1 was made in %2 after %3.")
                    .arg(quoted(change.newName), account, quoted(change.name));
            },
            [&](const CreateApiToken &) { return say(Words::tr("%1 was made in %2.")); },
            [&](const DeleteApiToken &) { return say(Words::tr("%1 was deleted from %2.")); },
        },
        command.change);
}

//! What was to be done, as the middle of a sentence: "deleting shared token “X” of Production".
QString attemptOf(const Command &command, const QString &account)
{
    const QString object = Words::tr("%1 of %2").arg(changeObject(command.change), account);
    return std::visit(
        Overloaded{
            [&](const CreateSharedToken &) { return Words::tr("making %1").arg(object); },
            [&](const EditSharedToken &) { return Words::tr("saving %1").arg(object); },
            [&](const AttachFilters &) {
                return Words::tr("saving the filters of %1").arg(object);
            },
            [&](const RotateSharedToken &) { return Words::tr("rotating %1").arg(object); },
            [&](const DeleteSharedToken &) { return Words::tr("deleting %1").arg(object); },
            [&](const CreateFilter &) { return Words::tr("making %1").arg(object); },
            [&](const DeleteFilter &) { return Words::tr("deleting %1").arg(object); },
            [&](const ReplaceFilter &) { return Words::tr("replacing %1").arg(object); },
            [&](const CreateShippingToken &) { return Words::tr("making %1").arg(object); },
            [&](const RenameShippingToken &) { return Words::tr("renaming %1").arg(object); },
            [&](const SetShippingTokenEnabled &change) {
                return change.enabled ? Words::tr("enabling %1").arg(object)
                                      : Words::tr("disabling %1").arg(object);
            },
            [&](const DeleteShippingToken &) { return Words::tr("deleting %1").arg(object); },
            [&](const RotateShippingToken &) { return Words::tr("rotating %1").arg(object); },
            [&](const CreateApiToken &) { return Words::tr("making %1").arg(object); },
            [&](const DeleteApiToken &) { return Words::tr("deleting %1").arg(object); },
        },
        command.change);
}

//! The sentence of one note about one object; the notes that name several stand in groupSentence().
QString noteSentence(const CommandNote &note)
{
    const QString name = quoted(note.name);
    switch (note.kind) {
    case NoteKind::NameNotTaken:
        return Words::tr("Logz.io did not take the name: it is called %1.").arg(name);
    case NoteKind::ExpiryNotTaken:
        return note.time ? Words::tr("Logz.io did not take the expiry: it expires on %1.")
                               .arg(dateOf(*note.time))
                         : Words::tr("Logz.io did not take the expiry: it never expires.");
    case NoteKind::FiltersDiffer:
        return Words::tr("Logz.io gave it other filters than asked for. Look at them now.");
    case NoteKind::OperatorDiffers:
        return Words::tr("Logz.io combines its filters in the other way than asked for. Look at "
                         "them now.");
    case NoteKind::EnabledDiffers:
        return Words::tr("Logz.io did not change whether it is enabled.");
    case NoteKind::FoundAfterNoAnswer:
        return Words::tr("The answer was lost; asked again, Logz.io shows the change made.");
    case NoteKind::AlreadyGone:
        return Words::tr("It was deleted elsewhere before.");
    case NoteKind::RolledBack:
        return Words::tr("What had been changed was put back.");
    case NoteKind::NewFilterRemains:
        return Words::tr("The new filter %1 was made and is not used.").arg(note.name);
    case NoteKind::OldFilterRemains:
        return Words::tr("The old filter %1 is still there.").arg(note.name);
    case NoteKind::OldTokenRemains:
        return Words::tr("The old token %1 is still there and shows what it showed.").arg(name);
    case NoteKind::NewTokenRemains:
        return Words::tr("A new token %1 was made and is not what was asked for. Look at it, and "
                         "delete it if nobody else made it.")
            .arg(name);
    case NoteKind::NewTokenDeleted:
        return Words::tr("Logz.io made token %1 with other filters than asked for, so it was "
                         "deleted again.")
            .arg(name);
    case NoteKind::TokenUnfiltered:
        return Words::tr("Token %1 has no filter: it shows every log. Attach a filter or delete it "
                         "now.")
            .arg(name);
    case NoteKind::LastEnabled:
        return Words::tr("It is the last enabled shipping token: without it no log of the account "
                         "arrives.");
    case NoteKind::LimitReached:
        return note.count
            ? Words::tr("The account may have %1 enabled shipping tokens. Disable or delete one "
                        "first.")
                  .arg(*note.count)
            : Words::tr("The account may not have another enabled shipping token.");
    case NoteKind::TokenInUse:
        return Words::tr("The connection %1 of Tokendeck works with it.").arg(name);
    case NoteKind::ConnectionStopped:
        return Words::tr("The connection %1 worked with it and needs a new token.").arg(name);
    case NoteKind::TokenKeepsOldFilter:
    case NoteKind::TokenMoved:
    case NoteKind::TokenUncertain:
    case NoteKind::WouldBeUnfiltered:
        break;
    }
    return {};
}

//! The sentence of a note that may come once for each of several tokens.
QString groupSentence(NoteKind kind, const QStringList &names)
{
    const QString list = quotedNames(names);
    const bool one = names.size() == 1;
    switch (kind) {
    case NoteKind::TokenKeepsOldFilter:
        return one ? Words::tr("%1 still has the old filter.").arg(list)
                   : Words::tr("%1 still have the old filter.").arg(list);
    case NoteKind::TokenMoved:
        return one ? Words::tr("%1 has the new filter already.").arg(list)
                   : Words::tr("%1 have the new filter already.").arg(list);
    case NoteKind::TokenUncertain:
        return one
            ? Words::tr("%1 has the old or the new filter; which could not be read.").arg(list)
            : Words::tr("%1 have the old or the new filter; which could not be read.").arg(list);
    case NoteKind::WouldBeUnfiltered:
        return Words::tr("%1 would be left without a filter and show every log.").arg(list);
    default:
        return {};
    }
}

bool isGroup(NoteKind kind)
{
    return kind == NoteKind::TokenKeepsOldFilter || kind == NoteKind::TokenMoved
        || kind == NoteKind::TokenUncertain || kind == NoteKind::WouldBeUnfiltered;
}

QStringList noteSentences(const CommandReport &report)
{
    QStringList sentences;
    std::vector<NoteKind> grouped;
    for (const CommandNote &note : report.notes) {
        if (!isGroup(note.kind)) {
            sentences.append(noteSentence(note));
            continue;
        }
        if (std::ranges::find(grouped, note.kind) != grouped.end())
            continue;
        grouped.push_back(note.kind);
        QStringList names;
        for (const CommandNote &other : report.notes) {
            if (other.kind == note.kind)
                names.append(other.name);
        }
        sentences.append(groupSentence(note.kind, names));
    }
    sentences.removeAll(QString());
    return sentences;
}

//! Whether \p kind says that somebody can see more than was asked for.
bool isExposing(NoteKind kind)
{
    return kind == NoteKind::TokenUnfiltered;
}

//! Whether \p kind says that what holds is not what was asked for.
bool isDeviation(NoteKind kind)
{
    switch (kind) {
    case NoteKind::NameNotTaken:
    case NoteKind::ExpiryNotTaken:
    case NoteKind::FiltersDiffer:
    case NoteKind::OperatorDiffers:
    case NoteKind::EnabledDiffers:
    case NoteKind::OldTokenRemains:
    case NoteKind::OldFilterRemains:
    case NoteKind::NewFilterRemains:
    case NoteKind::NewTokenRemains:
    case NoteKind::ConnectionStopped:
        return true;
    default:
        return false;
    }
}

Tone toneOf(const CommandReport &report)
{
    const auto any = [&report](bool (*predicate)(NoteKind)) {
        return std::ranges::any_of(
            report.notes, [predicate](const CommandNote &note) { return predicate(note.kind); });
    };
    if (any(isExposing))
        return Tone::Danger;
    if (report.state == CommandState::Failed)
        return Tone::Danger;
    if (report.state == CommandState::Unknown || any(isDeviation))
        return Tone::Warning;
    return report.state == CommandState::Done ? Tone::Good : Tone::Accent;
}

//! What happened to a command that did not do what it should.
QString failedSentence(const Command &command, const CommandReport &report, const QString &account)
{
    if (!report.problem)
        return Words::tr("%1 did not work.").arg(capitalised(attemptOf(command, account)));
    // The notes say why and what is left; the kind alone would say it a second time.
    const bool saidByNotes = !report.notes.empty()
        && (report.problem->kind == ProblemKind::Protected
            || report.problem->kind == ProblemKind::LimitReached);
    if (saidByNotes)
        return Words::tr("Nothing was sent: %1 is not possible.").arg(attemptOf(command, account));
    return problemWords(*report.problem, attemptOf(command, account)).text();
}

//! "env: prod, team: web"; what \p filters do not have is counted.
QString filterNames(const std::vector<FilterId> &ids, std::span<const Filter> filters)
{
    QStringList names;
    int unknown = 0;
    for (const FilterId id : ids) {
        const auto found = std::ranges::lower_bound(filters, id, {}, &Filter::id);
        if (found != filters.end() && found->id == id)
            names.append(filterName(found->field, found->value));
        else
            ++unknown;
    }
    if (unknown > 0)
        names.append(unknown == 1 ? Words::tr("1 filter") : Words::tr("%1 filters").arg(unknown));
    return names.join(u", "_s);
}

//! What \p change does to its token: which filters come and go, and where nothing or everything is
//! shown then.
QString attachText(const AttachFilters &change, std::span<const Filter> filters)
{
    const std::vector<FilterId> &has = change.base.filters;
    const auto isIn = [](const std::vector<FilterId> &ids, FilterId id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    std::vector<FilterId> gets;
    std::ranges::copy_if(change.attach, std::back_inserter(gets),
                         [&](FilterId id) { return !isIn(has, id); });
    std::vector<FilterId> loses;
    std::ranges::copy_if(change.detach, std::back_inserter(loses),
                         [&](FilterId id) { return isIn(has, id); });
    QString text = Words::tr("stays as it is");
    if (!gets.empty() && !loses.empty())
        text = Words::tr("gets %1 and loses %2")
                   .arg(filterNames(gets, filters), filterNames(loses, filters));
    else if (!gets.empty())
        text = Words::tr("gets %1").arg(filterNames(gets, filters));
    else if (!loses.empty())
        text = Words::tr("loses %1").arg(filterNames(loses, filters));
    FilterSelection after{has, change.base.filterOperator};
    std::erase_if(after.filters, [&](FilterId id) { return isIn(loses, id); });
    after.filters.insert(after.filters.end(), gets.begin(), gets.end());
    switch (filterReach(filterSetOf(after, filters))) {
    case Reach::Everything:
        return Words::tr("%1; it then shows every log").arg(text);
    case Reach::Nothing:
        return Words::tr("%1; it then shows nothing").arg(text);
    case Reach::Some:
        break;
    }
    return text;
}

QString countedKind(ListKind kind, qsizetype count)
{
    return count == 1 ? Words::tr("1 %1").arg(kindWord(kind))
                      : Words::tr("%1 %2").arg(QLocale().toString(count), kindsWord(kind));
}

} // namespace

QString changeName(const Change &change)
{
    if (const auto *create = std::get_if<CreateFilter>(&change))
        return filterName(create->draft.field, create->draft.value);
    if (const auto *remove = std::get_if<DeleteFilter>(&change))
        return filterName(remove->filter.field, remove->filter.value);
    if (const auto *replace = std::get_if<ReplaceFilter>(&change))
        return filterName(replace->old.field, replace->old.value);
    return objectName(change);
}

QString changeObject(const Change &change)
{
    const ListKind kind = listOf(change);
    const QString name = changeName(change);
    return u"%1 %2"_s.arg(kindWord(kind), kind == ListKind::Filters ? name : quoted(name));
}

Message changeMessage(const Command &command, const CommandReport &report, const QString &account)
{
    QStringList sentences;
    switch (report.state) {
    case CommandState::Waiting:
        sentences.append(waitingText(command, account));
        break;
    case CommandState::Running:
        sentences.append(Words::tr("%1…").arg(capitalised(attemptOf(command, account))));
        break;
    case CommandState::Done:
        sentences.append(doneSentence(command, account));
        break;
    case CommandState::Failed:
        sentences.append(failedSentence(command, report, account));
        break;
    case CommandState::Unknown:
        sentences.append(
            Words::tr("It is not known whether %1 worked.").arg(attemptOf(command, account)));
        if (report.problem)
            sentences.append(problemWords(*report.problem, Words::tr("the request")).text());
        sentences.append(Words::tr("Refresh, and look before you try again."));
        break;
    case CommandState::Dropped:
        sentences.append(Words::tr("%1 was taken back before anything was sent.")
                             .arg(capitalised(attemptOf(command, account))));
        break;
    }
    sentences.append(noteSentences(report));
    if (report.rest)
        sentences.append(Words::tr("“Try again” does what is left."));
    return {.tone = toneOf(report), .text = sentences.join(u' ')};
}

QString changeNote(const Command &command, const CommandReport &report)
{
    QStringList sentences = noteSentences(report);
    if (const auto *rename = std::get_if<RenameShippingToken>(&command.change))
        sentences.prepend(
            Words::tr("From %1 to %2.").arg(quoted(rename->oldName), quoted(rename->newName)));
    if (const auto *replace = std::get_if<ReplaceFilter>(&command.change))
        sentences.prepend(
            Words::tr("By %1.").arg(filterName(replace->draft.field, replace->draft.value)));
    if (const auto *rotate = std::get_if<RotateShippingToken>(&command.change))
        sentences.prepend(Words::tr("The new one is %1.").arg(quoted(rotate->newName)));
    return sentences.join(u' ');
}

QString waitingText(const Command &command, const QString &account)
{
    return Words::tr("%1 of %2 is deleted in a moment.")
        .arg(capitalised(changeObject(command.change)), account);
}

QString bulkVerb(const std::vector<Command> &commands)
{
    const Change &first = commands.front().change;
    const QString what = countedKind(listOf(first), qsizetype(commands.size()));
    if (isDelete(first))
        return Words::tr("Delete %1").arg(what);
    if (const auto *set = std::get_if<SetShippingTokenEnabled>(&first))
        return set->enabled ? Words::tr("Enable %1").arg(what) : Words::tr("Disable %1").arg(what);
    return Words::tr("Change %1").arg(what);
}

QString planText(const BulkItem &item, std::span<const Filter> filters)
{
    const Change &change = item.command.change;
    QString text = std::visit(
        Overloaded{
            [](const CreateSharedToken &) { return Words::tr("is made"); },
            [](const EditSharedToken &) { return Words::tr("is changed"); },
            [filters](const AttachFilters &attach) { return attachText(attach, filters); },
            [](const RotateSharedToken &) { return Words::tr("is rotated"); },
            [](const DeleteSharedToken &) { return Words::tr("is deleted"); },
            [](const CreateFilter &) { return Words::tr("is made"); },
            [](const DeleteFilter &) { return Words::tr("is deleted"); },
            [](const ReplaceFilter &) { return Words::tr("is replaced"); },
            [](const CreateShippingToken &) { return Words::tr("is made"); },
            [](const RenameShippingToken &) { return Words::tr("is renamed"); },
            [](const SetShippingTokenEnabled &set) {
                return set.enabled ? Words::tr("is enabled") : Words::tr("is disabled");
            },
            [](const DeleteShippingToken &) { return Words::tr("is deleted"); },
            [](const RotateShippingToken &) { return Words::tr("gets a successor"); },
            [](const CreateApiToken &) { return Words::tr("is made"); },
            [](const DeleteApiToken &) { return Words::tr("is deleted"); },
        },
        change);
    if (item.unfiltered.empty())
        return text;
    // Of a token's own filters the sentence says it itself.
    if (std::holds_alternative<AttachFilters>(change))
        return text;
    QStringList names;
    for (const NamedToken &token : item.unfiltered)
        names.append(token.name);
    return names.size() == 1
        ? Words::tr("%1; %2 then shows every log").arg(text, quotedNames(names, 3))
        : Words::tr("%1; %2 then show every log").arg(text, quotedNames(names, 3));
}

QString skipText(const BulkItem &item)
{
    switch (item.skip.value_or(BulkSkip::NothingToDo)) {
    case BulkSkip::NotReady:
        return Words::tr("Its connection has no usable API token.");
    case BulkSkip::Gone:
        return Words::tr("It is not there any more.");
    case BulkSkip::NothingToDo:
        return Words::tr("It is as asked for already.");
    case BulkSkip::LastEnabled:
        return Words::tr("It is the account's last enabled shipping token.");
    case BulkSkip::OverLimit:
        return Words::tr("The account may not have another enabled shipping token.");
    case BulkSkip::TokenInUse:
        return Words::tr("The connection %1 of Tokendeck works with it.").arg(quoted(item.usedBy));
    case BulkSkip::WouldBeUnfiltered: {
        QStringList names;
        for (const NamedToken &token : item.unfiltered)
            names.append(token.name);
        if (std::holds_alternative<AttachFilters>(item.command.change))
            return Words::tr("It would be without a filter and show every log.");
        return Words::tr("%1 would be without a filter and show every log.")
            .arg(quotedNames(names, 3));
    }
    }
    return {};
}

} // namespace tokendeck
