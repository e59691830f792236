// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/page_columns.h"

#include "models/tables/accounts/account_tree.h"
#include "models/tables/lists/api_token_table.h"
#include "models/tables/lists/filter_table.h"
#include "models/tables/lists/shared_token_table.h"
#include "models/tables/lists/shipping_token_table.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! "on 30 Nov 2026", the longest that a time is written; digits are wide.
constexpr double DateChars = 15;

std::vector<ColumnSpec> hide(std::vector<ColumnSpec> columns, const QList<int> &hidden)
{
    for (const int column : hidden)
        columns[size_t(column)].hiddenAtFirst = true;
    return columns;
}

// The name is what a row is known by, and the token is what the page is for: they give way last.

ColumnSpec name(const QString &key)
{
    return {.key = key,
            .minimumChars = 13,
            .preferredChars = 19,
            .stretch = 1,
            .priority = 4,
            .hideable = false};
}

//! The mask with its Copy.
ColumnSpec token()
{
    return {
        .key = u"token"_s, .minimumChars = 0, .preferredChars = 0, .priority = 5, .isToken = true};
}

ColumnSpec text(const QString &key, double minimum, double preferred, int priority, int stretch = 0)
{
    return {.key = key,
            .minimumChars = minimum,
            .preferredChars = preferred,
            .stretch = stretch,
            .priority = priority};
}

ColumnSpec number(const QString &key, double chars, int priority)
{
    return {.key = key,
            .minimumChars = chars,
            .preferredChars = chars,
            .priority = priority,
            .rightAligned = true};
}

} // namespace

std::vector<ColumnSpec> activityColumns()
{
    std::vector<ColumnSpec> columns{
        text(u"time"_s, 11, 13, 5),      text(u"what"_s, 20, 26, 5, 1),
        text(u"object"_s, 15, 22, 4, 1), text(u"account"_s, 11, 14, 3),
        text(u"who"_s, 14, 18, 2),       text(u"outcome"_s, 12, 17, 4),
        text(u"source"_s, 15, 16, 1),
    };
    columns[0].hideable = false;
    columns[1].hideable = false;
    return columns;
}

std::vector<ColumnSpec> accountColumns(const QList<int> &hidden)
{
    std::vector<ColumnSpec> columns(AccountTree::ColumnCount);
    columns[AccountTree::Name] = name(u"name"_s);
    columns[AccountTree::Id] = number(u"id"_s, 7, 2);
    columns[AccountTree::Type] = text(u"type"_s, 7.5, 8, 3);
    columns[AccountTree::Region] = text(u"region"_s, 8, 9, 0);
    columns[AccountTree::Token] = token();
    columns[AccountTree::Retention] = number(u"retention"_s, 9, 2);
    columns[AccountTree::DailyVolume] = number(u"dailyVolume"_s, 12, 2);
    columns[AccountTree::DailyVolume].preferredChars = 17; // "25,000 time series"
    columns[AccountTree::Searchable] = text(u"searchable"_s, 10, 10.5, 0);
    columns[AccountTree::Accessible] = text(u"accessible"_s, 10, 10.5, 0);
    columns[AccountTree::ShippingTokens] = text(u"shippingTokens"_s, 15, 15, 1);
    return hide(std::move(columns), hidden);
}

std::vector<ColumnSpec> tableColumns(ListKind kind, const QList<int> &hidden)
{
    std::vector<ColumnSpec> columns;
    switch (kind) {
    case ListKind::ShippingTokens:
        columns.resize(ShippingTokenTable::ColumnCount);
        columns[ShippingTokenTable::Name] = name(u"name"_s);
        columns[ShippingTokenTable::Account] = text(u"account"_s, 10, 14, 2);
        columns[ShippingTokenTable::Token] = token();
        columns[ShippingTokenTable::State] = text(u"state"_s, 8, 9, 3);
        columns[ShippingTokenTable::Created] = text(u"created"_s, 11.5, DateChars, 1);
        columns[ShippingTokenTable::CreatedBy] = text(u"createdBy"_s, 12, 18, 0, 1);
        columns[ShippingTokenTable::Updated] = text(u"updated"_s, 11.5, DateChars, 2);
        columns[ShippingTokenTable::UpdatedBy] = text(u"updatedBy"_s, 12, 18, 0);
        columns[ShippingTokenTable::Id] = number(u"id"_s, 7, 1);
        break;
    case ListKind::SharedTokens:
        columns.resize(SharedTokenTable::ColumnCount);
        columns[SharedTokenTable::Name] = name(u"name"_s);
        columns[SharedTokenTable::Account] = text(u"account"_s, 9.5, 10.5, 2);
        columns[SharedTokenTable::Token] = token();
        columns[SharedTokenTable::Filters] = text(u"filters"_s, 20, 38, 3, 3);
        columns[SharedTokenTable::LastUsed] = text(u"lastUsed"_s, DateChars, DateChars, 0);
        columns[SharedTokenTable::Expires] = text(u"expires"_s, 10, 10, 3);
        columns[SharedTokenTable::Id] = number(u"id"_s, 7, 1);
        columns[SharedTokenTable::Region] = text(u"region"_s, 5, 9, 1);
        break;
    case ListKind::Filters:
        columns.resize(FilterTable::ColumnCount);
        columns[FilterTable::Filter] = name(u"filter"_s);
        columns[FilterTable::Description] = text(u"description"_s, 10, 28, 1, 2);
        columns[FilterTable::Account] = text(u"account"_s, 8, 14, 2);
        columns[FilterTable::UsedBy] = number(u"usedBy"_s, 9, 3);
        columns[FilterTable::Id] = number(u"id"_s, 7, 1);
        break;
    case ListKind::ApiTokens:
        columns.resize(ApiTokenTable::ColumnCount);
        columns[ApiTokenTable::Name] = name(u"name"_s);
        columns[ApiTokenTable::Account] = text(u"account"_s, 8, 18, 2, 1);
        columns[ApiTokenTable::Token] = token();
        columns[ApiTokenTable::Owner] = text(u"owner"_s, 8, 14, 2, 1);
        columns[ApiTokenTable::Checked] = text(u"checked"_s, 9, 9, 3);
        columns[ApiTokenTable::Created] = text(u"created"_s, 9, DateChars, 1);
        columns[ApiTokenTable::Note] = text(u"note"_s, 8, 20, 0, 1);
        columns[ApiTokenTable::Id] = number(u"id"_s, 7, 1);
        break;
    case ListKind::Accounts:
        return accountColumns(hidden);
    }
    return hide(std::move(columns), hidden);
}

} // namespace tokendeck
