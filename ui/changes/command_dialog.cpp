// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/command_dialog.h"

#include "ui/dialogs/command_submission.h"
#include "ui/dialogs/fields/typed_name_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"

#include <QVBoxLayout>

namespace tokendeck {

CommandDialog::CommandDialog(const Dependencies &dependencies, const QString &title,
                             const QString &text, const QString &verb, QWidget *parent)
    : Dialog(title, text, parent)
    , m_deps(dependencies)
    , m_submission(new CommandSubmission(dependencies, this))
    , m_action(new Button(verb, Button::Kind::Primary))
    , m_verb(verb)
{
    setAction(m_action);
    connect(m_action, &Button::clicked, this, &CommandDialog::run);
    connect(m_submission, &CommandSubmission::changed, this, &CommandDialog::showRunning);
    connect(m_submission, &CommandSubmission::said, this, &CommandDialog::say);
    connect(m_submission, &CommandSubmission::repeatRequested, this, &CommandDialog::run);
    connect(m_submission, &CommandSubmission::succeeded, this, &CommandDialog::accept);
    connect(m_submission, &CommandSubmission::failed, this, [this] {
        if (m_submission->unsettled())
            demandPress();
        else
            m_action->setFocus();
    });
}

void CommandDialog::updateAction()
{
    const std::optional<Command> wanted = command();
    askForName(wanted);
    const bool possible = m_submission->isOpen() && wanted.has_value();
    if (m_typed)
        m_typed->guard(m_action, possible);
    else
        m_action->setEnabled(possible);
}

//! Below the form, which is there by the time that anything has to be typed.
void CommandDialog::askForName(const std::optional<Command> &wanted)
{
    // While the form is not complete, what was typed stands.
    if (!wanted)
        return;
    const std::optional<TypedName> name = typedNameFor(m_deps.workspace, {&*wanted, 1});
    if (name && !m_typed) {
        m_typed = new TypedNameField;
        body()->addSpacing(6);
        body()->addWidget(m_typed);
        connect(m_typed, &TypedNameField::changed, this, &CommandDialog::updateAction);
        connect(m_typed, &TypedNameField::submitted, this, &CommandDialog::submit);
    }
    if (m_typed)
        m_typed->ask(name);
}

bool CommandDialog::isTyped() const
{
    return !m_typed || m_typed->isGiven();
}

void CommandDialog::submit()
{
    if (!demandsPress())
        run();
}

void CommandDialog::run()
{
    if (!m_submission->isOpen())
        return;
    const std::optional<Command> wanted = command();
    askForName(wanted);
    if (wanted && isTyped())
        emit started(m_submission->run(*wanted));
}

void CommandDialog::showRunning()
{
    const bool running = m_submission->isRunning();
    m_action->setText(running ? tr("One moment…") : m_verb);
    m_action->updateGeometry();
    for (int i = 0; i < body()->count(); ++i)
        if (QWidget *widget = body()->itemAt(i)->widget())
            widget->setEnabled(!running);
    updateAction();
}

void CommandDialog::say(Message message)
{
    if (message.text.isEmpty()) {
        bar()->hide();
        return;
    }
    message.closable = false;
    bar()->showMessage(message);
}

void CommandDialog::done(int result)
{
    Dialog::done(result);
    if (std::optional<Message> message = m_submission->unsettled())
        emit leftUnsettled(*message);
}

} // namespace tokendeck

#include "moc_command_dialog.cpp"
