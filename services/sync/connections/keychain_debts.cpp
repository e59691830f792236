// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/keychain_debts.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

KeychainDebts::KeychainDebts(QString path)
    : m_file(std::move(path), {u"id"_s})
{
}

std::set<ConnectionId> KeychainDebts::all()
{
    return ids();
}

std::set<ConnectionId> &KeychainDebts::ids()
{
    if (m_ids)
        return *m_ids;
    m_ids.emplace();
    const FileOutcome<QJsonObject> object = m_file.read();
    if (!object) {
        m_unreadable = !object.error().isDamage();
        return *m_ids;
    }
    const QJsonArray list = (*object)[u"remove"_s].toArray();
    for (const auto &entry : list) {
        if (const ConnectionId id(entry.toObject()[u"id"_s].toString()); id.isValid())
            m_ids->insert(id);
    }
    return *m_ids;
}

VoidOutcome KeychainDebts::add(const ConnectionId &id)
{
    return ids().insert(id).second ? write() : VoidOutcome();
}

void KeychainDebts::strike(const ConnectionId &id)
{
    if (ids().erase(id) > 0)
        (void)write();
}

VoidOutcome KeychainDebts::write()
{
    if (m_unreadable)
        return failure({.kind = ProblemKind::FileFailed, .detail = m_file.path()});
    QJsonArray list;
    for (const ConnectionId &id : *m_ids)
        list.append(QJsonObject{{u"id"_s, id.value()}});
    return outcomeOf(m_file.write({{u"remove"_s, list}}));
}

} // namespace tokendeck
