// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/bulk/bulk_dialog.h"

#include "services/sync/connections/connection_service.h"
#include "services/sync/refresh/sync_service.h"
#include "services/sync/runs/command_runner.h"
#include "ui/changes/bulk/bulk_choice.h"
#include "ui/changes/bulk/bulk_list.h"
#include "ui/changes/bulk/bulk_model.h"
#include "ui/dialogs/fields/consent_box.h"
#include "ui/dialogs/fields/typed_name_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/spoken/announcement.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"
#include "words/lists/kind_words.h"
#include "words/sync/bulk_words.h"
#include "words/sync/change_words.h"
#include "words/sync/editor/editor_words.h"
#include "words/sync/lane_words.h"
#include "words/sync/note_words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

int deviating(const std::vector<BulkRun::Item> &items)
{
    return int(std::ranges::count_if(items, [](const BulkRun::Item &item) {
        return item.state == BulkRun::ItemState::Done && saysDeviation(item.report);
    }));
}

} // namespace

BulkDialog::BulkDialog(const Dependencies &dependencies, std::vector<Command> commands,
                       const QString &review, QWidget *parent)
    : Dialog(bulkTitle(commands), {}, parent)
    , m_deps(dependencies)
    , m_model(new BulkModel(dependencies.workspace, dependencies.clock, this))
    , m_sentence(new Label({}, TextStyle::Body, Tone::Dim))
    , m_choice(new BulkChoice(m_model))
    , m_view(new BulkList)
    , m_detail(new Label({}, TextStyle::Body))
    , m_unfiltered(new ConsentBox(u"unfilteredCheck"_s))
    , m_stop(new ConsentBox(u"stopCheck"_s))
    , m_unknownUse(new ConsentBox(u"unknownUseCheck"_s))
    , m_typeLabel(new Label({}, TextStyle::BodyStrong))
    , m_typed(new QLineEdit)
    , m_name(new TypedNameField)
    , m_progress(new ProgressLine)
    , m_action(new Button(
          {}, isDelete(commands.front().change) ? Button::Kind::Danger : Button::Kind::Primary))
    , m_cancel(cancelButton())
{
    setObjectName(u"bulkDialog"_s);
    resize(QSize(760, 560).boundedTo(parent->window()->size() - QSize(40, 40)));
    m_sentence->setObjectName(u"bulkSentence"_s);
    m_sentence->setWordWrap(true);
    m_view->setObjectName(u"bulkItems"_s);
    m_view->setAccessibleName(tr("What happens to each"));
    m_view->setModel(m_model);
    m_detail->setObjectName(u"bulkDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->hide();
    m_typed->setObjectName(u"typedConfirmation"_s);
    m_typeLabel->setBuddy(m_typed);
    m_typeLabel->setWordWrap(true);
    m_progress->setObjectName(u"bulkProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    body()->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_sentence, m_progress, m_choice, m_view, m_detail, m_unknownUse, m_unfiltered, m_stop,
             m_typeLabel, m_typed, m_name})
        body()->addWidget(widget);
    body()->setStretchFactor(m_view, 1);
    giveBodyTheRoom();
    setAction(m_action);
    connect(m_view, &BulkList::hiddenTextChanged, this, [this] {
        const QString text = m_view->hiddenText();
        m_detail->setText(breakable(text));
        m_detail->setVisible(!text.isEmpty());
    });
    connect(m_model, &BulkModel::choiceChanged, this, &BulkDialog::choose);
    connect(m_unknownUse, &ConsentBox::toggled, this, &BulkDialog::replan);
    connect(m_unfiltered, &ConsentBox::toggled, this, &BulkDialog::replan);
    connect(m_stop, &ConsentBox::toggled, this, &BulkDialog::replan);
    connect(m_typed, &QLineEdit::textChanged, this, &BulkDialog::updatePlan);
    connect(m_name, &TypedNameField::changed, this, &BulkDialog::updatePlan);
    const auto submit = [this] {
        if (m_action->isEnabled())
            act();
    };
    connect(m_typed, &QLineEdit::returnPressed, this, submit);
    connect(m_name, &TypedNameField::submitted, this, submit);
    connect(m_action, &Button::clicked, this, &BulkDialog::act);
    connect(&m_deps.connections, &ConnectionService::lockedChanged, this, [this](bool locked) {
        if (locked)
            stop();
    });
    connect(&m_deps.sync.lanes(), &LaneWatch::changed, this, &BulkDialog::showProgress);
    if (!review.isEmpty()) {
        m_model->letChoose(commands.size());
        m_choice->refresh();
    }
    plan(std::move(commands));
    if (review.isEmpty())
        return;
    setHeading(review);
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus();
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
    m_name->clear();
    setHeading(bulkTitle(m_commands));
    askConsents();
    replan();
    settleWhatHolds();
    if (m_name->isVisibleTo(this))
        m_name->setFocus();
    else if (m_typed->isVisibleTo(this))
        m_typed->setFocus();
    else
        m_cancel->setFocus();
}

//! Others are chosen: what was agreed to was for those before.
void BulkDialog::choose()
{
    m_typed->clear();
    m_name->clear();
    askConsents();
    replan();
}

void BulkDialog::askConsents()
{
    // What there is to agree to is all that a plan with every consent does: one without leaves out
    // what would take the last filter of yet other tokens.
    const BulkPlan full = m_deps.commands.plan(
        m_model->chosenOf(m_commands),
        {.mayEndUnfiltered = true, .mayStopConnections = true, .mayDeleteUsed = true});
    QStringList open;
    QStringList stopped;
    QStringList unknown;
    for (const BulkItem &item : full.items) {
        if (item.useUnknown)
            unknown.append(changeName(item.command.change));
        stopped += item.usedBy;
        for (const NamedToken &token : item.unfiltered)
            open.append(token.name);
    }
    stopped.removeDuplicates();
    m_unknownUse->askShown(tr("Delete these %Ln filters without knowing which tokens use them:",
                              nullptr, int(unknown.size())),
                           shownList(unknown));
    m_unfiltered->ask(tr("Let these %Ln tokens show every log:", nullptr, int(open.size())), open);
    m_stop->ask(tr("Let these %Ln connections of Tokendeck stop:", nullptr, int(stopped.size())),
                stopped);
}

void BulkDialog::replan()
{
    if (m_stage != Stage::Plan)
        return;
    BulkPlan plan = m_deps.commands.plan(m_model->chosenOf(m_commands),
                                         {.mayEndUnfiltered = m_unfiltered->isGiven(),
                                          .mayStopConnections = m_stop->isGiven(),
                                          .mayDeleteUsed = m_unknownUse->isGiven()});
    m_model->setPlan(m_model->isChoosing()
                         ? withUnchosen(std::move(plan), m_commands, m_model->chosen())
                         : std::move(plan));
    updatePlan();
}

bool BulkDialog::wantsNumber() const
{
    return !m_name->isAsked() && m_model->plan().deletes() > MostUntyped;
}

bool BulkDialog::isConfirmed() const
{
    return m_name->isGiven()
        && (!wantsNumber()
            || m_typed->text().trimmed() == QString::number(m_model->plan().deletes()));
}

void BulkDialog::updatePlan()
{
    if (m_stage != Stage::Plan)
        return;
    const std::vector<Command> commands = m_model->plan().commands();
    const int deletes = m_model->plan().deletes();
    m_sentence->setTone(Tone::Dim);
    m_sentence->setText(planSummary(m_model->plan()));
    m_name->askFor(m_deps.workspace, commands);
    const bool typing = wantsNumber();
    m_typeLabel->setText(tr("Type %1 to delete %2")
                             .arg(QString::number(deletes),
                                  countedKind(listOf(m_commands.front().change), deletes)));
    m_typed->setAccessibleName(m_typeLabel->text());
    m_typeLabel->setVisible(typing);
    m_typed->setVisible(typing);
    m_action->setText(commands.empty() ? bulkVerbAlone(m_commands) : bulkVerb(commands));
    m_action->updateGeometry();
    m_action->show();
    m_name->guard(m_action, !commands.empty() && (m_name->isAsked() || isConfirmed()));
    if (commands.empty()) {
        m_action->setToolTip(plainToolTip(m_sentence->text()));
        m_action->setAccessibleDescription(m_sentence->text());
    }
    m_cancel->setText(tr("Cancel"));
}

void BulkDialog::act()
{
    if (m_stage == Stage::Plan) {
        start();
    } else if (m_stage == Stage::Result) {
        m_model->letChoose(0);
        plan(m_run->failedCommands());
    }
}

void BulkDialog::start()
{
    if (!isConfirmed() || m_model->plan().count() == 0)
        return;
    m_stage = Stage::Running;
    m_run = std::make_unique<BulkRun>(m_deps.commands, m_model->plan().commands());
    m_model->setRun(m_run.get());
    connect(m_run.get(), &BulkRun::progressChanged, this, &BulkDialog::showProgress);
    connect(m_run.get(), &BulkRun::finished, this, &BulkDialog::showResult);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_unknownUse, m_unfiltered, m_stop,
                                                            m_typeLabel, m_typed, m_name})
        widget->hide();
    m_choice->hide();
    m_progress->setRange(0, m_run->progress().total);
    m_progress->show();
    m_action->hide();
    m_cancel->setText(tr("Stop"));
    m_cancel->updateGeometry();
    m_cancel->setAccessibleDescription(tr("Begins no more; those under way finish."));
    m_cancel->setFocus();
    showProgress();
    m_run->start();
}

//! Begins no more. The result is shown when those under way have finished.
void BulkDialog::stop()
{
    if (m_stage != Stage::Running)
        return;
    m_stage = Stage::Stopping;
    m_run->cancel();
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Stopping…"));
    m_cancel->updateGeometry();
    showProgress();
}

void BulkDialog::showProgress()
{
    if (m_stage != Stage::Running && m_stage != Stage::Stopping)
        return;
    const BulkRun::Progress progress = m_run->progress();
    m_progress->setValue(progress.finished());
    m_sentence->setText(runProgressText(progress.finished(), progress.total,
                                        m_stage == Stage::Stopping, paceWords()));
}

//! What the changes wait for, where one of their connections does.
QString BulkDialog::paceWords() const
{
    std::set<ConnectionId> ids;
    for (const Command &command : m_commands)
        ids.insert(command.connection);
    return laneWords(m_deps.sync.lanes(), m_deps.workspace, ids);
}

void BulkDialog::showResult()
{
    // A dialog that a lock has closed says nothing more.
    if (m_stage != Stage::Running && m_stage != Stage::Stopping)
        return;
    m_stage = Stage::Result;
    collect();
    m_progress->hide();
    say(bulkMessage(m_commands.front().change, m_run->progress(), deviating(m_run->items())));
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Close"));
    m_cancel->updateGeometry();
    m_cancel->setAccessibleDescription({});
    m_action->setText(tr("Try again"));
    m_action->updateGeometry();
    const bool failed = !m_run->failedCommands().empty();
    m_action->setVisible(failed);
    m_action->setEnabled(failed);
    // The first one to look at, with all that is said of it.
    if (const int row = m_model->firstNotDone(); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    m_cancel->setFocus();
}

void BulkDialog::say(const Message &message)
{
    m_sentence->setTone(message.tone);
    m_sentence->setText(message.text);
    announce(this, m_sentence->text());
}

BulkDialog::Ending *BulkDialog::endingOf(const Command &command)
{
    const std::optional<qint32> id = objectId(command.change);
    if (!id)
        return nullptr;
    const auto found = std::ranges::find(m_endings, RowRef{command.connection, *id}, &Ending::row);
    return found == m_endings.end() ? nullptr : &*found;
}

//! Takes what the run knows, as the last that is known of each of its rows.
void BulkDialog::collect()
{
    if (!m_run)
        return;
    const bool first = m_endings.empty();
    for (const BulkRun::Item &item : m_run->items()) {
        const std::optional<qint32> id = objectId(item.command.change);
        if (!id)
            continue;
        Ending ending{{item.command.connection, *id}, item.state, saysDeviation(item.report)};
        // Sent, and nobody waits for the answer any more.
        if (ending.state == BulkRun::ItemState::Running)
            ending.state = BulkRun::ItemState::Unknown;
        Ending *known = first ? nullptr : endingOf(item.command);
        // What was not begun again is still as its try before has left it.
        if (known && ending.state != BulkRun::ItemState::Left)
            *known = std::move(ending);
        else if (!known)
            m_endings.push_back(std::move(ending));
    }
}

//! What is planned anew and is skipped because it holds by now has ended well.
void BulkDialog::settleWhatHolds()
{
    if (m_endings.empty())
        return;
    for (const BulkItem &item : m_model->plan().items) {
        const bool holds = item.skip == BulkSkip::NothingToDo
            || (item.skip == BulkSkip::Gone && isDelete(item.command.change));
        if (Ending *ending = holds ? endingOf(item.command) : nullptr)
            ending->state = BulkRun::ItemState::Done;
    }
}

Message BulkDialog::summary() const
{
    BulkRun::Progress progress{.total = int(m_endings.size())};
    int otherwise = 0;
    for (const Ending &ending : m_endings) {
        switch (ending.state) {
        case BulkRun::ItemState::Done:
            ++progress.done;
            otherwise += ending.deviates ? 1 : 0;
            break;
        case BulkRun::ItemState::Failed:
            ++progress.failed;
            break;
        case BulkRun::ItemState::Unknown:
        case BulkRun::ItemState::Running:
            ++progress.unknown;
            break;
        case BulkRun::ItemState::Left:
        case BulkRun::ItemState::Waiting:
            ++progress.left;
            break;
        }
    }
    return bulkMessage(m_commands.front().change, progress, otherwise);
}

std::vector<RowRef> BulkDialog::notDone() const
{
    std::vector<RowRef> rows;
    for (const Ending &ending : m_endings) {
        if (ending.state != BulkRun::ItemState::Done)
            rows.push_back(ending.row);
    }
    return rows;
}

void BulkDialog::done(int result)
{
    const bool running = m_stage == Stage::Running || m_stage == Stage::Stopping;
    // A lock takes the dialog away at once, whatever it does, and so does the window's end.
    if (running && !m_deps.connections.isLocked() && parentWidget()->isVisible()) {
        stop();
        return;
    }
    if (running) {
        m_run->cancel();
        collect();
        m_stage = Stage::Result;
    }
    if (!m_endings.empty() && !std::exchange(m_told, true))
        emit ended(notDone());
    Dialog::done(result);
}

} // namespace tokendeck

#include "moc_bulk_dialog.cpp"
