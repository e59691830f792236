// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/installation_id.h"

#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

InstallationId::InstallationId(QString path)
    : m_file(std::move(path))
{
}

QString InstallationId::value()
{
    if (m_value)
        return *m_value;
    m_value.emplace();
    const FileOutcome<QJsonObject> object = m_file.read();
    if (!object && !object.error().isDamage())
        return *m_value;
    const QString kept = object ? (*object)[u"installation"_s].toString() : QString();
    const QString made = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QUuid(kept).isNull())
        m_value = kept;
    else if (m_file.write({{u"installation"_s, made}}))
        m_value = made;
    return *m_value;
}

} // namespace tokendeck
