// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/bulk_dialog.h"

#include "services/sync/command_runner.h"
#include "services/sync/connection_service.h"
#include "ui/changes/bulk_list.h"
#include "ui/changes/bulk_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/words/change_words.h"
#include "ui/words/name_words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

BulkDialog::BulkDialog(const Dependencies &dependencies, std::vector<Command> commands,
                       QWidget *parent)
    : Dialog(bulkVerb(commands), {}, parent)
    , m_deps(dependencies)
    , m_model(new BulkModel(dependencies.workspace, this))
    , m_sentence(new Label({}, TextStyle::Body, Tone::Dim))
    , m_view(new BulkList)
    , m_unfiltered(new QCheckBox)
    , m_stop(new QCheckBox)
    , m_typeLabel(new Label({}, TextStyle::BodyStrong))
    , m_typed(new QLineEdit)
    , m_progress(new QProgressBar)
    , m_action(new Button(
          {}, isDelete(commands.front().change) ? Button::Kind::Danger : Button::Kind::Primary))
    , m_cancel(findChild<Button *>(u"cancelButton"_s))
{
    setObjectName(u"bulkDialog"_s);
    resize(QSize(760, 560).boundedTo(parent->window()->size() - QSize(40, 40)));
    m_sentence->setObjectName(u"bulkSentence"_s);
    m_sentence->setWordWrap(true);
    m_view->setObjectName(u"bulkItems"_s);
    m_view->setAccessibleName(tr("What happens to each"));
    m_view->setModel(m_model);
    m_unfiltered->setObjectName(u"unfilteredCheck"_s);
    m_stop->setObjectName(u"stopCheck"_s);
    m_typed->setObjectName(u"typedConfirmation"_s);
    m_typeLabel->setBuddy(m_typed);
    m_typeLabel->setWordWrap(true);
    m_progress->setObjectName(u"bulkProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    body()->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_sentence, m_view, m_unfiltered, m_stop, m_typeLabel, m_typed, m_progress})
        body()->addWidget(widget);
    body()->setStretchFactor(m_view, 1);
    giveBodyTheRoom();
    setAction(m_action);

    connect(m_unfiltered, &QCheckBox::toggled, this, &BulkDialog::replan);
    connect(m_stop, &QCheckBox::toggled, this, &BulkDialog::replan);
    connect(m_typed, &QLineEdit::textChanged, this, &BulkDialog::updatePlan);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        if (m_action->isEnabled())
            act();
    });
    connect(m_action, &Button::clicked, this, &BulkDialog::act);
    plan(std::move(commands));
}

BulkDialog::~BulkDialog() = default;

void BulkDialog::plan(std::vector<Command> commands)
{
    m_stage = Stage::Plan;
    m_commands = std::move(commands);
    m_model->setPlan({});
    m_run.reset();
    m_progress->hide();
    m_typed->clear();
    // Whether anything has to be agreed to shows a plan without consent.
    const BulkPlan bare = planBulk(m_deps.workspace, m_deps.credentials, m_commands);
    QStringList open;
    QStringList stopped;
    for (const BulkItem &item : bare.items) {
        if (item.skip == BulkSkip::TokenInUse && !stopped.contains(item.usedBy))
            stopped.append(item.usedBy);
        for (const NamedToken &token : item.unfiltered) {
            if (item.skip == BulkSkip::WouldBeUnfiltered && !open.contains(token.name))
                open.append(token.name);
        }
    }
    m_unfiltered->setText(open.size() == 1
                              ? tr("Let %1 show every log").arg(quotedNames(open, 3))
                              : tr("Let %1 tokens show every log: %2")
                                    .arg(number(int(open.size())), quotedNames(open, 3)));
    m_unfiltered->setVisible(!open.isEmpty());
    m_stop->setText(tr("Let what uses them stop: %1").arg(quotedNames(stopped, 3)));
    m_stop->setVisible(!stopped.isEmpty());
    replan();
    if (m_typed->isVisibleTo(this))
        m_typed->setFocus();
    else
        m_cancel->setFocus();
}

void BulkDialog::replan()
{
    if (m_stage != Stage::Plan)
        return;
    m_model->setPlan(planBulk(m_deps.workspace, m_deps.credentials, m_commands,
                              {.mayEndUnfiltered = m_unfiltered->isChecked(),
                               .mayStopConnections = m_stop->isChecked()}));
    updatePlan();
}

bool BulkDialog::isConfirmed() const
{
    const int deletes = m_model->plan().deletes();
    return deletes <= MostUntyped || m_typed->text().trimmed() == QString::number(deletes);
}

QString BulkDialog::planSentence() const
{
    const int count = m_model->plan().count();
    const int skipped = m_model->plan().skipped();
    QString text =
        count == 1 ? tr("1 will be changed.") : tr("%1 will be changed.").arg(number(count));
    if (m_model->plan().deletes() > 0)
        text = count == 1 ? tr("1 will be deleted.") : tr("%1 will be deleted.").arg(number(count));
    if (count == 0)
        text = tr("Nothing will be changed.");
    if (skipped > 0)
        text += u' '
            + (skipped == 1
                   ? tr("1 is skipped; the reason stands beside it.")
                   : tr("%1 are skipped; the reasons stand beside them.").arg(number(skipped)));
    return text;
}

void BulkDialog::updatePlan()
{
    if (m_stage != Stage::Plan)
        return;
    const std::vector<Command> commands = m_model->plan().commands();
    const int deletes = m_model->plan().deletes();
    m_sentence->setText(planSentence());
    const bool typing = deletes > MostUntyped;
    m_typeLabel->setText(tr("Type %1 to delete them").arg(deletes));
    m_typed->setAccessibleName(m_typeLabel->text());
    m_typeLabel->setVisible(typing);
    m_typed->setVisible(typing);
    m_action->setText(bulkVerb(commands.empty() ? m_commands : commands));
    m_action->updateGeometry();
    m_action->show();
    m_action->setEnabled(!commands.empty() && isConfirmed());
    m_cancel->setText(tr("Cancel"));
}

void BulkDialog::act()
{
    if (m_stage == Stage::Plan)
        start();
    else if (m_stage == Stage::Result)
        plan(m_run->failedCommands());
}

void BulkDialog::start()
{
    if (!isConfirmed() || m_model->plan().count() == 0)
        return;
    m_stage = Stage::Running;
    m_run = std::make_unique<BulkRun>(m_deps.commands, m_model->plan().commands(),
                                      m_deps.commandsInFlight);
    m_model->setRun(m_run.get());
    connect(m_run.get(), &BulkRun::progressChanged, this, &BulkDialog::showProgress);
    connect(m_run.get(), &BulkRun::finished, this, &BulkDialog::showResult);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_unfiltered, m_stop, m_typeLabel, m_typed})
        widget->hide();
    m_progress->setRange(0, m_run->progress().total);
    m_progress->show();
    m_action->hide();
    m_cancel->setText(tr("Stop"));
    m_cancel->setAccessibleDescription(tr("Begins no more; what is under way finishes."));
    m_cancel->setFocus();
    showProgress();
    m_run->start();
}

void BulkDialog::showProgress()
{
    if (m_stage != Stage::Running)
        return;
    const BulkRun::Progress progress = m_run->progress();
    m_progress->setValue(progress.finished());
    m_sentence->setText(tr("%1 of %2").arg(number(progress.finished()), number(progress.total)));
}

void BulkDialog::showResult()
{
    m_stage = Stage::Result;
    m_progress->hide();
    m_sentence->setText(summary().text);
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleDescription({});
    m_action->setText(tr("Try again"));
    m_action->updateGeometry();
    const bool failed = !m_run->failedCommands().empty();
    m_action->setVisible(failed);
    m_action->setEnabled(failed);
    m_cancel->setFocus();
}

Message BulkDialog::summary() const
{
    if (!m_run)
        return {};
    const BulkRun::Progress progress = m_run->progress();
    QStringList parts;
    const auto add = [&parts](int count, const QString &one, const QString &many) {
        if (count > 0)
            parts.append(count == 1 ? one : many.arg(number(count)));
    };
    if (isDelete(m_commands.front().change))
        add(progress.done, tr("1 was deleted."), tr("%1 were deleted."));
    else
        add(progress.done, tr("1 was changed."), tr("%1 were changed."));
    add(progress.failed, tr("1 failed."), tr("%1 failed."));
    add(progress.unknown, tr("Of 1 it is not known whether it worked."),
        tr("Of %1 it is not known whether they worked."));
    add(progress.left, tr("1 was not begun."), tr("%1 were not begun."));
    const bool allDone = progress.done == progress.total;
    return {.tone = allDone                                   ? Tone::Good
                : progress.failed > 0 || progress.unknown > 0 ? Tone::Danger
                                                              : Tone::Warning,
            .text = parts.join(u' ')};
}

std::vector<RowRef> BulkDialog::notDone() const
{
    std::vector<RowRef> rows;
    for (const BulkRun::Item &item : m_run->items()) {
        if (item.state == BulkRun::ItemState::Done)
            continue;
        if (const std::optional<qint32> id = objectId(item.command.change))
            rows.push_back({item.command.connection, *id});
    }
    return rows;
}

void BulkDialog::done(int result)
{
    // A lock takes the dialog away at once, whatever it does.
    if (m_stage == Stage::Running && !m_deps.connections.isLocked()) {
        // The first press begins no more and waits for what is under way; the result is then shown.
        m_run->cancel();
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Stopping…"));
        m_cancel->updateGeometry();
        return;
    }
    if (m_run)
        emit finished(notDone());
    Dialog::done(result);
}

} // namespace tokendeck
