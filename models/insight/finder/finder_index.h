// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/finder/finder_keys.h"
#include "models/insight/finder/finder_object.h"
#include "models/insight/finder/token_ends.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace tokendeck {

//! Things of one kind that one connection knows of.
struct FinderSegment {
    FinderKind kind = FinderKind::Account;
    ConnectionId connection; //!< invalid for pages, actions and views
    std::shared_ptr<const FinderKeys> keys = std::make_shared<const FinderKeys>(); //!< never null
    //! Of lists: the std::vector of the rows that the keys were made of, in the same order.
    std::shared_ptr<const void> rows = {};
    //! Of lists of tokens: which rows' tokens may begin or end with what is asked; null elsewhere.
    std::shared_ptr<const TokenEnds> ends = {};
    //! What the place of the rows is called, folded and marked as names are: their connection and
    //! its account. Empty where there is none.
    std::string place = {};
    //! By row: another connection stands for it. Empty where no row is hidden.
    std::vector<bool> hidden = {};
    //! By row: what is never found first but by its name. Empty where no row is grave.
    std::vector<bool> grave = {};

    [[nodiscard]] bool isHidden(int row) const { return !hidden.empty() && hidden[size_t(row)]; }
    [[nodiscard]] bool isGrave(int row) const { return !grave.empty() && grave[size_t(row)]; }
    //! How many rows can be found.
    [[nodiscard]] int count() const
    {
        return int(keys->rowCount() - std::ranges::count(hidden, true));
    }
    [[nodiscard]] FinderObject object(int row) const
    {
        return {kind, connection, kind == FinderKind::Connection ? 0 : keys->idAt(row)};
    }
};

//! All that the connections know of, each object once.
struct FinderIndex {
    std::vector<FinderSegment> segments;
};

} // namespace tokendeck
