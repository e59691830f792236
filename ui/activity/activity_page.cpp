// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activity_page.h"

#include "models/store/activity_log.h"
#include "models/store/workspace.h"
#include "models/tables/activity_table.h"
#include "services/desktop/view_state_store.h"
#include "services/sync/audit_trail.h"
#include "ui/activity/activity_details.h"
#include "ui/pages/page_columns.h"
#include "ui/table/token_table_view.h"
#include "ui/table/view_columns.h"
#include "ui/widgets/button.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/words/problem_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! A page narrower than this has no room for table and details side by side.
constexpr int FoldWidth = 900;

} // namespace

ActivityPage::ActivityPage(const Dependencies &dependencies, QWidget *parent)
    : Page(parent)
    , m_deps(dependencies)
    , m_table(new ActivityTable(dependencies.activities, dependencies.workspace, dependencies.clock,
                                this))
    , m_header(new PageHeader(tr("Activity")))
    , m_bar(new MessageBar)
    , m_view(new TokenTableView)
    , m_empty(new EmptyState)
    , m_details(new DetailsPane)
{
    setObjectName(u"activityPage"_s);
    setAccessibleName(tr("Activity"));
    SearchField *search =
        m_header->addSearch(tr("Search action, object, person, account…"), tr("Ctrl F"));
    search->setObjectName(u"activitySearch"_s);
    m_detailsButton = new Button(tr("Details"), Button::Kind::Secondary);
    m_detailsButton->setObjectName(u"detailsButton"_s);
    m_detailsButton->setToolTip(tr("Show or hide the details (Ctrl+I)"));
    m_detailsButton->hide();
    m_header->addButton(m_detailsButton);
    connect(m_detailsButton, &Button::clicked, this, &ActivityPage::toggleDetails);
    m_view->setTable(m_table, activityColumns(), ActivityTable::Time, Qt::DescendingOrder);
    // The newest stands first: in another order the next page would belong between what is shown.
    m_view->setSortingEnabled(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(accessibleName());
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->columns()->restoreState(m_deps.viewState.state(u"activity/columns"_s));
    buildLayout();

    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setSearch(text);
        scheduleUpdate();
    });
    connect(search, &SearchField::resultsRequested, this, &ActivityPage::focusContent);
    connect(m_view->columns(), &ViewColumns::stateChanged, this, [this] {
        m_deps.viewState.setState(u"activity/columns"_s, m_view->columns()->saveState());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_view->columns()->fillMenu(menu->addMenu(iconOf(IconName::Columns), tr("Columns")));
        menu->popup(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_bar, &MessageBar::closed, this, [this] {
        m_said.reset();
        scheduleUpdate();
    });
    connect(m_bar, &MessageBar::focusLost, this, &ActivityPage::focusContent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPage::scheduleUpdate);
    connect(m_table, &QAbstractItemModel::modelReset, this, &ActivityPage::scheduleUpdate);
    connect(m_table, &QAbstractItemModel::rowsInserted, this, &ActivityPage::scheduleUpdate);
    connect(m_table, &ActivityTable::totalChanged, this, &ActivityPage::scheduleUpdate);
    AuditTrail &trail = m_deps.auditTrail;
    connect(&trail, &AuditTrail::restarted, m_table, &ActivityTable::clearAudit);
    connect(&trail, &AuditTrail::eventsArrived, m_table, &ActivityTable::addAudit);
    connect(&trail, &AuditTrail::stateChanged, this, [this] {
        m_table->setAuditState(m_deps.auditTrail.completeSince(), m_deps.auditTrail.canLoadMore());
        scheduleUpdate();
    });
    connect(m_table, &ActivityTable::auditWanted, &trail, &AuditTrail::loadMore);
    m_details->setHint(tr("Select an entry to see all of it."));
}

void ActivityPage::buildLayout()
{
    auto *barPlace = new QVBoxLayout;
    barPlace->setContentsMargins(18, 12, 18, 8);
    barPlace->addWidget(m_bar);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *content = new QHBoxLayout;
    content->setSpacing(0);
    content->addLayout(m_stack, 1);
    content->addWidget(m_details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(barPlace);
    layout->addLayout(content, 1);
    setTabOrder(m_header->search(), m_view);
}

void ActivityPage::setScope(const std::vector<ConnectionId> &scope)
{
    m_scope = scope;
    m_said.reset();
    m_table->setScope(scope);
    if (isVisible())
        m_deps.auditTrail.setScope(scope);
    scheduleUpdate();
}

void ActivityPage::refresh()
{
    m_deps.auditTrail.restart();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // What was done since it was last shown is in the audit trails, too.
    m_deps.auditTrail.setScope(m_scope);
    m_deps.auditTrail.restart();
    fillView();
    scheduleUpdate();
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_deps.auditTrail.stop();
}

void ActivityPage::fillView()
{
    // A view asks for more when it is scrolled; without a scroll bar it never is.
    if (isVisible() && m_view->verticalScrollBar()->maximum() == 0 && m_table->canFetchMore({}))
        m_table->fetchMore({});
}

void ActivityPage::focusContent()
{
    // Rows that are on their way take the focus when they come.
    m_wantsRow = m_table->rowCount() == 0;
    if (m_wantsRow)
        return;
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->selectionModel()->setCurrentIndex(
            m_table->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ActivityPage::focusSearch()
{
    m_wantsRow = false;
    m_header->search()->setFocus(Qt::ShortcutFocusReason);
    m_header->search()->selectAll();
}

void ActivityPage::toggleDetails()
{
    m_detailsWanted = m_details->isHidden();
    foldDetails();
}

bool ActivityPage::handleEscape()
{
    if (m_bar->isVisible() && m_bar->isClosable() && !m_header->search()->hasFocus()) {
        m_bar->closeMessage();
        return true;
    }
    if (!m_header->search()->text().isEmpty()) {
        m_header->search()->clear();
        return true;
    }
    return false;
}

void ActivityPage::showMessage(const Message &message)
{
    m_said = message;
    updateBar();
}

void ActivityPage::refreshTimes()
{
    m_view->viewport()->update();
}

QString ActivityPage::countsText() const
{
    const QString all = m_table->totalCount() == 1
        ? tr("1 entry")
        : tr("%1 entries").arg(QLocale().toString(m_table->totalCount()));
    const QString shown = m_table->hasSearch()
        ? tr("%1 of %2").arg(QLocale().toString(m_table->rowCount()), all)
        : all;
    return m_table->canFetchMore({}) ? tr("%1, older ones when you scroll").arg(shown) : shown;
}

void ActivityPage::scheduleUpdate()
{
    if (m_updateScheduled)
        return;
    m_updateScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_updateScheduled = false;
            update();
        },
        Qt::QueuedConnection);
}

void ActivityPage::update()
{
    updateBar();
    updateEmpty();
    updateDetails();
    fillView();
    emit countsChanged();
}

void ActivityPage::updateBar()
{
    std::optional<Message> message = m_said;
    const auto problems = m_deps.auditTrail.problems();
    if (!message && !problems.empty()) {
        const auto &[id, problem] = problems.front();
        const ConnectionInfo *info = m_deps.workspace.connection(id);
        QString text =
            problemWords(
                problem,
                tr("the audit trail of %1").arg(info ? info->connection.accountName : QString()))
                .text();
        if (problems.size() > 1)
            text += u' ' + tr("%1 more accounts failed.").arg(problems.size() - 1);
        message = Message{.tone = Tone::Warning,
                          .text = text,
                          .actionText = tr("Try again"),
                          .action = [this] { m_deps.auditTrail.retry(); },
                          .closable = false};
    }
    layout()->itemAt(1)->layout()->setContentsMargins(18, message ? 12 : 0, 18, message ? 8 : 0);
    if (message)
        m_bar->showMessage(*message);
    else
        m_bar->hide();
}

void ActivityPage::updateEmpty()
{
    if (m_table->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        if (m_wantsRow)
            focusContent();
        return;
    }
    EmptyText text{.icon = IconName::Activity};
    if (m_deps.auditTrail.isLoading()) {
        text.title = tr("Reading the audit trails…");
    } else if (m_table->hasSearch()) {
        text.icon = IconName::Search;
        text.title = tr("Nothing found");
        text.text = tr("No entry that was read so far has these words.");
        text.actions.push_back({tr("Clear the search"), [this] {
                                    m_header->search()->clear();
                                }});
        if (m_table->canFetchMore({}))
            text.actions.push_back({tr("Load older entries"), [this] {
                                        m_table->fetchMore({});
                                    }});
    } else {
        text.title = tr("Nothing happened yet");
        text.text = tr("What is done here, and what the accounts' audit trails tell, stands here.");
    }
    m_empty->setContent(text);
    m_stack->setCurrentWidget(m_empty);
}

void ActivityPage::updateDetails()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        m_details->setHint(tr("Select an entry to see all of it."));
    else
        m_details->setContent(activityDetails(*m_table, rows.front().row()));
}

void ActivityPage::foldDetails()
{
    const bool narrow = width() < FoldWidth;
    m_detailsButton->setVisible(narrow);
    m_details->setVisible(!narrow || m_detailsWanted);
    if (!narrow)
        m_detailsWanted = false;
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    foldDetails();
}

void ActivityPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && handleEscape())
        return;
    Page::keyPressEvent(event);
}

} // namespace tokendeck
