// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/transfer_words.h"

#include "models/domain/region.h"
#include "words/base/connection_words.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"
#include "words/lists/problems/problem_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct TransferWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ConnectionTransfer)
};

QString notesText(int notes)
{
    return TransferWords::tr("%n notes on API tokens", nullptr, notes);
}

QString silencesText(int silences)
{
    return TransferWords::tr("%n silences", nullptr, silences);
}

//! What comes with \p connection beside its name.
QStringList broughtAlong(const Connection &connection, const ImportRow &row)
{
    QStringList parts;
    if (connection.marks.production)
        parts.append(TransferWords::tr("production"));
    if (connection.marks.readOnly)
        parts.append(TransferWords::tr("read-only"));
    if (!connection.marks.group.isEmpty())
        parts.append(TransferWords::tr("group %1").arg(quotedName(connection.marks.group)));
    if (row.notes > 0)
        parts.append(notesText(row.notes));
    if (row.silences > 0)
        parts.append(silencesText(row.silences));
    return parts;
}

//! What \p member of a file is to a reader, as the middle of a sentence.
QString memberText(const QString &member)
{
    // "connections[2].apiTokens[0].note"; an entry that is none has no dot.
    const QString name = member.section(u'.', 1, 1).section(u'[', 0, 0);
    if (name == u"name")
        return TransferWords::tr("its name");
    if (name == u"id")
        return TransferWords::tr("its id in the file");
    if (name == u"apiUrl")
        return TransferWords::tr("its address");
    if (name == u"region")
        return TransferWords::tr("its region");
    if (name == u"accountId")
        return TransferWords::tr("the id of its account");
    if (name == u"accountName")
        return TransferWords::tr("the name of its account");
    if (name == u"group")
        return TransferWords::tr("its group");
    if (name == u"groupColor")
        return TransferWords::tr("the colour of its group");
    if (name == u"production")
        return TransferWords::tr("its mark for production");
    if (name == u"readOnly")
        return TransferWords::tr("its mark for read-only");
    if (name == u"parent")
        return TransferWords::tr("what it stands below");
    if (name == u"apiTokens")
        return TransferWords::tr("a note on one of its API tokens");
    if (name == u"silences")
        return TransferWords::tr("one of its silences");
    return name.isEmpty() ? TransferWords::tr("the entry") : quotedName(name);
}

QString newText(const Connection &connection, const ImportRow &row, bool chosen)
{
    if (!chosen)
        return TransferWords::tr("New. It is left out.");
    const QStringList along = broughtAlong(connection, row);
    QString text = along.isEmpty()
        ? TransferWords::tr("New. It will want its API token.")
        : TransferWords::tr("New, with %1. It will want its API token.").arg(shownList(along));
    if (!isOfLogzIo(connection))
        text += u' '
            + TransferWords::tr(
                  "Its address is none of Logz.io’s: whoever runs %1 gets that token.")
                  .arg(bundledPlace(connection));
    return text;
}

QString takenText(const Connection &theirs, const Connection &mine, const ImportRow &row)
{
    QStringList said{TransferWords::tr("The file’s is taken.")};
    if (row.otherName)
        said.append(
            TransferWords::tr("It is called %1 from then on.").arg(quotedName(theirs.name)));
    if (row.otherMarks) {
        ConnectionMarks marks = theirs.marks;
        if (isSameGroup(marks.group, mine.marks.group))
            marks.group = mine.marks.group;
        said.append(marksChangeText(mine.marks, marks));
    }
    QStringList along;
    if (row.notes > 0)
        along.append(notesText(row.notes));
    if (row.silences > 0)
        along.append(silencesText(row.silences));
    if (!along.isEmpty())
        said.append(TransferWords::tr("It gets %1.").arg(shownList(along)));
    return said.join(u' ');
}

QString keptText(const Connection &theirs, const ImportRow &row)
{
    QStringList others;
    if (row.otherName)
        others.append(TransferWords::tr("another name, %1").arg(quotedName(theirs.name)));
    if (row.otherMarks)
        others.append(TransferWords::tr("other marks"));
    if (row.notes > 0)
        others.append(notesText(row.notes));
    if (row.silences > 0)
        others.append(silencesText(row.silences));
    return TransferWords::tr("Here already. Mine stays; the file has %1.").arg(shownList(others));
}

} // namespace

QString bundleProblemText(const BundleProblem &problem, const QString &name)
{
    const QString file = quotedName(name);
    switch (problem.kind) {
    case BundleProblem::Kind::NotRead:
        return TransferWords::tr("%1 cannot be read: %2.").arg(file, problem.detail);
    case BundleProblem::Kind::TooLarge:
        return TransferWords::tr(
                   "%1 has more than %2 MB, which no file of connections has. Nothing "
                   "was imported.")
            .arg(file, QString::number(MaxBundleBytes / (1024 * 1024)));
    case BundleProblem::Kind::NotJson:
        return TransferWords::tr("%1 is damaged, or no file of connections: %2. Nothing was "
                                 "imported.")
            .arg(file, problem.detail);
    case BundleProblem::Kind::Foreign:
        return TransferWords::tr("%1 holds something else than connections. Choose a file that "
                                 "“Export connections…” has written.")
            .arg(file);
    case BundleProblem::Kind::TooNew:
        return TransferWords::tr("%1 is of a newer Tokendeck (format %2, and this one reads %3). "
                                 "Nothing was imported.")
            .arg(file, problem.detail, QString::number(BundleVersion));
    }
    return {};
}

QString bundleFaultText(const BundleFault &fault)
{
    const auto said = [&fault](const QString &text) {
        return text.arg(memberText(fault.member));
    };
    switch (fault.kind) {
    case BundleFaultKind::Missing:
        return said(TransferWords::tr("%1 is missing, or not what it should be"));
    case BundleFaultKind::Empty:
        return said(TransferWords::tr("%1 is empty"));
    case BundleFaultKind::TooLong:
        return said(TransferWords::tr("%1 is too long"));
    case BundleFaultKind::HiddenCharacter:
        return said(TransferWords::tr("%1 has a character that cannot be seen"));
    case BundleFaultKind::LooksLikeToken:
        return said(TransferWords::tr("%1 holds what looks like a token"));
    case BundleFaultKind::OutOfRange:
        return said(TransferWords::tr("%1 is no number that an id can be"));
    case BundleFaultKind::UnknownWord:
        return said(TransferWords::tr("%1 is a word that this version does not know"));
    case BundleFaultKind::BadAddress:
        return said(TransferWords::tr("%1 is no address that a token may be sent to"));
    case BundleFaultKind::Twice:
        return said(TransferWords::tr("%1 is there twice"));
    case BundleFaultKind::SameAccount:
        return said(TransferWords::tr("%1 is the account of a connection before it"));
    case BundleFaultKind::NoParent:
        return said(TransferWords::tr("%1 names no main connection of the file"));
    case BundleFaultKind::OtherAccount:
        return said(TransferWords::tr("%1 is of another connection"));
    case BundleFaultKind::NotUnderstood:
        return said(TransferWords::tr("%1 was not understood"));
    }
    return {};
}

bool isOfLogzIo(const Connection &connection)
{
    const Region *region = regionByApiUrl(connection.apiUrl);
    return region && apiUrlOf(*region) == connection.apiUrl;
}

QString bundledPlace(const Connection &connection)
{
    if (isOfLogzIo(connection))
        return placeNameOf(connection);
    QString place = connection.apiUrl.host(QUrl::FullyEncoded);
    if (connection.apiUrl.port() != -1)
        place += u':' + QString::number(connection.apiUrl.port());
    return place;
}

QString importText(const BundleEntry &entry, const ImportRow &row, const Connection *mine,
                   bool chosen)
{
    const Connection &theirs = entry.content.connection;
    switch (row.state) {
    case ImportState::New:
        return newText(theirs, row, chosen);
    case ImportState::Same:
        return TransferWords::tr("Here already, and the same.");
    case ImportState::Differs:
        return chosen && mine ? takenText(theirs, *mine, row) : keptText(theirs, row);
    case ImportState::Unreadable:
        // Where it stands is for whoever mends the file.
        return TransferWords::tr("Cannot be read: %1 (%2).")
            .arg(bundleFaultText(*entry.fault), entry.fault->member);
    }
    return {};
}

Message importMessage(const ImportEnd &end)
{
    QStringList said;
    if (!end.added.empty())
        said.append(TransferWords::tr("%n connections were imported, and want their API tokens.",
                                      nullptr, int(end.added.size())));
    if (end.changed > 0)
        said.append(
            TransferWords::tr("%n connections are as the file says.", nullptr, end.changed));
    Message message{.tone = Tone::Good, .text = {}};
    const auto tell = [&](const std::optional<Problem> &problem, const QString &object) {
        if (!problem)
            return;
        message.tone = Tone::Warning;
        said.append(problemWords(*problem, object).text());
    };
    tell(end.notesProblem, TransferWords::tr("the notes on API tokens"));
    tell(end.silencesProblem, TransferWords::tr("what is silenced"));
    message.text = joinedSentences(said);
    return message;
}

Message exportMessage(const ExportEnd &end, const QString &name)
{
    QString text = TransferWords::tr("%n connections were written to %1, without any token.",
                                     nullptr, end.connections)
                       .arg(quotedName(name));
    if (end.heldBack > 0)
        text += u' '
            + TransferWords::tr("%n texts that hold what looks like a token were left out.",
                                nullptr, end.heldBack);
    return {.tone = end.heldBack > 0 ? Tone::Warning : Tone::Good, .text = text};
}

} // namespace tokendeck
