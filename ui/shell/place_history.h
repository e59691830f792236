// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/intent.h"

#include <optional>
#include <vector>

namespace tokendeck {

//! Where the admin was, to go back there and forward again, as in a browser.
class PlaceHistory {
public:
    //! The admin leaves \p place for one that was chosen: there is nothing ahead any more.
    void leave(const Intent &place);
    //! The place before \p present, which is ahead from now on; absent where there is none.
    [[nodiscard]] std::optional<Intent> back(const Intent &present);
    //! The place that back() led away from.
    [[nodiscard]] std::optional<Intent> forward(const Intent &present);

private:
    std::vector<Intent> m_behind; //!< the latest last
    std::vector<Intent> m_ahead; //!< the next last
};

} // namespace tokendeck
