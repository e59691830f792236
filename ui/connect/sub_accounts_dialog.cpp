// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/sub_accounts_dialog.h"

#include "models/domain/connection.h"
#include "services/sync/runs/sub_account_run.h"
#include "ui/connect/sub_account_progress.h"
#include "ui/widgets/button.h"
#include "words/base/name_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

SubAccountsDialog::SubAccountsDialog(const Dependencies &dependencies, const Connection &main,
                                     int count, QWidget *parent)
    : Dialog(tr("Connect the sub accounts of %1?").arg(quotedName(main.name)),
             tr("Creates one API token named “%1” in each of them, and keeps it with those of your "
                "connections. Their tokens are shown and checked from then on.")
                 .arg(SubAccountRun::tokenName()),
             parent)
    , m_progress(new SubAccountProgress(tr("Close")))
{
    setObjectName(u"subAccountsDialog"_s);
    m_progress->hide();
    body()->addWidget(m_progress, 1);
    auto *action = new Button(tr("Connect %n sub accounts", nullptr, count), Button::Kind::Primary);
    setAction(action);
    connect(action, &Button::clicked, this,
            [this, action, make = dependencies.makeSubAccountRun, id = main.id] {
                action->hide();
                cancelButton()->hide();
                m_progress->show();
                m_progress->start(make(id));
            });
    connect(m_progress, &SubAccountProgress::closed, this, &QDialog::accept);
}

void SubAccountsDialog::reject()
{
    if (m_progress->isWorking())
        m_progress->cancel();
    else
        Dialog::reject();
}

} // namespace tokendeck

#include "moc_sub_accounts_dialog.cpp"
