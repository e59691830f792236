// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activity_page.h"

#include "models/domain/display_name.h"
#include "models/store/activity_log.h"
#include "models/store/workspace.h"
#include "services/desktop/clipboard_service.h"
#include "services/sync/logs/audit_trail.h"
#include "ui/activity/activity_details.h"
#include "ui/activity/audit_feed.h"
#include "ui/activity/older_entries.h"
#include "ui/frame/details_pane.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/page_columns.h"
#include "ui/frame/search_field.h"
#include "ui/table/token_table_view.h"
#include "ui/table/view_columns.h"
#include "ui/widgets/button.h"
#include "words/base/number_words.h"
#include "words/lists/problem_words.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! The next page is asked for when so many rows are left below those in sight.
constexpr int NearEnd = 10;

} // namespace

ActivityPage::ActivityPage(const Dependencies &dependencies, const PageSpec &spec, QWidget *parent)
    : FramedPage(spec, tr("Search action, object, person, account…"), parent)
    , m_deps(dependencies)
    , m_table(new ActivityTable(dependencies.activities, dependencies.workspace, dependencies.clock,
                                this))
    , m_feed(new AuditFeed(dependencies, m_table, this))
    , m_view(new TokenTableView)
    , m_older(new OlderEntries)
{
    m_view->setTable(m_table, viewColumns(ActivityTable::columns()), ActivityTable::Time,
                     Qt::DescendingOrder);
    // The newest stands first: in another order the next page would belong between what is shown.
    m_view->setSortingEnabled(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(accessibleName());
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    rememberColumns(m_view->columns(), m_deps.viewState);
    rememberDetails(m_deps.viewState);
    detailsPane()->setHint(tr("Select an entry to see all of it."));
    buildLayout();
    connectView();
    connectSources();
}

void ActivityPage::connectView()
{
    connect(search(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setSearch(text);
        scheduleUpdate();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_view->columns()->fillMenu(menu->addMenu(iconOf(IconName::Columns), tr("Columns")));
        menu->popup(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPage::scheduleUpdate);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (isNearEnd())
            scheduleUpdate();
    });
    connect(m_older, &OlderEntries::loadRequested, this, &ActivityPage::loadOlder);
}

void ActivityPage::connectSources()
{
    connect(m_table, &QAbstractItemModel::modelAboutToBeReset, this, &ActivityPage::keepSelection);
    connect(m_table, &QAbstractItemModel::modelReset, this, &ActivityPage::restoreSelection);
    connect(m_table, &ActivityTable::totalChanged, this, &ActivityPage::scheduleUpdate);
    connect(m_feed, &AuditFeed::stateChanged, this, &ActivityPage::scheduleUpdate);
    connect(&m_deps.activities, &ActivityLog::entriesAdded, this, &ActivityPage::scheduleUpdate);
}

void ActivityPage::buildLayout()
{
    auto *layout = new QVBoxLayout(listPlace());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_older);
    m_older->hide();
}

void ActivityPage::setScope(const std::vector<ConnectionId> &scope)
{
    forgetSaid();
    m_feed->setScope(scope);
    scheduleUpdate();
}

bool ActivityPage::act(ActionId action)
{
    if (action != ActionId::Refresh)
        return FramedPage::act(action);
    // No list of the workspace has the audit trails.
    m_feed->read();
    return true;
}

void ActivityPage::showEvent(QShowEvent *event)
{
    FramedPage::showEvent(event);
    m_feed->setShown(true);
    scheduleUpdate();
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    FramedPage::hideEvent(event);
    m_feed->setShown(false);
}

void ActivityPage::fillView()
{
    // A search may find nothing for long: it goes on when the admin asks for more.
    if (!isVisible() || m_table->hasSearch() || m_deps.auditTrail.isLoading())
        return;
    if (isNearEnd())
        loadOlder();
}

bool ActivityPage::isNearEnd() const
{
    // Not the scroll bar's end, which follows new rows later.
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    return last < 0 || last + NearEnd >= m_table->rowCount();
}

void ActivityPage::loadOlder()
{
    if (m_table->canFetchMore({}))
        m_table->fetchMore({});
}

void ActivityPage::keepSelection()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_kept = m_table->eventAt(rows.front().row());
}

void ActivityPage::restoreSelection()
{
    scheduleUpdate();
    const std::optional<int> row = m_kept ? m_table->rowOf(*m_kept) : std::nullopt;
    if (!row)
        return;
    const QModelIndex index = m_table->index(*row, ActivityTable::Time);
    m_view->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void ActivityPage::focusContent()
{
    // Rows that are on their way take the focus when they come.
    m_wantsRow = m_table->rowCount() == 0;
    if (m_wantsRow)
        return;
    m_view->setFocus(Qt::ShortcutFocusReason);
    // With the focus, the view makes a row the current one and selects none.
    if (!m_view->selectionModel()->hasSelection())
        m_view->selectionModel()->setCurrentIndex(
            m_table->index(std::max(m_view->currentIndex().row(), 0), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ActivityPage::focusSearch()
{
    m_wantsRow = false;
    FramedPage::focusSearch();
}

void ActivityPage::refreshTimes()
{
    m_view->viewport()->update();
}

QString ActivityPage::countsText() const
{
    const QString all = tr("%Ln entries", nullptr, m_table->totalCount());
    const QString shown =
        m_table->hasSearch() ? tr("%1 of %2").arg(numberText(m_table->rowCount()), all) : all;
    return m_deps.auditTrail.isLoading() ? tr("Reading the audit trails… %1").arg(shown) : shown;
}

void ActivityPage::updateContent()
{
    updateBar();
    updateEmpty();
    updateOlder();
    updateDetails();
    fillView();
    emit countsChanged();
}

void ActivityPage::updateBar()
{
    const std::optional<Message> message = said() ? said() : failureMessage();
    showBars(message ? std::vector{*message} : std::vector<Message>{});
}

std::optional<Message> ActivityPage::failureMessage()
{
    const auto problems = m_deps.auditTrail.problems();
    if (problems.empty())
        return {};
    QStringList accounts;
    for (const auto &[id, problem] : problems) {
        const ConnectionInfo *info = m_deps.workspace.connection(id);
        accounts.append(info ? isolated(info->connection.accountName) : id.value());
    }
    const auto &[first, problem] = problems.front();
    ProblemWords words =
        problemWords(problem, tr("the audit trail of %1").arg(accounts.takeFirst()));
    if (!accounts.empty())
        words.happened += u' ' + tr("Not read either: %1.").arg(accounts.join(u", "_s));
    Message message{.tone = Tone::Warning, .text = words.text(), .closable = false};
    if (words.remedy == Remedy::EnterToken) {
        message.actionText = remedyText(words.remedy);
        message.action = [this, id = first] {
            emit tokenEntryRequested(id);
        };
    } else if (words.remedy == Remedy::CopyShape) {
        message.actionText = remedyText(words.remedy);
        message.action = [this, shape = problem.shape] {
            m_deps.clipboard.copyText(shape);
        };
    } else {
        message.actionText = tr("Try again");
        message.action = [&trail = m_deps.auditTrail] {
            trail.retry();
        };
    }
    return message;
}

void ActivityPage::updateOlder()
{
    const std::optional<TimePoint> since = m_table->completeSince();
    const bool loading = m_deps.auditTrail.isLoading();
    // While the first page is read nothing older can be asked for.
    const bool offered =
        m_table->rowCount() > 0 && m_table->canFetchMore({}) && (since || !loading);
    if (!offered && m_older->holdsFocus())
        focusContent();
    m_older->setState(since, loading);
    m_older->setVisible(offered);
}

ActivityPage::Empty ActivityPage::emptyKind() const
{
    if (m_table->rowCount() > 0)
        return Empty::None;
    if (m_table->totalCount() > 0 && m_table->hasSearch())
        return m_table->canFetchMore({}) ? Empty::NotFoundYet : Empty::NotFound;
    return m_deps.auditTrail.isLoading() ? Empty::Loading : Empty::Nothing;
}

void ActivityPage::updateEmpty()
{
    const Empty kind = emptyKind();
    showList(kind == Empty::None);
    if (kind == Empty::None && m_wantsRow)
        focusContent();
    // Made anew, its buttons would lose the focus.
    if (m_emptyKind == kind)
        return;
    m_emptyKind = kind;
    EmptyText text{.icon = IconName::Activity};
    switch (kind) {
    case Empty::None:
        return;
    case Empty::Loading:
        text.title = tr("Reading the audit trails…");
        break;
    case Empty::NotFound:
    case Empty::NotFoundYet:
        text.icon = IconName::Search;
        text.title = tr("Nothing found");
        text.text = kind == Empty::NotFound ? tr("No entry has these words.")
                                            : tr("No entry that was read so far has these words.");
        text.actions.push_back({tr("Clear the search"), [this] {
                                    search()->clear();
                                    focusContent();
                                }});
        if (kind == Empty::NotFoundYet)
            text.actions.push_back({tr("Load older entries"), [this] {
                                        loadOlder();
                                    }});
        break;
    case Empty::Nothing:
        text.title = tr("Nothing happened yet");
        text.text = tr("What is done here, and what the accounts’ audit trails tell, stands here.");
        break;
    }
    emptyState()->setContent(text);
}

void ActivityPage::updateDetails()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::vector<Button *> actions;
    if (rows.isEmpty()) {
        detailsPane()->setHint(tr("Select an entry to see all of it."));
    } else {
        const int row = rows.front().row();
        detailsPane()->setContent(activityDetails(*m_table, row));
        const auto *audit = std::get_if<AuditEntry>(&m_table->eventAt(row));
        if (audit && audit->event.fault) {
            auto *copy = new Button(remedyText(Remedy::CopyShape), Button::Kind::Secondary);
            copy->setObjectName(u"copyShape"_s);
            connect(copy, &Button::clicked, this, [this, shape = audit->event.fault->shape] {
                m_deps.clipboard.copyText(shape);
            });
            actions.push_back(copy);
        }
    }
    if (!actions.empty() || std::exchange(m_offersShape, false))
        detailsPane()->setActions(actions);
    m_offersShape = !actions.empty();
}

} // namespace tokendeck
