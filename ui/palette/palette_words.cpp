// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_words.h"

#include "models/base/clock.h"
#include "models/board/findings_board.h"
#include "models/domain/names/display_name.h"
#include "models/insight/expiry.h"
#include "models/store/connection_lookup.h"
#include "models/store/list_knowledge.h"
#include "models/store/row_lookup.h"
#include "services/desktop/saved_views.h"
#include "ui/base/action_spec.h"
#include "ui/base/key_text.h"
#include "ui/changes/offers/row_offer.h"
#include "ui/pages/page_specs.h"
#include "ui/palette/palette_views.h"
#include "words/base/cell_words.h"
#include "words/base/filter_words.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/status_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

constexpr auto DetailSeparator = " · ";

QString joined(const QStringList &parts)
{
    QStringList kept;
    // An account's connection is often called as the account is.
    for (const QString &part : parts) {
        if (!part.isEmpty() && !kept.contains(part))
            kept.append(part);
    }
    return kept.join(QString::fromUtf8(DetailSeparator));
}

//! Makes \p name the title, its marks where they stand there.
void setTitle(PaletteText &text, const QString &name, const FinderNeedle &needle)
{
    text.title = isolated(name);
    const qsizetype shift = text.title.indexOf(name);
    if (shift < 0)
        return;
    text.marks = finderMarks(name, needle);
    for (TextRange &mark : text.marks)
        mark.position += shift;
}

//! A filter is searched as "env:prod" and shown as "env: prod".
void setFilterTitle(PaletteText &text, const Filter &filter, const FinderNeedle &needle)
{
    text.title = shownFilter(filter);
    if (text.title != filterText(filter))
        return;
    const qsizetype colon = filter.field.size();
    for (const TextRange &mark : finderMarks(nameOf(filter), needle)) {
        const qsizetype end = mark.position + mark.length;
        const qsizetype from = mark.position > colon ? mark.position + 1 : mark.position;
        text.marks.push_back({from, (end > colon + 1 ? end + 1 : end) - from});
    }
}

QString filtersText(const SharedToken &token, const std::vector<Filter> &filters)
{
    if (token.filters.empty())
        return PaletteWords::tr("unfiltered");
    QStringList shown;
    for (const FilterId id : token.filters) {
        const Filter *filter = findRow(filters, id);
        shown.append(filter ? shownFilter(*filter) : PaletteWords::tr("filter %1").arg(id.value()));
    }
    return shown.join(u' ' + operatorWord(token.filterOperator) + u' ');
}

QString expiryText(const StatedTime &expiresAt, TimePoint now)
{
    switch (expiryOf(expiresAt, now)) {
    case Expiry::Unknown:
        return {};
    case Expiry::Never:
        return PaletteWords::tr("never expires");
    case Expiry::Past:
        return PaletteWords::tr("expired");
    case Expiry::Soon:
    case Expiry::Later:
        break;
    }
    return PaletteWords::tr("expires %1").arg(timeUntil(now, *expiresAt.moment()));
}

const ApiTokenEntry *entryOf(const ApiTokenEntries &entries, ApiTokenId id)
{
    const auto found = entries.find(id);
    return found == entries.end() ? nullptr : &found->second;
}

bool isRefused(const ApiTokenEntries &entries, ApiTokenId id)
{
    const ApiTokenEntry *entry = entryOf(entries, id);
    return entry && entry->check && !entry->check->identity;
}

//! The account that a row of \p info's list belongs to, by name.
QString accountOf(const Workspace &workspace, const ConnectionInfo &info, const ApiToken &token)
{
    const Connection &connection = info.connection;
    if (!token.accountId.isValid() || token.accountId == connection.accountId)
        return connection.accountName;
    const Account *account = findRow<Account>(workspace, connection.id, token.accountId.value());
    return account ? account->name : PaletteWords::tr("account %1").arg(token.accountId.value());
}

QString typeText(const Account &account)
{
    switch (account.type) {
    case AccountType::Main:
        return PaletteWords::tr("Main account");
    case AccountType::Sub:
        return PaletteWords::tr("Sub account");
    case AccountType::Metrics:
        return PaletteWords::tr("Metrics account");
    case AccountType::Tracing:
        return PaletteWords::tr("Tracing account");
    case AccountType::Security:
        return PaletteWords::tr("Security account");
    case AccountType::Timeless:
    case AccountType::Restore:
    case AccountType::Other:
        break;
    }
    return PaletteWords::tr("Account");
}

IconName iconOfList(ListKind list)
{
    const auto found = std::ranges::find_if(
        pageSpecs(), [list](const PageSpec &spec) { return spec.kind == list; });
    return found == pageSpecs().end() ? IconName::Search : found->icon;
}

} // namespace

QString PaletteWords::groupTitle(FinderGroup group)
{
    switch (group) {
    case FinderGroup::Tokens:
        return tr("Tokens");
    case FinderGroup::FiltersAndAccounts:
        return tr("Filters and accounts");
    case FinderGroup::Places:
        return tr("Connections, pages and views");
    case FinderGroup::Actions:
        break;
    }
    return tr("Actions");
}

PaletteText PaletteWords::textOf(const FinderObject &object, const FinderNeedle &needle) const
{
    PaletteText text;
    switch (object.kind) {
    case FinderKind::Page: {
        const PageSpec &spec = pageSpecs()[size_t(object.id)];
        setTitle(text, spec.shownTitle(), needle);
        text.details = tr("Page");
        text.aside = keysText(pageKeys(object.id));
        text.icon = spec.icon;
        text.verb = tr("Open");
        break;
    }
    case FinderKind::Action: {
        const ActionSpec &spec = specOf(ActionId(object.id));
        setTitle(text, spec.shownText(), needle);
        text.kind = tr("Action");
        text.aside = m_keys.shown(spec.id);
        text.icon = IconName::Keyboard;
        text.verb = tr("Run");
        break;
    }
    case FinderKind::New: {
        const auto kind = ListKind(object.id);
        setTitle(text, newVerb(kind), needle);
        text.kind = tr("Action");
        text.icon = iconOfList(kind);
        text.verb = tr("Begin");
        break;
    }
    case FinderKind::Connection:
        describeConnection(text, object, needle);
        break;
    case FinderKind::View:
        describeView(text, object, needle);
        break;
    default:
        describeRow(text, object, needle);
    }
    return text;
}

void PaletteWords::describeView(PaletteText &text, const FinderObject &object,
                                const FinderNeedle &needle) const
{
    const SavedView *view = m_views.find(object.id);
    text.isThere = view != nullptr;
    if (!view) {
        text.details = tr("No longer there");
        return;
    }
    setTitle(text, view->name, needle);
    const auto page = std::ranges::find(pageSpecs(), view->page, &PageSpec::shownKey);
    text.details = joined({tr("View of %1").arg(page->shownTitle()), isolated(view->search)});
    text.icon = page->icon;
    text.verb = tr("Open");
}

void PaletteWords::describeConnection(PaletteText &text, const FinderObject &object,
                                      const FinderNeedle &needle) const
{
    text.icon = IconName::Globe;
    const ConnectionInfo *info = m_workspace.connection(object.connection);
    text.isThere = info != nullptr;
    if (!info)
        return;
    setTitle(text, shownConnectionName(m_workspace, info->connection), needle);
    text.details = joined(
        {tr("Connection"), isolated(info->connection.accountName), placeNameOf(info->connection)});
    text.verb = tr("Show");
}

void PaletteWords::describeRow(PaletteText &text, const FinderObject &object,
                               const FinderNeedle &needle) const
{
    const ListKind list = *listOf(object.kind);
    text.icon = iconOfList(list);
    text.canBeShown = true;
    const ConnectionInfo *info = m_workspace.connection(object.connection);
    text.isThere =
        info && withRowType(list, [&]<typename Row>(std::type_identity<Row>) {
            const Row *row = findRow<Row>(m_workspace, object.connection, object.id);
            if (!row)
                return false;
            const TimePoint now = m_clock.now();
            const ConnectionId &id = object.connection;
            QString kind = capitalized(kindWord(list));
            QString account = info->connection.accountName;
            QString facts;
            if constexpr (std::is_same_v<Row, Filter>)
                setFilterTitle(text, *row, needle);
            else
                setTitle(text, row->name, needle);
            if constexpr (std::is_same_v<Row, Filter>) {
                facts = usesOf(*row, id);
            } else if constexpr (std::is_same_v<Row, Account>) {
                kind = typeText(*row);
                account = QString::number(object.id);
            } else if constexpr (std::is_same_v<Row, ShippingToken>) {
                facts = enabledWord(row->enabled);
            } else if constexpr (std::is_same_v<Row, SharedToken>) {
                facts = joined({filtersText(*row, *m_workspace.rows<Filter>(id)),
                                expiryText(row->expiresAt, now)});
            } else if constexpr (std::is_same_v<Row, ApiToken>) {
                account = accountOf(m_workspace, *info, *row);
                const ApiTokenEntries &entries = *m_workspace.apiTokenEntries(id);
                const ApiTokenEntry *entry = entryOf(entries, row->id);
                const QString owner = entry ? entry->owner : QString();
                facts = joined({owner.isEmpty() ? QString() : tr("owner %1").arg(isolated(owner)),
                                isRefused(entries, row->id) ? tr("refused") : QString()});
            }
            if (row->fault) {
                text.title = faultTitle(nameOf(*row));
                text.marks.clear();
                facts.clear();
            }
            const QString connection = shownConnectionName(m_workspace, info->connection);
            // "Beta Works › Finance" says both.
            if (account == info->connection.name && account != connection)
                account.clear();
            const ListStatus status = m_workspace.status(id, list);
            const bool isKept = knowledgeOf(status) == ListKnowledge::Kept;
            // First, so that it is never cut off.
            text.details =
                joined({isKept ? keptWords(*status.keptFrom) : QString(), kind, isolated(account),
                        isolated(connection), placeNameOf(info->connection), facts});
            bool hasToken = false;
            if constexpr (requires { row->token; }) {
                hasToken = !row->token.isEmpty() || object.kind != FinderKind::Account;
                if (hasToken)
                    text.aside = maskedText(row->token, info->state == ConnectionState::Locked);
            }
            text.verb = hasToken ? tr("Copy") : tr("Show");
            return true;
        });
    if (!text.isThere)
        text.details = tr("No longer there");
}

PaletteText PaletteWords::textOf(const RowOffer &offer) const
{
    PaletteText text{.title = offer.text, .kind = tr("Action"), .icon = IconName::Keyboard};
    text.isThere = offer.isPossible();
    text.details = offer.obstacle;
    if (offer.key)
        text.aside = m_keys.shown(*offer.key);
    text.verb = tr("Begin");
    return text;
}

//! As they were counted with the findings: 100,000 tokens are not counted while somebody types.
QString PaletteWords::usesOf(const Filter &filter, const ConnectionId &connection) const
{
    const ListStatus status = m_workspace.status(connection, ListKind::SharedTokens);
    const auto facts = m_findings.current()->facts(connection);
    const int count = facts ? facts->uses.of(filter.id) : 0;
    if (!facts || !wasRead(knowledgeOf(status)) || (count == 0 && facts->uses.unknown > 0))
        return tr("uses not known");
    if (count == 0)
        return tr("used by no shared token");
    return facts->uses.unknown == 0 ? tr("used by %n shared tokens", nullptr, count)
                                    : tr("used by %n shared tokens or more", nullptr, count);
}

} // namespace tokendeck
