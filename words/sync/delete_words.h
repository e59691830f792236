// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "services/sync/runs/bulk_plan.h"

#include <QStringList>

namespace tokendeck {

//! What is asked before one object is deleted.
struct DeleteWords {
    QString question; //!< "Delete shared token “Wall”?"
    QString effect; //!< what ends with it, in its account
    QStringList consents; //!< what has to be agreed to, each by itself; empty for nothing
    QString verb; //!< "Delete token"
};

//! \p item is what a plan without any consent says of the deletion, \p workspace what is known at
//! \p now.
[[nodiscard]] DeleteWords deleteWords(const Workspace &workspace, const BulkItem &item,
                                      TimePoint now);

} // namespace tokendeck
