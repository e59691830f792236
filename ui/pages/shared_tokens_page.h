// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/table_page.h"

namespace tokendeck {

class LogShares;

//! The shared tokens: what each lets through, and a warning while one lets everything through.
class SharedTokensPage final : public TablePage {
    Q_OBJECT
public:
    SharedTokensPage(const Dependencies &dependencies, const PageSpec &spec,
                     QWidget *parent = nullptr);

protected:
    [[nodiscard]] int accountColumn() const override;
    [[nodiscard]] DetailsContent rowDetails(const QModelIndex &index) const override;
    void applyScope() override;
    [[nodiscard]] std::optional<Message> hint() override;

private:
    void countUnfiltered();

    LogShares *m_shares = nullptr;
    //! Tokens without a filter, by connection.
    std::vector<std::pair<ConnectionId, Unfiltered>> m_unfiltered;
    quint64 m_unfilteredRound = 0;
};

} // namespace tokendeck
