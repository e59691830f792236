// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/api_token_entry.h"
#include "models/store/workspace.h"

#include <type_traits>

namespace tokendeck {

// Which members of a row are kept in files, and in which order; each said once, for writing and for
// reading. A member that a row gets later does not compile here until it is placed. Its token is
// never passed on.

namespace archive {

template <typename Row, typename Other>
concept RowOf = std::is_same_v<std::remove_const_t<Row>, Other>;

} // namespace archive

//! Calls \p take with the kept members of \p row.
template <archive::RowOf<Account> Row, typename Take> auto withFields(Row &row, Take &&take)
{
    auto &[id, name, type, typeWord, ownerId, token, createdAt, retentionDays, reservedDailyGb,
           maxDailyGb, flexible, searchable, accessible, active, dailyUsage, planUts,
           authorizedAccounts, fault] = row;
    return take(id, name, type, typeWord, ownerId, createdAt, retentionDays, reservedDailyGb,
                maxDailyGb, flexible, searchable, accessible, active, dailyUsage, planUts,
                authorizedAccounts, fault);
}

template <archive::RowOf<ShippingToken> Row, typename Take> auto withFields(Row &row, Take &&take)
{
    auto &[id, name, token, enabled, createdAt, createdBy, updatedAt, updatedBy, fault] = row;
    return take(id, name, enabled, createdAt, createdBy, updatedAt, updatedBy, fault);
}

template <archive::RowOf<SharedToken> Row, typename Take> auto withFields(Row &row, Take &&take)
{
    auto &[id, name, token, filters, filterOperator, operatorAssumed, lastUsed, expiresAt, fault] =
        row;
    return take(id, name, filters, filterOperator, operatorAssumed, lastUsed, expiresAt, fault);
}

template <archive::RowOf<Filter> Row, typename Take> auto withFields(Row &row, Take &&take)
{
    auto &[id, field, value, description, fault] = row;
    return take(id, field, value, description, fault);
}

template <archive::RowOf<ApiToken> Row, typename Take> auto withFields(Row &row, Take &&take)
{
    auto &[id, name, token, accountId, createdAt, fault] = row;
    return take(id, name, accountId, createdAt, fault);
}

template <archive::RowOf<DailyUsage> Row, typename Take> auto withFields(Row &row, Take &&take)
{
    auto &[day, bytes] = row;
    return take(day, bytes);
}

template <archive::RowOf<RowFault> Row, typename Take> auto withFields(Row &row, Take &&take)
{
    auto &[jsonPath, detail, shape, hasId] = row;
    return take(jsonPath, detail, shape, hasId);
}

} // namespace tokendeck
