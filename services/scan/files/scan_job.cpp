// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/files/scan_job.h"

#include "models/domain/secret.h"
#include "services/scan/match/text_feed.h"

#include <QStringList>

#include <algorithm>

namespace tokendeck {
namespace {

//! \p text with what \p hits say of it masked; they are by place.
QString maskedText(QByteArrayView text, std::span<const TextHit> hits)
{
    QString shown;
    qint64 behind = 0;
    for (size_t first = 0; first < hits.size();) {
        // Tokens may overlap, in several encodings.
        qint64 end = hits[first].end;
        size_t next = first + 1;
        for (; next < hits.size() && hits[next].offset < end; ++next)
            end = std::max(end, hits[next].end);
        end = std::min<qint64>(end, text.size());
        const qint64 begin = std::min(hits[first].offset, end);
        shown += QString::fromUtf8(text.sliced(behind, begin - behind));
        const bool isPlain = next == first + 1 && hits[first].encoding == TextEncoding::Utf8;
        shown += isPlain
            ? Secret(std::string_view(text.data() + begin, size_t(end - begin))).masked()
            : QString(4, u'•');
        behind = end;
        first = next;
    }
    return shown + QString::fromUtf8(text.sliced(behind));
}

} // namespace

void ScanJob::addFile(const QString &path, bool isStaged, std::span<const TextHit> hits,
                      std::span<const LinePlace> places, bool isCut)
{
    countFile();
    const QString shown = masked(path);
    std::vector<FoundPlace> found;
    found.reserve(hits.size());
    for (size_t i = 0; i < hits.size(); ++i)
        found.push_back({.path = shown,
                         .realPath = path,
                         .isStaged = isStaged,
                         .place = places[i],
                         .offset = hits[i].offset,
                         .token = hits[i].token,
                         .encoding = hits[i].encoding});
    if (isCut) {
        const std::scoped_lock lock(m_guard);
        ++m_report.cutFiles;
    }
    addPlaces(found);
}

void ScanJob::addName(const QString &path, bool isStaged, std::span<const TextHit> hits)
{
    if (hits.empty())
        return;
    const QString shown = masked(path);
    std::vector<FoundPlace> found;
    for (const TextHit &hit : hits)
        found.push_back({.path = shown,
                         .realPath = path,
                         .isStaged = isStaged,
                         .where = FoundIn::Name,
                         .offset = hit.offset,
                         .token = hit.token,
                         .encoding = hit.encoding});
    addPlaces(found);
}

void ScanJob::addPlaces(const std::vector<FoundPlace> &found)
{
    const std::scoped_lock lock(m_guard);
    m_report.places.insert(m_report.places.end(), found.begin(), found.end());
    if (m_onFound && !found.empty())
        m_onFound(found);
}

void ScanJob::addUnread(Unread thing)
{
    thing.path = masked(thing.path);
    thing.detail = masked(thing.detail);
    const std::scoped_lock lock(m_guard);
    m_report.add(std::move(thing));
}

std::vector<TextHit> ScanJob::hitsInName(QByteArrayView name) const
{
    return hitsIn(m_search, name);
}

QString ScanJob::masked(const QString &path) const
{
    QStringList parts = path.split(u'/');
    bool isChanged = false;
    for (QString &part : parts) {
        QByteArray text = part.toUtf8();
        const std::vector<TextHit> hits = hitsInName(text);
        if (!hits.empty())
            part = maskedText(text, hits);
        isChanged |= !hits.empty();
    }
    return isChanged ? parts.join(u'/') : path;
}

ScanReport ScanJob::takeReport()
{
    m_report.files = m_progress.files;
    m_report.bytes = m_progress.bytes;
    m_report.isCancelled = isStopped();
    std::ranges::sort(m_report.places, {}, &FoundPlace::order);
    std::ranges::sort(m_report.unread, {}, &Unread::path);
    return std::move(m_report);
}

} // namespace tokendeck
