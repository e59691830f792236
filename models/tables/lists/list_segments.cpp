// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/list_segments.h"

#include "models/tables/lists/api_token_table.h"
#include "models/tables/lists/filter_table.h"
#include "models/tables/lists/shared_token_table.h"
#include "models/tables/lists/shipping_token_table.h"

#include <array>

namespace tokendeck {

namespace {

//! What is the table of one list; accounts are a tree.
struct ListTable {
    ListKind kind = ListKind::Accounts;
    std::shared_ptr<const TableSegment> (*segmentOf)(const Workspace &,
                                                     const ConnectionInfo &) = nullptr;
    int columns = 0;
};

constexpr std::array ListTables{
    ListTable{.kind = ListKind::Accounts},
    ListTable{ListKind::ShippingTokens, ShippingTokenTable::segmentOf,
              ShippingTokenTable::ColumnCount},
    ListTable{ListKind::SharedTokens, SharedTokenTable::segmentOf, SharedTokenTable::ColumnCount},
    ListTable{ListKind::Filters,
              [](const Workspace &workspace, const ConnectionInfo &info) {
                  return FilterTable::segmentOf(workspace, info, {});
              },
              FilterTable::ColumnCount},
    ListTable{ListKind::ApiTokens, ApiTokenTable::segmentOf, ApiTokenTable::ColumnCount},
};
static_assert(hasEachList(ListTables), "a list has no table, or one out of order");

} // namespace

std::shared_ptr<const TableSegment> segmentOf(const Workspace &workspace,
                                              const ConnectionInfo &info, ListKind kind)
{
    const ListTable &table = ListTables[size_t(kind)];
    return table.segmentOf ? table.segmentOf(workspace, info) : nullptr;
}

int columnCountOf(ListKind kind)
{
    return ListTables[size_t(kind)].columns;
}

} // namespace tokendeck
