// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/list_kind.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>

namespace tokendeck::cli {

//! What lists are called on a command line: "accounts", "shipping", "shared", "filters", "api".
[[nodiscard]] QStringList listNames();
[[nodiscard]] std::optional<ListKind> listNamed(const QString &name);
[[nodiscard]] QString nameOfList(ListKind kind);

//! What has to be read so that all can be said of the rows of \p kind.
[[nodiscard]] std::set<ListKind> listsNeededFor(ListKind kind);

} // namespace tokendeck::cli
