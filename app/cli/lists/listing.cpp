// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lists/listing.h"

#include "app/cli/lists/written_rows.h"
#include "models/domain/lists/row_kind.h"
#include "models/domain/region.h"
#include "models/insight/search/fact_match.h"
#include "models/tables/accounts/account_columns.h"
#include "models/tables/accounts/account_facts.h"
#include "models/tables/accounts/account_tree.h"
#include "models/tables/base/text_search.h"
#include "models/tables/lists/list_segments.h"

#include <numeric>
#include <set>

namespace tokendeck::cli {
namespace {

//! What \p row of \p segment is found by, folded: what its columns say, and the word that comes
//! with time.
std::string searchedText(const TableSegment &segment, int row, int columns, TimePoint now)
{
    std::string text;
    for (int column = 0; column < columns; ++column)
        appendCell(text, column, segment.searchText(row, column));
    const auto due = segment.dueWord();
    if (due && segment.sortNumber(row, due->column) <= now.time_since_epoch().count())
        appendCell(text, columns, due->word);
    return text;
}

bool hasTexts(std::span<const SearchTerm> terms)
{
    return std::ranges::any_of(
        terms, [](const SearchTerm &term) { return term.name == SearchName::Text; });
}

} // namespace

bool needsFindings(const SearchTerm &term)
{
    const auto *state = std::get_if<RowState>(&term.sought);
    if (term.name == SearchName::Finding)
        return true;
    return state && !isOfRow(*state) && !isTimed(*state) && *state != RowState::ReadOnly
        && *state != RowState::Production;
}

//! The rows of one connection.
struct Listing::Part {
    ConnectionInfo info;
    std::shared_ptr<const TableSegment> segment;
    std::vector<int> rows; //!< of the segment; ascending
};

Listing::Listing(const Workspace &workspace, std::span<const ConnectionId> connections,
                 ListKind kind, std::shared_ptr<const EstateFindings> findings)
    : m_workspace(workspace)
    , m_kind(kind)
    , m_findings(std::move(findings))
{
    if (kind == ListKind::Accounts) {
        addAccounts(connections);
        return;
    }
    for (const ConnectionId &id : connections) {
        if (const ConnectionInfo *info = workspace.connection(id))
            addPart(*info);
    }
}

Listing::~Listing() = default;

void Listing::addAccounts(std::span<const ConnectionId> connections)
{
    for (AccountNode &node : accountNodes(m_workspace, {connections.begin(), connections.end()})) {
        const std::vector<AccountNode> children = std::exchange(node.children, {});
        m_accounts.push_back(std::move(node));
        m_accounts.insert(m_accounts.end(), children.begin(), children.end());
    }
}

void Listing::addPart(const ConnectionInfo &info)
{
    Part part{.info = info, .segment = segmentOf(m_workspace, info, m_kind), .rows = {}};
    part.rows.resize(size_t(part.segment->rowCount()));
    std::iota(part.rows.begin(), part.rows.end(), 0);
    if (m_kind == ListKind::ApiTokens) {
        // A main account's list may hold what the account's own connection lists, too.
        const Rows<ApiToken> tokens = m_workspace.rows<ApiToken>(info.connection.id);
        std::erase_if(part.rows, [&](int row) {
            const ApiToken &token = (*tokens)[size_t(row)];
            if (token.id.value() <= 0)
                return false;
            return std::ranges::any_of(m_parts, [&](const Part &other) {
                return backendOf(other.info.connection.apiUrl) == backendOf(info.connection.apiUrl)
                    && other.segment->rowOf(token.id.value()) >= 0;
            });
        });
    }
    m_parts.push_back(std::move(part));
}

int Listing::search(std::span<const SearchTerm> terms, TimePoint now)
{
    if (terms.empty())
        return 0;
    if (m_kind == ListKind::Accounts)
        return searchAccounts(terms, now);
    int unknown = 0;
    for (Part &part : m_parts) {
        const auto source = StateSource::of(m_findings, part.info.connection.id, now);
        FactColumns facts{.limits = source.at.limits};
        for (int row = 0; row < part.segment->rowCount(); ++row)
            facts.add(part.segment->facts(row, source));
        const FactMatch match(terms, facts, now);
        const bool asksTexts = hasTexts(terms);
        std::erase_if(part.rows, [&](int row) {
            if (asksTexts
                && !matchesTexts(searchedText(*part.segment, row, columnCountOf(m_kind), now),
                                 terms))
                return true;
            const Truth truth = match.of(row);
            unknown += truth == Truth::Unknown ? 1 : 0;
            return truth != Truth::Yes;
        });
    }
    return unknown;
}

int Listing::searchAccounts(std::span<const SearchTerm> terms, TimePoint now)
{
    int unknown = 0;
    std::erase_if(m_accounts, [&](const AccountNode &node) {
        std::string text;
        appendCell(text, 0, node.account().name);
        for (int column = 0; column < AccountTree::ColumnCount; ++column)
            appendCell(text, column + 1, accountText(node, column));
        if (!matchesTexts(text, terms))
            return true;
        FactColumns facts;
        facts.add(accountFacts(node, m_findings.get()));
        const Truth truth = FactMatch(terms, facts, now).of(0);
        unknown += truth == Truth::Unknown ? 1 : 0;
        return truth != Truth::Yes;
    });
    return unknown;
}

int Listing::rowCount() const
{
    int count = int(m_accounts.size());
    for (const Part &part : m_parts)
        count += int(part.rows.size());
    return count;
}

void Listing::write(RowWriter &writer) const
{
    for (const AccountNode &account : m_accounts)
        writeRow(writer, account);
    for (const Part &part : m_parts) {
        const ConnectionId &id = part.info.connection.id;
        RowSource source{.workspace = m_workspace, .info = part.info, .segment = *part.segment};
        if (m_kind == ListKind::Filters)
            source.uses = filterUses(*m_workspace.rows<SharedToken>(id));
        withRowType(m_kind, [&]<typename Row>(std::type_identity<Row>) {
            if constexpr (!std::is_same_v<Row, Account>) {
                const Rows<Row> rows = m_workspace.rows<Row>(id);
                for (const int row : part.rows)
                    writeRow(writer, source, (*rows)[size_t(row)], row);
            }
            return true;
        });
    }
}

} // namespace tokendeck::cli
