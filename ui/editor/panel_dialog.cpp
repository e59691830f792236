// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/panel_dialog.h"

#include "models/domain/names/display_name.h"
#include "services/sync/connections/connection_service.h"
#include "ui/base/key_text.h"
#include "ui/dialogs/command_submission.h"
#include "ui/dialogs/dialog.h"
#include "ui/dialogs/fields/typed_name_field.h"
#include "ui/editor/discard_dialog.h"
#include "ui/editor/filter_panel.h"
#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"
#include "words/sync/change_words.h"
#include "words/sync/editor/editor_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr QSize UsualSize(1020, 680);
constexpr int PanelMarginX = 20;
//! Of the window that stays to be seen around the dialog.
constexpr QSize Edge(24, 24);

} // namespace

PanelDialog::PanelDialog(const Dependencies &dependencies, const QString &title,
                         const QString &sentence, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_deps(dependencies)
    , m_verb(verb)
    , m_head(new QWidget)
    , m_fieldsBox(new QWidget)
    , m_fields(new QVBoxLayout(m_fieldsBox))
    , m_panel(new FilterPanel(dependencies))
    , m_typed(new TypedNameField)
    , m_said(new QWidget)
    , m_bar(new MessageBar)
    , m_second(new Button({}, Button::Kind::Link))
    , m_foot(new QWidget)
    , m_summary(new Label({}, TextStyle::Body, Tone::Dim))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Secondary))
    , m_action(new Button(verb, Button::Kind::Primary))
    , m_submission(new CommandSubmission(dependencies, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(dialogFlags());
    setSpokenDescription(this, sentence);
    setMinimumSize(880, 480);
    resize(UsualSize.boundedTo(parent->window()->size() - Edge));

    m_heading = new Label({}, TextStyle::Heading);
    m_heading->setObjectName(u"dialogTitle"_s);
    setHeading(title);
    m_heading->setElided(true);
    auto *under = new Label(sentence, TextStyle::Body, Tone::Dim);
    under->setElided(true);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(PanelMarginX, 14, PanelMarginX, 8);
    head->setSpacing(4);
    head->addWidget(m_heading);
    head->addWidget(under);
    m_fields->setContentsMargins({});
    m_fields->setSpacing(8);
    head->addWidget(m_fieldsBox);

    m_summary->setObjectName(u"selectionSummary"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_action->setObjectName(u"actionButton"_s);
    m_second->setObjectName(u"secondAction"_s);
    m_second->hide();
    m_said->hide();
    auto *said = new QHBoxLayout(m_said);
    said->setContentsMargins(PanelMarginX, 4, PanelMarginX, 12);
    said->setSpacing(10);
    said->addWidget(m_bar, 1);
    said->addWidget(m_second);
    m_typed->setContentsMargins(PanelMarginX, 4, PanelMarginX, 12);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(PanelMarginX, 11, PanelMarginX, 11);
    foot->setSpacing(8);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_action);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_typed);
    layout->addWidget(m_said);
    layout->addWidget(m_foot);
    // Its description is spoken as it opens; all else that it says is read where it stands.
    for (QLabel *text : findChildren<QLabel *>())
        setAccessibleRole(text, QAccessible::Paragraph);

    connect(m_cancel, &Button::clicked, this, &PanelDialog::reject);
    connect(m_action, &Button::clicked, this, &PanelDialog::run);
    connect(m_bar, &MessageBar::closed, m_said, &QWidget::hide);
    connect(m_second, &Button::clicked, this, [this] {
        // It may replace itself.
        if (const auto action = m_secondAction)
            action();
    });
    connect(m_panel, &FilterPanel::changed, this, &PanelDialog::updateAction);
    connect(m_typed, &TypedNameField::changed, this, &PanelDialog::updateAction);
    connect(m_typed, &TypedNameField::submitted, this, &PanelDialog::submit);
    connect(m_submission, &CommandSubmission::changed, this, &PanelDialog::showRunning);
    connect(m_submission, &CommandSubmission::said, this, [this](const Message &message) {
        if (message.text.isEmpty())
            unsay();
        else
            say(message);
    });
    connect(m_submission, &CommandSubmission::repeatRequested, this, &PanelDialog::run);
    connect(m_submission, &CommandSubmission::succeeded, this,
            [this](const Command &command, const CommandReport &report) {
                accept();
                emit succeeded(command, report);
            });
    connect(m_submission, &CommandSubmission::failed, this, &PanelDialog::afterEnd);
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(save, &QShortcut::activated, this, &PanelDialog::submit);
    auto *saveToo = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), this);
    connect(saveToo, &QShortcut::activated, this, &PanelDialog::submit);
}

void PanelDialog::setHeading(const QString &title)
{
    setWindowTitle(title);
    m_heading->setText(title);
}

void PanelDialog::updateAction()
{
    const FilterSelection &selection = m_panel->draft().current();
    m_summary->setText(selectionSummary(selection));
    const bool running = m_submission->isRunning();
    const std::optional<Command> wanted = command();
    // While the form is not complete, what was typed stands.
    if (wanted)
        m_typed->askFor(m_deps.workspace, {&*wanted, 1});
    const bool complete = m_submission->isOpen() && !m_panel->isAdding() && wanted.has_value();
    const bool possible = complete && m_typed->isGiven();
    const QString why = possible || running ? QString()
        : complete                          ? m_typed->objection()
                                            : objection();
    m_action->setEnabled(possible);
    m_action->setToolTip(
        why.isEmpty() ? u"%1 (%2)"_s.arg(m_verb, keysText(Qt::CTRL | Qt::Key_Return)) : why);
    setSpokenDescription(m_action, why);
    m_action->setText(m_submission->isAsking() ? tr("Asking Logz.io…")
                          : running            ? tr("Saving…")
                                               : m_verb);
    m_action->updateGeometry();
}

void PanelDialog::submit()
{
    if (!m_submission->unsettled())
        run();
}

bool PanelDialog::isRunning() const
{
    return m_submission->isRunning();
}

void PanelDialog::run()
{
    if (!m_submission->isOpen() || m_panel->isAdding())
        return;
    const std::optional<Command> wanted = command();
    if (!wanted)
        return;
    m_typed->askFor(m_deps.workspace, {&*wanted, 1});
    if (!m_typed->isGiven())
        return updateAction();
    m_focusBefore = focusWidget();
    m_submission->run(*wanted);
}

void PanelDialog::afterEnd()
{
    if (m_submission->unsettled())
        m_cancel->setFocus();
    else if (m_focusBefore)
        m_focusBefore->setFocus();
    afterFailure();
}

void PanelDialog::showRunning()
{
    m_fieldsBox->setEnabled(!isRunning());
    m_panel->setEditable(!isRunning());
    m_typed->setEnabled(!isRunning());
    updateAction();
}

void PanelDialog::say(const Message &message, const QString &second,
                      const std::function<void()> &secondAction)
{
    m_said->show();
    m_bar->showMessage(message);
    m_secondAction = secondAction;
    m_second->setText(second);
    m_second->updateGeometry();
    m_second->setVisible(!second.isEmpty());
}

void PanelDialog::unsay()
{
    m_bar->closeMessage();
    m_said->hide();
    m_second->hide();
    m_secondAction = {};
}

void PanelDialog::reject()
{
    if (m_deps.connections.isLocked() || !parentWidget()->isVisible()) {
        QDialog::reject();
        return;
    }
    if (isRunning()) {
        m_submission->cancel();
        return;
    }
    if (isEdited() || !m_panel->takeBacks().empty())
        askToDiscard();
    else
        QDialog::reject();
}

void PanelDialog::askToDiscard()
{
    QStringList made;
    for (const Command &command : m_panel->takeBacks())
        made.append(tr("%1 of %2")
                        .arg(changeName(command.change),
                             isolated(shownAccountName(m_deps.workspace, command))));
    auto *dialog = new DiscardDialog(made, isEdited(), m_submission->unsettled().has_value(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const std::vector<Command> takeBacks =
            dialog->takesBack() ? m_panel->takeBacks() : std::vector<Command>();
        QDialog::reject();
        // Two windows go at once: a window manager may give the keyboard to the one that has gone.
        parentWidget()->window()->activateWindow();
        if (!takeBacks.empty())
            emit takeBackRequested(takeBacks);
    });
    dialog->open();
}

void PanelDialog::keyPressEvent(QKeyEvent *event)
{
    // Return belongs to the field that has the focus; Ctrl+Return saves.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void PanelDialog::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.background);
    painter.fillRect(0, m_panel->geometry().top() - 1, width(), 1, colors.line);
    painter.fillRect(0, m_foot->geometry().top(), width(), 1, colors.line);
}

} // namespace tokendeck

#include "moc_panel_dialog.cpp"
