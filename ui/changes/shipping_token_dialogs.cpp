// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/shipping_token_dialogs.h"

#include "models/domain/names/display_name.h"
#include "models/insight/shipping_rules.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "ui/dialogs/fields/account_field.h"
#include "ui/dialogs/fields/name_field.h"
#include "ui/widgets/text/label.h"
#include "words/base/connection_words.h"
#include "words/base/name_words.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

bool shippingNameTaken(const Dependencies &deps, const ConnectionId &id, const QString &name)
{
    const Rows<ShippingToken> rows = deps.workspace.rows<ShippingToken>(id);
    return std::ranges::find(*rows, name, &ShippingToken::name) != rows->end();
}

//! "checkout" → "checkout (2)", the first one that the account does not have.
QString successorName(const Dependencies &deps, const ConnectionId &id, const QString &name)
{
    for (int number = 2;; ++number) {
        const QString candidate = u"%1 (%2)"_s.arg(name, QString::number(number));
        if (!shippingNameTaken(deps, id, candidate))
            return candidate;
    }
}

//! What is wrong with \p name for a token of \p id; empty where nothing is.
QString takenObjection(const Dependencies &deps, const ConnectionId &id, const QString &name)
{
    if (!shippingNameTaken(deps, id, name))
        return {};
    return NewShippingTokenDialog::tr("The account has a shipping token of this name.");
}

QString rotationText(bool enabled, const QString &account)
{
    const QString made =
        RotateShippingTokenDialog::tr("A new token is made in %1 and copied.").arg(account);
    return made + u' '
        + (enabled
               ? RotateShippingTokenDialog::tr("The old one stays enabled, so that no log is lost "
                                               "while you change your shippers over. Disable and "
                                               "delete it when they have.")
               : RotateShippingTokenDialog::tr("The old one stays disabled."));
}

} // namespace

NewShippingTokenDialog::NewShippingTokenDialog(const Dependencies &dependencies,
                                               const std::vector<ConnectionId> &scope,
                                               const ConnectionId &preferred, QWidget *parent)
    : CommandDialog(dependencies, tr("New shipping token"),
                    tr("Logs that are sent with it arrive in the account. It is enabled at once."),
                    tr("Create token"), parent)
    , m_account(new AccountField(dependencies.workspace, scope, preferred))
    , m_name(new NameField(tr("Name"), {}))
    , m_limit(new Label({}, TextStyle::Body, Tone::Dim))
{
    setObjectName(u"newShippingTokenDialog"_s);
    m_limit->setObjectName(u"limitText"_s);
    m_limit->setWordWrap(true);
    body()->addWidget(m_account);
    body()->addSpacing(6);
    body()->addWidget(m_name);
    body()->addWidget(m_limit);
    connect(m_account, &AccountField::changed, this, &NewShippingTokenDialog::check);
    m_name->refuseTokens(dependencies.workspace);
    m_name->refuse([this](const QString &name) {
        return takenObjection(deps(), m_account->connection(), name);
    });
    connect(m_name, &NameField::changed, this, &NewShippingTokenDialog::check);
    connect(m_name, &NameField::submitted, this, &NewShippingTokenDialog::submit);
    m_name->setFocus();
    check();
}

void NewShippingTokenDialog::check()
{
    const ConnectionId id = m_account->connection();
    m_name->check(); // another account has other names
    m_full = false;
    m_limit->setTone(Tone::Dim);
    const ConnectionInfo *info = deps().workspace.connection(id);
    const std::optional<int> known = enabledShippingTokens(deps().workspace, id);
    if (info && info->shippingLimits && known) {
        const int allowed = info->shippingLimits->maxAllowed;
        const int enabled = *known;
        m_full = isLimitReached(enabled, info->shippingLimits);
        m_limit->setText(m_full
                             ? tr("%n of %1 enabled shipping tokens are in use. Disable or delete "
                                  "one first.",
                                  nullptr, enabled)
                                   .arg(allowed)
                             : tr("%n of %1 enabled shipping tokens are in use.", nullptr, enabled)
                                   .arg(allowed));
        if (m_full)
            m_limit->setTone(Tone::Danger);
    } else {
        m_limit->setText({});
    }
    updateAction();
}

std::optional<Command> NewShippingTokenDialog::command() const
{
    const ConnectionId id = m_account->connection();
    if (!id.isValid() || !m_name->isValid() || m_full)
        return {};
    return Command{id, CreateShippingToken{m_name->name()}};
}

RenameShippingTokenDialog::RenameShippingTokenDialog(const Dependencies &dependencies,
                                                     const ConnectionId &connection,
                                                     const ShippingToken &token, QWidget *parent)
    : CommandDialog(dependencies, tr("Rename %1").arg(quotedName(token.name)),
                    accountSentence(dependencies.workspace, connection) + u' '
                        + tr("The token stays the same: shippers go on as they are."),
                    tr("Rename token"), parent)
    , m_connection(connection)
    , m_id(token.id)
    , m_oldName(token.name)
    , m_name(new NameField(tr("Name"), token.name))
{
    setObjectName(u"renameShippingTokenDialog"_s);
    body()->addWidget(m_name);
    m_name->refuseTokens(dependencies.workspace);
    m_name->refuse([this](const QString &name) {
        return name == m_oldName ? QString() : takenObjection(deps(), m_connection, name);
    });
    connect(m_name, &NameField::changed, this, &RenameShippingTokenDialog::updateAction);
    connect(m_name, &NameField::submitted, this, &RenameShippingTokenDialog::submit);
    m_name->setFocus();
    updateAction();
}

std::optional<Command> RenameShippingTokenDialog::command() const
{
    if (!m_name->isValid() || m_name->name() == m_oldName)
        return {};
    return Command{m_connection, RenameShippingToken{m_id, m_oldName, m_name->name()}};
}

RotateShippingTokenDialog::RotateShippingTokenDialog(const Dependencies &dependencies,
                                                     const ConnectionId &connection,
                                                     const ShippingToken &token, QWidget *parent)
    : CommandDialog(
        dependencies, tr("Rotate %1").arg(quotedName(token.name)),
        rotationText(token.enabled, isolated(shownAccountName(dependencies.workspace, connection))),
        tr("Create and copy"), parent)
    , m_connection(connection)
    , m_id(token.id)
    , m_oldName(token.name)
    , m_name(new NameField(tr("Name of the new token"),
                           successorName(dependencies, connection, token.name)))
{
    setObjectName(u"rotateShippingTokenDialog"_s);
    body()->addWidget(m_name);
    m_name->refuseTokens(dependencies.workspace);
    m_name->refuse(
        [this](const QString &name) { return takenObjection(deps(), m_connection, name); });
    connect(m_name, &NameField::changed, this, &RotateShippingTokenDialog::updateAction);
    connect(m_name, &NameField::submitted, this, &RotateShippingTokenDialog::submit);
    m_name->setFocus();
    updateAction();
}

std::optional<Command> RotateShippingTokenDialog::command() const
{
    if (!m_name->isValid())
        return {};
    return Command{m_connection, RotateShippingToken{m_id, m_oldName, m_name->name()}};
}

} // namespace tokendeck

#include "moc_shipping_token_dialogs.cpp"
