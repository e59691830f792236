// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/selection.h"

#include <QString>

namespace tokendeck {

//! Where the admin is to be taken: a page, with what is to be seen there.
struct Intent {
    QString page; //!< a PageSpec's key; empty for the page that lists selection.kind
    Selection selection; //!< to be selected where there are rows
    QString search; //!< what the page is searched for; empty for all of its rows

    friend bool operator==(const Intent &, const Intent &) = default;
};

} // namespace tokendeck
