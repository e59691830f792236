// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/scan.h"

#include "services/scan/files/tree_scan.h"
#include "services/scan/git/git_index.h"
#include "services/scan/system/entries.h"

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
bool isWithin(const QByteArray &path, const QByteArray &above)
{
    return path == above || path.startsWith(above.endsWith('/') ? above : above + '/');
}

//! \p paths without those that another one has with all that is below it.
QByteArrayList distinctPaths(const QByteArrayList &paths)
{
    QByteArrayList canonical;
    for (const QByteArray &path : paths)
        canonical.append(canonicalPath(path));
    QByteArrayList distinct;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QByteArray &own = canonical.at(i);
        bool isElsewhere = false;
        for (qsizetype j = 0; j < paths.size() && !own.isEmpty(); ++j) {
            const QByteArray &other = canonical.at(j);
            // Of two that are the same the first stays.
            isElsewhere = isElsewhere
                || (j != i && !other.isEmpty() && isWithin(own, other) && (own != other || j < i));
        }
        if (!isElsewhere)
            distinct.append(paths.at(i));
    }
    return distinct;
}

void scanStaged(ScanJob &job, const QByteArrayList &named, const std::vector<QByteArray> &met,
                bool mayBeNone)
{
    GitIndexScan index(job);
    std::set<QByteArray> done;
    const auto scanOnce = [&](const QByteArray &path, bool optional) {
        if (!job.isStopped() && done.insert(canonicalPath(path)).second)
            index.scan(path, optional);
    };
    for (const QByteArray &path : named) {
        if (kindOf(path))
            scanOnce(path, mayBeNone);
        else if (!mayBeNone)
            job.addUnread({.path = shownName(path), .reason = UnreadReason::NotThere});
    }
    for (const QByteArray &folder : met)
        scanOnce(folder, false);
}

} // namespace

ScanReport scanFiles(const ScanRequest &request, ScanProgress &progress,
                     const std::stop_token &stop, const ScanJob::OnFound &onFound)
{
    ScanJob job(*request.search, progress, stop, onFound);
    TreeScan tree(job);
    const QByteArrayList paths = distinctPaths(request.paths);
    if (request.files)
        tree.scan(paths, threadsFor(request));
    if (request.staged)
        scanStaged(job, paths, tree.repositories(), request.files && !tree.repositories().empty());
    return job.takeReport();
}

} // namespace tokendeck
