// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/offers/copy_offer.h"

#include "models/board/snippet_source.h"
#include "models/store/row_lookup.h"
#include "words/lists/problems/obstacle_words.h"

#include <QCoreApplication>

#include <utility>

namespace tokendeck {

namespace {

struct CopyOfferWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::Changes)
};

} // namespace

std::optional<RowOffer> copyOffer(const Workspace &workspace, const Selection &selection)
{
    if (selection.rows.size() != 1)
        return std::nullopt;
    const RowRef &row = selection.rows.front();
    const std::optional<Secret> token =
        snippetToken(workspace, selection.kind, row.connection, row.id);
    if (!token || faultOf(workspace, row.connection, selection.kind, row.id))
        return std::nullopt;
    QString obstacle;
    if (token->isEmpty()) {
        obstacle = keptObstacle(workspace, row.connection, selection.kind);
        // Many accounts have no token of their own.
        if (obstacle.isEmpty() && selection.kind == ListKind::Accounts)
            return std::nullopt;
        if (obstacle.isEmpty())
            obstacle = CopyOfferWords::tr("The text of this token is not known here, so it cannot "
                                          "be copied.");
    }
    return RowOffer{.action = RowAction::CopyAs,
                    .text = CopyOfferWords::tr("Copy as…"),
                    .key = ActionId::CopyAs,
                    .obstacle = obstacle};
}

void addCopyOffer(std::vector<RowOffer> &offers, const Workspace &workspace,
                  const Selection &selection)
{
    if (std::optional<RowOffer> copy = copyOffer(workspace, selection))
        offers.insert(offers.begin(), *std::move(copy));
}

} // namespace tokendeck
