// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/dependencies.h"
#include "ui/dialogs/dialog.h"
#include "ui/dialogs/outlives_lock.h"

namespace tokendeck {

class SubAccountProgress;

//! Says what it takes to connect the sub accounts of a main account that is connected, does it, and
//! shows what comes of each: a lock ends the connecting, and what may remain of it is told after.
class SubAccountsDialog final : public Dialog, public OutlivesLock {
    Q_OBJECT
public:
    //! \p main works for the main account; \p count of its sub accounts are not connected.
    SubAccountsDialog(const Dependencies &dependencies, const Connection &main, int count,
                      QWidget *parent);

    //! While accounts are being connected, that is ended, and the dialog stays.
    void reject() override;

private:
    SubAccountProgress *m_progress = nullptr;
};

} // namespace tokendeck
