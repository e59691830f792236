// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/shared_token_dialogs.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "ui/dialogs/fields/expiry_field.h"
#include "ui/dialogs/fields/name_field.h"
#include "words/base/connection_words.h"
#include "words/base/name_words.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

RotateSharedTokenDialog::RotateSharedTokenDialog(const Dependencies &dependencies,
                                                 const ConnectionId &connection,
                                                 const SharedToken &token, QWidget *parent)
    : CommandDialog(dependencies, tr("Rotate %1").arg(quotedName(token.name)),
                    tr("A new token with the same name, filters and expiry is made in %1 and "
                       "copied.")
                        .arg(isolated(shownAccountName(dependencies.workspace, connection))),
                    tr("Rotate token"), parent)
    , m_connection(connection)
    , m_base(SharedTokenBase::of(token))
    , m_delete(new QRadioButton(tr("Delete the old token now: links with it stop working")))
{
    setObjectName(u"rotateSharedTokenDialog"_s);
    m_delete->setObjectName(u"deleteOld"_s);
    // What every link was sent with is not deleted by Return alone.
    auto *keep = new QRadioButton(tr("Keep the old token: links with it go on"));
    keep->setObjectName(u"keepOld"_s);
    keep->setChecked(true);
    body()->addWidget(keep);
    body()->addWidget(m_delete);
    connect(m_delete, &QRadioButton::toggled, this, &RotateSharedTokenDialog::updateAction);
    keep->setFocus();
    updateAction();
}

std::optional<Command> RotateSharedTokenDialog::command() const
{
    return Command{
        m_connection,
        RotateSharedToken{m_base, m_delete->isChecked() ? OldToken::Delete : OldToken::Keep}};
}

SharedTokenDetailsDialog::SharedTokenDetailsDialog(const Dependencies &dependencies,
                                                   const ConnectionId &connection,
                                                   const SharedToken &token, RowAction action,
                                                   QWidget *parent)
    : CommandDialog(dependencies, tr("Name and expiry of %1").arg(quotedName(token.name)),
                    accountSentence(dependencies.workspace, connection) + u' '
                        + tr("Logz.io may refuse a new name or expiry. The outcome says what the "
                             "token has then."),
                    tr("Save changes"), parent)
    , m_connection(connection)
    , m_base(SharedTokenBase::of(token))
    , m_name(new NameField(tr("Name"), token.name))
    , m_expiry(new ExpiryField(dependencies.clock, token.expiresAt))
{
    setObjectName(u"sharedTokenDetailsDialog"_s);
    body()->addWidget(m_name);
    body()->addSpacing(6);
    body()->addWidget(m_expiry);
    m_name->refuseTokens(dependencies.workspace);
    connect(m_name, &NameField::changed, this, &SharedTokenDetailsDialog::updateAction);
    connect(m_name, &NameField::submitted, this, &SharedTokenDetailsDialog::submit);
    connect(m_expiry, &ExpiryField::changed, this, &SharedTokenDetailsDialog::updateAction);
    if (action == RowAction::EditExpiry) {
        m_expiry->extend();
        m_expiry->setFocus();
    } else {
        m_name->setFocus();
    }
    updateAction();
}

std::optional<Command> SharedTokenDetailsDialog::command() const
{
    const bool renamed = m_name->name() != m_base.name;
    if (!m_name->isValid() || (!renamed && !m_expiry->isEdited()))
        return {};
    SharedTokenChange change{.filters = m_base.filters, .filterOperator = m_base.filterOperator};
    if (renamed)
        change.name = m_name->name();
    if (m_expiry->isEdited())
        change.expiresAt = m_expiry->expiry();
    return Command{m_connection, EditSharedToken{m_base, change, m_base.filters.empty()}};
}

} // namespace tokendeck

#include "moc_shared_token_dialogs.cpp"
