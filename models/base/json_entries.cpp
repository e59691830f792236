// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/json_entries.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tokendeck {

FileOutcome<bool> readEntries(JsonFile &file, QLatin1StringView key, QJsonArray &unreadable,
                              const std::function<bool(const QJsonValue &)> &take)
{
    unreadable = {};
    const FileOutcome<QJsonObject> object = file.read();
    if (!object)
        return fileFailure(object.error());
    if (!file.wasThere())
        return false;
    const QJsonValue list = (*object)[key];
    if (!list.isArray())
        return fileFailure(file.moveAside(
            QCoreApplication::translate("FileProblem", "it has no list of %1").arg(key)));
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        if (!take(entry))
            unreadable.append(entry);
    }
    return true;
}

} // namespace tokendeck
