// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/carry_run.h"
#include "ui/base/selection.h"
#include "ui/changes/bulk/run_model.h"
#include "words/base/tone.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace tokendeck {

//! What is carried over, account by account: what will happen to each, then what has become of it.
//! Of a token that was made it shows the mask; the token itself stays in the workspace.
class CarryModel final : public RunModel {
    Q_OBJECT
public:
    //! Both references outlive the model.
    CarryModel(const Workspace &workspace, Clock &clock, QObject *parent = nullptr);

    //! Shows \p plans of \p source; a run that was shown is forgotten. Where they are of the same
    //! accounts and objects as those before, the rows stay, and read otherwise.
    void setPlans(CarrySource source, std::vector<CarryPlan> plans);
    [[nodiscard]] const CarrySource &source() const { return m_source; }
    [[nodiscard]] const std::vector<CarryPlan> &plans() const { return m_plans; }
    //! Shows what becomes of the plans. \p run was made of them, and outlives the model or is
    //! replaced by setPlans().
    void setRun(CarryRun *run);

    //! The first row that did not end as asked for, or -1.
    [[nodiscard]] int firstNotDone() const;
    //! What is to happen in \p row, and the account that it is for.
    [[nodiscard]] const CarryItem &planned(int row) const;
    [[nodiscard]] const ConnectionId &target(int row) const;
    //! Whether that is still there.
    [[nodiscard]] bool isConnected(int row) const
    {
        return m_workspace.connection(target(row)) != nullptr;
    }
    //! The shared token that \p row has made; absent where it has made none.
    [[nodiscard]] std::optional<RowRef> madeToken(int row) const;
    //! Those of all rows.
    [[nodiscard]] std::vector<RowRef> madeTokens() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    //! One row: the item of a plan, by whose account it is done.
    struct Place {
        size_t plan = 0;
        size_t item = 0;
        int position = 0; //!< in the run

        friend bool operator==(const Place &, const Place &) = default;
    };

    [[nodiscard]] int rowOfItem(int position) const override { return m_rows[size_t(position)]; }
    void tokensChanged();
    [[nodiscard]] const CarryRun::Item *itemAt(int row) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QString effect(int row) const;
    [[nodiscard]] QString mask(int row) const;
    [[nodiscard]] Tone effectTone(int row) const;

    const Workspace &m_workspace;
    Clock &m_clock;
    CarrySource m_source;
    std::vector<CarryPlan> m_plans;
    std::vector<Place> m_places; //!< by row: what nothing happens to stands last
    std::vector<int> m_rows; //!< by position in the run
    QPointer<CarryRun> m_run;
};

} // namespace tokendeck
