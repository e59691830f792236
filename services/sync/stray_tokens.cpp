// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/stray_tokens.h"

#include <QFile>

#include <utility>

namespace tokendeck {

namespace {

//! The file as it is: whether it is damaged is for its own reader to say.
QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(JsonFile::MaxBytes) : QByteArray();
}

} // namespace

StrayTokens::StrayTokens(ConnectionService &connections, TokenStore &tokens,
                         const Workspace &workspace, QString otherList, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_tokens(tokens)
    , m_workspace(workspace)
    , m_otherList(std::move(otherList))
{
}

StrayTokens::~StrayTokens() = default;

void StrayTokens::look()
{
    m_tokens.list(this, [this](std::vector<ConnectionId> ids) {
        const QByteArray others = textOf(m_otherList);
        std::erase_if(ids, [&](const ConnectionId &id) {
            return m_workspace.connection(id) || others.contains(id.value().toUtf8());
        });
        m_ids = std::move(ids);
        if (!m_ids.empty())
            emit found();
    });
}

void StrayTokens::adopt(std::function<void(int connected)> done)
{
    adoptNext(std::exchange(m_ids, {}), 0, done);
}

void StrayTokens::adoptNext(std::vector<ConnectionId> rest, int connected,
                            const std::function<void(int)> &done)
{
    if (rest.empty())
        return done(connected);
    const ConnectionId id = rest.back();
    rest.pop_back();
    m_connections.adopt(id, this, [this, id, rest, connected, done](const VoidOutcome &adopted) {
        if (!adopted)
            m_ids.push_back(id);
        adoptNext(rest, connected + (adopted ? 1 : 0), done);
    });
}

void StrayTokens::remove()
{
    for (const ConnectionId &id : std::exchange(m_ids, {}))
        m_tokens.discard(id);
}

} // namespace tokendeck
