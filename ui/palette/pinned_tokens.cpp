// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/pinned_tokens.h"

#include "services/desktop/view_state_store.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! What the file calls the lists, in their order; never changed.
constexpr std::array PinWords{"account", "shipping-token", "shared-token", "filter", "api-token"};
static_assert(PinWords.size() == AllListKinds.size());

//! "shared-token 1241 CONNECTION".
QByteArray pinLineOf(const FinderObject &object)
{
    return QByteArray(PinWords[size_t(object.kind)]) + ' ' + QByteArray::number(object.id) + ' '
        + object.connection.value().toUtf8();
}

std::optional<FinderObject> pinnedIn(const QByteArray &line)
{
    const QByteArrayList parts = line.split(' ');
    if (parts.size() != 3)
        return std::nullopt;
    const auto word =
        std::ranges::find(PinWords, parts[0], [](const char *each) { return QByteArray(each); });
    bool isNumber = false;
    const int id = parts[1].toInt(&isNumber);
    const ConnectionId connection(QString::fromUtf8(parts[2]));
    if (word == PinWords.end() || !isNumber || !connection.isValid())
        return std::nullopt;
    return FinderObject{FinderKind(word - PinWords.begin()), connection, id};
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
