// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/command_dialog.h"

#include "models/store/row_lookup.h"
#include "services/sync/refresh/sync_service.h"
#include "services/sync/runs/command_runner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "words/sync/change_words.h"
#include "words/sync/lane_words.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

CommandDialog::CommandDialog(const Dependencies &dependencies, const QString &title,
                             const QString &text, const QString &verb, QWidget *parent)
    : Dialog(title, text, parent)
    , m_deps(dependencies)
    , m_action(new Button(verb, Button::Kind::Primary))
    , m_verb(verb)
{
    setAction(m_action);
    connect(m_action, &Button::clicked, this, &CommandDialog::run);
    connect(&m_deps.sync.lanes(), &LaneWatch::changed, this, &CommandDialog::sayPace);
}

//! What the command waits for.
void CommandDialog::sayPace()
{
    if (!m_running)
        return;
    const QString pace = laneWords(m_deps.sync.lanes(), m_deps.workspace, m_connection);
    if (pace.isEmpty())
        bar()->hide();
    else
        bar()->showMessage({.tone = Tone::Accent, .text = pace, .closable = false});
}

void CommandDialog::updateAction()
{
    m_action->setEnabled(!m_running && !m_mayHaveMade && command().has_value());
}

void CommandDialog::submit()
{
    if (!demandsPress())
        run();
}

void CommandDialog::run()
{
    if (m_running || m_mayHaveMade)
        return;
    const std::optional<Command> wanted = command();
    if (!wanted)
        return;
    m_unsettled.reset();
    setRunning(true);
    m_connection = wanted->connection;
    sayPace();
    CommandRun *run = m_deps.commands.run(*wanted);
    connect(run, &CommandRun::changed, this, [this, run] {
        if (!m_running)
            return;
        if (!run->report().isAsking) {
            bar()->hide();
            return;
        }
        Message message = changeMessage(run->command(), run->report(),
                                        accountNameOf(m_deps.workspace, run->command()));
        message.closable = false;
        bar()->showMessage(std::move(message));
    });
    connect(run, &CommandRun::finished, this, [this, run] { take(*run); });
    emit started(run);
}

void CommandDialog::setRunning(bool running)
{
    m_running = running;
    m_action->setText(running ? tr("One moment…") : m_verb);
    m_action->updateGeometry();
    for (int i = 0; i < body()->count(); ++i)
        if (QWidget *widget = body()->itemAt(i)->widget())
            widget->setEnabled(!running);
    updateAction();
}

void CommandDialog::take(const CommandRun &run)
{
    if (run.report().state == CommandState::Done) {
        accept();
        return;
    }
    m_mayHaveMade = mayHaveMade(run.command(), run.report());
    setRunning(false);
    Message message =
        changeMessage(run.command(), run.report(), accountNameOf(m_deps.workspace, run.command()));
    message.closable = false;
    if (run.report().state == CommandState::Unknown) {
        m_unsettled = message;
        demandPress();
    } else {
        m_action->setFocus();
    }
    if (m_mayHaveMade) {
        message.actionText = tr("Do it again");
        message.action = [this] {
            m_mayHaveMade = false;
            this->run();
        };
    }
    bar()->showMessage(std::move(message));
}

void CommandDialog::done(int result)
{
    Dialog::done(result);
    if (std::optional<Message> message = std::exchange(m_unsettled, {})) {
        message->closable = true;
        emit leftUnsettled(*message);
    }
}

} // namespace tokendeck
