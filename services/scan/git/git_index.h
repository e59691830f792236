// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/files/scan_job.h"
#include "services/scan/match/text_feed.h"

#include <QByteArray>
#include <QStringList>

#include <set>
#include <vector>

namespace tokendeck {

class GitProcess;

//! Looks through what is staged in git: what the next commit will hold, whatever the work tree has.
class GitIndexScan {
public:
    //! \p job outlives this.
    explicit GitIndexScan(ScanJob &job);

    //! Looks through the index of the repository around \p path, as far as it is about what is at
    //! or below \p path. Where there is none, that is told unless \p mayBeNone.
    void scan(const QByteArray &path, bool mayBeNone);

private:
    //! One line of the index: a file, or a link, whose text is what it points to.
    struct Entry {
        QByteArray blob; //!< its object's name, in hex
        QString path;
    };

    //! What is staged of \p name in \p folder.
    [[nodiscard]] std::vector<Entry> entriesOf(const QString &folder, const QByteArray &name,
                                               bool mayBeNone);
    //! Looks through the names of \p file, which stands in \p folder or below, and of the folders
    //! between them; a folder that several files are in is told once.
    void searchNames(const QString &folder, const QByteArray &file);
    void scanEntries(const QString &folder, const std::vector<Entry> &entries);
    //! Looks through the object that git answers with next; false when git has failed.
    [[nodiscard]] bool scanNext(GitProcess &git, const QString &folder, const Entry &entry);
    [[nodiscard]] std::vector<LinePlace> placesOf(const std::vector<TextHit> &hits,
                                                  const QString &folder, const Entry &entry);

    ScanJob &m_job;
    TextFeed m_feed;
    std::set<QString> m_named; //!< paths whose names were told
};

} // namespace tokendeck
