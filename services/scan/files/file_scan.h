// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/files/scan_job.h"
#include "services/scan/match/text_feed.h"

#include <QByteArray>

struct stat;

namespace tokendeck {

//! A file as the system knows it: by its name in an open folder.
struct FileName {
    int folder = -1; //!< a descriptor, or AT_FDCWD
    QByteArray name;
    bool followsLink = false; //!< of a path that was named by the admin
};

//! Looks through one file after the other, in one thread.
class FileScan {
public:
    //! \p job outlives this.
    explicit FileScan(ScanJob &job);

    //! Looks through \p file, which is told as \p path. What is no regular file is passed over, and
    //! never waited for: neither a FIFO nor a device. Holes of sparse files are not read.
    void scan(const FileName &file, const QByteArray &path);

private:
    void scanOpened(int descriptor, const QByteArray &path);
    [[nodiscard]] std::vector<LinePlace> placesOf(const std::vector<TextHit> &hits, int descriptor,
                                                  const struct stat &status);

    ScanJob &m_job;
    TextFeed m_feed;
    std::vector<char> m_again; //!< a piece of a file that is read a second time
};

//! What kept us from a file or folder, from errno.
[[nodiscard]] Unread unreadBecause(int error, const QByteArray &path);

} // namespace tokendeck
