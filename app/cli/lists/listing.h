// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/rows/row_writer.h"
#include "models/insight/findings/estate_findings.h"
#include "models/insight/search/search_query.h"
#include "models/store/workspace.h"
#include "models/tables/accounts/account_node.h"
#include "models/tables/base/table_segment.h"

#include <memory>
#include <span>
#include <vector>

namespace tokendeck::cli {

//! Whether \p term asks for what follows from more than its row: then findings are needed.
[[nodiscard]] bool needsFindings(const SearchTerm &term);

//! The rows of one list of several connections, each object once: by connection, then id; accounts
//! below their owners.
class Listing {
public:
    //! \p findings may be null where no term needs them. \p workspace outlives this, and does not
    //! change meanwhile.
    Listing(const Workspace &workspace, std::span<const ConnectionId> connections, ListKind kind,
            std::shared_ptr<const EstateFindings> findings);
    ~Listing();

    //! Keeps the rows alone that match all of \p terms at \p now, as the page's search finds them.
    //! Answers of how many that is not known; they are left out.
    int search(std::span<const SearchTerm> terms, TimePoint now);
    [[nodiscard]] int rowCount() const;
    void write(RowWriter &writer) const;

private:
    struct Part;

    void addAccounts(std::span<const ConnectionId> connections);
    void addPart(const ConnectionInfo &info);
    int searchAccounts(std::span<const SearchTerm> terms, TimePoint now);

    const Workspace &m_workspace;
    const ListKind m_kind;
    const std::shared_ptr<const EstateFindings> m_findings;
    std::vector<Part> m_parts; //!< of all lists but accounts
    std::vector<AccountNode> m_accounts; //!< without their children
};

} // namespace tokendeck::cli
