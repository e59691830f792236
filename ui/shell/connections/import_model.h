// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/bundle/import_plan.h"
#include "models/board/silence_store.h"

#include <QAbstractTableModel>

#include <vector>

namespace tokendeck {

//! What a file of connections brings, a row for each: what it is to this computer, and what becomes
//! of it. New ones are chosen at first; of those that are here already mine stays at first.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Place, Effect, ColumnCount };

    //! Both references outlive the model.
    ImportModel(ConnectionBundle bundle, const Workspace &workspace, const SilenceStore &silences,
                QObject *parent = nullptr);

    [[nodiscard]] const ConnectionBundle &bundle() const { return m_bundle; }
    [[nodiscard]] const std::vector<ImportRow> &rows() const { return m_rows; }
    //! The positions of the entries that are to be taken.
    [[nodiscard]] std::vector<size_t> chosen() const;
    //! How many rows are in \p state.
    [[nodiscard]] int count(ImportState state) const;
    //! How many of those that are here and differ are to be as the file says.
    [[nodiscard]] int countTaken() const;
    //! Takes the file's word for those that are here and differ, or lets them be.
    void takeKnown(bool take);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    //! chosen() or rows() are others.
    void choiceChanged();

private:
    void compare();
    [[nodiscard]] bool isOpen(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] int tone(int row, int column) const;

    const ConnectionBundle m_bundle;
    const Workspace &m_workspace;
    const SilenceStore &m_silences;
    std::vector<ImportRow> m_rows;
    std::vector<bool> m_chosen; //!< by row; counts where the row is open to choice
};

} // namespace tokendeck
