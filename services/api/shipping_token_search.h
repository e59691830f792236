// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/shipping_token.h"
#include "services/api/codecs/shipping_token_codec.h"
#include "services/api/operation.h"

#include <array>

namespace tokendeck {

//! Reads every shipping token: the enabled and the disabled ones at the same time, page by page.
//!
//! Pages of a list that changes meanwhile do not fit together: the total differs, a page comes out
//! empty too early, or a token is on two pages. All is read anew then, a few times at most.
class ShippingTokenSearch final : public OperationOf<std::vector<ShippingToken>> {
public:
    //! How often the list is read before it counts as never complete.
    static constexpr int MostRounds = 3;
    //! More pages than any account can have: a backend that never ends is not followed.
    static constexpr int MostPages = 1000;

    using OperationOf::OperationOf;

    void start();

private:
    //! One of the two searches.
    struct Side {
        bool enabled = true;
        int pages = 0; //!< read so far
        int total = -1; //!< as the first page says
        std::vector<ShippingToken> tokens;
        bool atEnd = false;
        bool changed = false; //!< while it was read
    };

    void ask(std::size_t side);
    void take(std::size_t side, ShippingTokenPage page);
    void sideEnded();
    void join();
    void startAnew();

    std::array<Side, 2> m_sides;
    int m_rounds = 0;
};

} // namespace tokendeck
