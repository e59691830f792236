// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/row_fault.h"

#include <QString>

namespace tokendeck {

//! A filter of shared tokens: a log passes when its \c field has exactly \c value, case included
//! (docs/backend.md, Meaning of filters). The backend has no update for filters.
struct Filter {
    FilterId id;
    QString field; //!< ^[a-zA-Z0-9_@.-]+$
    QString value; //!< ^[a-zA-Z0-9_@.-]+$
    QString description; //!< may be empty
    MaybeFault fault; //!< why the backend's row was not understood, if it was not

    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace tokendeck
