// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/save_report_dialog.h"

#include "ui/reports/connection_checks.h"
#include "ui/reports/output_fields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

SaveReportDialog::SaveReportDialog(const Workspace &workspace,
                                   const std::vector<ConnectionId> &shown, QWidget *parent)
    : Dialog(tr("Save a report"),
             tr("Every token with its account, who made it, when it was used and expires, its "
                "filters and what is wrong with it. Tokens themselves are not in it: their masks "
                "are, and a fingerprint that tells whether one was rotated."),
             parent)
    , m_connections(new ConnectionChecks(workspace, shown))
    , m_output(new OutputFields)
{
    setObjectName(u"saveReportDialog"_s);
    body()->addWidget(new Label(tr("Connections"), TextStyle::BodyStrong));
    body()->addWidget(m_connections);
    body()->addSpacing(6);
    body()->addWidget(m_output);
    auto *action = new Button(tr("Choose a file…"), Button::Kind::Primary);
    setAction(action);
    connect(m_connections, &ConnectionChecks::changed, this,
            [this, action] { action->setEnabled(!m_connections->checked().empty()); });
    connect(action, &Button::clicked, this, [this] {
        emit wanted(m_connections->checked(), m_output->output());
        accept();
    });
    m_output->focusFirst();
}

SaveComparisonDialog::SaveComparisonDialog(QWidget *parent)
    : Dialog(tr("Save the comparison"),
             tr("Every difference is saved, whatever the list is narrowed to."), parent)
{
    setObjectName(u"saveComparisonDialog"_s);
    auto *output = new OutputFields;
    body()->addWidget(output);
    auto *action = new Button(tr("Choose a file…"), Button::Kind::Primary);
    setAction(action);
    connect(action, &Button::clicked, this, [this, output] {
        emit wanted(output->output());
        accept();
    });
    output->focusFirst();
}

} // namespace tokendeck

#include "moc_save_report_dialog.cpp"
