// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activity_page.h"

#include "models/board/workspace_names.h"
#include "models/store/activity_log.h"
#include "models/store/workspace.h"
#include "models/tables/activity/activity_proxy.h"
#include "services/desktop/clipboard_service.h"
#include "services/sync/logs/audit_trail.h"
#include "ui/activity/activity_details.h"
#include "ui/activity/activity_filters.h"
#include "ui/activity/activity_object.h"
#include "ui/activity/audit_feed.h"
#include "ui/activity/audit_troubles.h"
#include "ui/activity/older_entries.h"
#include "ui/base/key_text.h"
#include "ui/frame/details/details_pane.h"
#include "ui/frame/page_columns.h"
#include "ui/frame/search/page_search.h"
#include "ui/frame/search/search_field.h"
#include "ui/table/row_text.h"
#include "ui/table/token_table_view.h"
#include "ui/table/view_columns.h"
#include "ui/widgets/access_keys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/lists/problems/problem_words.h"

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
    , m_proxy(new ActivityProxy(*m_table, dependencies.clock, this))
    , m_feed(new AuditFeed(dependencies, m_table, this))
    , m_view(new TokenTableView)
    , m_filters(new ActivityFilters)
    , m_older(new OlderEntries)
    , m_search(new PageSearch(search(), m_view, m_deps.workspace))
    , m_selection(*m_proxy, m_view)
{
    m_view->setTable(m_proxy, viewColumns(ActivityTable::columns()), ActivityTable::Time,
                     Qt::DescendingOrder);
    m_view->setEnterOpens();
    m_view->setAccessibleName(accessibleName());
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    rememberColumns(m_view->columns(), m_deps.viewState);
    rememberDetails(m_deps.viewState);
    detailsPane()->setHint(tr("Select an entry to see all of it."));
    buildLayout();
    connectSearch();
    connectView();
    connectSources();
}

void ActivityPage::connectSearch()
{
    // What is not read yet may be of accounts that are called otherwise by now.
    const auto names = [this] {
        return m_table->canFetchMore({}) ? std::nullopt : calledNames(m_deps.workspace);
    };
    search()->takeWords(
        SearchPlace::activity(), [this] { return m_table->facts(); }, names, m_deps.clock);
    connect(search(), &SearchField::faultyWordChanged, this, &ActivityPage::scheduleUpdate);
    connect(m_search, &PageSearch::refused, this, &ActivityPage::showMessage);
    connect(m_search, &PageSearch::settled, this, &ActivityPage::unsay);
}

void ActivityPage::connectView()
{
    connect(search(), &QLineEdit::textChanged, this, &ActivityPage::narrow);
    connect(m_filters, &ActivityFilters::changed, this, &ActivityPage::narrow);
    connect(m_filters, &ActivityFilters::showAllRequested, this, &ActivityPage::showAll);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ActivityPage::showRowMenu);
    connect(m_view, &TokenTableView::copyRequested, this, &ActivityPage::copyRows);
    connect(m_view, &TokenTableView::openRequested, this, &ActivityPage::openRow);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &ActivityPage::openRow);
    connect(detailsPane(), &DetailsPane::goRequested, this, &Page::goRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPage::scheduleUpdate);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        restoreSelection();
        scheduleUpdate();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (isNearEnd())
            scheduleUpdate();
    });
    connect(m_older, &OlderEntries::loadRequested, this, &ActivityPage::loadOlder);
}

void ActivityPage::connectSources()
{
    const auto takeRows = [this] {
        m_personsDue = true;
        search()->readAgain();
        scheduleUpdate();
    };
    connect(m_table, &QAbstractItemModel::rowsInserted, this, takeRows);
    connect(m_table, &QAbstractItemModel::rowsRemoved, this, takeRows);
    connect(m_table, &QAbstractItemModel::dataChanged, this, takeRows);
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_selection.keep(); });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this, takeRows] {
        takeRows();
        restoreSelection();
    });
    connect(m_feed, &AuditFeed::stateChanged, this, &ActivityPage::scheduleUpdate);
    connect(m_feed, &AuditFeed::stateChanged, search(), &SearchField::readAgain);
    connect(&m_deps.activities, &ActivityLog::entriesAdded, this, &ActivityPage::scheduleUpdate);
    // What an entry is about may come, go, and be called otherwise.
    connect(&m_deps.workspace, &Workspace::rowsChanged, this, &ActivityPage::scheduleUpdate);
}

void ActivityPage::buildLayout()
{
    setRowAbove(m_filters);
    auto *layout = new QVBoxLayout(listPlace());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_older);
    m_older->hide();
}

//! Shows what the search and the choices let through. What was selected stays, or comes back.
void ActivityPage::narrow()
{
    ActivityNarrowing narrowing = m_filters->narrowing();
    narrowing.search = search()->text();
    m_view->markTexts(search()->query().shownTexts());
    m_selection.keep();
    m_proxy->setNarrowing(narrowing);
    restoreSelection();
}

void ActivityPage::showAll()
{
    search()->clear();
    m_filters->clear();
    focusContent();
}

void ActivityPage::setScope(const std::vector<ConnectionId> &scope)
{
    forgetSaid();
    m_feed->setScope(scope);
    m_view->columns()->setHiddenAtFirst(ActivityTable::Connection,
                                        !m_deps.workspace.areOfSeveralFamilies(scope));
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
    const ActivityNarrowing &narrowing = m_proxy->narrowing();
    // What is rare may not come for long: it goes on when the admin asks for more.
    const bool isRare = !narrowing.search.trimmed().isEmpty() || narrowing.person || narrowing.kind
        || narrowing.outcome;
    if (!isVisible() || isRare || m_deps.auditTrail.isLoading())
        return;
    if (isNearEnd() && m_proxy->canFetchMore({}))
        loadOlder();
}

bool ActivityPage::isNearEnd() const
{
    // Not the scroll bar's end, which follows new rows later.
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    return last < 0 || last + NearEnd >= m_proxy->rowCount();
}

void ActivityPage::loadOlder()
{
    if (m_proxy->hasOlder())
        m_table->fetchMore({});
}

void ActivityPage::restoreSelection()
{
    m_selection.restore();
    scheduleUpdate();
}

void ActivityPage::openRow(const QModelIndex &index)
{
    if (const auto object = standingObject(m_deps.workspace, m_proxy->lineAt(index)))
        emit goRequested(object->intent);
    else
        showMessage(
            {.tone = Tone::Accent, .text = tr("What this entry is about stands in no list now.")});
}

void ActivityPage::copyRows()
{
    QStringList lines;
    for (const QModelIndex &row : m_selection.rows())
        lines.append(rowText(row, *m_view->columns()));
    if (lines.isEmpty())
        return;
    m_deps.clipboard.copyText(lines.join(u'\n'));
    showMessage({.tone = Tone::Good,
                 .text = tr("%Ln entries were copied as text.", nullptr, int(lines.size()))});
}

void ActivityPage::showRowMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, auto then) {
        QAction *action = menu->addAction(plainActionText(text) + u'\t' + keysText(keys));
        connect(action, &QAction::triggered, this, then);
    };
    if (index.isValid()) {
        const QModelIndexList rows = m_selection.rows();
        if (const auto object = standingObject(m_deps.workspace, m_proxy->lineAt(index));
            object && rows.size() <= 1)
            add(tr("Show %1").arg(inQuotes(shortName(object->name))), Qt::Key_Return,
                [this, intent = object->intent] { emit goRequested(intent); });
        add(tr("Copy %Ln rows as text", nullptr, std::max(1, int(rows.size()))), QKeySequence::Copy,
            [this] { copyRows(); });
        menu->addSeparator();
    }
    m_view->columns()->fillMenu(menu->addMenu(tr("Columns")));
    giveAccessKeys(menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ActivityPage::focusContent()
{
    // Rows that are on their way take the focus when they come.
    m_wantsRow = m_proxy->rowCount() == 0;
    if (m_wantsRow)
        return;
    m_view->setFocus(Qt::ShortcutFocusReason);
    // With the focus, the view makes a row the current one and selects none.
    if (!m_view->selectionModel()->hasSelection())
        m_view->selectionModel()->setCurrentIndex(
            m_proxy->index(std::max(m_view->currentIndex().row(), 0), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ActivityPage::focusSearch()
{
    m_wantsRow = false;
    FramedPage::focusSearch();
}

void ActivityPage::refreshTimes()
{
    m_proxy->refreshTimes();
    m_view->viewport()->update();
}

QString ActivityPage::countsText() const
{
    const int total = m_table->rowCount();
    QString text = tr("%Ln entries", nullptr, total);
    if (m_proxy->rowCount() < total)
        text = tr("%1 of %2").arg(numberText(m_proxy->rowCount()), text);
    if (const auto selected = m_view->selectionModel()->selectedRows().size(); selected > 0)
        text = tr("%1, %Ln selected", nullptr, int(selected)).arg(text);
    return m_deps.auditTrail.isLoading() ? tr("Reading the audit trails… %1").arg(text) : text;
}

void ActivityPage::updateContent()
{
    if (std::exchange(m_personsDue, false))
        m_filters->setPersons(m_table->persons());
    updateBar();
    updateEmpty();
    updateOlder();
    updateDetails();
    fillView();
    emit countsChanged();
}

void ActivityPage::updateBar()
{
    std::optional<Message> message = said() ? said() : m_search->message();
    if (!message)
        message = failureMessage();
    showBars(message ? std::vector{*message} : std::vector<Message>{});
}

std::optional<Message> ActivityPage::failureMessage()
{
    const std::optional<AuditTroubles> troubles =
        auditTroubles(m_deps.auditTrail, m_deps.workspace);
    if (!troubles)
        return {};
    const Remedy remedy = troubles->words.remedy;
    Message message{.tone = Tone::Warning, .text = troubles->words.text(), .closable = false};
    message.actionText = remedyText(remedy);
    if (remedy == Remedy::EnterToken) {
        message.action = [this, id = troubles->connection] {
            emit tokenEntryRequested(id);
        };
    } else if (remedy == Remedy::CopyShape) {
        message.action = [this, shape = troubles->shape] {
            m_deps.clipboard.copyText(shape);
        };
    } else {
        message.actionText = tr("Try again");
        message.action = [&trail = m_deps.auditTrail] {
            trail.retry();
        };
    }
    if (remedy != Remedy::CopyShape)
        offerCheck(message, troubles->connection);
    return message;
}

void ActivityPage::updateOlder()
{
    const std::optional<TimePoint> since = m_table->completeSince();
    const bool loading = m_deps.auditTrail.isLoading();
    // While the first page is read nothing older can be asked for.
    const bool offered = m_proxy->rowCount() > 0 && m_proxy->hasOlder() && (since || !loading);
    if (!offered && m_older->holdsFocus())
        focusContent();
    m_older->setState(since, loading);
    m_older->setVisible(offered);
}

ActivityEmpty ActivityPage::emptyKind() const
{
    if (m_proxy->rowCount() > 0)
        return ActivityEmpty::None;
    if (m_table->rowCount() > 0)
        return m_proxy->hasOlder() ? ActivityEmpty::NotFoundYet : ActivityEmpty::NotFound;
    return m_deps.auditTrail.isLoading() ? ActivityEmpty::Loading : ActivityEmpty::Nothing;
}

void ActivityPage::updateEmpty()
{
    const ActivityEmpty kind = emptyKind();
    showList(kind == ActivityEmpty::None);
    if (kind == ActivityEmpty::None && m_wantsRow)
        focusContent();
    const QString searched = m_proxy->narrowing().search.trimmed();
    EmptyText text = activityEmptyText(kind, searched, m_filters->chosen());
    const std::pair wanted(kind, text.text);
    // Made anew, its buttons would lose the focus.
    if (std::exchange(m_shownEmpty, wanted) == wanted || kind == ActivityEmpty::None)
        return;
    const bool isNarrowed = kind == ActivityEmpty::NotFound || kind == ActivityEmpty::NotFoundYet;
    if (isNarrowed && !searched.isEmpty())
        text.actions.push_back({tr("Clear the search"), [this] {
                                    search()->clear();
                                    focusContent();
                                }});
    if (isNarrowed && m_proxy->narrowing().isFiltered())
        text.actions.push_back({tr("Show all"), [this] {
                                    showAll();
                                }});
    if (kind == ActivityEmpty::NotFoundYet)
        text.actions.push_back({tr("Load older entries"), [this] {
                                    loadOlder();
                                }});
    emptyState()->setContent(text);
}

void ActivityPage::updateDetails()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::vector<Button *> actions;
    if (rows.isEmpty()) {
        detailsPane()->setHint(tr("Select an entry to see all of it."));
    } else if (rows.size() > 1) {
        detailsPane()->setHint(tr("%Ln entries are selected.", nullptr, int(rows.size())));
    } else {
        const ActivityLine &line = m_proxy->lineAt(rows.front());
        detailsPane()->setContent(
            activityDetails(*m_proxy, rows.front(), standingObject(m_deps.workspace, line)));
        if (const RowFault *fault = faultOf(line)) {
            auto *copy = new Button(remedyText(Remedy::CopyShape), Button::Kind::Secondary);
            copy->setObjectName(u"copyShape"_s);
            connect(copy, &Button::clicked, this,
                    [this, shape = fault->shape] { m_deps.clipboard.copyText(shape); });
            actions.push_back(copy);
        }
    }
    if (!actions.empty() || std::exchange(m_offersShape, false))
        detailsPane()->setActions(actions);
    m_offersShape = !actions.empty();
}

} // namespace tokendeck

#include "moc_activity_page.cpp"
