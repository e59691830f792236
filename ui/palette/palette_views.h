// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/finder/finder_index.h"

#include <QString>

#include <utility>
#include <vector>

namespace tokendeck {

class SavedViews;
struct SavedView;

//! The saved views as things that can be found. Each has an id of its own, by its page and its
//! name, while the application runs.
class PaletteViews {
public:
    //! \p views outlives this.
    explicit PaletteViews(const SavedViews &views)
        : m_views(views)
    {
    }

    //! Those of the pages that there are.
    [[nodiscard]] FinderSegment segment();
    //! The view with \p id; nullptr where it is gone.
    [[nodiscard]] const SavedView *find(qint32 id) const;

private:
    [[nodiscard]] qint32 idOf(const SavedView &view);

    const SavedViews &m_views;
    std::vector<std::pair<QString, QString>> m_known; //!< by id: page and name
};

} // namespace tokendeck
