// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compare_page.h"

#include "models/base/background.h"
#include "models/store/connection_lookup.h"
#include "services/desktop/clipboard_service.h"
#include "ui/compare/difference_details.h"
#include "ui/compare/difference_filters.h"
#include "ui/compare/difference_proxy.h"
#include "ui/compare/difference_table.h"
#include "ui/compare/now_watch.h"
#include "ui/frame/details/details_pane.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/page_columns.h"
#include "ui/frame/page_header.h"
#include "ui/frame/search/search_field.h"
#include "ui/reports/report_saving.h"
#include "ui/table/row_text.h"
#include "ui/table/token_table_view.h"
#include "ui/table/view_columns.h"
#include "ui/theme/mirroring.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "words/base/time_words.h"
#include "words/reports/comparison_words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

ComparePage::ComparePage(const Dependencies &dependencies, const PageSpec &spec, QWidget *parent)
    : FramedPage(spec, tr("Search token, account, change…"), parent)
    , m_deps(dependencies)
    , m_table(new DifferenceTable(this))
    , m_proxy(new DifferenceProxy(*m_table, this))
    , m_view(new TokenTableView)
    , m_sides(new CompareSides)
    , m_now(new NowWatch(dependencies.workspace, this))
    , m_filters(new DifferenceFilters)
    , m_summary(new Label({}, TextStyle::Body, Tone::Dim))
{
    m_view->setTable(m_proxy, viewColumns(DifferenceTable::columns()), DifferenceTable::Change);
    m_view->setAccessibleName(accessibleName());
    rememberColumns(m_view->columns(), m_deps.viewState);
    rememberDetails(m_deps.viewState);
    detailsPane()->setHint(tr("Select a row to see all of it."));
    buildHeader();
    buildRows();
    connect(search(), &QLineEdit::textChanged, this, &ComparePage::narrow);
    connect(m_filters, &DifferenceFilters::changed, this, &ComparePage::narrow);
    connect(m_sides, &CompareSides::changed, this, &ComparePage::compare);
    connect(m_now, &NowWatch::over, this, &ComparePage::renew);
    connect(m_view, &TokenTableView::copyRequested, this, &ComparePage::copyRows);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ComparePage::scheduleUpdate);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ComparePage::scheduleUpdate);
}

void ComparePage::buildHeader()
{
    m_again = new Button(tr("Compare again"), Button::Kind::Secondary);
    m_again->setObjectName(u"compareAgain"_s);
    connect(m_again, &Button::clicked, this, &ComparePage::findDays);
    header()->addButton(m_again);
    m_save = new Button(tr("Save…"), Button::Kind::Secondary);
    m_save->setObjectName(u"saveComparison"_s);
    connect(m_save, &Button::clicked, this, &ComparePage::save);
    header()->addButton(m_save);
}

void ComparePage::buildRows()
{
    auto *above = new QWidget;
    auto *column = new QVBoxLayout(above);
    setReadingMargins(above, {18, 10, 12, 8});
    column->setSpacing(8);
    m_summary->setObjectName(u"comparisonSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_sides);
    column->addWidget(m_summary);
    column->addWidget(m_filters);
    setRowAbove(above);
    auto *layout = new QVBoxLayout(listPlace());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

void ComparePage::setScope(const std::vector<ConnectionId> &scope)
{
    if (std::exchange(m_scope, scope) == scope)
        return;
    forgetSaid();
    m_isDue = true;
    if (isVisible())
        findDays();
}

void ComparePage::showEvent(QShowEvent *event)
{
    FramedPage::showEvent(event);
    if (m_isDue)
        findDays();
}

bool ComparePage::act(ActionId action)
{
    if (action != ActionId::Refresh)
        return FramedPage::act(action);
    // NowWatch tells of what comes of it. There may be a new day's snapshot, too.
    m_isDue = true;
    return true;
}

void ComparePage::findDays()
{
    m_isDue = false;
    m_deps.reports.findDays(m_scope, this, [this](const std::vector<QDate> &days) {
        m_sides->setDays(days, localTime(m_deps.clock.now()).date());
        compare();
    });
}

void ComparePage::read(const CompareSide &side, SharedReport earlier,
                       std::function<void(ReportOutcome<SharedReport>)> done)
{
    switch (side.kind) {
    case CompareSide::Kind::Now:
        m_now->begin(m_scope);
        return m_deps.reports.makeReportSince(
            std::move(earlier), m_scope, this,
            [done = std::move(done)](SharedReport report) { done(report); });
    case CompareSide::Kind::Day:
        return m_deps.reports.readDay(m_scope, side.day, this, std::move(done));
    case CompareSide::Kind::File:
        return m_deps.reports.readFile(side.path, this, std::move(done));
    case CompareSide::Kind::None:
        break;
    }
}

void ComparePage::compare()
{
    m_problem.reset();
    m_now->end();
    m_isRenewing = false;
    m_isBehind = false;
    m_isComparing = m_sides->areChosen() && !m_sides->areSame();
    take(nullptr);
    if (!m_isComparing) {
        ++m_asked;
        return;
    }
    makeComparison([this](ReportOutcome<SharedComparison> made) {
        m_isComparing = false;
        if (!made)
            return fail(made.error());
        take(*std::move(made));
        // The lists may have changed meanwhile.
        if (m_now->isOver())
            renew();
    });
}

void ComparePage::makeComparison(std::function<void(ReportOutcome<SharedComparison>)> done)
{
    const int asked = ++m_asked;
    const auto isLate = [this, asked] {
        return asked != m_asked;
    };
    const CompareSide after = m_sides->after();
    const auto compareBoth = [this, isLate, done](SharedReport first, SharedReport second) {
        m_deps.background.run(
            this,
            [first = std::move(first), second = std::move(second)] {
                return std::make_shared<const Comparison>(compareReports(first, second));
            },
            [isLate, done](SharedComparison comparison) {
                if (!isLate())
                    done(std::move(comparison));
            });
    };
    read(m_sides->before(), nullptr,
         [this, isLate, after, done, compareBoth](ReportOutcome<SharedReport> first) {
             if (isLate())
                 return;
             if (!first)
                 return done(tl::unexpected(first.error()));
             read(after, *first,
                  [isLate, done, compareBoth, first = *first](ReportOutcome<SharedReport> second) {
                      if (isLate())
                          return;
                      if (!second)
                          return done(tl::unexpected(second.error()));
                      compareBoth(first, *std::move(second));
                  });
         });
}

void ComparePage::renew()
{
    if (!isVisible()) {
        m_isDue = true;
        return;
    }
    if (m_isComparing || m_isRenewing || m_isBehind)
        return;
    if (m_table->rowCount() == 0)
        return compare();
    m_isRenewing = true;
    makeComparison([this](const ReportOutcome<SharedComparison> &made) {
        m_isRenewing = false;
        // A side that cannot be read any more is told where it is asked for.
        m_isBehind = !made || !tellTheSame(**made, *m_table->comparison());
        if (m_isBehind)
            scheduleUpdate();
        else if (m_now->isOver())
            renew();
    });
}

void ComparePage::fail(const ReportProblem &problem)
{
    m_problem = problem;
    scheduleUpdate();
}

void ComparePage::take(SharedComparison comparison)
{
    m_deps.background.discard(m_table->comparison());
    m_table->setComparison(std::move(comparison));
    m_filters->setComparison(m_table->comparison().get());
    m_shownState.reset();
    scheduleUpdate();
}

void ComparePage::narrow()
{
    m_view->markTexts(search()->text().split(u' ', Qt::SkipEmptyParts));
    m_proxy->setNarrowing(m_filters->chosen(), search()->text());
    scheduleUpdate();
}

void ComparePage::showAll()
{
    search()->clear();
    m_filters->clear();
    focusContent();
}

void ComparePage::focusContent()
{
    if (!showsList()) {
        m_sides->setFocus();
        return;
    }
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->selectionModel()->hasSelection())
        m_view->selectionModel()->setCurrentIndex(
            m_proxy->index(std::max(m_view->currentIndex().row(), 0), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ComparePage::copyRows()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines.append(rowText(row, *m_view->columns()));
    if (lines.isEmpty())
        return;
    m_deps.clipboard.copyText(lines.join(u'\n'));
    showMessage({.tone = Tone::Good,
                 .text = tr("%Ln rows were copied as text.", nullptr, int(lines.size()))});
}

void ComparePage::save()
{
    if (m_table->comparison())
        saveComparison(m_deps, this, m_table->comparison(),
                       [this](const Message &message) { showMessage(message); });
}

QString ComparePage::countsText() const
{
    const int total = m_table->rowCount();
    const auto &comparison = m_table->comparison();
    if (!comparison)
        return {};
    // A doubt is no change.
    const int doubts = comparison->count(DifferenceKind::NotKnown);
    QString text = tr("%Ln changes", nullptr, total - doubts);
    if (doubts > 0)
        text =
            tr("%1, %2", "3 changes, 2 not known").arg(text, tr("%Ln not known", nullptr, doubts));
    return m_proxy->rowCount() < total
        ? tr("%Ln shown of %1", nullptr, m_proxy->rowCount()).arg(text)
        : text;
}

void ComparePage::updateContent()
{
    const auto &comparison = m_table->comparison();
    m_summary->setText(comparison ? comparisonSentences(*comparison).join(u' ') : QString());
    m_summary->setVisible(comparison != nullptr);
    m_again->setEnabled(m_isComparing || m_problem || comparison);
    m_save->setEnabled(comparison != nullptr);
    updateBar();
    updateEmpty();
    updateDetails();
    emit countsChanged();
}

void ComparePage::updateBar()
{
    std::vector<Message> messages;
    if (said())
        messages.push_back(*said());
    if (m_isBehind)
        messages.push_back(
            {.tone = Tone::Warning,
             .text = tr("The lists are others than those that were compared here as “Now”."),
             .actionText = tr("Compare again"),
             .action = [this] { compare(); },
             .closable = false});
    if (m_problem)
        messages.push_back({.tone = Tone::Danger,
                            .text = reportProblemText(*m_problem),
                            .actionText = tr("Try again"),
                            .action = [this] { compare(); },
                            .closable = false});
    showBars(std::move(messages));
}

ComparePage::State ComparePage::state() const
{
    if (m_isComparing)
        return State::Comparing;
    if (m_problem)
        return State::Failed;
    if (!m_table->comparison())
        return m_sides->areSame() ? State::OneChosenTwice : State::NothingChosen;
    if (m_table->rowCount() == 0)
        return State::Same;
    return m_proxy->rowCount() == 0 ? State::Narrowed : State::Listed;
}

void ComparePage::updateEmpty()
{
    const State now = state();
    const bool held = m_view->hasFocus();
    showList(now == State::Listed);
    // What is hidden cannot keep the keyboard.
    if (held && now != State::Listed)
        m_sides->setFocus(Qt::OtherFocusReason);
    // Made anew, its buttons would lose the focus.
    if (std::exchange(m_shownState, now) == now || now == State::Listed)
        return;
    const EmptyText::Action choose{tr("Choose a report file…"), [this] {
                                       m_sides->chooseFile();
                                   }};
    switch (now) {
    case State::Comparing:
        return emptyState()->setContent({.title = tr("Comparing…")});
    case State::Failed:
        return emptyState()->setContent({.icon = IconName::Error,
                                         .title = tr("Nothing could be compared"),
                                         .actions = {choose}});
    case State::NothingChosen:
        return emptyState()->setContent(
            {.icon = IconName::Compare,
             .title = tr("Choose what to compare"),
             .text = hasSandbox(m_deps.workspace, m_scope)
                 ? tr("The sandbox keeps no snapshots. Choose a report that was saved as JSON.")
                 : tr("A snapshot of each account is kept once a day, when all its lists were "
                      "read. Until there is one of another day, choose a report that was saved "
                      "as JSON."),
             .actions = {choose}});
    case State::OneChosenTwice:
        return emptyState()->setContent(
            {.icon = IconName::Compare,
             .title = tr("Both sides are the same"),
             .text = tr("Choose another snapshot or report for one of them."),
             .actions = {choose}});
    case State::Same:
        return emptyState()->setContent(
            m_table->comparison()->tellsEachText()
                ? EmptyText{.icon = IconName::Ok,
                            .title = tr("Nothing differs"),
                            .text = tr("Every token is as it was.")}
                : EmptyText{.icon = IconName::Info,
                            .title = tr("Nothing differs that can be told"),
                            .text = untoldTextsSentence(*m_table->comparison())});
    case State::Narrowed:
        return emptyState()->setContent({.icon = IconName::Search,
                                         .title = tr("No change has this"),
                                         .actions = {{tr("Show all changes"), [this] {
                                                          showAll();
                                                      }}}});
    case State::Listed:
        break;
    }
}

void ComparePage::updateDetails()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        detailsPane()->setHint(tr("Select a row to see all of it."));
    else if (rows.size() > 1)
        detailsPane()->setHint(tr("%Ln rows are selected.", nullptr, int(rows.size())));
    else
        detailsPane()->setContent(differenceDetails(m_proxy->differenceAt(rows.front())));
}

} // namespace tokendeck

#include "moc_compare_page.cpp"
