// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sync/runs/bulk_plan.h"
#include "services/sync/runs/bulk_run.h"
#include "ui/changes/bulk/run_model.h"
#include "words/base/tone.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace tokendeck {

class Workspace;

//! The items of a bulk change: what will happen to each, then what has become of it.
class BulkModel final : public RunModel {
    Q_OBJECT
public:
    //! Both references outlive the model.
    BulkModel(const Workspace &workspace, const Clock &clock, QObject *parent = nullptr);

    //! Shows \p plan; a run that was shown is forgotten. One with as many items as the plan before
    //! is of the same commands.
    void setPlan(BulkPlan plan);
    //! Lets the admin choose among the \p count items of the plans to come, of which none is chosen
    //! at first; 0: all are.
    void letChoose(size_t count);
    [[nodiscard]] bool isChoosing() const { return !m_chosen.empty(); }
    //! By item; empty where all are.
    [[nodiscard]] const std::vector<bool> &chosen() const { return m_chosen; }
    //! Those of \p commands, one for each item, that are chosen.
    [[nodiscard]] std::vector<Command> chosenOf(const std::vector<Command> &commands) const;
    void chooseAll(bool chosen);
    [[nodiscard]] const BulkPlan &plan() const { return m_plan; }
    //! Shows what becomes of the plan's items that are run. \p run was made of plan().commands(),
    //! and outlives the model or is replaced by setPlan().
    void setRun(BulkRun *run);
    //! The first row whose change did not end as asked for, or -1.
    [[nodiscard]] int firstNotDone() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    //! chosen() is another.
    void choiceChanged();

private:
    [[nodiscard]] QString plannedText(const BulkItem &item) const;
    [[nodiscard]] QString effect(int row) const;
    [[nodiscard]] Tone effectTone(int row) const;
    [[nodiscard]] const BulkRun::Item *itemAt(int row) const;
    [[nodiscard]] int rowOfItem(int position) const override { return m_rows[size_t(position)]; }

    const Workspace &m_workspace;
    const Clock &m_clock;
    BulkPlan m_plan;
    std::vector<bool> m_chosen;
    std::vector<int> m_runPositions; //!< by row: its position in the run, or -1
    std::vector<int> m_rows; //!< by position in the run: its row
    QPointer<BulkRun> m_run;
};

} // namespace tokendeck
