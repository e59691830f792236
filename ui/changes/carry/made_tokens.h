// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/dependencies.h"
#include "ui/base/token_copier.h"

#include <vector>

namespace tokendeck {

//! The form in which a new shared token of \p connection's account is handed on: as a link, where
//! the address of a dashboard is known for it.
[[nodiscard]] bool isHandedOnAsLink(const Dependencies &dependencies,
                                    const ConnectionId &connection);

//! Copies the shared token \p row as a link, or alone where there is no address for one.
CopyEnd copyMade(const Dependencies &dependencies, const RowRef &row);

//! Copies those of \p rows whose text is known, one in each line: account, name, and the link or
//! token, with tabs between them, as tables take it.
CopyEnd copyAllMade(const Dependencies &dependencies, const std::vector<RowRef> &rows);

} // namespace tokendeck
