// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/files/scan_job.h"
#include "services/scan/match/text_feed.h"
#include "services/scan/system/open_file.h"

#include <QByteArray>

namespace tokendeck {

//! Looks through one file after the other, in one thread.
class FileScan {
public:
    //! \p job outlives this.
    explicit FileScan(ScanJob &job);

    //! Looks through \p file, which is told as \p path. What is no regular file is passed over, and
    //! never waited for: neither a FIFO nor a device. Holes of sparse files are not read.
    void scan(const FileName &file, const QByteArray &path);

private:
    void scanOpened(OpenFile &file, const QByteArray &path);
    [[nodiscard]] std::vector<LinePlace> placesOf(const std::vector<TextHit> &hits, OpenFile &file);

    ScanJob &m_job;
    TextFeed m_feed;
    std::vector<char> m_again; //!< a piece of a file that is read a second time
};

} // namespace tokendeck
