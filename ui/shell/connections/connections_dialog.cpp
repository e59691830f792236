// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/connections_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

ConnectionsDialog::ConnectionsDialog(const Workspace &workspace,
                                     const std::vector<ConnectionId> &families,
                                     const std::vector<ConnectionId> &shown, QWidget *parent)
    : Dialog(tr("Show several connections"), tr("Their rows stand together in each page."), parent)
{
    setObjectName(u"connectionsDialog"_s);
    for (const ConnectionId &id : families) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info)
            continue;
        auto *box = new QCheckBox(withoutMnemonic(
            u"%1 (%2)"_s.arg(shortName(info->connection.name), placeNameOf(info->connection))));
        box->setChecked(shown.empty() || std::ranges::count(shown, id) > 0);
        body()->addWidget(box);
        m_boxes.emplace_back(id, box);
    }
    auto *action = new Button(tr("Show them"), Button::Kind::Primary);
    setAction(action);
    const auto update = [this, action] {
        action->setEnabled(!choice().empty());
    };
    for (const auto &[id, box] : m_boxes)
        connect(box, &QCheckBox::toggled, action, update);
    connect(action, &Button::clicked, this, [this] {
        std::vector<ConnectionId> mains = choice();
        if (mains.size() == m_boxes.size())
            mains.clear();
        accept();
        emit chosen(mains);
    });
    update();
    if (!m_boxes.empty())
        m_boxes.front().second->setFocus();
}

std::vector<ConnectionId> ConnectionsDialog::choice() const
{
    std::vector<ConnectionId> mains;
    for (const auto &[id, box] : m_boxes) {
        if (box->isChecked())
            mains.push_back(id);
    }
    return mains;
}

} // namespace tokendeck
