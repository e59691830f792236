// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/activity/activity_line.h"

#include <QModelIndexList>

#include <vector>

namespace tokendeck {

class ActivityProxy;
class TokenTableView;

//! What is selected in the activity, kept while the rows are narrowed or others.
class ActivitySelection {
public:
    //! Both outlive this.
    ActivitySelection(const ActivityProxy &proxy, TokenTableView *view)
        : m_proxy(proxy)
        , m_view(view)
    {
    }

    //! From the top.
    [[nodiscard]] QModelIndexList rows() const;
    //! Remembers what is selected, if something is.
    void keep();
    //! Selects again what was, unless something is, and brings it into sight.
    void restore();

private:
    const ActivityProxy &m_proxy;
    TokenTableView *m_view = nullptr;
    std::vector<ActivityLine> m_kept;
};

} // namespace tokendeck
