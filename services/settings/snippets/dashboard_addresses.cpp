// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/snippets/dashboard_addresses.h"

#include "models/domain/region.h"
#include "models/insight/snippets/dashboard_address.h"

#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Ids of accounts are those of their backend.
QString accountKey(const Connection &connection)
{
    return backendOf(connection.apiUrl) + u'/' + QString::number(connection.accountId.value());
}

} // namespace

DashboardAddresses::DashboardAddresses(const QString &filePath, JsonFile::Notice notice,
                                       QObject *parent)
    : QObject(parent)
    , m_file(filePath, {u"account"_s}, std::move(notice))
{
}

VoidOutcome DashboardAddresses::load()
{
    m_addresses.clear();
    m_unreadable = {};
    const FileOutcome<QJsonObject> object = m_file.read();
    if (!object)
        return failure(asProblem(object.error()));
    if (!m_file.wasThere())
        return {};
    const QJsonValue list = (*object)["dashboards"_L1];
    if (!list.isArray())
        return failure(asProblem(m_file.moveAside(u"it has no list of dashboards"_s)));
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        const QString account = entry["account"_L1].toString();
        const QString address = entry["address"_L1].toString();
        // Who edits the file by hand may have put a link with a token into it.
        if (!account.isEmpty() && dashboardAddressOf(address, {}) == address)
            m_addresses[account] = address;
        else
            m_unreadable.append(entry);
    }
    return {};
}

QString DashboardAddresses::of(const Connection &connection) const
{
    const auto found = m_addresses.find(accountKey(connection));
    return found == m_addresses.end() ? QString() : found->second;
}

VoidOutcome DashboardAddresses::set(const Connection &connection, const QString &address)
{
    if (address.isEmpty())
        m_addresses.erase(accountKey(connection));
    else
        m_addresses[accountKey(connection)] = address;
    QJsonArray list = m_unreadable;
    for (const auto &[account, kept] : m_addresses)
        list.append(QJsonObject{{u"account"_s, account}, {u"address"_s, kept}});
    return outcomeOf(m_file.write({{u"dashboards"_s, list}}));
}

} // namespace tokendeck
