// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/git/git_index.h"

#include "services/scan/files/archive_sign.h"
#include "services/scan/git/git_process.h"
#include "services/scan/system/entries.h"

#include <QDir>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! So many objects are asked for at a time, so that git need not wait for us: fewer than fill a
//! pipe.
constexpr size_t AskedAtOnce = 256;
//! "160000": another repository, which has an index of its own.
constexpr QByteArrayView SubmoduleMode("160000");

//! What git tells of an object before it: "NAME blob SIZE". Absent where it does not have it.
std::optional<qint64> sizeIn(const QByteArray &header)
{
    const QList<QByteArray> words = header.split(' ');
    bool isNumber = false;
    const qint64 size = words.size() == 3 ? words.at(2).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(size) : std::nullopt;
}

} // namespace

GitIndexScan::GitIndexScan(ScanJob &job)
    : m_job(job)
    , m_feed(job.search())
{
}

void GitIndexScan::scan(const QByteArray &path, bool mayBeNone)
{
    const auto kind = kindOf(path);
    const bool isFolder = kind && *kind == EntryKind::Folder;
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArray above =
        slash < 0 ? QByteArray(".") : path.first(std::max(slash, qsizetype(1)));
    const QByteArray &folder = isFolder ? path : above;
    // Where git runs is told to it as a text.
    if (!isTextName(folder)) {
        m_job.addUnread({.path = shownName(path), .reason = UnreadReason::NoGit});
        return;
    }
    scanEntries(shownName(folder),
                entriesOf(shownName(folder), isFolder ? QByteArray(".") : path.sliced(slash + 1),
                          mayBeNone));
}

std::vector<GitIndexScan::Entry> GitIndexScan::entriesOf(const QString &folder,
                                                         const QByteArray &name, bool mayBeNone)
{
    std::vector<Entry> entries;
    // A name that is no text is found among all.
    const bool isAsked = isTextName(name);
    GitProcess git(folder,
                   {u"--literal-pathspecs"_s, u"ls-files"_s, u"--stage"_s, u"-z"_s, u"--"_s,
                    isAsked ? shownName(name) : u"."_s},
                   m_job.stop());
    const std::optional<QByteArray> listed = git.readAll();
    if (!listed) {
        const QString error = git.error();
        const bool none = error.contains("not a git repository"_L1);
        if (!m_job.isStopped() && !(none && mayBeNone))
            m_job.addUnread({.path = QDir::cleanPath(QDir(folder).filePath(shownName(name))),
                             .reason = none ? UnreadReason::NoRepository : UnreadReason::NoGit,
                             .detail = none ? QString() : error});
        return entries;
    }
    // "MODE NAME STAGE\tPATH", with a zero byte behind each.
    for (const QByteArray &line : listed->split('\0')) {
        const qsizetype tab = line.indexOf('\t');
        const QList<QByteArray> words = line.left(tab).split(' ');
        if (tab < 0 || words.size() != 3)
            continue;
        const QByteArray file = line.mid(tab + 1);
        if (!isAsked && file != name)
            continue;
        searchNames(folder, file);
        if (words.front() == SubmoduleMode)
            continue;
        const QString below = shownName(file);
        entries.push_back(
            {.blob = words.at(1), .path = QDir::cleanPath(QDir(folder).filePath(below))});
    }
    return entries;
}

void GitIndexScan::searchNames(const QString &folder, const QByteArray &file)
{
    for (qsizetype begin = 0; begin < file.size();) {
        const qsizetype slash = file.indexOf('/', begin);
        const qsizetype end = slash < 0 ? file.size() : slash;
        const std::vector<TextHit> hits =
            m_job.hitsInName(QByteArrayView(file).sliced(begin, end - begin));
        if (!hits.empty()) {
            const QString path = QDir::cleanPath(QDir(folder).filePath(shownName(file.first(end))));
            if (m_named.insert(path).second)
                m_job.addName(path, true, hits);
        }
        begin = end + 1;
    }
}

void GitIndexScan::scanEntries(const QString &folder, const std::vector<Entry> &entries)
{
    if (entries.empty())
        return;
    GitProcess git(folder, {u"cat-file"_s, u"--batch"_s}, m_job.stop());
    for (size_t first = 0; first < entries.size(); first += AskedAtOnce) {
        const size_t end = std::min(first + AskedAtOnce, entries.size());
        QByteArray names;
        for (size_t at = first; at < end; ++at)
            names += entries[at].blob + '\n';
        git.write(names);
        for (size_t at = first; at < end; ++at) {
            if (scanNext(git, folder, entries[at]))
                continue;
            if (!m_job.isStopped())
                m_job.addUnread(
                    {.path = folder, .reason = UnreadReason::NoGit, .detail = git.error()});
            return;
        }
    }
}

bool GitIndexScan::scanNext(GitProcess &git, const QString &folder, const Entry &entry)
{
    const QByteArray header = git.readLine();
    if (header.isEmpty())
        return false;
    const std::optional<qint64> size = sizeIn(header);
    if (!size) {
        // A clone without all objects: "NAME missing".
        m_job.addUnread({.path = entry.path, .reason = UnreadReason::NotThere});
        return true;
    }
    m_feed.begin();
    bool archive = false;
    for (qint64 fed = 0; fed < *size;) {
        const std::span<char> room = m_feed.room();
        const QByteArray piece = git.read(std::min<qint64>(*size - fed, qint64(room.size())));
        if (piece.isEmpty())
            return false;
        std::memcpy(room.data(), piece.constData(), size_t(piece.size()));
        archive = archive || (fed == 0 && isArchive(piece));
        m_feed.add(piece.size());
        m_job.countBytes(piece.size());
        fed += piece.size();
    }
    if (git.readLine().size() > 0) // the end of line behind the object
        return false;
    const std::vector<TextHit> hits = m_feed.end();
    if (hits.empty())
        m_job.countFile();
    else
        m_job.addFile(entry.path, true, hits, placesOf(hits, folder, entry), m_feed.isFull());
    if (archive)
        m_job.addUnread({.path = entry.path, .reason = UnreadReason::Archive});
    return true;
}

std::vector<LinePlace> GitIndexScan::placesOf(const std::vector<TextHit> &hits,
                                              const QString &folder, const Entry &entry)
{
    LineCounter counter(hits);
    GitProcess git(folder, {u"cat-file"_s, u"blob"_s, QString::fromLatin1(entry.blob)},
                   m_job.stop());
    constexpr qint64 Piece = 256 * 1024;
    qint64 read = 0;
    for (QByteArray piece = git.read(Piece); !piece.isEmpty() && !counter.isDone();
         piece = git.read(Piece)) {
        counter.add(read, piece);
        read += piece.size();
    }
    return counter.places();
}

} // namespace tokendeck
