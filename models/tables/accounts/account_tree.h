// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/insight/findings/estate_findings.h"
#include "models/insight/search/row_facts.h"
#include "models/store/workspace.h"
#include "models/tables/base/table_column.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

//! The accounts of several connections: main accounts, and below each the sub, metrics, tracing and
//! security accounts that it owns. An account that several connections know appears once, with what
//! the best informed one knows.
class AccountTree final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Id,
        Type,
        Region,
        Token,
        Retention,
        DailyVolume,
        Searchable,
        Accessible,
        ShippingTokens,
        ColumnCount,
    };

    explicit AccountTree(Workspace &workspace, QObject *parent = nullptr);
    ~AccountTree() override;

    //! Shows the accounts of \p scope. Resets the model unless it is the scope already.
    void setScope(std::vector<ConnectionId> scope);
    [[nodiscard]] const std::vector<ConnectionId> &scope() const;

    //! What facts() tells of silenced findings. None at first.
    void setFindings(std::shared_ptr<const EstateFindings> findings);

    [[nodiscard]] static std::vector<TableColumn> columns();

    //! How many accounts there are, at all levels.
    [[nodiscard]] int accountCount() const;
    //! The account at \p index, or nullptr. Valid until the model changes.
    [[nodiscard]] const Account *account(const QModelIndex &index) const;
    //! The connection whose list the account at \p index is from (ConnectionRole). Its own
    //! connection, if it has one, is connectionInto().
    [[nodiscard]] ConnectionId connectionAt(const QModelIndex &index) const;
    //! Whether an earlier run has kept the row, and this one has not read it.
    [[nodiscard]] bool isKept(const QModelIndex &index) const;
    //! The connection that was made with a token of the account at \p index, if there is one.
    [[nodiscard]] std::optional<ConnectionId> connectionInto(const QModelIndex &index) const;
    //! The account's default shipping token (or its metrics token), or nullptr. Valid until the
    //! model changes; empty when it is not known or not in memory.
    [[nodiscard]] const Secret *secret(const QModelIndex &index) const;
    //! What words with names ask of the account at \p index, which is valid.
    [[nodiscard]] RowFacts facts(const QModelIndex &index) const;
    //! Whether \p column is sorted by sortNumber() first.
    [[nodiscard]] static bool sortsByNumber(int column);
    //! The number that the cell stands for; absent when it is not known. \p index is valid.
    [[nodiscard]] std::optional<double> sortNumber(const QModelIndex &index) const;
    //! The account \p id of the backend that \p connection reaches, or an invalid index.
    [[nodiscard]] QModelIndex indexOf(const ConnectionId &connection, AccountId id) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    //! facts() may tell something else of any account.
    void findingsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokendeck
