// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/list_segments.h"

#include "models/tables/lists/api_token_table.h"
#include "models/tables/lists/filter_table.h"
#include "models/tables/lists/shared_token_table.h"
#include "models/tables/lists/shipping_token_table.h"

namespace tokendeck {

std::shared_ptr<const TableSegment> segmentOf(const Workspace &workspace,
                                              const ConnectionInfo &info, ListKind kind)
{
    switch (kind) {
    case ListKind::ShippingTokens:
        return ShippingTokenTable::segmentOf(workspace, info);
    case ListKind::SharedTokens:
        return SharedTokenTable::segmentOf(workspace, info);
    case ListKind::Filters:
        return FilterTable::segmentOf(workspace, info, {});
    case ListKind::ApiTokens:
        return ApiTokenTable::segmentOf(workspace, info);
    case ListKind::Accounts:
        break;
    }
    return nullptr;
}

int columnCountOf(ListKind kind)
{
    switch (kind) {
    case ListKind::ShippingTokens:
        return ShippingTokenTable::ColumnCount;
    case ListKind::SharedTokens:
        return SharedTokenTable::ColumnCount;
    case ListKind::Filters:
        return FilterTable::ColumnCount;
    case ListKind::ApiTokens:
        return ApiTokenTable::ColumnCount;
    case ListKind::Accounts:
        break;
    }
    return 0;
}

} // namespace tokendeck
