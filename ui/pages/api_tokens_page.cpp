// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/api_tokens_page.h"

#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "models/tables/lists/api_token_table.h"
#include "services/sync/registry/api_token_registry.h"
#include "ui/changes/api_token_dialogs.h"
#include "ui/frame/details/details_content.h"
#include "ui/frame/page_header.h"
#include "ui/widgets/button.h"
#include "words/base/name_words.h"
#include "words/lists/problems/check_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

ApiTokensPage::ApiTokensPage(const Dependencies &dependencies, const PageSpec &spec,
                             QWidget *parent)
    : TablePage(dependencies, spec,
                std::make_unique<ApiTokenTable>(dependencies.workspace, dependencies.clock),
                {tr("Search name, owner, note…"), tr("Select a token to see its details.")}, parent)
{
    connect(&dependencies.workspace, &Workspace::apiTokenEntriesChanged, this, [this] {
        scheduleUpdate();
        tellChecks();
    });
    connect(&dependencies.workspace, &Workspace::connectionChanged, this,
            &ApiTokensPage::updateRegistryButton);
    Button *checks = addSecondary(tr("Check all"), u"checkAllButton"_s, [this] { checkAll(); });
    m_addByHand = addSecondary(tr("Add by hand…"), u"addByHandButton"_s, [this] { addByHand(); });
    header()->letGiveWay(m_addByHand, IconName::Edit, PageHeader::Turn::Second);
    header()->letGiveWay(checks, IconName::Check, PageHeader::Turn::Second);
    m_addByHand->setToolTip(
        tr("Write down a token that the backend does not list, without its text"));
}

int ApiTokensPage::accountColumn() const
{
    // An account may list tokens of others.
    return -1;
}

void ApiTokensPage::applyScope()
{
    TablePage::applyScope();
    updateRegistryButton();
}

DetailsContent ApiTokensPage::rowDetails(const QModelIndex &index) const
{
    const ConnectionId &id = table().connectionAt(index.row());
    const auto *row = findRow<ApiToken>(deps().workspace, id, table().idAt(index.row()));
    if (!row)
        return {};
    return detailsOf(*row, index.siblingAtColumn(ApiTokenTable::Account).data().toString(),
                     deps().apiTokens.entry(id, row->id).value_or(ApiTokenEntry{}),
                     deps().workspace.connection(id)->listsApiTokens.value_or(true),
                     deps().clock.now(), fetchOf(id, row->id.value()));
}

//! The first connection in the scope whose backend does not list API tokens.
std::optional<ConnectionId> ApiTokensPage::unlisted() const
{
    const auto found = std::ranges::find_if(scope(), [this](const ConnectionId &id) {
        const ConnectionInfo *info = deps().workspace.connection(id);
        return info && info->listsApiTokens == false;
    });
    return found == scope().end() ? std::nullopt : std::optional(*found);
}

std::optional<Message> ApiTokensPage::hint()
{
    const std::optional<ConnectionId> id = unlisted();
    if (!id)
        return {};
    return Message{.tone = Tone::Accent,
                   .text =
                       tr("The backend of %1 does not list API tokens. Here are those that "
                          "this computer knows.")
                           .arg(quotedName(shownConnectionName(
                               deps().workspace, deps().workspace.connection(*id)->connection))),
                   .closable = false};
}

void ApiTokensPage::updateRegistryButton()
{
    m_addByHand->setVisible(unlisted().has_value());
}

void ApiTokensPage::addByHand()
{
    (new AddApiTokenDialog(deps().apiTokens, deps().workspace, scope(), window()))->open();
}

void ApiTokensPage::checkAll()
{
    m_checked.clear();
    m_unchecked = 0;
    for (const ConnectionId &id : scope()) {
        const std::vector<ApiTokenId> asked = deps().apiTokens.checkAll(id);
        for (const ApiTokenId token : asked)
            m_checked.push_back({id, token.value()});
        m_unchecked += int(deps().workspace.rows<ApiToken>(id)->size() - asked.size());
    }
    showMessage({.tone = Tone::Accent,
                 .text = m_checked.empty() ? checkWords({.unknown = m_unchecked}).text
                                           : checkingWords(int(m_checked.size()))});
}

//! Says what came of checkAll() once the last answer is there.
void ApiTokensPage::tellChecks()
{
    if (m_checked.empty())
        return;
    CheckSummary summary{.unknown = m_unchecked};
    for (const RowRef &row : m_checked) {
        const ApiTokenId id(row.id);
        const auto entry = deps().apiTokens.entry(row.connection, id);
        if (!entry)
            continue; // deleted meanwhile
        if (entry->checking)
            return;
        if (entry->unanswered)
            ++summary.unanswered;
        else if (entry->check && entry->check->identity)
            ++summary.works;
        else if (entry->check)
            summary.refused.append(entry->name);
    }
    m_checked.clear();
    const CheckWords words = checkWords(summary);
    showMessage({.tone = words.tone, .text = words.text});
}

} // namespace tokendeck

#include "moc_api_tokens_page.cpp"
