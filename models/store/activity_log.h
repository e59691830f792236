// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/domain/outcome.h"
#include "models/store/activity.h"

#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

namespace tokendeck {

//! What the files of an ActivityLog in \p directory hold, the newest first, as far as they can be
//! read. For the background: they are some megabytes at most.
[[nodiscard]] std::vector<Activity> readActivities(const QString &directory);

//! What was done here, kept as JSON lines and read back page by page, the newest first.
//!
//! The newest file is "activity.jsonl"; when it is full it becomes "activity.1.jsonl" and so on,
//! and the oldest goes. One page is one file, read on the background thread. Lines that cannot be
//! understood are passed over and stay in their file.
class ActivityLog : public QObject {
    Q_OBJECT
public:
    //! How much is kept.
    struct Limits {
        qint64 fileBytes = 512 * 1024; //!< a file that has reached this is full
        int files = 8; //!< 1 or more, the newest included
    };

    //! Keeps its files in \p directory, which is made when something is first written.
    ActivityLog(QString directory, Background &background, Limits limits,
                QObject *parent = nullptr);
    ActivityLog(QString directory, Background &background, QObject *parent = nullptr);
    ~ActivityLog() override;

    //! Writes \p activity down before it returns. A file that cannot be written is told through
    //! problemOccurred(), once until it can be again; the entry is kept in memory, and the next one
    //! takes it along.
    void append(const Activity &activity);

    //! What was appended or loaded so far, the newest first.
    [[nodiscard]] const std::vector<Activity> &entries() const { return m_entries; }
    //! Whether older entries may be on disk.
    [[nodiscard]] bool canLoadMore() const;
    //! Loads the next older page; entriesAdded() follows, also for an empty page.
    void loadMore();

signals:
    //! \p count entries now stand from \p first on.
    void entriesAdded(int first, int count);
    void problemOccurred(const tokendeck::Problem &problem);

private:
    [[nodiscard]] QString filePath(int age) const;
    [[nodiscard]] VoidOutcome write();
    void rotate();

    QString m_directory;
    Background &m_background;
    Limits m_limits;
    std::vector<Activity> m_entries;
    int m_nextAge = 0; // of the next file to load
    mutable std::optional<bool> m_nextExists; // asked of the disk once, since views ask often
    QByteArray m_unwritten; // lines that the file does not have
    bool m_told = false; // that it cannot be written
    QSet<QByteArray> m_ownLines; // written in this run, so that loading does not show them twice
    bool m_loading = false;
};

} // namespace tokendeck
