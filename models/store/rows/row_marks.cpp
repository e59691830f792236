// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/rows/row_marks.h"

namespace tokendeck {

PendingMark RowMarks::given(const Key &key) const
{
    const auto found = m_given.find(key);
    return found == m_given.end() ? PendingMark::None : found->second;
}

PendingMark RowMarks::of(const Key &key) const
{
    if (m_given.empty() && m_unlisted.empty())
        return PendingMark::None;
    const PendingMark mark = given(key);
    return mark == PendingMark::None && m_unlisted.contains(key) ? PendingMark::Unlisted : mark;
}

bool RowMarks::give(const Key &key, PendingMark mark)
{
    if (given(key) == mark)
        return false;
    if (mark == PendingMark::None)
        m_given.erase(key);
    else
        m_given.insert_or_assign(key, mark);
    return true;
}

std::vector<qint32> RowMarks::setUnlisted(const ConnectionId &id, ListKind kind,
                                          const std::set<qint32> &lacking)
{
    std::vector<qint32> changed;
    std::erase_if(m_unlisted, [&](const Key &key) {
        const auto &[connection, list, row] = key;
        const bool over = connection == id && list == kind && !lacking.contains(row);
        if (over)
            changed.push_back(row);
        return over;
    });
    for (const qint32 row : lacking) {
        if (m_unlisted.emplace(id, kind, row).second)
            changed.push_back(row);
    }
    return changed;
}

void RowMarks::forget(const ConnectionId &id)
{
    std::erase_if(m_given, [&](const auto &mark) { return std::get<0>(mark.first) == id; });
    std::erase_if(m_unlisted, [&](const Key &key) { return std::get<0>(key) == id; });
}

} // namespace tokendeck
