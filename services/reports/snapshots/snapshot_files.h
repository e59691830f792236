// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/file_problem.h"
#include "services/reports/snapshots/snapshot.h"

#include <QDate>
#include <QString>

#include <vector>

namespace tokendeck {

//! Whose snapshots: an account keeps its own when it is connected anew.
struct SnapshotKey {
    QString backend; //!< backendOf() its API
    AccountId account;

    friend bool operator==(const SnapshotKey &, const SnapshotKey &) = default;
    friend bool operator<(const SnapshotKey &a, const SnapshotKey &b)
    {
        return std::pair(a.backend, a.account) < std::pair(b.backend, b.account);
    }
};

//! The files of all snapshots: a folder for each account, in it one file for each day, by the
//! calendar of this computer. They are no copies of anything: one that is damaged is moved aside,
//! and one of a newer version stays.
//!
//! Works at once; for the background.
class SnapshotFiles {
public:
    //! How much is kept. What is counted is files, not time, so that a clock that was wrong for a
    //! day takes nothing away.
    struct Limits {
        int days = 90; //!< the newest of each account
        int months = 24; //!< of those before: the first of each month, so many
        qint64 bytes = qint64(200) * 1024 * 1024; //!< of all accounts; the oldest goes first
    };

    //! \p folder is absolute, and this class's alone. It is made when something is written.
    explicit SnapshotFiles(QString folder);
    SnapshotFiles(QString folder, Limits limits);

    //! Whose there are.
    [[nodiscard]] std::vector<SnapshotKey> accounts() const;
    //! Of which days \p key has one, ascending.
    [[nodiscard]] std::vector<QDate> days(const SnapshotKey &key) const;
    //! The snapshot of \p day; nothing where there is none, or one of another version. Damaged and
    //! Failed as JsonFile::read().
    [[nodiscard]] FileOutcome<std::optional<Snapshot>> read(const SnapshotKey &key,
                                                            const QDate &day) const;
    //! The newest of \p key that can be read; \p problems gets what was wrong with newer ones.
    [[nodiscard]] std::optional<Snapshot> newest(const SnapshotKey &key,
                                                 std::vector<FileProblem> &problems) const;
    //! Writes \p snapshot as that of \p day, and removes what is more than the limits allow.
    [[nodiscard]] FileOutcome<void> write(const Snapshot &snapshot, const QDate &day) const;
    //! Removes all of \p key.
    void remove(const SnapshotKey &key) const;

private:
    [[nodiscard]] QString folderOf(const SnapshotKey &key) const;
    [[nodiscard]] QString pathOf(const SnapshotKey &key, const QDate &day) const;
    void thin(const SnapshotKey &key) const;
    void keepWithin(const QString &written) const;

    QString m_folder;
    Limits m_limits;
};

} // namespace tokendeck
