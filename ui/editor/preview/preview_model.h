// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/sample_log.h"
#include "models/insight/filters/filter_meaning.h"

#include <QAbstractTableModel>

#include <vector>

namespace tokendeck {

//! Sample logs as rows: their time, the fields that the filters ask for, and what tells a log
//! apart.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        PassesRole = Qt::UserRole + 1, //!< bool: the filters let the log of the row through
        MatchesRole, //!< bool: the cell is why a filter matches
    };
    //! So many fields stand beside the time.
    static constexpr int MostFields = 4;

    explicit PreviewModel(QObject *parent = nullptr);

    //! Shows \p logs and how \p set deals with them.
    void setContent(const std::vector<SampleLog> &logs, const FilterSet &set);
    //! Shows the same logs with another \p set.
    void setFilters(const FilterSet &set);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] std::vector<QString> chooseFields() const;
    [[nodiscard]] bool isWhy(const SampleLog &log, const QString &field) const;

    std::vector<SampleLog> m_logs;
    FilterSet m_set;
    std::vector<QString> m_fields;
};

} // namespace tokendeck
