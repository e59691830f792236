// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/finder/finder_object.h"

#include <vector>

namespace tokendeck {

class ViewStateStore;

//! What the admin has pinned in the palette, kept with what views remember: list, connection and
//! id, and no part of a token.
class PinnedTokens {
public:
    //! No more than these are kept.
    static constexpr size_t Most = 50;

    //! \p store outlives this.
    explicit PinnedTokens(ViewStateStore &store)
        : m_store(store)
    {
    }

    //! In the order in which they were pinned.
    [[nodiscard]] std::vector<FinderObject> all() const;
    [[nodiscard]] bool contains(const FinderObject &object) const;
    //! Pins \p object, of a list, or lets it go. False where there are too many, or where the file
    //! cannot be written: it holds until the application ends then.
    bool setPinned(const FinderObject &object, bool isPinned);

private:
    ViewStateStore &m_store;
};

} // namespace tokendeck
