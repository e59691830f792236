// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/store/workspace.h"
#include "services/sync/trial/shipping_trial.h"
#include "ui/base/dependencies.h"
#include "ui/base/selection.h"
#include "ui/dialogs/dialog.h"

#include <memory>

namespace tokendeck {

//! Tries a shipping token: shows what will be sent, sends it when it is told to, and says what came
//! of it. Closing it ends the search for what was sent.
class TrialDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p name is the token's; the references outlive the dialog.
    TrialDialog(std::unique_ptr<ShippingTrial> trial, const QString &name,
                const Workspace &workspace, Clock &clock, QWidget *parent);
    ~TrialDialog() override;

private:
    void send();
    void showProgress();
    void showResult();

    const QString m_name;
    const Workspace &m_workspace;
    Clock &m_clock;
    std::unique_ptr<ShippingTrial> m_trial;
    std::unique_ptr<ClockTimer> m_tick; //!< while the time that it takes is shown
    Button *m_send = nullptr;
};

//! Tries the shipping token of \p row, or of an account's row, of the list \p kind; null where it
//! is gone.
[[nodiscard]] TrialDialog *makeTrialDialog(const Dependencies &dependencies, ListKind kind,
                                           const RowRef &row, QWidget *parent);

} // namespace tokendeck
