// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/snapshots/snapshot_files.h"

#include "models/base/safe_file.h"
#include "models/store/archive/sealed_bytes.h"
#include "services/reports/snapshots/snapshot_archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

const QString Suffix = u".snapshot"_s;

//! Nothing that is kept is larger.
constexpr qint64 MostSnapshotBytes = qint64(256) * 1024 * 1024;

//! The day of the file \p name: "2026-11-27.snapshot"; not valid for every other file.
QDate dayOf(const QString &name)
{
    // What stands behind a date is passed over in reading it: a damaged one has its new name there.
    const QDate day = QDate::fromString(name.left(10), Qt::ISODate);
    return day.toString(Qt::ISODate) + Suffix == name ? day : QDate();
}

} // namespace

SnapshotFiles::SnapshotFiles(QString folder)
    : SnapshotFiles(std::move(folder), Limits())
{
}

SnapshotFiles::SnapshotFiles(QString folder, Limits limits)
    : m_folder(std::move(folder))
    , m_limits(limits)
{
}

QString SnapshotFiles::folderOf(const SnapshotKey &key) const
{
    const QString backend = QString::fromLatin1(QUrl::toPercentEncoding(key.backend));
    return QDir(m_folder).filePath(u"%1+%2"_s.arg(backend, QString::number(key.account.value())));
}

QString SnapshotFiles::pathOf(const SnapshotKey &key, const QDate &day) const
{
    return QDir(folderOf(key)).filePath(day.toString(Qt::ISODate) + Suffix);
}

std::vector<SnapshotKey> SnapshotFiles::accounts() const
{
    std::vector<SnapshotKey> keys;
    for (const QString &name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const qsizetype plus = name.lastIndexOf(u'+');
        SnapshotKey key{.backend = QUrl::fromPercentEncoding(
                            name.left(std::max<qsizetype>(plus, 0)).toLatin1()),
                        .account = AccountId(name.mid(plus + 1).toInt())};
        if (QFileInfo(folderOf(key)).fileName() == name)
            keys.push_back(std::move(key));
    }
    return keys;
}

std::vector<QDate> SnapshotFiles::days(const SnapshotKey &key) const
{
    std::vector<QDate> days;
    for (const QString &name : QDir(folderOf(key)).entryList(QDir::Files)) {
        if (const QDate day = dayOf(name); day.isValid())
            days.push_back(day);
    }
    std::ranges::sort(days);
    return days;
}

FileOutcome<std::optional<Snapshot>> SnapshotFiles::read(const SnapshotKey &key,
                                                         const QDate &day) const
{
    const SafeFile file(pathOf(key, day));
    const FileOutcome<std::optional<QByteArray>> bytes = file.read(MostSnapshotBytes);
    if (!bytes)
        return fileFailure(bytes.error());
    if (!*bytes)
        return std::nullopt;
    tl::expected<Snapshot, SealProblem> snapshot = snapshotOf(**bytes);
    const bool isOther =
        snapshot && (snapshot->backend != key.backend || snapshot->account != key.account);
    if (snapshot && !isOther)
        return *std::move(snapshot);
    if (!isOther && snapshot.error() == SealProblem::OtherVersion)
        return std::nullopt;
    return fileFailure(file.moveAside(
        QCoreApplication::translate("FileProblem", "the file is not a snapshot of its account")));
}

std::optional<Snapshot> SnapshotFiles::newest(const SnapshotKey &key,
                                              std::vector<FileProblem> &problems) const
{
    for (const QDate &day : std::views::reverse(days(key))) {
        FileOutcome<std::optional<Snapshot>> snapshot = read(key, day);
        if (!snapshot)
            problems.push_back(snapshot.error());
        else if (*snapshot)
            return *std::move(snapshot);
    }
    return std::nullopt;
}

FileOutcome<void> SnapshotFiles::write(const Snapshot &snapshot, const QDate &day) const
{
    const SnapshotKey key{snapshot.backend, snapshot.account};
    const QString path = pathOf(key, day);
    if (FileOutcome<void> written = SafeFile(path).write(snapshotBytes(snapshot)); !written)
        return written;
    thin(key);
    keepWithin(path);
    return {};
}

void SnapshotFiles::thin(const SnapshotKey &key) const
{
    const std::vector<QDate> all = days(key);
    const auto daily = std::min(std::ssize(all), std::ptrdiff_t(m_limits.days));
    std::vector<QDate> monthly;
    std::set<std::pair<int, int>> months;
    for (const QDate &day : all | std::views::take(std::ssize(all) - daily)) {
        if (months.emplace(day.year(), day.month()).second)
            monthly.push_back(day);
        else
            QFile::remove(pathOf(key, day));
    }
    const auto over = std::ssize(monthly) - m_limits.months;
    for (const QDate &day : monthly | std::views::take(std::max(over, std::ptrdiff_t(0))))
        QFile::remove(pathOf(key, day));
}

//! Never removes \p written, which is what there is of today.
void SnapshotFiles::keepWithin(const QString &written) const
{
    struct File {
        QDate day;
        QString path;
        qint64 size = 0;
    };
    std::vector<File> files;
    qint64 size = 0;
    for (const SnapshotKey &key : accounts()) {
        for (const QFileInfo &info : QDir(folderOf(key)).entryInfoList(QDir::Files)) {
            const QDate day = dayOf(info.fileName());
            if (!day.isValid())
                continue;
            size += info.size();
            files.push_back({day, info.filePath(), info.size()});
        }
    }
    std::ranges::stable_sort(files, {}, &File::day);
    for (const File &file : files) {
        if (size <= m_limits.bytes)
            return;
        if (file.path != written && QFile::remove(file.path))
            size -= file.size;
    }
}

void SnapshotFiles::remove(const SnapshotKey &key) const
{
    QDir(folderOf(key)).removeRecursively();
}

} // namespace tokendeck
