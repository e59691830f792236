// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/note_words.h"

#include "models/domain/names/display_name.h"
#include "words/base/date_words.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct NoteWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::NoteWords)
};

QString dateOf(TimePoint time)
{
    return dayTimeText(localTime(time));
}

//! "shared token “X”"; an object of another account with that, too.
QString standingObject(const CommandNote &note)
{
    const ListKind list = note.list.value_or(ListKind::SharedTokens);
    const QString name = list == ListKind::Filters ? isolated(note.name) : quotedName(note.name);
    const QString object = kindAndName(list, name);
    return note.account.isEmpty() ? object
                                  : NoteWords::tr("%1 of %2").arg(object, isolated(note.account));
}

//! The sentence of one note about one object; the notes that name several stand in groupSentence().
QString noteSentence(const CommandNote &note)
{
    const QString name = quotedName(note.name);
    switch (note.kind) {
    case NoteKind::NameNotTaken:
        return NoteWords::tr("Logz.io did not take the name: it is called %1.").arg(name);
    case NoteKind::ExpiryNotTaken:
        return note.time ? NoteWords::tr("Logz.io did not take the expiry: it expires on %1.")
                               .arg(dateOf(*note.time))
                         : NoteWords::tr("Logz.io did not take the expiry: it never expires.");
    case NoteKind::FiltersDiffer:
        return NoteWords::tr("Logz.io gave it other filters than asked for. Look at them now.");
    case NoteKind::OperatorDiffers:
        return NoteWords::tr(
            "Logz.io combines its filters in the other way than asked for. Look at "
            "them now.");
    case NoteKind::EnabledDiffers:
        return NoteWords::tr("Logz.io did not change whether it is enabled.");
    case NoteKind::SettingsDiffer:
        return NoteWords::tr("Other settings of the account are not as they were before: %1. Look "
                             "at it in the Logz.io console.")
            .arg(note.name);
    case NoteKind::NotReadAgain:
        return NoteWords::tr("Logz.io has accepted it; what it shows now could not be read.");
    case NoteKind::ActsForOther:
        return NoteWords::tr(
                   "The token of this connection acts for %1 (account %2) now, so nothing "
                   "was sent.")
            .arg(name, QString::number(note.id.value_or(0)));
    case NoteKind::FoundAfterNoAnswer:
        return NoteWords::tr("The answer was lost; asked again, Logz.io shows the change made.");
    case NoteKind::AlreadyGone:
        return NoteWords::tr("It was deleted elsewhere before.");
    case NoteKind::RolledBack:
        return NoteWords::tr("What had been changed was put back.");
    case NoteKind::NewFilterRemains:
        return NoteWords::tr("The new filter %1 was made and is not used.")
            .arg(isolated(note.name));
    case NoteKind::OldFilterRemains:
        return NoteWords::tr("The old filter %1 is still there.").arg(isolated(note.name));
    case NoteKind::OldTokenRemains:
        return NoteWords::tr("The old token %1 is still there and shows what it showed.").arg(name);
    case NoteKind::NewTokenRemains:
        return NoteWords::tr(
                   "A new token %1 was made and is not what was asked for. Look at it, and "
                   "delete it if nobody else made it.")
            .arg(name);
    case NoteKind::AnsweredWithOther:
        return NoteWords::tr(
                   "Logz.io answered with %1, which was there before. It was left as it is.")
            .arg(standingObject(note));
    case NoteKind::OtherAccount:
        return otherAccountSentence(note.name, note.id.value_or(0));
    case NoteKind::AccountNotChecked:
        return NoteWords::tr("API token %1 was made, but Logz.io did not say for which account it "
                             "acts, so it is not kept here. Delete it in the Logz.io console.")
            .arg(name);
    case NoteKind::ChangeNotShown:
        return NoteWords::tr("Asked again for some seconds, Logz.io does not show the change.");
    case NoteKind::StillListed:
        return NoteWords::tr("Logz.io says that it does not know it, and shows it all the same.");
    case NoteKind::FilterGone:
        return NoteWords::tr("Filter %1 was deleted elsewhere: choose again without it.")
            .arg(isolated(note.name));
    case NoteKind::NewTokenDeleted:
        return NoteWords::tr("Logz.io made token %1 with other filters than asked for, so it was "
                             "deleted again.")
            .arg(name);
    case NoteKind::TokenUnfiltered:
        return NoteWords::tr(
                   "Token %1 has no filter: it shows every log. Attach a filter or delete it "
                   "now.")
            .arg(name);
    case NoteKind::LastEnabled:
        return NoteWords::tr(
            "It is the last enabled shipping token: without it no log of the account "
            "arrives.");
    case NoteKind::LimitReached:
        return note.count
            ? NoteWords::tr(
                "The account may have %n enabled shipping tokens. Disable or delete one "
                "first.",
                nullptr, int(*note.count))
            : NoteWords::tr("The account may not have another enabled shipping token.");
    case NoteKind::TokenInUse:
        return NoteWords::tr("The connection %1 of Tokendeck works with it.").arg(name);
    case NoteKind::ConnectionStopped:
        return NoteWords::tr("The connection %1 worked with it and needs a new token.").arg(name);
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
    const int count = int(names.size());
    switch (kind) {
    case NoteKind::TokenKeepsOldFilter:
        return NoteWords::tr("%1 still have the old filter.", nullptr, count).arg(list);
    case NoteKind::TokenMoved:
        return NoteWords::tr("%1 have the new filter already.", nullptr, count).arg(list);
    case NoteKind::TokenUncertain:
        return NoteWords::tr("%1 have the old or the new filter; which could not be read.", nullptr,
                             count)
            .arg(list);
    case NoteKind::WouldBeUnfiltered:
        return NoteWords::tr("%1 would be left without a filter and show every log.").arg(list);
    default:
        return {};
    }
}

bool isGroup(NoteKind kind)
{
    return kind == NoteKind::TokenKeepsOldFilter || kind == NoteKind::TokenMoved
        || kind == NoteKind::TokenUncertain || kind == NoteKind::WouldBeUnfiltered;
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
    case NoteKind::SettingsDiffer:
    case NoteKind::NotReadAgain:
    case NoteKind::OldTokenRemains:
    case NoteKind::OldFilterRemains:
    case NoteKind::NewFilterRemains:
    case NoteKind::NewTokenRemains:
    case NoteKind::AnsweredWithOther:
    case NoteKind::OtherAccount:
    case NoteKind::AccountNotChecked:
    case NoteKind::StillListed:
    case NoteKind::ConnectionStopped:
        return true;
    default:
        return false;
    }
}

bool any(const CommandReport &report, bool (*says)(NoteKind))
{
    return std::ranges::any_of(report.notes,
                               [says](const CommandNote &note) { return says(note.kind); });
}

} // namespace

QStringList noteSentences(const CommandReport &report)
{
    QStringList sentences;
    std::vector<NoteKind> grouped;
    for (const CommandNote &note : report.notes) {
        if (note.kind == NoteKind::FoundAfterNoAnswer && report.cutOffByLock) {
            sentences.append(NoteWords::tr("Locking ended it before the answer came; asked "
                                           "afterwards, Logz.io shows the change made."));
            continue;
        }
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

QString otherAccountSentence(const QString &account, qint32 id)
{
    return NoteWords::tr("The API token that Logz.io answered with acts for %1 (account %2). It is "
                         "not kept here, and was left as it is.")
        .arg(quotedName(account), QString::number(id));
}

bool saysExposed(const CommandReport &report)
{
    return any(report, isExposing);
}

bool saysDeviation(const CommandReport &report)
{
    return any(report, isDeviation);
}

} // namespace tokendeck
