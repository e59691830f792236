// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/fields/account_field.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "models/store/workspace.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/text/label.h"
#include "words/base/place_words.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

AccountField::AccountField(const Workspace &workspace, const std::vector<ConnectionId> &scope,
                           const ConnectionId &preferred, QWidget *parent)
    : QWidget(parent)
    , m_combo(new QComboBox)
{
    m_combo->setObjectName(u"accountCombo"_s);
    m_combo->setAccessibleName(tr("Account"));
    setFocusProxy(m_combo);
    setAccessibleRole(this, QAccessible::Grouping);
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info || info->state != ConnectionState::Ready)
            continue;
        m_combo->addItem(u"%1 · %2"_s.arg(isolated(shownAccountName(workspace, id)),
                                          placeNameOf(info->connection)),
                         id.value());
    }
    m_combo->model()->sort(0);
    if (const int index = m_combo->findData(preferred.value()); index >= 0)
        m_combo->setCurrentIndex(index);
    auto *label = new Label(tr("Account"), TextStyle::BodyStrong);
    label->setBuddy(m_combo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(label);
    layout->addWidget(m_combo);
    setVisible(workspace.connections().size() > 1);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &AccountField::changed);
}

ConnectionId AccountField::connection() const
{
    return ConnectionId(m_combo->currentData().toString());
}

} // namespace tokendeck

#include "moc_account_field.cpp"
