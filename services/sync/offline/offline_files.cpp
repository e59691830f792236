// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/offline/offline_files.h"

#include "models/base/safe_file.h"
#include "models/domain/region.h"
#include "models/store/archive/sealed_bytes.h"

#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! A change of what is written, or of its order, is a new version.
constexpr Seal ListsSeal{.word = QLatin1StringView("tokendeck-lists"), .version = 1};
static_assert(ListKindCount == 5, "a further list is a new version of the file");

//! 100,000 tokens are some megabytes.
constexpr qint64 MostBytes = qint64(256) * 1024 * 1024;

QString fileNameOf(const ConnectionId &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id.value())) + u".lists"_s;
}

template <typename Row> void dropOld(KeptList<Row> &list, TimePoint now)
{
    // A clock that was ahead when it was written tells nothing.
    if (list.readAt && (now - *list.readAt > OfflineFiles::Oldest || *list.readAt > now))
        list = {};
}

} // namespace

OfflineFiles::OfflineFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString OfflineFiles::pathOf(const ConnectionId &id) const
{
    return QDir(m_folder).filePath(fileNameOf(id));
}

std::optional<KeptLists> OfflineFiles::read(const Connection &connection, TimePoint now) const
{
    const FileOutcome<std::optional<QByteArray>> bytes =
        SafeFile(pathOf(connection.id)).read(MostBytes);
    if (!bytes || !*bytes)
        return std::nullopt;
    KeptLists lists;
    if (const auto values = unsealed(**bytes, ListsSeal)) {
        QString backend;
        AccountId account;
        ArchiveReader reader(*values);
        reader.get(backend, account);
        get(reader, lists);
        if (!reader.isComplete() || backend != backendOf(connection.apiUrl)
            || account != connection.accountId)
            lists = {};
    }
    std::apply([now](auto &...list) { (dropOld(list, now), ...); }, lists.lists);
    if (lists != KeptLists())
        return lists;
    remove(connection.id);
    return std::nullopt;
}

FileOutcome<void> OfflineFiles::write(const Connection &connection, const ListShares &lists) const
{
    ArchiveWriter writer;
    writer.put(backendOf(connection.apiUrl), connection.accountId);
    put(writer, lists);
    return SafeFile(pathOf(connection.id)).write(sealed(writer.bytes(), ListsSeal));
}

void OfflineFiles::remove(const ConnectionId &id) const
{
    QFile::remove(pathOf(id));
}

void OfflineFiles::removeOthers(const std::set<ConnectionId> &named) const
{
    QSet<QString> kept;
    for (const ConnectionId &id : named)
        kept.insert(fileNameOf(id));
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (!kept.contains(name))
            QFile::remove(folder.filePath(name));
    }
}

void OfflineFiles::removeAll() const
{
    QDir(m_folder).removeRecursively();
}

} // namespace tokendeck
