// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/filter_panel.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "models/store/list_knowledge.h"
#include "models/store/row_lookup.h"
#include "services/sync/logs/log_preview.h"
#include "services/sync/runs/command_runner.h"
#include "ui/editor/filter_form.h"
#include "ui/editor/filter_list.h"
#include "ui/editor/match_switch.h"
#include "ui/editor/pill_box.h"
#include "ui/editor/preview/preview_pane.h"
#include "ui/editor/suggestions.h"
#include "ui/theme/colors.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/lists/use_words.h"
#include "words/sync/change_words.h"
#include "words/sync/editor/editor_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int LeftWidth = 380;
constexpr int MarginX = 20;
constexpr int MarginY = 14;

class FormBox final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        paintRoundedBox(&painter, rect(), colors.background, colors.line, 8);
    }
};

class VerticalLine final : public QWidget {
public:
    VerticalLine() { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), colorsOf(palette()).line);
    }
};

//! The content of a half. With a height that follows the width, QScrollArea takes what
//! heightForWidth() answers as the least, and the lists inside would never shrink.
class Half final : public QWidget {
public:
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->minimumHeightForWidth(width);
    }
};

//! In a low window the lists shrink, and then a half is scrolled as a whole: nothing is cut.
QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

FilterPanel::FilterPanel(const Dependencies &dependencies, QWidget *parent)
    : QWidget(parent)
    , m_deps(dependencies)
    , m_list(new FilterList(dependencies.workspace))
    , m_form(new FilterForm)
    , m_add(new Button(tr("Add"), Button::Kind::Secondary))
    , m_addProblem(new Label({}, TextStyle::Body, Tone::Danger))
    , m_switch(new MatchSwitch)
    , m_pills(new PillBox)
    , m_meaning(new Label({}, TextStyle::Body, Tone::Dim))
    , m_findingsPlace(new QVBoxLayout)
    , m_waiver(new QCheckBox)
    , m_pane(new PreviewPane)
{
    setObjectName(u"filterPanel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *left = scrolled(makeLeft());
    left->setFixedWidth(LeftWidth);
    layout->addWidget(left);
    layout->addWidget(new VerticalLine);
    layout->addWidget(scrolled(makeRight()), 1);

    connect(m_list->model(), &FilterListModel::chooseRequested, this,
            [this](FilterId id, bool chosen) {
                m_draft.setChosen(id, chosen);
                updateContent();
            });
    connect(m_pills, &PillBox::removed, this, [this](FilterId id) {
        m_draft.setChosen(id, false);
        updateContent();
    });
    connect(m_switch, &MatchSwitch::chosen, this, [this](FilterOperator filterOperator) {
        m_draft.setOperator(filterOperator);
        updateContent();
    });
    connect(m_waiver, &QCheckBox::toggled, this, [this](bool waived) {
        m_draft.setWaived(waived);
        emit changed();
    });
    connect(m_form, &FilterForm::changed, this, &FilterPanel::updateForm);
    connect(m_form, &FilterForm::edited, m_addProblem, &QWidget::hide);
    connect(m_form, &FilterForm::submitted, this, &FilterPanel::add);
    connect(m_add, &Button::clicked, this, &FilterPanel::add);
    connect(&m_deps.workspace, &Workspace::rowsChanged, this, [this](const RowsChange &change) {
        if (change.connection != m_connection)
            return;
        if (change.kind == ListKind::Filters)
            takeFilters();
        else if (change.kind == ListKind::SharedTokens)
            takeUses();
    });
}

FilterPanel::~FilterPanel() = default;

QWidget *FilterPanel::makeLeft()
{
    m_add->setObjectName(u"addFilterButton"_s);
    m_addProblem->setObjectName(u"addFilterProblem"_s);
    m_addProblem->setWordWrap(true);
    m_addProblem->hide();
    auto *box = new FormBox;
    auto *form = new QVBoxLayout(box);
    form->setContentsMargins(12, 12, 12, 12);
    form->setSpacing(8);
    form->addWidget(new Label(tr("New filter"), TextStyle::BodyStrong));
    m_form->setTrailing(m_add);
    form->addWidget(m_form);
    form->addWidget(m_addProblem);
    auto *left = new Half;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(MarginX, MarginY, MarginX, MarginY);
    layout->setSpacing(12);
    layout->addWidget(m_list);
    layout->addWidget(box);
    layout->addStretch(1);
    return left;
}

QWidget *FilterPanel::makeRight()
{
    m_meaning->setObjectName(u"meaningText"_s);
    m_meaning->setWordWrap(true);
    m_waiver->setObjectName(u"waiverCheck"_s);
    m_findingsPlace->setSpacing(4);
    auto *match = new QHBoxLayout;
    match->setSpacing(10);
    //: %1 is the switch between “all” and “any”; below stand the filters.
    const QString sentence = tr("A log is visible when it matches %1 of");
    const QString before = sentence.section(u"%1"_s, 0, 0).trimmed();
    const QString behind = sentence.section(u"%1"_s, 1).trimmed();
    match->addWidget(new Label(before, TextStyle::Body));
    match->addWidget(m_switch);
    match->addWidget(new Label(behind, TextStyle::Body));
    match->addStretch(1);
    auto *right = new Half;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(MarginX, MarginY, MarginX, MarginY);
    layout->setSpacing(10);
    layout->addLayout(match);
    layout->addWidget(m_pills);
    layout->addWidget(m_meaning);
    layout->addLayout(m_findingsPlace);
    layout->addWidget(m_waiver);
    layout->addWidget(m_pane, 1);
    return right;
}

void FilterPanel::begin(const ConnectionId &connection, const std::optional<FilterSelection> &base)
{
    m_connection = connection;
    m_draft = SelectionDraft(base);
    m_preview = m_deps.makeLogPreview(connection);
    LogPreview *preview = m_preview.get();
    suggestFrom(preview, m_form);
    connect(preview, &LogPreview::changed, this, [this] {
        updateFindings(
            filterSetOf(m_draft.current(), *m_deps.workspace.rows<Filter>(m_connection)));
    });
    m_pane->setPreview(preview, accountName(), !base.has_value());
    m_addRun = nullptr;
    m_form->clear();
    m_addProblem->hide();
    m_waiver->setText(
        withoutMnemonic(tr("Let this token show every log of %1").arg(shortName(accountName()))));
    m_waiver->setAccessibleName(
        tr("Let this token show every log of %1").arg(isolated(accountName())));
    takeFilters();
    takeUses();
    updateContent();
}

void FilterPanel::setBase(const FilterSelection &base)
{
    m_draft.setBase(base);
    updateContent();
}

void FilterPanel::takeBase()
{
    m_draft.takeBase();
    updateContent();
}

void FilterPanel::setEditable(bool editable)
{
    m_editable = editable;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_list, m_form, m_switch, m_pills, m_waiver})
        widget->setEnabled(editable);
    updateForm();
}

void FilterPanel::focusSearch()
{
    m_list->focusSearch();
}

QString FilterPanel::objection() const
{
    return isAgreed() ? QString() : tr("Choose a filter, or agree that the token shows every log.");
}

std::vector<Command> FilterPanel::takeBacks() const
{
    std::vector<Command> commands;
    for (const auto &[connection, id] : m_made) {
        const auto *filter = findRow<Filter>(m_deps.workspace, connection, id.value());
        if (filter && sharedTokensWith(m_deps.workspace, connection, id).isEmpty())
            commands.push_back({connection, DeleteFilter{*filter, {}}});
    }
    return commands;
}

QString FilterPanel::accountName() const
{
    return shownAccountName(m_deps.workspace, m_connection);
}

void FilterPanel::takeFilters()
{
    const Rows<Filter> filters = m_deps.workspace.rows<Filter>(m_connection);
    const std::vector<FilterId> first =
        m_draft.base() ? m_draft.base()->filters : std::vector<FilterId>();
    m_list->model()->setFilters(*filters, first);
    m_list->setEmptyText(
        m_deps.workspace.status(m_connection, ListKind::Filters).syncedAt
            ? tr("%1 has no filter yet.").arg(isolated(accountName()))
            : tr("The filters of %1 could not be read.").arg(isolated(accountName())));
    m_form->setFilters(*filters);
    updateContent();
}

void FilterPanel::takeUses()
{
    m_list->model()->setUses(knownUses(m_deps.workspace, m_connection));
}

void FilterPanel::updateContent()
{
    if (!m_preview)
        return;
    const Rows<Filter> filters = m_deps.workspace.rows<Filter>(m_connection);
    const FilterSelection &current = m_draft.current();
    const FilterSet set = filterSetOf(current, *filters);
    std::vector<FilterId> unknown;
    for (const FilterId id : current.filters) {
        const Filter *filter = findRow(*filters, id);
        if (!filter || filter->fault)
            unknown.push_back(id);
    }
    m_list->model()->setChosen(current.filters);
    m_switch->setOperator(current.filterOperator);
    m_pills->setFilters(set, unknown);
    updateMeaning(set);
    {
        const QSignalBlocker blocker(m_waiver);
        m_waiver->setChecked(m_draft.isWaived());
    }
    m_waiver->setVisible(m_draft.needsWaiver());
    m_pane->setFilters(set);
    std::optional<FilterSet> before;
    if (m_draft.base())
        before = filterSetOf(*m_draft.base(), *filters);
    m_preview->ask(before, set);
    updateFindings(set);
    emit changed();
}

void FilterPanel::updateMeaning(const FilterSet &set)
{
    switch (filterReach(set)) {
    case Reach::Everything:
        m_meaning->setText(
            findingText({.kind = SelectionFindingKind::ShowsEverything}, set, accountName()));
        m_meaning->setTone(Tone::Danger);
        return;
    case Reach::Nothing:
        m_meaning->setTone(Tone::Warning);
        break;
    case Reach::Some:
        m_meaning->setTone(Tone::Dim);
        break;
    }
    m_meaning->setText(breakable(meaningText(set, accountName())));
}

void FilterPanel::updateFindings(const FilterSet &set)
{
    const bool counted = m_preview->isCurrent();
    std::vector<SelectionFinding> findings =
        selectionFindings(set, counted ? &*m_preview->exposure() : nullptr);
    // These two are what the sentence above says.
    std::erase_if(findings, [](const SelectionFinding &finding) {
        return finding.kind == SelectionFindingKind::ShowsEverything
            || finding.kind == SelectionFindingKind::ShowsNothing;
    });
    while (m_findings.size() < findings.size()) {
        auto *label = new Label({}, TextStyle::Body);
        label->setObjectName(u"findingText"_s);
        label->setWordWrap(true);
        m_findingsPlace->addWidget(label);
        m_findings.push_back(label);
    }
    for (size_t i = 0; i < m_findings.size(); ++i) {
        const bool used = i < findings.size();
        if (used) {
            m_findings[i]->setText(breakable(findingText(findings[i], set, accountName())));
            m_findings[i]->setTone(Tone::Warning);
        }
        m_findings[i]->setVisible(used);
    }
}

void FilterPanel::updateForm()
{
    m_add->setText(isAdding() ? tr("Adding…") : tr("Add"));
    m_add->updateGeometry();
    m_add->setEnabled(m_editable && !isAdding() && m_form->check().canAdd());
}

void FilterPanel::add()
{
    if (!m_add->isEnabled())
        return;
    m_addProblem->hide();
    m_added = m_form->draft();
    CommandRun *run = m_deps.commands.run({m_connection, CreateFilter{m_added}});
    m_addRun = run;
    connect(run, &CommandRun::finished, this, [this, run] { takeAdded(*run); });
    updateForm();
    emit changed();
}

void FilterPanel::takeAdded(const CommandRun &run)
{
    if (run.report().createdId && run.report().state == CommandState::Done)
        m_made.emplace_back(run.command().connection, FilterId(*run.report().createdId));
    // The draft that it was made for was given up with its account.
    if (&run != m_addRun)
        return;
    m_addRun = nullptr;
    const CommandReport &report = run.report();
    const bool done = report.state == CommandState::Done;
    if (done && report.createdId) {
        const FilterId id(*report.createdId);
        m_draft.setChosen(id, true);
        takeFilters();
        m_list->reveal(id);
        // What was typed while it was made is the next filter.
        const FilterDraft typed = m_form->draft();
        if (typed.field == m_added.field && typed.value == m_added.value) {
            m_form->clear();
            if (m_editable)
                m_form->setFocus();
        }
    }
    updateForm();
    if (!done) {
        m_addProblem->setText(breakable(changeMessage(run.command(), report, accountName()).text));
        m_addProblem->show();
    }
    emit changed();
}

} // namespace tokendeck

#include "moc_filter_panel.cpp"
