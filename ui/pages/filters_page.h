// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "ui/frame/details/link_list.h"
#include "ui/pages/base/table_page.h"

namespace tokendeck {

//! The filters that shared tokens can have.
class FiltersPage final : public TablePage {
    Q_OBJECT
public:
    FiltersPage(const Dependencies &dependencies, const PageSpec &spec, QWidget *parent = nullptr);

protected:
    [[nodiscard]] int accountColumn() const override;
    [[nodiscard]] DetailsContent rowDetails(const QModelIndex &index) const override;

private:
    [[nodiscard]] std::vector<LinkList::Link> users(const ConnectionId &connection,
                                                    const Filter &filter) const;
};

} // namespace tokendeck
