// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/base/table_page.h"

namespace tokendeck {

//! The shipping tokens of the connected accounts.
class ShippingTokensPage final : public TablePage {
    Q_OBJECT
public:
    ShippingTokensPage(const Dependencies &dependencies, const PageSpec &spec,
                       QWidget *parent = nullptr);

protected:
    [[nodiscard]] int accountColumn() const override;
    [[nodiscard]] DetailsContent rowDetails(const QModelIndex &index) const override;
};

} // namespace tokendeck
