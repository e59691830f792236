// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "ui/base/dependencies.h"
#include "ui/base/selection.h"
#include "ui/dialogs/dialog.h"

class QLineEdit;
class QListView;

namespace tokendeck {

class RankedAccounts;

//! Chooses one of the accounts whose token can be copied, by typing.
class AccountPicker final : public Dialog {
    Q_OBJECT
public:
    AccountPicker(const Dependencies &dependencies, const std::vector<ConnectionId> &scope,
                  QWidget *parent);

signals:
    //! The row of the account, in the list of accounts.
    void chosen(const tokendeck::RowRef &account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();

    std::vector<RowRef> m_accounts; //!< as they stand in the list
    QLineEdit *m_search = nullptr;
    RankedAccounts *m_found = nullptr;
    QListView *m_list = nullptr;
};

} // namespace tokendeck
