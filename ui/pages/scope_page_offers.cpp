// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/offers/shown_place.h"
#include "ui/pages/base/offer_actions.h"
#include "ui/pages/scope_page.h"
#include "ui/scope/scope_rows.h"
#include "ui/widgets/access_keys.h"

#include <QMenu>

#include <algorithm>

namespace tokendeck {

// What can be done with the selected node.

namespace {

//! What has to be selected for \p action; empty where it does nothing on the map.
QString wantedFor(ActionId action)
{
    switch (action) {
    case ActionId::Toggle:
        return ScopePage::tr("Select a sub account first.");
    case ActionId::ShowRelated:
    case ActionId::ShowSharedTokens:
        return ScopePage::tr("Select an account first.");
    case ActionId::Rename:
    case ActionId::Delete:
        return ScopePage::tr("Select an API token first.");
    case ActionId::Check:
        return ScopePage::tr("Select an account or an API token first.");
    default:
        return {};
    }
}

bool changesSearch(const RowOffer &offer)
{
    return offer.action == RowAction::OpenToSearch || offer.action == RowAction::CloseToSearch;
}

} // namespace

bool ScopePage::actOnSelection(ActionId action)
{
    const std::vector<RowOffer> all = offers();
    if (const auto offer = offerFor(all, action)) {
        perform(*offer);
        return true;
    }
    const QString wanted = wantedFor(action);
    // Of a sub account that is neither open nor closed, as far as is known, both are offered.
    if (wanted.isEmpty() || (action == ActionId::Toggle && std::ranges::any_of(all, changesSearch)))
        return false;
    showMessage({.tone = Tone::Accent, .text = wanted});
    return true;
}

std::vector<RowOffer> ScopePage::offers() const
{
    const std::optional<Selection> selection = selected();
    return selection ? rowOffers(m_deps.workspace, *selection) : std::vector<RowOffer>();
}

std::vector<ConnectionId> ScopePage::actedOn() const
{
    if (!m_key)
        return {};
    // A group is of the connection of its account.
    std::optional<Selection> selection = selected();
    if (!selection) {
        if (const auto account = accountKey(m_facts, m_key->backend, m_key->account))
            selection = rowOf(m_facts, *account);
    }
    return selection ? connectionsOf(*selection) : std::vector<ConnectionId>();
}

void ScopePage::perform(const RowOffer &offer)
{
    const std::optional<Selection> selection = selected();
    if (!selection)
        return;
    if (const auto place = placeShownBy(m_deps.workspace, offer.action, *selection);
        place && offer.isPossible())
        emit goRequested(*place);
    else if (!offer.isPossible())
        showMessage(obstacleMessage(
            offer, [this](const ConnectionId &id) { emit connectionRequested(id); }));
    else
        emit changeRequested(offer.action, *selection);
}

void ScopePage::goToPage()
{
    if (const std::optional<Selection> selection = selected())
        emit goRequested({.selection = *selection});
}

void ScopePage::showMenu(const QPoint &position)
{
    const std::optional<Selection> selection = selected();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_key && !selection) {
        menu->addAction(tr("Fold or unfold"), this, [this] { toggleFold(*m_key); });
    } else if (selection) {
        menu->addAction(selection->kind == ListKind::Accounts ? tr("Show in Accounts")
                                                              : tr("Show in API tokens"),
                        this, &ScopePage::goToPage);
        menu->addSeparator();
        std::vector<RowOffer> all = offers();
        // The pages copy it, where it is told what it is.
        std::erase_if(all, [](const auto &one) { return one.action == RowAction::CopyShape; });
        addOffers(menu, all, keys(), this, [this](const RowOffer &offer) { perform(offer); });
    }
    giveAccessKeys(menu);
    menu->popup(position);
}

} // namespace tokendeck
