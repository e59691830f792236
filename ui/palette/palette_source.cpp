// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_source.h"

#include "models/board/finder_board.h"
#include "models/domain/region.h"
#include "models/store/activity_log.h"
#include "models/store/known_token.h"
#include "models/store/row_lookup.h"
#include "models/tables/finder/finder_facts.h"
#include "ui/base/action_spec.h"
#include "ui/pages/page_specs.h"
#include "ui/palette/palette_query.h"
#include "ui/palette/pinned_tokens.h"
#include "words/lists/kind_words.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! So many of what was copied last are shown, and so many uses are ranked by.
constexpr size_t MostRecent = 8;
constexpr size_t MostUses = 500;
//! A shorter token shows no end of it anywhere.
constexpr qsizetype ShortestMasked = 20;

//! Escape closes what is there now, Find is what is open, and what New makes is offered by its
//! name.
bool isOffered(ActionId id)
{
    return id != ActionId::Escape && id != ActionId::Find && id != ActionId::New;
}

//! What the pages can make, by the lists that it stands in.
std::vector<ListKind> makeable()
{
    std::vector<ListKind> kinds;
    std::ranges::copy_if(AllListKinds, std::back_inserter(kinds),
                         [](ListKind kind) { return !newVerb(kind).isEmpty(); });
    return kinds;
}

std::vector<FinderSegment> pagesAndActions()
{
    auto pages = std::make_shared<FinderKeys>();
    for (const PageSpec &spec : pageSpecs())
        pages->add(pages->rowCount(), spec.shownTitle());
    auto made = std::make_shared<FinderKeys>();
    for (const ListKind kind : makeable())
        made->add(qint32(kind), PaletteSource::tr("%1, create").arg(newVerb(kind)));
    auto actions = std::make_shared<FinderKeys>();
    std::vector<bool> grave;
    for (const ActionSpec &spec : actionSpecs()) {
        if (!isOffered(spec.id))
            continue;
        actions->add(qint32(spec.id), spec.soughtText());
        grave.push_back(spec.isGrave);
    }
    return {{.kind = FinderKind::Page, .keys = std::move(pages)},
            {.kind = FinderKind::New, .keys = std::move(made)},
            {.kind = FinderKind::Action, .keys = std::move(actions), .grave = std::move(grave)}};
}

template <typename Row>
void addTokenEnds(const std::vector<Row> &rows, const TokenEnds &ends, std::string_view end,
                  std::vector<int> &found)
{
    if constexpr (requires(const Row &row) { row.token; }) {
        ends.forEachWith(end, [&](size_t row) {
            const QByteArrayView token = rows[row].token.exposedText();
            const QByteArrayView asked(end.data(), qsizetype(end.size()));
            if (token.size() >= ShortestMasked
                && (token.startsWith(asked) || token.endsWith(asked)))
                found.push_back(int(row));
        });
    }
}

void tokenEnds(const FinderSegment &segment, std::string_view end, std::vector<int> &found)
{
    const auto list = listOf(segment.kind);
    if (!list || !segment.rows || !segment.ends)
        return;
    withRowType(*list, [&]<typename Row>(std::type_identity<Row>) {
        addTokenEnds(*static_cast<const std::vector<Row> *>(segment.rows.get()), *segment.ends, end,
                     found);
    });
}

} // namespace

PaletteSource::PaletteSource(const Workspace &workspace, const ActivityLog &activities,
                             const PinnedTokens &pins, const SavedViews &views,
                             const FinderBoard &board, FinderFacts &facts)
    : m_workspace(workspace)
    , m_activities(activities)
    , m_pins(pins)
    , m_views(views)
    , m_board(board)
    , m_facts(facts)
{
    readViews();
}

void PaletteSource::readViews()
{
    std::vector<FinderSegment> always = pagesAndActions();
    always.push_back(m_views.segment());
    m_search.setAlways(std::move(always));
}

bool PaletteSource::isReady(const QString &text) const
{
    if (paletteQuery(text).terms.empty())
        return m_board.current() != nullptr;
    m_facts.want();
    return m_board.current() && m_facts.isReady();
}

PaletteSource::Found PaletteSource::offersFor(const FinderObject &object, const QString &name) const
{
    Found found;
    const auto list = listOf(object.kind);
    if (!list)
        return found;
    for (RowOffer &offer : rowOffers(m_workspace, {*list, {{object.connection, object.id}}})) {
        // It is copied to be shown to somebody, from the row itself.
        if (offer.action != RowAction::CopyShape)
            found.rows.push_back({.object = object, .group = {}, .offer = std::move(offer)});
    }
    if (!found.rows.empty())
        found.rows.front().group = name;
    found.matches = found.total = int(found.rows.size());
    return found;
}

bool PaletteSource::isThere(const FinderObject &object) const
{
    const auto list = listOf(object.kind);
    return list && withRowType(*list, [&]<typename Row>(std::type_identity<Row>) {
               return m_workspace.connection(object.connection)
                   && findRow<Row>(m_workspace, object.connection, object.id) != nullptr;
           });
}

PaletteModel::Row PaletteSource::rowOf(const FinderObject &object) const
{
    return {.object = object, .group = {}, .isPinned = m_pins.contains(object)};
}

void PaletteSource::remember(const FinderObject &object)
{
    if (object.kind == FinderKind::Action && specOf(ActionId(object.id)).isGrave)
        return;
    std::erase(m_chosen, object);
    m_chosen.insert(m_chosen.begin(), object);
}

std::vector<FinderObject> PaletteSource::used() const
{
    std::vector<FinderObject> used = m_chosen;
    for (const Activity &activity : m_activities.entries()) {
        if (used.size() >= MostUses)
            break;
        if (activity.action == ActivityAction::CopyToken && activity.list && activity.objectId)
            used.push_back(
                {finderKindOf(*activity.list), activity.connection, qint32(*activity.objectId)});
    }
    return used;
}

PaletteSource::Found PaletteSource::pinnedAndRecent() const
{
    Found found;
    for (const FinderObject &object : m_pins.all()) {
        if (isThere(object))
            found.rows.push_back(rowOf(object));
    }
    const size_t pinned = found.rows.size();
    if (pinned > 0)
        found.rows.front().group = tr("Pinned");
    for (const Activity &activity : m_activities.entries()) {
        if (found.rows.size() - pinned == MostRecent)
            break;
        if (activity.action != ActivityAction::CopyToken || !activity.list || !activity.objectId)
            continue;
        const FinderObject object{finderKindOf(*activity.list), activity.connection,
                                  qint32(*activity.objectId)};
        if (isThere(object) && !std::ranges::count(found.rows, object, &PaletteModel::Row::object))
            found.rows.push_back(rowOf(object));
    }
    if (found.rows.size() > pinned)
        found.rows[pinned].group = tr("Copied last");
    return found;
}

PaletteSource::Found PaletteSource::allActions() const
{
    Found found;
    for (const ListKind kind : makeable())
        found.rows.push_back({.object = {FinderKind::New, {}, qint32(kind)}});
    for (const ActionSpec &spec : actionSpecs()) {
        if (isOffered(spec.id))
            found.rows.push_back({.object = {FinderKind::Action, {}, qint32(spec.id)}});
    }
    found.rows.front().group = PaletteWords::groupTitle(FinderGroup::Actions);
    found.matches = found.total = int(found.rows.size());
    return found;
}

PaletteSource::Found PaletteSource::find(const QString &text)
{
    const std::optional<QString> action = actionText(text);
    if (action && action->isEmpty())
        return allActions();
    if (text.trimmed().isEmpty())
        return pinnedAndRecent();
    if (m_search.index() != m_board.current())
        m_search.setIndex(m_board.current());
    const std::vector<FinderObject> uses = used();
    const PaletteQuery asked =
        action ? PaletteQuery{.names = *action, .terms = {}} : paletteQuery(text);
    FinderQuery query{.text = asked.names,
                      .actionsOnly = action.has_value(),
                      .used = uses,
                      .tokenEnds = tokenEnds};
    if (!asked.terms.empty())
        query.admitted = [this, &asked](const FinderSegment &segment) {
            return m_facts.matching(segment, asked.terms);
        };
    const FinderResult result = m_search.find(query);
    Found found{
        .needle = FinderNeedle(asked.names), .matches = result.matches, .total = result.total};
    std::optional<FinderGroup> group;
    const std::vector<FinderObject> pins = m_pins.all();
    for (const FinderHit &hit : result.hits) {
        PaletteModel::Row row{.object = hit.object,
                              .group = {},
                              .isPinned = std::ranges::count(pins, hit.object) > 0};
        if (group != groupOf(hit.object.kind)) {
            group = groupOf(hit.object.kind);
            row.group = PaletteWords::groupTitle(*group);
        }
        found.rows.push_back(std::move(row));
    }
    // More is found than was meant.
    found.selectsFirst = !asked.isFaulty && !result.hits.empty()
        && !(result.hits.front().isGrave && result.hits.front().rank != FinderRank::NameBegins);
    return found;
}

PaletteSource::Found PaletteSource::known(const Secret &token) const
{
    Found found;
    std::vector<std::pair<QString, KnownToken>> taken;
    for (const KnownToken &each : knownTokens(m_workspace, token)) {
        const ConnectionInfo *info = m_workspace.connection(each.connection);
        const QString backend = backendOf(info->connection.apiUrl);
        const auto isSame = [&](const std::pair<QString, KnownToken> &other) {
            if (other.first != backend)
                return false;
            const KnownToken &first = other.second;
            // An account's token is one of its shipping tokens.
            if (each.kind == ListKind::Accounts && first.kind == ListKind::ShippingTokens)
                return m_workspace.connection(first.connection)->connection.accountId.value()
                    == each.id;
            return first.kind == each.kind && first.id == each.id && each.id > 0;
        };
        if (std::ranges::any_of(taken, isSame))
            continue;
        taken.emplace_back(backend, each);
        found.rows.push_back(rowOf({finderKindOf(each.kind), each.connection, each.id}));
    }
    found.matches = int(found.rows.size());
    found.selectsFirst = found.rows.size() == 1;
    if (!found.rows.empty())
        found.rows.front().group =
            found.selectsFirst ? tr("This token is") : tr("This token stands in several places");
    return found;
}

} // namespace tokendeck
