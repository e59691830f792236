// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/tables/accounts/account_tree_proxy.h"
#include "ui/pages/base/counted_searches.h"

#include <QHash>

namespace tokendeck {

class AccountTree;
class Deferred;
class Workspace;

//! How many accounts some searches find, once every list of accounts that is shown has answered or
//! failed.
class AccountCounts final : public CountedSearches {
    Q_OBJECT
public:
    //! \p proxy is on \p tree; all outlive it.
    AccountCounts(const Workspace &workspace, const AccountTree &tree,
                  const AccountTreeProxy &proxy, QObject *parent = nullptr);

    void setSearches(const QStringList &searches) override;
    [[nodiscard]] std::optional<int> countOf(const QString &search) const override;
    [[nodiscard]] int keptCountOf(const QString &search) const override;
    [[nodiscard]] ListsRead readOf(const QString &search) const override;
    [[nodiscard]] FindingLimits limits() const override;
    //! What is counted may differ.
    void countLater();

private:
    void count();

    const Workspace &m_workspace;
    const AccountTree &m_tree;
    const AccountTreeProxy &m_proxy;
    QStringList m_searches;
    QHash<QString, AccountTreeProxy::Count> m_counts;
    ListsRead m_read = ListsRead::None; //!< when they were counted
    Deferred *m_due = nullptr;
};

} // namespace tokendeck
