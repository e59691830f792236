// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/api_token_rules.h"
#include "models/insight/findings/estate_index.h"

#include <span>
#include <variant>
#include <vector>

namespace tokendeck {

//! One token of the estate, once, where it lies.
struct TokenRow {
    ObjectRef object;
    size_t home = 0; //!< the position of the connection that it counts for
    AccountId via; //!< whose connection lists it
    std::variant<const Account *, const ShippingToken *, const SharedToken *, const SeenApiToken *>
        row;

    //! Its text; read with the gate of the estate.
    [[nodiscard]] const Secret &text() const;
    //! As it was read; may be empty.
    [[nodiscard]] const QString &name() const;
};

//! Every token of \p view, each once. An account's token that is one of its shipping tokens is
//! that alone; one that nobody tells is none. What an earlier run has kept is left out.
class TokenRows {
public:
    //! \p view outlives this.
    explicit TokenRows(const EstateView &view);

    [[nodiscard]] const std::vector<TokenRow> &all() const { return m_rows; }
    [[nodiscard]] const EstateIndex &index() const { return m_index; }
    //! The filters of the account that the connection at \p home stands for, as far as they were
    //! read.
    [[nodiscard]] std::span<const Filter> filtersOf(size_t home) const;

private:
    template <typename Row> void addList(const ListView<Row> &list, size_t home);
    void addAccounts(size_t position);
    [[nodiscard]] bool isShippingToken(const Account &account, size_t home) const;

    const EstateView &m_view;
    EstateIndex m_index;
    std::vector<ConnectionView> m_best; //!< by position; of those that are at home
    std::vector<SeenApiToken> m_apiTokens;
    std::vector<TokenRow> m_rows;
};

} // namespace tokendeck
