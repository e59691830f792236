// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/stray_tokens.h"

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
        m_items.clear();
        const auto missing = std::make_shared<int>(int(ids.size()));
        for (const ConnectionId &id : ids)
            identify(id, missing);
    });
}

void StrayTokens::identify(const ConnectionId &id, const std::shared_ptr<int> &missing)
{
    m_tokens.readSealed(id, [this, id, missing](const Outcome<SealedToken> &item) {
        // One that cannot be read is nothing to decide on.
        const bool isOthers =
            item && !item->installation.isEmpty() && item->installation != m_tokens.installation();
        if (item && !isOthers)
            m_items.push_back({.id = id,
                               .mask = item->token.masked(),
                               .origin = item->origin,
                               .mayBeOthers = item->installation.isEmpty()});
        if (--*missing == 0 && !m_items.empty())
            emit found();
    });
}

void StrayTokens::forget(const ConnectionId &id)
{
    std::erase_if(m_items, [&id](const Item &item) { return item.id == id; });
}

void StrayTokens::adopt(const std::vector<ConnectionId> &ids,
                        std::function<void(int connected)> done)
{
    adoptNext(ids, 0, done);
}

void StrayTokens::adoptNext(std::vector<ConnectionId> rest, int connected,
                            const std::function<void(int)> &done)
{
    if (rest.empty())
        return done(connected);
    const ConnectionId id = rest.back();
    rest.pop_back();
    m_connections.adopt(id, this, [this, id, rest, connected, done](const VoidOutcome &adopted) {
        if (adopted)
            forget(id);
        adoptNext(rest, connected + (adopted ? 1 : 0), done);
    });
}

void StrayTokens::remove(const std::vector<ConnectionId> &ids,
                         std::function<void(int removed)> done)
{
    struct Count {
        size_t missing;
        int removed = 0;
    };
    const auto count = std::make_shared<Count>(ids.size());
    for (const ConnectionId &id : ids) {
        forget(id);
        m_tokens.remove(id, [count, done](const VoidOutcome &gone) {
            count->removed += gone ? 1 : 0;
            if (--count->missing == 0)
                done(count->removed);
        });
    }
}

} // namespace tokendeck

#include "moc_stray_tokens.cpp"
