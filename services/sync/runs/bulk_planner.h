// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/bulk_plan.h"

#include <map>
#include <set>
#include <unordered_map>

namespace tokendeck {

//! Plans the items of one connection, one after the other, keeping what those before have left.
class BulkPlanner {
public:
    //! The references outlive this.
    BulkPlanner(const AccountAccess &access, ConnectionId connection, BulkConsent consent);

    [[nodiscard]] BulkItem plan(Command command);
    //! Writes into \p change what the admin has agreed to for all items.
    void confirm(Change &change) const;

private:
    void check(BulkItem &item, const CreateSharedToken &change);
    void check(BulkItem &item, const EditSharedToken &change);
    void check(BulkItem &item, const AttachFilters &change);
    void check(BulkItem &item, const RotateSharedToken &change);
    void check(BulkItem &item, const DeleteSharedToken &change);
    void check(BulkItem &item, const CreateFilter &change);
    void check(BulkItem &item, const DeleteFilter &change);
    void check(BulkItem &item, const ReplaceFilter &change);
    void check(BulkItem &item, const MergeFilters &change);
    void check(BulkItem &item, const CreateShippingToken &change);
    void check(BulkItem &item, const RenameShippingToken &change);
    void check(BulkItem &item, const SetShippingTokenEnabled &change);
    void check(BulkItem &item, const DeleteShippingToken &change);
    void check(BulkItem &item, const RotateShippingToken &change);
    void check(BulkItem &item, const CreateApiToken &change);
    void check(BulkItem &item, const DeleteApiToken &change);
    void check(BulkItem &item, const SetAccountSearchable &change);

    //! The row that \p id names, or null; then the item is left out.
    const SharedToken *sharedToken(BulkItem &item, SharedTokenId id) const;
    const ShippingToken *shippingToken(BulkItem &item, ShippingTokenId id) const;
    //! What the token has after the items so far.
    [[nodiscard]] const std::vector<FilterId> &filtersOf(const SharedToken &token) const;
    [[nodiscard]] bool isEnabled(const ShippingToken &token) const;
    void changeFilters(BulkItem &item, const SharedToken &token, std::vector<FilterId> filters);
    //! Notes the tokens that end without a filter. Whether the item is left out because of them.
    bool uncovers(BulkItem &item, std::vector<NamedToken> tokens);
    //! Counts one more enabled shipping token, unless the limit leaves the item out.
    void addEnabled(BulkItem &item);
    //! Counts one less, unless it is the last one, which leaves the item out.
    void takeEnabled(BulkItem &item);
    void indexUse();
    //! Whether a shared token was not understood, so that it may have any filter.
    [[nodiscard]] bool usesAreUnknown() const;

    const AccountAccess &m_access;
    const Workspace &m_workspace;
    ConnectionId m_connection;
    BulkConsent m_consent;
    Rows<SharedToken> m_sharedTokens;
    Rows<Filter> m_filters;
    Rows<ShippingToken> m_shippingTokens;
    Rows<ApiToken> m_apiTokens;
    bool m_ready = false;
    bool m_useUnknown = false; // of filters
    int m_enabled = 0; // shipping tokens
    std::optional<ShippingTokenLimits> m_limits;
    bool m_useIndexed = false;
    std::unordered_map<FilterId, std::vector<const SharedToken *>> m_use;
    std::unordered_map<SharedTokenId, std::vector<FilterId>> m_edited;
    std::set<std::pair<ListKind, qint32>> m_gone;
    std::map<ShippingTokenId, bool> m_setEnabled;
    std::set<SharedTokenId> m_uncovered;
};

} // namespace tokendeck
