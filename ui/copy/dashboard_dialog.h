// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialog.h"

class QLineEdit;

namespace tokendeck {

//! Asks for the address of a dashboard, from which links are made.
class DashboardDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p console is the host that it must lead to, empty for any; \p account the account's name;
    //! \p address the one that is known, or empty.
    DashboardDialog(const QString &console, const QString &account, const QString &address,
                    QWidget *parent);

signals:
    //! An address without a token: dashboardAddressOf().
    void entered(const QString &address);

private:
    void check();
    void take();

    const QString m_console;
    QLineEdit *m_edit = nullptr;
    Label *m_said = nullptr;
    Button *m_save = nullptr;
};

} // namespace tokendeck
