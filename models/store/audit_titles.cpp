// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/audit_titles.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

constexpr std::array DeedVerbs{
    std::pair{"created"_L1, ActivityKind::Created},
    std::pair{"added"_L1, ActivityKind::Created},
    std::pair{"updated"_L1, ActivityKind::Changed},
    std::pair{"edited"_L1, ActivityKind::Changed},
    std::pair{"changed"_L1, ActivityKind::Changed},
    std::pair{"renamed"_L1, ActivityKind::Changed},
    std::pair{"enabled"_L1, ActivityKind::Changed},
    std::pair{"disabled"_L1, ActivityKind::Changed},
    std::pair{"replaced"_L1, ActivityKind::Changed},
    std::pair{"deleted"_L1, ActivityKind::Deleted},
    std::pair{"removed"_L1, ActivityKind::Deleted},
};

//! The first that a title has tells its list: the special ones stand before the general ones.
constexpr std::array ListNouns{
    std::pair{"filter"_L1, ListKind::Filters},
    std::pair{"shared token"_L1, ListKind::SharedTokens},
    std::pair{"shipping token"_L1, ListKind::ShippingTokens},
    std::pair{"token"_L1, ListKind::ApiTokens},
    std::pair{"account"_L1, ListKind::Accounts},
};
static_assert(std::ranges::all_of(AllListKinds,
                                  [](ListKind kind) {
                                      return std::ranges::any_of(ListNouns, [kind](auto &each) {
                                          return each.second == kind;
                                      });
                                  }),
              "a list has no noun");

} // namespace

ActivityKind kindOfTitle(const QString &title)
{
    for (const QString &word : title.split(u' ', Qt::SkipEmptyParts)) {
        for (const auto &[verb, kind] : DeedVerbs) {
            if (word.compare(verb, Qt::CaseInsensitive) == 0)
                return kind;
        }
    }
    return ActivityKind::Other;
}

bool tellsFailure(const QString &title)
{
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && words.front().compare("failed"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<ListKind> listOfTitle(const QString &title)
{
    for (const auto &[noun, list] : ListNouns) {
        if (title.contains(noun, Qt::CaseInsensitive))
            return list;
    }
    return {};
}

QString objectOf(const AuditEvent &event)
{
    const auto valueOf = [](const AuditChange &change) {
        return change.newValue.isEmpty() ? change.oldValue : change.newValue;
    };
    for (const AuditChange &change : event.changes) {
        if (change.field.contains("name"_L1, Qt::CaseInsensitive))
            return valueOf(change);
    }
    for (const AuditChange &change : event.changes) {
        if (change.newValue.isEmpty() != change.oldValue.isEmpty())
            return valueOf(change);
    }
    return {};
}

bool isSameObject(QString name, QString other, std::optional<ListKind> list)
{
    if (list == ListKind::Filters) {
        name.replace(u": "_s, u":"_s);
        other.replace(u": "_s, u":"_s);
    }
    return name == other;
}

} // namespace tokendeck
