// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/scan.h"

#include "services/scan/files/tree_scan.h"
#include "services/scan/git/git_index.h"
#include "services/scan/system/entries.h"

#include <QFileInfo>

#include <algorithm>
#include <set>
#include <thread>

namespace tokendeck {
namespace {

//! More of them wait for each other and for the disk.
constexpr int MostThreads = 8;

int threadsFor(const ScanRequest &request)
{
    return request.threads > 0
        ? request.threads
        : std::clamp(int(std::thread::hardware_concurrency()), 1, MostThreads);
}

//! Whether \p path is, or is below, the folder \p above; both canonical.
bool isWithin(const QString &path, const QString &above)
{
    return path == above || path.startsWith(above.endsWith(u'/') ? above : above + u'/');
}

//! \p paths without those that another one has with all that is below it.
QStringList distinctPaths(const QStringList &paths)
{
    QStringList distinct;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString own = QFileInfo(paths.at(i)).canonicalFilePath();
        bool isElsewhere = false;
        for (qsizetype j = 0; j < paths.size() && !own.isEmpty(); ++j) {
            const QString other = QFileInfo(paths.at(j)).canonicalFilePath();
            // Of two that are the same the first stays.
            isElsewhere = isElsewhere
                || (j != i && !other.isEmpty() && isWithin(own, other) && (own != other || j < i));
        }
        if (!isElsewhere)
            distinct.append(paths.at(i));
    }
    return distinct;
}

void scanStaged(ScanJob &job, const QStringList &named, const std::vector<QByteArray> &met,
                bool mayBeNone)
{
    GitIndexScan index(job);
    std::set<QString> done;
    const auto scanOnce = [&](const QString &path, bool optional) {
        if (!job.isStopped() && done.insert(QFileInfo(path).canonicalFilePath()).second)
            index.scan(path, optional);
    };
    for (const QString &path : named) {
        if (QFileInfo::exists(path))
            scanOnce(path, mayBeNone);
        else if (!mayBeNone)
            job.addUnread({.path = path, .reason = UnreadReason::NotThere});
    }
    for (const QByteArray &folder : met)
        scanOnce(shownName(folder), false);
}

} // namespace

ScanReport scanFiles(const ScanRequest &request, ScanProgress &progress,
                     const std::stop_token &stop, const ScanJob::OnFound &onFound)
{
    ScanJob job(*request.search, progress, stop, onFound);
    TreeScan tree(job);
    const QStringList paths = distinctPaths(request.paths);
    if (request.files)
        tree.scan(paths, threadsFor(request));
    if (request.staged)
        scanStaged(job, paths, tree.repositories(), request.files && !tree.repositories().empty());
    return job.takeReport();
}

} // namespace tokendeck
