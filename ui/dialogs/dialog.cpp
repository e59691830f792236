// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dialog.h"

#include "ui/dialogs/name_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

Dialog::Dialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_heading(new Label({}, TextStyle::Heading))
    , m_body(new QVBoxLayout)
    , m_bar(new MessageBar)
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(title);
    setMinimumWidth(440);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary);
    cancel->setObjectName(u"cancelButton"_s);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addWidget(cancel);
    m_body->setSpacing(5);
    m_heading->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 20);
    layout->setSpacing(14);
    layout->addWidget(m_heading);
    if (!text.isEmpty()) {
        auto *sentence = new Label(text, TextStyle::Body, Tone::Dim);
        sentence->setObjectName(u"dialogText"_s);
        sentence->setWordWrap(true);
        layout->addWidget(sentence);
        setAccessibleDescription(text);
    }
    layout->addLayout(m_body);
    layout->addWidget(m_bar);
    layout->addStretch(1);
    layout->addLayout(m_buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
}

void Dialog::setHeading(const QString &title)
{
    setWindowTitle(title);
    m_heading->setText(title);
}

void Dialog::giveBodyTheRoom()
{
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_body, 1000);
}

void Dialog::setAction(Button *button)
{
    button->setObjectName(u"actionButton"_s);
    m_buttons->addWidget(button);
    // From wherever the focus is; in a text of several lines Enter alone begins another one.
    auto *submit = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(submit, &QShortcut::activated, button, &Button::click);
}

ConfirmDialog::ConfirmDialog(const QString &title, const QString &text, const QString &verb,
                             QWidget *parent)
    : Dialog(title, text, parent)
{
    auto *action = new Button(verb, Button::Kind::Danger);
    setAction(action);
    connect(action, &Button::clicked, this, &QDialog::accept);
    findChild<Button *>(u"cancelButton"_s)->setFocus();
}

NameDialog::NameDialog(const QString &title, const QString &name, const QString &verb,
                       QWidget *parent)
    : Dialog(title, {}, parent)
{
    auto *field = new NameField(tr("Name"), name);
    body()->addWidget(field);
    auto *action = new Button(verb, Button::Kind::Primary);
    setAction(action);
    const auto take = [this, field] {
        if (!field->isValid())
            return;
        emit named(field->name());
        accept();
    };
    const auto update = [action, field] {
        action->setEnabled(field->isValid());
    };
    connect(action, &Button::clicked, this, take);
    connect(field, &NameField::submitted, this, take);
    connect(field, &NameField::changed, action, update);
    update();
    field->setFocus();
}

} // namespace tokendeck
