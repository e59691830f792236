// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/base/table_roles.h"
#include "ui/pages/base/table_page.h"

namespace tokendeck {

class LogShares;

//! The shared tokens: what each lets through, and a warning while one lets everything through.
class SharedTokensPage final : public TablePage {
    Q_OBJECT
public:
    SharedTokensPage(const Dependencies &dependencies, const PageSpec &spec,
                     QWidget *parent = nullptr);
    ~SharedTokensPage() override;

protected:
    [[nodiscard]] int accountColumn() const override;
    [[nodiscard]] DetailsContent rowDetails(const QModelIndex &index) const override;
    void applyScope() override;
    [[nodiscard]] std::optional<Message> hint() override;

private:
    void findOpen();
    [[nodiscard]] std::optional<Intent> filterOf(const SharedToken &row, const ConnectionId &id,
                                                 const Pill &pill) const;
    void followPill(const QModelIndex &index, int number);
    void offerFilters(Message &message, const Selection &tokens);

    std::unique_ptr<LogShares> m_shares;
    //! Of each connection that has some.
    std::vector<std::pair<ConnectionId, std::vector<SharedTokenId>>> m_open;
    bool m_isFinding = false; //!< them
    bool m_findAgain = false; //!< as rows came meanwhile
};

} // namespace tokendeck
