// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/confirm_delete.h"

#include "ui/widgets/button.h"
#include "words/base/name_words.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

Command withConsent(const BulkItem &item)
{
    Command command = item.command;
    if (auto *filter = std::get_if<DeleteFilter>(&command.change)) {
        filter->confirmedUnfiltered.clear();
        for (const NamedToken &token : item.unfiltered)
            filter->confirmedUnfiltered.push_back(token.id);
    } else if (auto *api = std::get_if<DeleteApiToken>(&command.change)) {
        api->mayStopConnection = item.skip == BulkSkip::TokenInUse;
    }
    return command;
}

} // namespace

ConfirmDeleteDialog::ConfirmDeleteDialog(const Workspace &workspace, const BulkItem &item,
                                         TimePoint now, QWidget *parent)
    : ConfirmDeleteDialog(deleteWords(workspace, item, now), item, parent)
{
}

ConfirmDeleteDialog::ConfirmDeleteDialog(const DeleteWords &words, const BulkItem &item,
                                         QWidget *parent)
    : Dialog(words.question, words.effect, parent)
{
    setObjectName(u"confirmDeleteDialog"_s);
    auto *action = new Button(words.verb, Button::Kind::Danger);
    setAction(action);
    for (const QString &text : words.consents) {
        auto *check = new QCheckBox(withoutMnemonic(text));
        check->setObjectName(m_consents.empty() ? u"consentCheck"_s
                                                : u"consentCheck%1"_s.arg(m_consents.size() + 1));
        body()->addWidget(check);
        m_consents.push_back(check);
        connect(check, &QCheckBox::toggled, action, [this, action] {
            action->setEnabled(std::ranges::all_of(m_consents, &QCheckBox::isChecked));
        });
    }
    action->setEnabled(m_consents.empty());
    connect(action, &Button::clicked, this, [this, item] {
        emit confirmed(withConsent(item));
        accept();
    });
    cancelButton()->setFocus();
}

} // namespace tokendeck
