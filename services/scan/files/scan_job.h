// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/files/scan_report.h"

#include <QByteArrayView>

#include <atomic>
#include <functional>
#include <mutex>
#include <span>
#include <stop_token>
#include <vector>

namespace tokendeck {

//! How far a search is; read by another thread than those that search.
struct ScanProgress {
    std::atomic<qint64> files = 0;
    std::atomic<qint64> bytes = 0;
};

//! What the threads of one search have in common: where they put what they find.
class ScanJob {
public:
    //! Told of places as they are found, by one thread at a time, in no order.
    using OnFound = std::function<void(std::span<const FoundPlace>)>;

    //! All of them outlive this.
    ScanJob(const TextSearch &search, ScanProgress &progress, std::stop_token stop, OnFound onFound)
        : m_search(search)
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_onFound(std::move(onFound))
    {
    }

    [[nodiscard]] const TextSearch &search() const { return m_search; }
    [[nodiscard]] const std::stop_token &stop() const { return m_stop; }
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

    //! \p bytes more were looked at.
    void countBytes(qint64 bytes) { m_progress.bytes.fetch_add(bytes, std::memory_order_relaxed); }
    //! Adds the hits in one file, as far as it was read.
    void addFile(const QString &path, bool isStaged, std::span<const TextHit> hits,
                 std::span<const LinePlace> places, bool isCut);
    //! Adds those in the name at the end of \p path, if there are any.
    void addName(const QString &path, bool isStaged, std::span<const TextHit> hits);
    //! One without a hit: the path need not be made.
    void countFile() { m_progress.files.fetch_add(1, std::memory_order_relaxed); }
    void addUnread(Unread thing);
    //! What of \p name is a token.
    [[nodiscard]] std::vector<TextHit> hitsInName(QByteArrayView name) const;

    //! Sorted; when no thread works any more.
    [[nodiscard]] ScanReport takeReport();

private:
    //! \p path with the tokens in its parts masked.
    [[nodiscard]] QString masked(const QString &path) const;
    void addPlaces(const std::vector<FoundPlace> &found);

    const TextSearch &m_search;
    ScanProgress &m_progress;
    std::stop_token m_stop;
    OnFound m_onFound;
    std::mutex m_guard; //!< of the report, and held while m_onFound is called
    ScanReport m_report;
};

} // namespace tokendeck
