// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/selection.h"

#include <QString>

#include <optional>

namespace tokendeck {

//! Where the admin is to be taken: a page, with what is to be seen there.
struct Intent {
    QString page; //!< a PageSpec's key; empty for the page that lists selection.kind
    Selection selection; //!< to be selected where there are rows
    //! What the page is to be searched for. Absent: its search stays, unless that hides the
    //! selection, or may hide some of several rows.
    std::optional<QString> search;

    friend bool operator==(const Intent &, const Intent &) = default;
};

} // namespace tokendeck
