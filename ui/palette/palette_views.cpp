// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_views.h"

#include "services/desktop/saved_views.h"
#include "ui/pages/page_specs.h"

#include <algorithm>
#include <map>

namespace tokendeck {

qint32 PaletteViews::idOf(const SavedView &view)
{
    const std::pair key(view.page, view.name);
    const auto known = std::ranges::find(m_known, key);
    const auto id = qint32(known - m_known.begin());
    if (known == m_known.end())
        m_known.push_back(key);
    return id;
}

FinderSegment PaletteViews::segment()
{
    std::map<qint32, QString> names;
    for (const SavedView &view : m_views.views()) {
        if (std::ranges::count(pageSpecs(), view.page, &PageSpec::shownKey) > 0)
            names.emplace(idOf(view), view.name);
    }
    auto keys = std::make_shared<FinderKeys>();
    for (const auto &[id, name] : names)
        keys->add(id, name);
    return {.kind = FinderKind::View, .keys = std::move(keys)};
}

const SavedView *PaletteViews::find(qint32 id) const
{
    const auto &[page, name] = m_known[size_t(id)];
    return m_views.find(page, name);
}

} // namespace tokendeck
