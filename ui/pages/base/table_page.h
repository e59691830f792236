// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/details/token_field.h"
#include "ui/pages/base/list_page.h"

#include <memory>

namespace tokendeck {

class TableProxy;
class QuickFilters;
class SearchCounts;
class TokenTableView;
class WorkspaceTable;

//! A page over one of the flat tables. A subclass has the table and knows what its rows tell.
class TablePage : public ListPage {
    Q_OBJECT
public:
    bool select(const Selection &selection) override;
    [[nodiscard]] Selection selection(qsizetype most = AllRows) const override;

    [[nodiscard]] WorkspaceTable &table() const { return *m_table; }
    [[nodiscard]] TableProxy &proxy() const { return *m_proxy; }
    [[nodiscard]] TokenTableView *tableView() const { return m_view; }
    [[nodiscard]] std::optional<int> countOf(const QString &search) const override;
    [[nodiscard]] int keptCountOf(const QString &search) const override;
    [[nodiscard]] ListsRead readOf(const QString &search) const override;
    void setCounted(const QStringList &searches) override;
    void refreshTimes() override;

protected:
    TablePage(const Dependencies &dependencies, const PageSpec &spec,
              std::unique_ptr<WorkspaceTable> table, const Text &text, QWidget *parent);

    //! The column with each row's account, which a scope of one account does not need; -1 to show
    //! it always.
    [[nodiscard]] virtual int accountColumn() const = 0;
    //! What the details say of the row of \p index, of table(), but for its recent activity.
    [[nodiscard]] virtual DetailsContent rowDetails(const QModelIndex &index) const = 0;
    //! Gets the token of an object when it is to be revealed.
    [[nodiscard]] TokenField::Fetch fetchOf(const ConnectionId &connection, qint32 id) const;

    void applyScope() override;
    void showFound(const SearchQuery &query) override;
    [[nodiscard]] QModelIndex onlyRow() const override;
    [[nodiscard]] std::optional<Copyable> copyable(const QModelIndex &index) const override;
    [[nodiscard]] DetailsContent details(const QModelIndex &index) const override;

private:
    bool selectNow(const Selection &selection);

    WorkspaceTable *m_table = nullptr;
    TableProxy *m_proxy = nullptr;
    SearchCounts *m_counts = nullptr;
    QuickFilters *m_quick = nullptr;
    TokenTableView *m_view = nullptr;
    //! To be selected when it is shown: rows come behind their keys. Given up when the admin
    //! selects.
    std::optional<Selection> m_awaited;
};

} // namespace tokendeck
