// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/pinned_tokens.h"

#include "models/domain/lists/list_key.h"
#include "services/desktop/view_state_store.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! "shared-token 1241 CONNECTION".
QByteArray pinLineOf(const FinderObject &object)
{
    return keyOf(*listOf(object.kind)).word.latin1() + QByteArray(" ")
        + QByteArray::number(object.id) + ' ' + object.connection.value().toUtf8();
}

std::optional<FinderObject> pinnedIn(const QByteArray &line)
{
    const QByteArrayList parts = line.split(' ');
    if (parts.size() != 3)
        return std::nullopt;
    const auto list = listBy(&ListKey::word, QString::fromLatin1(parts[0]));
    bool isNumber = false;
    const int id = parts[1].toInt(&isNumber);
    const ConnectionId connection(QString::fromUtf8(parts[2]));
    if (!list || !isNumber || !connection.isValid())
        return std::nullopt;
    return FinderObject{finderKindOf(*list), connection, id};
}

QString pinsKey()
{
    return u"palette/pinned"_s;
}

} // namespace

std::vector<FinderObject> PinnedTokens::all() const
{
    std::vector<FinderObject> pinned;
    for (const QByteArray &line : m_store.state(pinsKey()).split('\n')) {
        if (auto object = pinnedIn(line))
            pinned.push_back(*std::move(object));
    }
    return pinned;
}

bool PinnedTokens::contains(const FinderObject &object) const
{
    return std::ranges::count(all(), object) > 0;
}

bool PinnedTokens::setPinned(const FinderObject &object, bool isPinned)
{
    std::vector<FinderObject> pinned = all();
    std::erase(pinned, object);
    if (isPinned && pinned.size() == Most)
        return false;
    if (isPinned)
        pinned.push_back(object);
    QByteArrayList lines;
    for (const FinderObject &each : pinned)
        lines.append(pinLineOf(each));
    m_store.setState(pinsKey(), lines.join('\n'));
    return m_store.save().has_value();
}

} // namespace tokendeck
