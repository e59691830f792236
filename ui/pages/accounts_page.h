// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/base/list_page.h"

namespace tokendeck {

class AccountCounts;
class AccountTree;
class AccountTreeProxy;
class QuickFilters;
class TokenTreeView;

//! The accounts of the shown connections, main accounts with what belongs to them below.
class AccountsPage final : public ListPage {
    Q_OBJECT
public:
    AccountsPage(const Dependencies &dependencies, const PageSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] Selection selection(qsizetype most = AllRows) const override;
    bool select(const Selection &selection) override;
    [[nodiscard]] std::optional<int> countOf(const QString &search) const override;
    [[nodiscard]] int keptCountOf(const QString &search) const override;
    [[nodiscard]] ListsRead readOf(const QString &search) const override;
    void setCounted(const QStringList &searches) override;

protected:
    void applyScope() override;
    void showFound(const SearchQuery &query) override;
    [[nodiscard]] std::optional<Copyable> copyable(const QModelIndex &index) const override;
    [[nodiscard]] DetailsContent details(const QModelIndex &index) const override;

private:
    void showPlaces();
    [[nodiscard]] QString cell(const QModelIndex &source, int column) const;

    AccountTree *m_tree = nullptr;
    AccountTreeProxy *m_proxy = nullptr;
    TokenTreeView *m_view = nullptr;
    AccountCounts *m_counts = nullptr;
    QuickFilters *m_quick = nullptr;
};

} // namespace tokendeck
