// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/quiet_run.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <optional>
#include <utility>

namespace tokendeck {

//! The items of a run of many commands: what will happen to each, then what has become of it.
class RunModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Object, Account, Effect, ColumnCount };

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    explicit RunModel(QObject *parent = nullptr);

    //! Shows what becomes of the items of \p run, which outlives the model or forgetRun().
    void followRun(QuietRun *run);
    void forgetRun();
    [[nodiscard]] bool hasRun() const { return !m_run.isNull(); }
    //! The row that the item at \p position of the run stands in.
    [[nodiscard]] virtual int rowOfItem(int position) const { return position; }

private:
    void flush();

    QPointer<QuietRun> m_run;
    std::optional<std::pair<int, int>> m_dirty; //!< the first and last row that read otherwise
};

} // namespace tokendeck
