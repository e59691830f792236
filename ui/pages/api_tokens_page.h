// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/base/table_page.h"

namespace tokendeck {

//! The API tokens: those that a backend lists, or else those that this computer knows.
class ApiTokensPage final : public TablePage {
    Q_OBJECT
public:
    ApiTokensPage(const Dependencies &dependencies, const PageSpec &spec,
                  QWidget *parent = nullptr);

protected:
    [[nodiscard]] int accountColumn() const override;
    [[nodiscard]] DetailsContent rowDetails(const QModelIndex &index) const override;
    void applyScope() override;
    [[nodiscard]] std::optional<Message> hint() override;

private:
    [[nodiscard]] std::optional<ConnectionId> unlisted() const;
    void addByHand();
    void checkAll();
    void tellChecks();
    void updateRegistryButton();

    std::vector<RowRef> m_checked; //!< by checkAll(), until all answers are there
    int m_unchecked = 0; //!< that checkAll() could not ask for
    Button *m_addByHand = nullptr; //!< where a backend does not list them
};

} // namespace tokendeck
