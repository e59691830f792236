// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/shipping_tokens_page.h"

#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "models/tables/lists/shipping_token_table.h"
#include "ui/frame/details/details_content.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

ShippingTokensPage::ShippingTokensPage(const Dependencies &dependencies, const PageSpec &spec,
                                       QWidget *parent)
    : TablePage(dependencies, spec,
                std::make_unique<ShippingTokenTable>(dependencies.workspace, dependencies.clock),
                {tr("Search name, account, creator…"), tr("Select a token to see its details.")},
                parent)
{
}

int ShippingTokensPage::accountColumn() const
{
    return ShippingTokenTable::Account;
}

DetailsContent ShippingTokensPage::rowDetails(const QModelIndex &index) const
{
    const ConnectionId &id = table().connectionAt(index.row());
    const auto *row = findRow<ShippingToken>(deps().workspace, id, table().idAt(index.row()));
    if (!row)
        return {};
    return detailsOf(*row, shownAccountName(deps().workspace, id), deps().clock.now(),
                     fetchOf(id, row->id.value()));
}

} // namespace tokendeck

#include "moc_shipping_tokens_page.cpp"
