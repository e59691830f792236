// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/list_page.h"

#include <memory>

namespace tokendeck {

class TableProxy;
class TokenTableView;
class WorkspaceTable;

//! A page over one of the flat tables: shipping tokens, shared tokens, filters or API tokens.
class TablePage final : public ListPage {
    Q_OBJECT
public:
    //! \p kind is not Accounts.
    TablePage(const Dependencies &dependencies, ListKind kind, QWidget *parent = nullptr);

    void select(const Selection &selection) override;
    [[nodiscard]] Selection selection() const override;

    [[nodiscard]] WorkspaceTable &table() const { return *m_table; }
    [[nodiscard]] TableProxy &proxy() const { return *m_proxy; }

protected:
    void applyScope() override;
    void applySearch(const QString &text) override;
    [[nodiscard]] int shownCount() const override;
    [[nodiscard]] int totalCount() const override;
    [[nodiscard]] std::optional<Copyable> copyable(const QModelIndex &index) const override;
    [[nodiscard]] DetailsContent details(const QModelIndex &index) const override;
    [[nodiscard]] std::optional<Message> hint() override;

private:
    [[nodiscard]] static Text textOf(ListKind kind);
    [[nodiscard]] DetailsContent rowDetails(const QModelIndex &source) const;
    bool selectNow(const Selection &selection);
    void countUnfiltered();
    void checkAll();
    void updateRegistryButton();
    [[nodiscard]] std::optional<Message> registryHint() const;

    const ListKind m_kind;
    WorkspaceTable *m_table = nullptr;
    TableProxy *m_proxy = nullptr;
    TokenTableView *m_view = nullptr;
    //! To be selected when it is shown: rows come behind their keys. Given up when the admin
    //! selects.
    std::optional<Selection> m_awaited;
    Button *m_addByHand = nullptr; //!< of the API tokens, where a backend does not list them
    std::vector<std::pair<ConnectionId, Unfiltered>> m_unfiltered;
    quint64 m_unfilteredRound = 0;
};

} // namespace tokendeck
