// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cards/finding_steps.h"

#include "models/domain/lists/list_key.h"
#include "models/domain/region.h"
#include "models/store/connection_lookup.h"
#include "models/store/workspace.h"
#include "ui/changes/offers/shown_place.h"
#include "words/base/name_words.h"
#include "words/lists/problems/obstacle_words.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct FindingSteps {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::FindingSteps)
};

//! The row of \p object by its account's own connection, where there is one.
std::optional<RowRef> rowOfObject(const Workspace &workspace, const ObjectRef &object)
{
    const std::optional<ConnectionId> connection = connectionOf(workspace, object);
    return connection ? std::optional(RowRef{*connection, object.id}) : std::nullopt;
}

} // namespace

std::optional<ConnectionId> connectionOf(const Workspace &workspace, const ObjectRef &object)
{
    for (const ConnectionInfo &info : workspace.connections()) {
        if (info.connection.accountId == object.account
            && backendOf(info.connection.apiUrl) == object.backend
            && (object.local == ConnectionId() || object.local == info.connection.id))
            return info.connection.id;
    }
    return std::nullopt;
}

std::optional<RowAction> actionOf(Mend mend, ListKind list)
{
    switch (mend) {
    case Mend::EditFilters:
        return RowAction::EditFilters;
    case Mend::Extend:
    case Mend::SetExpiry:
        return RowAction::EditExpiry;
    case Mend::EditNote:
        return RowAction::EditDetails;
    case Mend::RemoveFromList:
    case Mend::Delete:
        return RowAction::Delete;
    case Mend::Rotate:
        return RowAction::Rotate;
    case Mend::Rename:
        return list == ListKind::ShippingTokens ? RowAction::Rename : RowAction::EditDetails;
    case Mend::Check:
        return RowAction::Check;
    case Mend::Merge:
        return RowAction::Merge;
    case Mend::OpenToSearch:
        return RowAction::OpenToSearch;
    case Mend::None:
    case Mend::EnterToken:
        break;
    }
    return {};
}

std::optional<RowAction> planOf(const Finding &finding)
{
    const std::optional<RowAction> action = actionOf(finding.mend, finding.object.list);
    return action == RowAction::Delete ? action : std::nullopt;
}

Selection selectionOf(const Finding &finding)
{
    return {finding.object.list, {{finding.connection, finding.object.id}}};
}

QString mendObstacle(const Workspace &workspace, const Finding &finding, Mend mend)
{
    const std::optional<RowAction> action = actionOf(mend, finding.object.list);
    if (!action)
        return {};
    const RowAction offered = *action == RowAction::EditExpiry ? RowAction::EditDetails : *action;
    for (const RowOffer &offer : rowOffers(workspace, selectionOf(finding))) {
        if (offer.action == offered)
            return offer.obstacle;
    }
    return FindingSteps::tr("It is not in its list any more.");
}

std::vector<FindingPlace> placesOf(const Workspace &workspace, const Finding &finding)
{
    if (isConnectionsToken(finding.object))
        return {};
    std::vector<FindingPlace> places{{FindingSteps::tr("Show %1").arg(quotedName(finding.name)),
                                      {.selection = selectionOf(finding)}}};
    if (finding.place == Place::AccountTokens)
        places.push_back({FindingSteps::tr("Show the account’s shipping tokens"),
                          mainPlaceOf(workspace, finding)});
    if (finding.place == Place::ScopeMap)
        places.push_back(
            {FindingSteps::tr("Show it on the scope map"), mainPlaceOf(workspace, finding)});
    if (finding.place != Place::Related)
        return places;
    for (const ObjectRef &object : finding.related) {
        const std::optional<RowRef> row = rowOfObject(workspace, object);
        if (row && object.list != finding.object.list)
            places.push_back(
                {FindingSteps::tr("Show the other one"), {.selection = {object.list, {*row}}}});
    }
    if (const Intent all = mainPlaceOf(workspace, finding); all.selection.rows.size() > 1)
        places.push_back({FindingSteps::tr("Show them together"), all});
    return places;
}

Intent mainPlaceOf(const Workspace &workspace, const Finding &finding)
{
    Selection all = selectionOf(finding);
    switch (finding.place) {
    case Place::None:
    case Place::ConsolePage:
        break;
    case Place::AccountTokens:
        return enabledTokensOf(workspace, {finding.connection, finding.object.account.value()});
    case Place::ScopeMap:
        return {.page = u"scope"_s, .selection = all};
    case Place::Related:
        for (const ObjectRef &object : finding.related) {
            const std::optional<RowRef> row = rowOfObject(workspace, object);
            if (row && object.list == all.kind)
                all.rows.push_back(*row);
        }
        break;
    }
    return {.selection = all};
}

QUrl consolePageOf(const Workspace &workspace, const Finding &finding)
{
    const ConnectionInfo *info = workspace.connection(finding.connection);
    const Region *region = info ? regionByApiUrl(info->connection.apiUrl) : nullptr;
    if (!region || region->consoleHost.isEmpty())
        return {};
    return consoleUrl(*region, keyOf(finding.object.list).console);
}

} // namespace tokendeck
