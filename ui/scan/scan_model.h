// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/scan_run.h"

#include <QAbstractTableModel>

#include <vector>

namespace tokendeck {

//! What a search in files has found, by path and place.
class ScanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, Line, Token, Account, Folder };
    static constexpr int ColumnCount = Folder + 1;

    explicit ScanModel(QObject *parent = nullptr);

    //! Forgets all. Paths are shown from \p folder on.
    void clear(const QString &folder);
    void add(const std::vector<FoundToken> &tokens);
    [[nodiscard]] const FoundToken &token(int row) const { return m_tokens[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const FoundToken &found, Column column) const;

    QString m_folder;
    std::vector<FoundToken> m_tokens;
};

} // namespace tokendeck
