// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QString>

namespace tokendeck {

class ViewColumns;

//! What \p row says in the columns that are shown, its token left out: one line, the columns apart
//! by tabs, as spreadsheets take it.
[[nodiscard]] QString rowText(const QModelIndex &row, const ViewColumns &columns);

} // namespace tokendeck
