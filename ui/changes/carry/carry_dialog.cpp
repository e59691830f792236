// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/carry/carry_dialog.h"

#include "models/board/estate_snapshot.h"
#include "services/desktop/clipboard_service.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/refresh/sync_service.h"
#include "services/sync/runs/carry_target.h"
#include "ui/base/clipboard_text.h"
#include "ui/changes/bulk/bulk_list.h"
#include "ui/changes/carry/carry_model.h"
#include "ui/changes/carry/carry_name.h"
#include "ui/changes/carry/carry_targets.h"
#include "ui/changes/carry/made_tokens.h"
#include "ui/dialogs/fields/typed_name_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/spoken/announcement.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/sync/bulk_words.h"
#include "words/sync/carry_words.h"
#include "words/sync/lane_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr std::array CarriedLists{ListKind::Filters, ListKind::SharedTokens};

//! \p isAhead: nothing is being made yet.
QString introduction(ListKind kind, bool isAhead)
{
    if (kind == ListKind::SharedTokens)
        return isAhead
            ? CarryDialog::tr("Each token is made anew with its filters, and has another text in "
                              "each account. What happens is shown before anything is made.")
            : CarryDialog::tr("Each token is made anew with its filters, and has another text in "
                              "each account.");
    return isAhead ? CarryDialog::tr("What happens is shown before anything is made.") : QString();
}

} // namespace

CarryDialog::CarryDialog(const Dependencies &dependencies, const Selection &selection,
                         QWidget *parent)
    : Dialog(tr("%1 to other accounts").arg(carryVerb(selection.kind, int(selection.rows.size()))),
             introduction(selection.kind, true), parent)
    , m_deps(dependencies)
    , m_selection(selection)
    , m_left(new Label({}, TextStyle::Body, Tone::Warning))
    , m_targets(new CarryTargets(dependencies.workspace, connectionsOf(selection)))
    , m_sentence(new Label({}, TextStyle::Body, Tone::Dim))
    , m_progress(new ProgressLine)
    , m_model(new CarryModel(dependencies.workspace, dependencies.clock, this))
    , m_view(new BulkList)
    , m_detail(new Label({}, TextStyle::Body))
    , m_name(new TypedNameField)
    , m_takenPlace(new QWidget)
    , m_taken(new QComboBox)
    , m_copyPlace(new QWidget)
    , m_copy(new Button({}, Button::Kind::Secondary))
    , m_copyAs(new Button(tr("Copy as…"), Button::Kind::Secondary))
    , m_copyAll(new Button({}, Button::Kind::Secondary))
    , m_clipboard(new Label({}, TextStyle::Small, Tone::Dim))
    , m_back(new Button(tr("Choose other accounts"), Button::Kind::Link))
    , m_action(new Button({}, Button::Kind::Primary))
    , m_cancel(cancelButton())
{
    setObjectName(u"carryDialog"_s);
    resize(QSize(780, 560).boundedTo(parent->window()->size() - QSize(40, 40)));
    m_view->setModel(m_model);
    m_ownName = new CarryName(m_model, m_view);
    buildBody();
    connect(m_targets, &CarryTargets::changed, this,
            [this] { m_action->setEnabled(!m_targets->chosen().empty()); });
    connect(m_view, &BulkList::hiddenTextChanged, this, [this] {
        const QString text = m_view->hiddenText();
        m_detail->setText(breakable(text));
        m_detail->setVisible(!text.isEmpty() && m_stage != Stage::Choose);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CarryDialog::updateCopying);
    connect(m_model, &CarryModel::dataChanged, this, &CarryDialog::updateCopying);
    connect(m_taken, &QComboBox::currentIndexChanged, this, &CarryDialog::replan);
    connect(m_ownName, &CarryName::changed, this, &CarryDialog::replan);
    connect(m_back, &Button::clicked, this, &CarryDialog::choose);
    connect(m_copy, &Button::clicked, this, [this] {
        if (const auto token = m_model->madeToken(m_view->currentIndex().row()))
            tellCopied(copyMade(m_deps, *token));
    });
    connect(m_copyAs, &Button::clicked, this, [this] {
        if (const auto token = m_model->madeToken(m_view->currentIndex().row()))
            emit copyAsRequested(*token);
    });
    connect(m_copyAll, &Button::clicked, this, [this] { tellCopied(copyAllMade(m_deps, m_made)); });
    connect(m_action, &Button::clicked, this, &CarryDialog::act);
    connect(&m_deps.connections, &ConnectionService::lockedChanged, this, [this](bool locked) {
        if (locked)
            stop();
    });
    connect(&m_deps.sync.lanes(), &LaneWatch::changed, this, &CarryDialog::showProgress);
    const Workspace &workspace = m_deps.workspace;
    connect(&workspace, &Workspace::statusChanged, this, &CarryDialog::replanLater);
    connect(&workspace, &Workspace::rowsChanged, this, &CarryDialog::replanLater);
    connect(&workspace, &Workspace::connectionChanged, this, &CarryDialog::replanLater);
    connect(&m_deps.clipboard, &ClipboardService::countdownChanged, this,
            &CarryDialog::updateCopying);
    connect(&m_deps.clipboard, &ClipboardService::cleared, this, &CarryDialog::updateCopying);
    choose();
}

CarryDialog::~CarryDialog() = default;

void CarryDialog::buildBody()
{
    m_left->setObjectName(u"leftBehind"_s);
    m_left->setWordWrap(true);
    m_sentence->setObjectName(u"carrySentence"_s);
    m_sentence->setWordWrap(true);
    m_view->setObjectName(u"carryItems"_s);
    m_view->setAccessibleName(tr("What happens to each"));
    m_detail->setObjectName(u"carryDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(u"carryProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));

    m_taken->setObjectName(u"nameTaken"_s);
    m_taken->addItem(tr("is skipped"));
    m_taken->addItem(tr("is made under another name"));
    auto *takenLabel = new Label(tr("A token whose name is taken"), TextStyle::Body);
    takenLabel->setBuddy(m_taken);
    m_taken->setAccessibleName(takenLabel->text());
    auto *taken = new QHBoxLayout(m_takenPlace);
    taken->setContentsMargins(0, 0, 0, 0);
    taken->addWidget(takenLabel);
    taken->addWidget(m_taken);
    taken->addStretch(1);

    m_copy->setObjectName(u"copyMade"_s);
    m_copyAs->setObjectName(u"copyAsMade"_s);
    m_copyAs->setToolTip(
        tr("As a link, once the address of a dashboard was pasted for the account"));
    m_copyAll->setObjectName(u"copyAllMade"_s);
    m_copyAll->setToolTip(tr("A line for each, with its account, name, and link or token"));
    m_clipboard->setObjectName(u"carryClipboard"_s);
    m_clipboard->setElided(true);
    auto *copying = new QHBoxLayout(m_copyPlace);
    copying->setContentsMargins(0, 0, 0, 0);
    copying->setSpacing(8);
    copying->addWidget(m_copy);
    copying->addWidget(m_copyAs);
    copying->addWidget(m_copyAll);
    copying->addWidget(m_clipboard, 1);

    m_back->setObjectName(u"backToAccounts"_s);
    body()->setSpacing(10);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_left, m_targets, m_sentence, m_progress, m_view,
                                          m_detail, m_ownName, m_takenPlace, m_name, m_copyPlace})
        body()->addWidget(widget);
    body()->addWidget(m_back, 0, Qt::AlignLeading);
    body()->setStretchFactor(m_targets, 1);
    body()->setStretchFactor(m_view, 1);
    giveBodyTheRoom();
    setAction(m_action);
    m_name->hide();
    connect(m_name, &TypedNameField::changed, this,
            [this] { m_name->guard(m_action, m_isPossible); });
    connect(m_name, &TypedNameField::submitted, m_action, &Button::click);
}

//! Shows what belongs to \p stage, and nothing else.
void CarryDialog::showStage(Stage stage)
{
    m_stage = stage;
    const bool runs = stage == Stage::Running || stage == Stage::Stopping;
    setText(introduction(m_selection.kind, stage == Stage::Choose || stage == Stage::Plan));
    m_targets->setVisible(stage == Stage::Choose);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sentence, m_view})
        widget->setVisible(stage != Stage::Choose);
    m_progress->setVisible(runs);
    m_back->setVisible(stage == Stage::Plan);
    m_takenPlace->setVisible(stage == Stage::Plan && m_selection.kind == ListKind::SharedTokens);
    m_detail->setVisible(stage != Stage::Choose && !m_view->hiddenText().isEmpty());
    if (stage != Stage::Plan)
        m_name->ask(std::nullopt);
    m_ownName->ask(stage == Stage::Plan);
    m_action->setVisible(!runs);
    m_cancel->setText(runs ? tr("Stop") : stage == Stage::Result ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleDescription(runs ? tr("Begins no more; those under way finish.")
                                            : QString());
    m_cancel->setEnabled(stage != Stage::Stopping);
    if (stage == Stage::Stopping)
        m_cancel->setText(tr("Stopping…"));
    m_cancel->updateGeometry();
    updateCopying();
}

CarrySource CarryDialog::source() const
{
    std::vector<CarryChoice> chosen;
    for (const RowRef &row : m_selection.rows)
        chosen.push_back({row.connection, row.id});
    return carrySource(estateSnapshot(m_deps.workspace), m_selection.kind, chosen,
                       m_deps.clock.now());
}

void CarryDialog::showLeft(const CarrySource &carried)
{
    m_left->setText(breakable(
        leftBehindText(carried, m_deps.workspace, connectionsOf(m_selection).size() > 1)));
    m_left->setVisible(!carried.leftBehind.empty());
}

CarryNaming CarryDialog::naming() const
{
    return {.taken = m_taken->currentIndex() == 0 ? NameTaken::Skip : NameTaken::Rename,
            .own = m_ownName->names()};
}

void CarryDialog::choose()
{
    const CarrySource carried = source();
    showLeft(carried);
    m_action->setText(tr("Show what happens"));
    m_action->updateGeometry();
    m_action->setEnabled(!m_targets->chosen().empty() && !carried.isEmpty());
    showStage(Stage::Choose);
    m_targets->setEnabled(!carried.isEmpty());
    m_targets->focusSearch();
}

//! Begins a plan for the accounts that are chosen. What is not known of them is asked for.
void CarryDialog::plan()
{
    m_model->setPlans({}, {});
    m_run.reset();
    m_ownName->forget();
    m_chosen = m_targets->chosen();
    for (const ConnectionId &id : m_chosen) {
        for (const ListKind kind : CarriedLists) {
            if (knowledgeOf(m_deps.workspace.status(id, kind)) != ListKnowledge::Current)
                m_deps.sync.refresh(id, kind);
        }
    }
    m_action->setText(tr("Carry over"));
    m_action->updateGeometry();
    m_name->clear();
    showStage(Stage::Plan);
    replan();
    m_ownName->seek();
    // What is missing is entered first.
    if (!m_name->isHidden())
        m_name->setFocus();
    else
        (m_action->isEnabled() ? m_action : m_cancel)->setFocus();
}

void CarryDialog::replanLater()
{
    if (m_stage != Stage::Plan || std::exchange(m_replanDue, true))
        return;
    QMetaObject::invokeMethod(this, &CarryDialog::replan, Qt::QueuedConnection);
}

void CarryDialog::replan()
{
    m_replanDue = false;
    if (m_stage != Stage::Plan)
        return;
    CarrySource carried = source();
    // Names were typed by the places of the source.
    if (carried != m_model->source())
        m_ownName->forget();
    std::vector<CarryPlan> plans;
    // What is made widens nothing: how many there are is all that a name may be wanted for.
    std::vector<Command> made;
    for (const ConnectionId &id : m_chosen) {
        plans.push_back(planCarry(carried, carryTargetOf(m_deps.workspace, id), naming()));
        made.insert(made.end(), size_t(plans.back().count()), Command{id, CreateFilter{}});
    }
    showLeft(carried);
    m_sentence->setTone(Tone::Dim);
    m_sentence->setText(carrySummary(plans));
    if (plans != m_model->plans() || carried != m_model->source())
        m_model->setPlans(std::move(carried), std::move(plans));
    m_ownName->ask(true);
    m_isPossible = !made.empty() && m_ownName->objection().isEmpty();
    m_name->askFor(m_deps.workspace, made);
    m_name->guard(m_action, m_isPossible);
}

void CarryDialog::act()
{
    switch (m_stage) {
    case Stage::Choose:
    case Stage::Result:
        plan();
        break;
    case Stage::Plan:
        start();
        break;
    case Stage::Running:
    case Stage::Stopping:
        break;
    }
}

void CarryDialog::start()
{
    replan();
    if (!m_action->isEnabled())
        return;
    m_run =
        std::make_unique<CarryRun>(m_deps.commands, m_model->source(), m_model->plans(), naming());
    m_model->setRun(m_run.get());
    connect(m_run.get(), &CarryRun::progressChanged, this, &CarryDialog::showProgress);
    connect(m_run.get(), &CarryRun::finished, this, &CarryDialog::showResult);
    m_progress->setRange(0, m_run->progress().total);
    m_progress->setValue(0);
    showStage(Stage::Running);
    m_cancel->setFocus();
    showProgress();
    m_run->start();
}

//! Begins no more. The result is shown when those under way have finished.
void CarryDialog::stop()
{
    if (m_stage != Stage::Running)
        return;
    m_run->cancel();
    showStage(Stage::Stopping);
    showProgress();
}

void CarryDialog::showProgress()
{
    if (m_stage != Stage::Running && m_stage != Stage::Stopping)
        return;
    const CarryRun::Progress progress = m_run->progress();
    m_progress->setValue(progress.finished());
    m_sentence->setText(
        runProgressText(progress.finished(), progress.total, m_stage == Stage::Stopping,
                        laneWords(m_deps.sync.lanes(), m_deps.workspace,
                                  std::set<ConnectionId>(m_chosen.begin(), m_chosen.end()))));
}

void CarryDialog::showResult()
{
    // A dialog that a lock has closed says nothing more.
    if (m_stage != Stage::Running && m_stage != Stage::Stopping)
        return;
    for (const RowRef &token : m_model->madeTokens())
        m_made.push_back(token);
    m_summary = carryMessage(*m_run);
    m_sentence->setTone(m_summary->tone);
    m_sentence->setText(m_summary->text);
    announce(this, m_sentence->text());
    showStage(Stage::Result);
    const CarryRun::Progress progress = m_run->progress();
    m_action->setText(tr("Try again"));
    m_action->updateGeometry();
    m_action->setVisible(progress.failed + progress.unknown + progress.left > 0);
    m_action->setEnabled(true);
    // The first one to look at, with all that is said of it.
    int row = m_model->firstNotDone();
    for (int each = 0; row < 0 && each < m_model->rowCount(); ++each) {
        if (m_model->madeToken(each))
            row = each;
    }
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    m_cancel->setFocus();
}

void CarryDialog::updateCopying()
{
    m_copyPlace->setVisible(m_stage == Stage::Result && !m_made.empty());
    const std::optional<RowRef> made = m_model->madeToken(m_view->currentIndex().row());
    m_copy->setEnabled(made.has_value());
    m_copyAs->setEnabled(made.has_value());
    m_copy->setText(made && isHandedOnAsLink(m_deps, made->connection) ? tr("Copy link")
                                                                       : tr("Copy token"));
    m_copy->updateGeometry();
    m_copyAll->setVisible(m_made.size() > 1);
    m_copyAll->setText(tr("Copy all %Ln tokens", nullptr, int(m_made.size())));
    m_copyAll->updateGeometry();
    m_clipboard->setText(clipboardText(m_deps.clipboard));
}

void CarryDialog::tellCopied(CopyEnd end)
{
    if (end == CopyEnd::NotKnown || end == CopyEnd::NoToken)
        m_clipboard->setText(tr("It is not known here yet; it comes with the list."));
}

void CarryDialog::done(int result)
{
    const bool running = m_stage == Stage::Running || m_stage == Stage::Stopping;
    // A lock takes the dialog away at once, whatever it does, and so does the window's end.
    if (running && !m_deps.connections.isLocked() && parentWidget()->isVisible()) {
        stop();
        return;
    }
    if (running) {
        m_run->cancel();
        m_summary = carryMessage(*m_run);
    }
    m_stage = Stage::Result;
    if (m_summary && !std::exchange(m_told, true))
        emit ended(*m_summary);
    Dialog::done(result);
}

} // namespace tokendeck

#include "moc_carry_dialog.cpp"
