// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/files/file_scan.h"

#include "services/scan/files/archive_sign.h"
#include "services/scan/files/file_pieces.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <tuple>

namespace tokendeck {
namespace {

constexpr size_t AgainSize = 256 * 1024;

} // namespace

Unread unreadBecause(int error, const QByteArray &path)
{
    const bool denied = error == EACCES || error == EPERM;
    return {.path = QFile::decodeName(path),
            .reason = denied                          ? UnreadReason::NotAllowed
                : error == ENOENT || error == ENOTDIR ? UnreadReason::NotThere
                                                      : UnreadReason::Failed,
            .detail = QString::fromLocal8Bit(std::strerror(error))};
}

FileScan::FileScan(ScanJob &job)
    : m_job(job)
    , m_feed(job.search())
{
}

void FileScan::scan(const FileName &file, const QByteArray &path)
{
    // Should a FIFO stand there meanwhile, nothing waits for who writes into it.
    const int flags =
        O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (file.followsLink ? 0 : O_NOFOLLOW);
    const int descriptor = ::openat(file.folder, file.name.constData(), flags);
    if (descriptor >= 0) {
        scanOpened(descriptor, path);
        ::close(descriptor);
        return;
    }
    // One that has gone since its folder was read, a link, or a socket.
    const bool passed = !file.followsLink && (errno == ENOENT || errno == ELOOP);
    if (!passed && errno != ENXIO)
        m_job.addUnread(unreadBecause(errno, path));
}

void FileScan::scanOpened(int descriptor, const QByteArray &path)
{
    struct stat status { };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return;
    m_feed.begin();
    qint64 fed = 0;
    bool archive = false;
    std::span<char> room;
    const auto makeRoom = [&](qint64 offset) {
        if (offset > fed)
            m_feed.skipZeros(offset - fed);
        return room = m_feed.room();
    };
    const auto take = [&](qint64 offset, qsizetype size) {
        if (offset == 0)
            archive = isArchive(QByteArrayView(room.data(), size));
        m_feed.add(size);
        m_job.countBytes(size);
        fed = offset + size;
        return !m_job.isStopped() && !m_feed.isFull();
    };
    const int error = readPieces(descriptor, status, {.room = makeRoom, .take = take});
    if (error == 0 && fed < status.st_size)
        m_feed.skipZeros(status.st_size - fed);
    const std::vector<TextHit> hits = m_feed.end();
    if (hits.empty())
        m_job.countFile();
    else
        m_job.addFile(QFile::decodeName(path), false, hits, placesOf(hits, descriptor, status),
                      m_feed.isFull());
    if (error != 0)
        m_job.addUnread(unreadBecause(error, path));
    else if (archive)
        m_job.addUnread({.path = QFile::decodeName(path), .reason = UnreadReason::Archive});
}

std::vector<LinePlace> FileScan::placesOf(const std::vector<TextHit> &hits, int descriptor,
                                          const struct stat &status)
{
    m_again.resize(AgainSize);
    LineCounter counter(hits);
    const auto take = [&](qint64 offset, qsizetype size) {
        counter.add(offset, QByteArrayView(m_again.data(), size));
        return !counter.isDone() && !m_job.isStopped();
    };
    // Should it fail this time, the places are those of what was read.
    std::ignore = readPieces(descriptor, status,
                             {.room = [this](qint64) { return std::span(m_again); }, .take = take});
    return counter.places();
}

} // namespace tokendeck
