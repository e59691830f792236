// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/snippets/dashboard_addresses.h"

#include "models/base/json_entries.h"
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
    const FileOutcome<bool> read =
        readEntries(m_file, "dashboards"_L1, m_unreadable, [this](const QJsonValue &entry) {
            const QString account = entry["account"_L1].toString();
            const QString address = entry["address"_L1].toString();
            // Who edits the file by hand may have put a link with a token into it.
            const bool isKnown = !account.isEmpty() && dashboardAddressOf(address, {}) == address;
            if (isKnown)
                m_addresses[account] = address;
            return isKnown;
        });
    if (!read)
        return failure(asProblem(read.error()));
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

#include "moc_dashboard_addresses.cpp"
