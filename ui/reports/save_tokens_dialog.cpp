// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/save_tokens_dialog.h"

#include "ui/reports/connection_checks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

SaveTokensDialog::SaveTokensDialog(const Workspace &workspace,
                                   const std::vector<ConnectionId> &shown, QWidget *parent)
    : Dialog(tr("Save the tokens themselves?"),
             tr("The file holds every token in plain text. Whoever reads it can send logs, open "
                "dashboards and change accounts with them. A lock does not clear it, and it stays "
                "until you delete it. A report needs no tokens."),
             parent)
    , m_connections(new ConnectionChecks(workspace, shown))
{
    setObjectName(u"saveTokensDialog"_s);
    body()->addWidget(new Label(tr("Connections"), TextStyle::BodyStrong));
    body()->addWidget(m_connections);
    auto *known = new QCheckBox(tr("I keep this file where nobody else reads it"));
    known->setObjectName(u"tokensKnownCheck"_s);
    body()->addSpacing(6);
    body()->addWidget(known);
    auto *action = new Button(tr("Choose a file…"), Button::Kind::Danger);
    action->setEnabled(false);
    setAction(action);
    const auto update = [this, action, known] {
        action->setEnabled(known->isChecked() && !m_connections->checked().empty());
    };
    connect(known, &QCheckBox::toggled, this, update);
    connect(m_connections, &ConnectionChecks::changed, this, update);
    connect(action, &Button::clicked, this, [this] {
        emit wanted(m_connections->checked());
        accept();
    });
    cancelButton()->setFocus();
}

} // namespace tokendeck

#include "moc_save_tokens_dialog.cpp"
