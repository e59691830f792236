// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/estate_view.h"
#include "models/insight/estate/finding.h"

#include <map>
#include <vector>

namespace tokendeck {

//! Which connection stands for each account: where several see one object, it counts once.
class EstateIndex {
public:
    //! \p view outlives this.
    explicit EstateIndex(const EstateView &view);

    //! backendOf() the connection at \p position.
    [[nodiscard]] const QString &backend(size_t position) const { return m_backends[position]; }
    //! The position of the connection of \p account itself: the first, where there are several;
    //! \p via where there is none.
    [[nodiscard]] size_t homeOf(const QString &backend, AccountId account, size_t via) const;
    //! Whether the connection at \p position stands for its account.
    [[nodiscard]] bool isHome(size_t position) const;
    //! What the connections of the account at \p home tell of it: of each list, the one that was
    //! read best and last.
    [[nodiscard]] ConnectionView bestView(size_t home) const;
    //! What \p account is called, as the connection at \p via sees it.
    [[nodiscard]] QString accountName(const QString &backend, AccountId account, size_t via) const;

private:
    using Key = std::pair<QString, AccountId>;

    const EstateView &m_view;
    std::vector<QString> m_backends;
    std::map<Key, std::vector<size_t>> m_own; //!< the connections of each account, in their order
};

} // namespace tokendeck
