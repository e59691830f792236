// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/finder/finder_facts.h"

#include "models/domain/lists/row_kind.h"
#include "models/domain/region.h"
#include "models/insight/search/fact_match.h"
#include "models/insight/search/row_states.h"
#include "models/tables/accounts/account_facts.h"
#include "models/tables/lists/list_segments.h"

#include <algorithm>
#include <utility>

namespace tokendeck {
namespace {

//! One list to be read on the background.
struct Unread {
    FinderKind kind = FinderKind::Account;
    ConnectionId connection;
    std::shared_ptr<const void> rows;
    AccountNode account; //!< of its list of accounts, whichever row
    std::shared_ptr<const TableSegment> segment; //!< of the other lists

    [[nodiscard]] int rowCount() const
    {
        return segment ? segment->rowCount() : int(account.rows->size());
    }
    [[nodiscard]] qint32 idAt(int row) const
    {
        return segment ? segment->idAt(row) : (*account.rows)[size_t(row)].id.value();
    }
    [[nodiscard]] RowFacts factsAt(int row, const StateSource &source) const
    {
        if (segment)
            return segment->facts(row, source);
        AccountNode node = account;
        node.row = row;
        return accountFacts(node, source.findings.get());
    }
};

std::vector<Unread> listsOf(const Workspace &workspace)
{
    std::vector<Unread> lists;
    for (const ConnectionInfo &info : workspace.connections()) {
        const ConnectionId &id = info.connection.id;
        for (const ListKind kind : AllListKinds) {
            const SegmentContext context = SegmentContext::of(workspace, info);
            Unread list{.kind = finderKindOf(kind),
                        .connection = id,
                        .account = {.backend = backendOf(info.connection.apiUrl),
                                    .source = id,
                                    .rows = workspace.rows<Account>(id),
                                    .regionName = context.regionName,
                                    .connectionName = context.connectionName,
                                    .stale = workspace.status(id, ListKind::Accounts).isStale(),
                                    .readOnly = context.marks.readOnly,
                                    .production = context.marks.production},
                        .segment = segmentOf(workspace, info, kind)};
            list.rows = withRowType(
                kind, [&]<typename Row>(std::type_identity<Row>) -> std::shared_ptr<const void> {
                    return workspace.rows<Row>(id);
                });
            lists.push_back(std::move(list));
        }
    }
    return lists;
}

//! Whether the name of \p row has none of the texts that \p terms refuse.
bool isCalledNone(const FinderKeys &keys, int row, std::span<const SearchTerm> terms)
{
    std::string name;
    for (const SearchTerm &term : terms) {
        if (term.name != SearchName::Text || !term.negated)
            continue;
        if (name.empty()) {
            name = keys.textAt(row);
            std::erase(name, WordMark);
        }
        if (name.find(std::get<TextSought>(term.sought).text) != std::string::npos)
            return false;
    }
    return true;
}

} // namespace

FinderFacts::FinderFacts(const Workspace &workspace, const FindingsBoard &findings,
                         Background &background, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_findings(findings)
    , m_background(background)
    , m_clock(clock)
{
    connect(&workspace, &Workspace::connectionAdded, this, &FinderFacts::forget);
    connect(&workspace, &Workspace::connectionChanged, this, &FinderFacts::forget);
    connect(&workspace, &Workspace::connectionRemoved, this, &FinderFacts::forget);
    connect(&workspace, &Workspace::rowsChanged, this, &FinderFacts::forget);
    connect(&workspace, &Workspace::apiTokenEntriesChanged, this, &FinderFacts::forget);
    connect(&findings, &FindingsBoard::changed, this, &FinderFacts::forget);
}

FinderFacts::~FinderFacts()
{
    m_background.discard(std::move(m_parts));
}

void FinderFacts::forget()
{
    m_isDue = true;
}

void FinderFacts::want()
{
    if (m_isReading || !std::exchange(m_isDue, false))
        return;
    m_isReading = true;
    m_background.run(
        this,
        [lists = listsOf(m_workspace), findings = m_findings.current(), now = m_clock.now()] {
            auto parts = std::make_shared<Parts>();
            for (const Unread &list : lists) {
                Part part{.kind = list.kind,
                          .connection = list.connection,
                          .rows = list.rows,
                          .ids = {},
                          .facts = {}};
                part.facts.limits = findings->at.limits;
                const auto source = StateSource::of(findings, part.connection, now);
                for (int row = 0; row < list.rowCount(); ++row) {
                    part.ids.push_back(list.idAt(row));
                    part.facts.add(list.factsAt(row, source));
                }
                parts->push_back(std::move(part));
            }
            return parts;
        },
        [this](const std::shared_ptr<Parts> &parts) {
            m_isReading = false;
            m_answers.clear();
            m_background.discard(std::exchange(m_parts, parts));
            emit changed();
        });
}

std::vector<bool> FinderFacts::answer(const FinderSegment &segment) const
{
    std::vector<bool> matches(size_t(segment.keys->rowCount()), false);
    if (!m_parts)
        return matches;
    const auto part = std::ranges::find_if(*m_parts, [&](const Part &each) {
        return each.kind == segment.kind && each.connection == segment.connection;
    });
    if (part == m_parts->end())
        return matches;
    const FactMatch match(m_terms, part->facts, m_clock.now());
    // Another reading of the list has the same rows by their ids.
    const bool isSame = part->rows == segment.rows;
    for (int row = 0; row < int(matches.size()); ++row) {
        int at = row;
        if (!isSame) {
            const qint32 id = segment.keys->idAt(row);
            const auto found = std::ranges::lower_bound(part->ids, id);
            if (found == part->ids.end() || *found != id)
                continue;
            at = int(found - part->ids.begin());
        }
        matches[size_t(row)] =
            match.of(at) == Truth::Yes && isCalledNone(*segment.keys, row, m_terms);
    }
    return matches;
}

const std::vector<bool> *FinderFacts::matching(const FinderSegment &segment,
                                               const std::vector<SearchTerm> &terms)
{
    if (!listOf(segment.kind))
        return nullptr;
    if (m_terms != terms) {
        m_terms = terms;
        m_answers.clear();
    }
    const auto known = std::ranges::find_if(m_answers, [&](const std::unique_ptr<Answer> &each) {
        return each->kind == segment.kind && each->connection == segment.connection
            && each->matches.size() == size_t(segment.keys->rowCount());
    });
    if (known != m_answers.end())
        return &(*known)->matches;
    m_answers.push_back(
        std::make_unique<Answer>(Answer{segment.kind, segment.connection, answer(segment)}));
    return &m_answers.back()->matches;
}

} // namespace tokendeck

#include "moc_finder_facts.cpp"
