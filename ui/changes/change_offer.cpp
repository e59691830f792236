// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/change_offer.h"

#include "models/store/row_lookup.h"
#include "models/store/workspace.h"
#include "words/lists/obstacle_words.h"
#include "words/lists/problem_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendeck {

namespace {

struct ChangeOfferWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::Changes)
};

//! Why nothing can be done with \p row; empty when it can.
QString rowObstacle(const Workspace &workspace, ListKind kind, const RowRef &row)
{
    if (const RowFault *fault = faultOf(workspace, row.connection, kind, row.id))
        return notUnderstoodObstacle(*fault);
    return connectionObstacle(workspace.connection(row.connection));
}

//! What hinders every row of \p selection alike: the first obstacle, where no row is free of one.
QString selectionObstacle(const Workspace &workspace, const Selection &selection)
{
    QString first;
    for (const RowRef &row : selection.rows) {
        const QString obstacle = rowObstacle(workspace, selection.kind, row);
        if (obstacle.isEmpty())
            return {};
        if (first.isEmpty())
            first = obstacle;
    }
    return first;
}

//! What keeps the shipping tokens of \p selection from being taken out of use, all of them.
QString lastEnabledObstacle(const Workspace &workspace, const Selection &selection)
{
    if (selection.rows.size() != 1)
        return {};
    const RowRef &row = selection.rows.front();
    const ShippingToken *token = findRow<ShippingToken>(workspace, row.connection, row.id);
    if (!token || !token->enabled
        || enabledShippingTokens(workspace, row.connection).value_or(0) > 1)
        return {};
    return lastTokenObstacle(token->name);
}

QString limitObstacle(const Workspace &workspace, const ConnectionId &id)
{
    const ConnectionInfo *info = workspace.connection(id);
    if (!info || !info->shippingLimits)
        return {};
    const int allowed = info->shippingLimits->maxAllowed;
    if (enabledShippingTokens(workspace, id).value_or(0) < allowed)
        return {};
    return tokenLimitObstacle(allowed);
}

void addShippingOffers(std::vector<ChangeOffer> &offers, const Workspace &workspace,
                       const Selection &selection)
{
    bool anyEnabled = false;
    bool anyDisabled = false;
    for (const RowRef &row : selection.rows) {
        if (const auto *token = findRow<ShippingToken>(workspace, row.connection, row.id))
            (token->enabled ? anyEnabled : anyDisabled) = true;
    }
    const QString last = lastEnabledObstacle(workspace, selection);
    const bool single = selection.rows.size() == 1;
    if (single) {
        const QString limit = limitObstacle(workspace, selection.rows.front().connection);
        offers.push_back({.kind = ChangeKind::Rotate,
                          .text = ChangeOfferWords::tr("Rotate…"),
                          .obstacle = limit});
    }
    if (anyDisabled)
        offers.push_back({.kind = ChangeKind::Enable,
                          .text = ChangeOfferWords::tr("Enable"),
                          .obstacle = single
                              ? limitObstacle(workspace, selection.rows.front().connection)
                              : QString()});
    if (anyEnabled)
        offers.push_back({.kind = ChangeKind::Disable,
                          .text = ChangeOfferWords::tr("Disable…"),
                          .obstacle = last});
    if (single)
        offers.push_back({.kind = ChangeKind::Rename,
                          .text = ChangeOfferWords::tr("Rename…"),
                          .key = ChangeKey::Rename,
                          .isButton = false});
    offers.push_back({.kind = ChangeKind::Delete,
                      .text = ChangeOfferWords::tr("Delete…"),
                      .key = ChangeKey::Delete,
                      .obstacle = last});
}

void addSharedOffers(std::vector<ChangeOffer> &offers, const Selection &selection)
{
    if (selection.rows.size() == 1) {
        offers.push_back({.kind = ChangeKind::EditFilters,
                          .text = ChangeOfferWords::tr("Edit filters…"),
                          .key = ChangeKey::Edit});
        offers.push_back({.kind = ChangeKind::Rotate, .text = ChangeOfferWords::tr("Rotate…")});
        offers.push_back({.kind = ChangeKind::EditDetails,
                          .text = ChangeOfferWords::tr("Edit name and expiry…"),
                          .key = ChangeKey::Rename,
                          .isButton = false});
    } else {
        const bool oneAccount =
            std::ranges::all_of(selection.rows, [&selection](const RowRef &row) {
                return row.connection == selection.rows.front().connection;
            });
        offers.push_back({.kind = ChangeKind::AttachFilters,
                          .text = ChangeOfferWords::tr("Attach or detach filters…"),
                          .key = ChangeKey::Edit,
                          .obstacle = oneAccount ? QString() : severalAccountsObstacle()});
    }
    offers.push_back({.kind = ChangeKind::Delete,
                      .text = ChangeOfferWords::tr("Delete…"),
                      .key = ChangeKey::Delete});
}

void addFilterOffers(std::vector<ChangeOffer> &offers, const Selection &selection)
{
    if (selection.rows.size() == 1)
        offers.push_back({.kind = ChangeKind::Replace,
                          .text = ChangeOfferWords::tr("Replace…"),
                          .key = ChangeKey::Edit});
    offers.push_back({.kind = ChangeKind::Delete,
                      .text = ChangeOfferWords::tr("Delete…"),
                      .key = ChangeKey::Delete});
}

void addApiOffers(std::vector<ChangeOffer> &offers, const Selection &selection)
{
    offers.push_back({.kind = ChangeKind::Check, .text = ChangeOfferWords::tr("Check")});
    if (selection.rows.size() == 1)
        offers.push_back({.kind = ChangeKind::EditDetails,
                          .text = ChangeOfferWords::tr("Owner and note…"),
                          .key = ChangeKey::Rename});
    offers.push_back({.kind = ChangeKind::Delete,
                      .text = ChangeOfferWords::tr("Delete…"),
                      .key = ChangeKey::Delete});
}

} // namespace

std::vector<ChangeOffer> changeOffers(const Workspace &workspace, const Selection &selection)
{
    std::vector<ChangeOffer> offers;
    if (selection.rows.empty())
        return offers;
    switch (selection.kind) {
    case ListKind::ShippingTokens:
        addShippingOffers(offers, workspace, selection);
        break;
    case ListKind::SharedTokens:
        addSharedOffers(offers, selection);
        break;
    case ListKind::Filters:
        addFilterOffers(offers, selection);
        break;
    case ListKind::ApiTokens:
        addApiOffers(offers, selection);
        break;
    case ListKind::Accounts:
        break;
    }
    const QString obstacle = selectionObstacle(workspace, selection);
    for (ChangeOffer &offer : offers) {
        if (!obstacle.isEmpty())
            offer.obstacle = obstacle;
    }
    if (selection.rows.size() == 1
        && faultOf(workspace, selection.rows.front().connection, selection.kind,
                   selection.rows.front().id))
        offers.insert(offers.begin(),
                      {.kind = ChangeKind::CopyShape, .text = remedyText(Remedy::CopyShape)});
    return offers;
}

QString newVerb(ListKind kind)
{
    switch (kind) {
    case ListKind::ShippingTokens:
        return ChangeOfferWords::tr("New shipping token");
    case ListKind::SharedTokens:
        return ChangeOfferWords::tr("New shared token");
    case ListKind::Filters:
        return ChangeOfferWords::tr("New filter");
    case ListKind::ApiTokens:
        return ChangeOfferWords::tr("New API token");
    case ListKind::Accounts:
        break;
    }
    return {};
}

} // namespace tokendeck
