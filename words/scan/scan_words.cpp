// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/scan/scan_words.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "models/store/workspace.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

struct ScanWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ScanWords)
};

//! How many were not read for \p reason: a part of a list in brackets.
QString countedReason(UnreadReason reason, qint64 count)
{
    const int n = int(count);
    switch (reason) {
    case UnreadReason::NotThere:
        return ScanWords::tr("%Ln not there", nullptr, n);
    case UnreadReason::NotAllowed:
        return ScanWords::tr("%Ln without permission", nullptr, n);
    case UnreadReason::Archive:
        return ScanWords::tr("%Ln archives not opened", nullptr, n);
    case UnreadReason::Failed:
        return ScanWords::tr("%Ln that could not be read", nullptr, n);
    case UnreadReason::Special:
        return ScanWords::tr("%Ln neither file nor folder", nullptr, n);
    case UnreadReason::NoGit:
        return ScanWords::tr("%Ln where git did not answer", nullptr, n);
    case UnreadReason::NoRepository:
        return ScanWords::tr("%Ln in no git repository", nullptr, n);
    }
    return {};
}

} // namespace

QString encodingWords(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return u"UTF-16"_s;
    case TextEncoding::Base64:
        return ScanWords::tr("base64");
    }
    return {};
}

QString ownerWords(const TokenOwner &owner)
{
    const QString name = quotedName(owner.name);
    return owner.object.list == ListKind::Accounts
        ? ScanWords::tr("token of the account %1").arg(name)
        : kindAndName(owner.object.list, name);
}

QString ownersWords(const std::vector<TokenOwner> &owners)
{
    const TokenOwner &first = owners.front();
    const bool isAccount = first.object.list == ListKind::Accounts;
    QString words = isAccount || first.accountName.isEmpty()
        ? ownerWords(first)
        : ScanWords::tr("%1 of %2").arg(ownerWords(first), quotedName(first.accountName));
    if (owners.size() > 1)
        words = ScanWords::tr("%1 and %n more", nullptr, int(owners.size()) - 1).arg(words);
    return words;
}

QString foundLine(const FoundPlace &place, const std::vector<TokenOwner> &owners)
{
    const QString path = visibleName(place.path);
    QString line = place.where == FoundIn::Name
        ? ScanWords::tr("%1: %2, in its name", "of a file").arg(path, ownersWords(owners))
        : u"%1:%2:%3: %4"_s.arg(path)
              .arg(place.place.line)
              .arg(place.place.column)
              .arg(ownersWords(owners));
    if (place.encoding != TextEncoding::Utf8)
        line = ScanWords::tr("%1, in %2").arg(line, encodingWords(place.encoding));
    return place.isStaged ? ScanWords::tr("%1, staged in git").arg(line) : line;
}

QString unreadWords(const Unread &thing)
{
    switch (thing.reason) {
    case UnreadReason::NotThere:
        return ScanWords::tr("not there");
    case UnreadReason::NotAllowed:
        return ScanWords::tr("no permission");
    case UnreadReason::Archive:
        return ScanWords::tr("an archive, not opened");
    case UnreadReason::Failed:
        return ScanWords::tr("it could not be read (%1)").arg(thing.detail);
    case UnreadReason::Special:
        return ScanWords::tr("neither a file nor a folder");
    case UnreadReason::NoGit:
        return thing.detail.isEmpty()
            ? ScanWords::tr("git did not answer")
            : ScanWords::tr("git did not answer as expected (%1)").arg(thing.detail);
    case UnreadReason::NoRepository:
        return ScanWords::tr("in no git repository");
    }
    return {};
}

QString unreadLine(const Unread &thing)
{
    return u"%1: %2"_s.arg(visibleName(thing.path), unreadWords(thing));
}

QString scanSummary(const ScanReport &report)
{
    // The number of bytes may be beyond what chooses the form.
    const int form = int(std::min<qint64>(report.bytes, 2));
    const QString files = ScanWords::tr("%Ln files", nullptr, int(report.files));
    const QString bytes = ScanWords::tr("%1 bytes", nullptr, form).arg(numberText(report.bytes));
    const QString unread = ScanWords::tr("%Ln not read", nullptr, int(report.unreadCount()));
    QStringList reasons;
    for (const UnreadReason reason : AllUnreadReasons) {
        if (const qint64 count = report.unreadCounts[size_t(reason)]; count > 0)
            reasons.append(countedReason(reason, count));
    }
    const QString why = reasons.isEmpty() ? QString() : u" (%1)"_s.arg(listed(reasons));
    return u"%1, %2, %3%4"_s.arg(files, bytes, unread, why);
}

QString scanReserve(const ScanReport &report)
{
    QStringList sentences;
    if (report.isCancelled)
        sentences.append(ScanWords::tr("Stopped before the end."));
    if (report.cutFiles > 0)
        sentences.append(
            ScanWords::tr("%Ln files hold so many tokens that only the first places are shown.",
                          nullptr, int(report.cutFiles)));
    return sentences.join(u' ');
}

QString unreadListsWords(const std::vector<UnreadList> &lists, const Workspace &workspace)
{
    if (lists.empty())
        return {};
    const UnreadList &first = lists.front();
    const ConnectionInfo *info = workspace.connection(first.connection);
    const QString name =
        ScanWords::tr("%1 of %2")
            .arg(listWords(first.list),
                 quotedName(info ? shownConnectionName(workspace, info->connection) : QString()));
    if (lists.size() == 1)
        return ScanWords::tr("%1 were not read, so they are not looked for.")
            .arg(capitalized(name));
    return ScanWords::tr("%1 and %n more lists were not read, so they are not looked for.", nullptr,
                         int(lists.size()) - 1)
        .arg(capitalized(name));
}

} // namespace tokendeck
