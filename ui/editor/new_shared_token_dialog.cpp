// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/new_shared_token_dialog.h"

#include "models/store/workspace.h"
#include "ui/dialogs/fields/account_field.h"
#include "ui/dialogs/fields/expiry_field.h"
#include "ui/dialogs/fields/name_field.h"
#include "ui/editor/filter_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

NewSharedTokenDialog::NewSharedTokenDialog(const Dependencies &dependencies,
                                           const std::vector<ConnectionId> &scope,
                                           const ConnectionId &preferred, QWidget *parent)
    : PanelDialog(dependencies, tr("New shared token"),
                  tr("Whoever has it sees the logs that its filters let through, without a login"),
                  tr("Create token"), parent)
    , m_account(new AccountField(dependencies.workspace, scope, preferred))
    , m_name(new NameField(tr("Name"), {}))
    , m_expiry(new ExpiryField(dependencies.clock))
{
    setObjectName(u"newSharedTokenDialog"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_name, 2, Qt::AlignTop);
    line->addWidget(m_account, 1, Qt::AlignTop);
    line->addWidget(m_expiry, 1, Qt::AlignTop);
    fields()->addSpacing(4);
    fields()->addLayout(line);
    m_name->refuseTokens(dependencies.workspace);
    connect(m_name, &NameField::changed, this, &NewSharedTokenDialog::updateAction);
    connect(m_expiry, &ExpiryField::changed, this, &NewSharedTokenDialog::updateAction);
    connect(m_account, &AccountField::changed, this, &NewSharedTokenDialog::takeAccount);
    connect(&dependencies.workspace, &Workspace::connectionRemoved, this,
            &NewSharedTokenDialog::updateAction);
    setTabOrder(m_name, m_account);
    setTabOrder(m_account, m_expiry);
    setTabOrder(m_expiry, panel());
    takeAccount();
    m_name->setFocus();
}

void NewSharedTokenDialog::takeAccount()
{
    // Filters belong to their account: the choice begins anew in another one.
    panel()->begin(m_account->connection(), {});
    updateAction();
}

std::optional<Command> NewSharedTokenDialog::command() const
{
    const ConnectionId id = m_account->connection();
    if (!deps().workspace.connection(id) || !m_name->isValid() || !panel()->isAgreed())
        return {};
    const FilterSelection &selection = panel()->draft().current();
    return Command{id,
                   CreateSharedToken{{.name = m_name->name(),
                                      .filters = selection.filters,
                                      .filterOperator = selection.filterOperator,
                                      .expiresAt = m_expiry->expiry()},
                                     selection.filters.empty()}};
}

QString NewSharedTokenDialog::objection() const
{
    if (!deps().workspace.connection(m_account->connection()))
        return tr("The connection was removed.");
    if (const std::optional<NameFault> fault = m_name->fault())
        return nameFaultText(*fault);
    return panel()->objection();
}

bool NewSharedTokenDialog::isEdited() const
{
    return !m_name->name().isEmpty() || panel()->draft().isEdited();
}

} // namespace tokendeck

#include "moc_new_shared_token_dialog.cpp"
