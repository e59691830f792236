// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/confirm_delete.h"

#include "ui/dialogs/fields/typed_name_field.h"
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
    : ConfirmDeleteDialog(deleteWords(workspace, item, now), item,
                          typedNameFor(workspace, {&item.command, 1}), parent)
{
}

ConfirmDeleteDialog::ConfirmDeleteDialog(const DeleteWords &words, const BulkItem &item,
                                         const std::optional<TypedName> &wanted, QWidget *parent)
    : Dialog(words.question, words.effect, parent)
    , m_typed(new TypedNameField)
{
    setObjectName(u"confirmDeleteDialog"_s);
    auto *action = new Button(words.verb, Button::Kind::Danger);
    setAction(action);
    const auto update = [this, action] {
        m_typed->guard(action, std::ranges::all_of(m_consents, &QCheckBox::isChecked));
    };
    for (const QString &text : words.consents) {
        auto *check = new QCheckBox(withoutMnemonic(text));
        check->setObjectName(m_consents.empty() ? u"consentCheck"_s
                                                : u"consentCheck%1"_s.arg(m_consents.size() + 1));
        body()->addWidget(check);
        m_consents.push_back(check);
        connect(check, &QCheckBox::toggled, action, update);
    }
    body()->addWidget(m_typed);
    m_typed->ask(wanted);
    connect(m_typed, &TypedNameField::changed, action, update);
    connect(m_typed, &TypedNameField::submitted, action, &Button::click);
    update();
    connect(action, &Button::clicked, this, [this, item] {
        emit confirmed(withConsent(item));
        accept();
    });
    if (m_typed->isAsked())
        m_typed->setFocus();
    else
        cancelButton()->setFocus();
}

} // namespace tokendeck

#include "moc_confirm_delete.cpp"
