// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace tokendeck {

//! The colour of a group of connections, by name: what it looks like is the theme's.
enum class GroupColor { Grey, Blue, Teal, Green, Amber, Red, Pink, Violet };
inline constexpr int GroupColorCount = int(GroupColor::Violet) + 1;

//! The word of a colour in files.
struct GroupColorKey {
    GroupColor color = GroupColor::Grey;
    QLatin1StringView word; //!< never changed
};

//! A row for each colour, in the order of the enumeration.
inline constexpr std::array<GroupColorKey, GroupColorCount> GroupColorKeys{
    GroupColorKey{GroupColor::Grey, QLatin1StringView("grey")},
    GroupColorKey{GroupColor::Blue, QLatin1StringView("blue")},
    GroupColorKey{GroupColor::Teal, QLatin1StringView("teal")},
    GroupColorKey{GroupColor::Green, QLatin1StringView("green")},
    GroupColorKey{GroupColor::Amber, QLatin1StringView("amber")},
    GroupColorKey{GroupColor::Red, QLatin1StringView("red")},
    GroupColorKey{GroupColor::Pink, QLatin1StringView("pink")},
    GroupColorKey{GroupColor::Violet, QLatin1StringView("violet")},
};

static_assert(
    [] {
        for (size_t row = 0; row < GroupColorKeys.size(); ++row) {
            if (GroupColorKeys[row].color != GroupColor(row))
                return false;
        }
        return true;
    }(),
    "a colour has no row, or one out of order");

[[nodiscard]] inline QLatin1StringView groupColorKey(GroupColor color)
{
    return GroupColorKeys[size_t(color)].word;
}
//! The colour that \p word names in a file.
[[nodiscard]] inline std::optional<GroupColor> groupColorOf(QStringView word)
{
    for (const GroupColorKey &key : GroupColorKeys) {
        if (key.word == word)
            return key.color;
    }
    return std::nullopt;
}

//! What the admin says of a connection. A family has the marks of its main connection: whoever
//! protects an account means what is below it, too.
struct ConnectionMarks {
    QString group = {}; //!< the name of the group that it is in, trimmed; empty: in none
    //! The group's, the same in each of its connections; Grey without one.
    GroupColor color = GroupColor::Grey;
    bool production = false; //!< what takes away or opens wants a name typed
    bool readOnly = false; //!< nothing is changed through it

    friend bool operator==(const ConnectionMarks &, const ConnectionMarks &) = default;
};

//! Whether \p a and \p b, which are trimmed, name the same group: case makes no difference to the
//! eye.
[[nodiscard]] inline bool isSameGroup(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace tokendeck
