// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/files/file_scan.h"

#include "services/scan/files/archive_sign.h"
#include "services/scan/files/file_pieces.h"

#include <tuple>

namespace tokendeck {
namespace {

constexpr size_t AgainSize = 256 * 1024;

} // namespace

FileScan::FileScan(ScanJob &job)
    : m_job(job)
    , m_feed(job.search())
{
}

void FileScan::scan(const FileName &file, const QByteArray &path)
{
    OpenFile opened(file);
    const std::optional<SystemError> error = opened.error();
    if (!error)
        scanOpened(opened, path);
    // One that has gone since its folder was read, or is a link, is passed over, as a socket is.
    else if (!opened.isUnreadable() && (file.followsLink || !isGone(*error)))
        m_job.addUnread(unreadBecause(*error, path));
}

void FileScan::scanOpened(OpenFile &file, const QByteArray &path)
{
    if (!file.isRegular())
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
    const std::optional<SystemError> error = readPieces(file, {.room = makeRoom, .take = take});
    if (!error && fed < file.size())
        m_feed.skipZeros(file.size() - fed);
    const std::vector<TextHit> hits = m_feed.end();
    if (hits.empty())
        m_job.countFile();
    else
        m_job.addFile(shownName(path), false, hits, placesOf(hits, file), m_feed.isFull());
    if (error)
        m_job.addUnread(unreadBecause(*error, path));
    else if (archive)
        m_job.addUnread({.path = shownName(path), .reason = UnreadReason::Archive});
}

std::vector<LinePlace> FileScan::placesOf(const std::vector<TextHit> &hits, OpenFile &file)
{
    m_again.resize(AgainSize);
    LineCounter counter(hits);
    const auto take = [&](qint64 offset, qsizetype size) {
        counter.add(offset, QByteArrayView(m_again.data(), size));
        return !counter.isDone() && !m_job.isStopped();
    };
    // Should it fail this time, the places are those of what was read.
    std::ignore =
        readPieces(file, {.room = [this](qint64) { return std::span(m_again); }, .take = take});
    return counter.places();
}

} // namespace tokendeck
