// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/list_page.h"

#include "models/domain/region.h"
#include "models/store/activity_log.h"
#include "services/desktop/clipboard_service.h"
#include "services/desktop/view_state_store.h"
#include "ui/table/view_columns.h"
#include "ui/widgets/button.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/search_field.h"
#include "ui/words/status_words.h"

#include <QAbstractItemView>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! A page narrower than this has no room for table and details side by side.
constexpr int FoldWidth = 900;

//! How the platform writes the key of \p key.
QString shownKey(ChangeKey key)
{
    switch (key) {
    case ChangeKey::Edit:
        return QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText);
    case ChangeKey::Rename:
        return QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText);
    case ChangeKey::Delete:
        return QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText);
    }
    return {};
}

} // namespace

ListPage::ListPage(const Dependencies &dependencies, ListKind kind, Text text, QWidget *parent)
    : Page(parent)
    , m_deps(dependencies)
    , m_kind(kind)
    , m_key(text.key)
    , m_rowHint(text.rowHint)
    , m_header(new PageHeader(text.title))
    , m_bar(new MessageBar)
    , m_tablePlace(new QWidget)
    , m_empty(new EmptyState)
    , m_details(new DetailsPane)
{
    setObjectName(text.key + u"Page"_s);
    setAccessibleName(text.title);
    buildHeader(text);

    auto *barPlace = new QVBoxLayout;
    barPlace->setContentsMargins(18, 0, 18, 0);
    barPlace->addWidget(m_bar);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_tablePlace);
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
    // The bar's room comes and goes with it.
    m_bar->setContentsMargins(0, 0, 0, 0);

    connect(m_details, &DetailsPane::copyRequested, this, &ListPage::copyCurrent);
    connect(m_bar, &MessageBar::closed, this, [this] {
        m_said.reset();
        scheduleUpdate();
    });
    connect(m_bar, &MessageBar::focusLost, this, &ListPage::focusContent);
    connect(m_empty, &EmptyState::copyTextRequested, this, &ListPage::copySupportText);
    const Workspace &workspace = m_deps.workspace;
    connect(&workspace, &Workspace::statusChanged, this,
            [this](const ConnectionId &, ListKind changed) {
                if (changed == m_kind)
                    scheduleUpdate();
            });
    connect(&workspace, &Workspace::connectionChanged, this, &ListPage::scheduleUpdate);
    connect(&m_deps.activities, &ActivityLog::entriesAdded, this, &ListPage::scheduleUpdate);
    m_details->setHint(m_rowHint);
}

void ListPage::buildHeader(const Text &text)
{
    SearchField *search = m_header->addSearch(text.searchHint, tr("Ctrl F"));
    search->setObjectName(text.key + u"Search"_s);
    m_detailsButton = new Button(tr("Details"), Button::Kind::Secondary);
    m_detailsButton->setObjectName(u"detailsButton"_s);
    m_detailsButton->setToolTip(tr("Show or hide the details (Ctrl+I)"));
    m_detailsButton->hide();
    m_header->addButton(m_detailsButton);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        applySearch(typed);
        scheduleUpdate();
    });
    connect(search, &SearchField::resultsRequested, this, &ListPage::focusContent);
    connect(m_detailsButton, &Button::clicked, this, &ListPage::toggleDetails);
    if (const QString verb = newVerb(m_kind); !verb.isEmpty()) {
        auto *create = new Button(verb, Button::Kind::Primary);
        create->setObjectName(u"newButton"_s);
        create->setToolTip(tr("%1 (Ctrl+N)").arg(verb));
        m_header->addButton(create);
        connect(create, &Button::clicked, this, &ListPage::requestNew);
    }
}

Button *ListPage::addSecondary(const QString &text, const QString &objectName,
                               const std::function<void()> &clicked)
{
    auto *button = new Button(text, Button::Kind::Secondary);
    button->setObjectName(objectName);
    m_header->addButton(button);
    connect(button, &Button::clicked, this, clicked);
    return button;
}

void ListPage::setView(QAbstractItemView *view, ViewColumns *columns)
{
    m_view = view;
    m_columns = columns;
    m_view->setAccessibleName(accessibleName());
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *layout = new QVBoxLayout(m_tablePlace);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setTabOrder(m_header->search(), m_view);

    m_columns->restoreState(m_deps.viewState.state(m_key + u"/columns"_s));
    connect(m_columns, &ViewColumns::stateChanged, this,
            [this] { m_deps.viewState.setState(m_key + u"/columns"_s, m_columns->saveState()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListPage::showRowMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_selecting && m_view->selectionModel()->hasSelection())
            m_wantsRow = false;
        scheduleUpdate();
    });
    const QAbstractItemModel *model = m_view->model();
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(model, signal, this, &ListPage::scheduleUpdate);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPage::scheduleUpdate);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_rowsGone = true;
        scheduleUpdate();
    });
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListPage::scheduleUpdate);
    connect(model, &QAbstractItemModel::dataChanged, this, &ListPage::scheduleUpdate);
}

void ListPage::setScope(const std::vector<ConnectionId> &scope)
{
    m_scope = scope;
    m_said.reset();
    applyScope();
    scheduleUpdate();
}

void ListPage::focusContent()
{
    m_wantsRow = true;
    if (m_stack->currentWidget() != m_tablePlace) {
        // A search without a match is corrected; rows that are on their way take the focus.
        if (m_shownEmpty && m_shownEmpty->first == EmptyReason::NothingFound)
            focusSearch();
        return;
    }
    m_view->setFocus(Qt::ShortcutFocusReason);
    selectFirstIfNone();
}

void ListPage::selectFirstIfNone()
{
    if (!m_wantsRow || m_view->model()->rowCount() == 0)
        return;
    // While lists are on their way another row may come first. The selection goes along, until the
    // admin makes one.
    const bool chosenHere = m_view->selectionModel()->isSelected(m_firstRow);
    if (m_view->selectionModel()->hasSelection() && !chosenHere) {
        m_wantsRow = false;
        return;
    }
    m_wantsRow = isLoading();
    QModelIndex row = m_view->currentIndex();
    if (!row.isValid() || chosenHere)
        row = m_view->model()->index(0, 0);
    m_firstRow = row;
    const QScopedValueRollback selecting(m_selecting, true);
    m_view->selectionModel()->setCurrentIndex(
        row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool ListPage::isLoading() const
{
    return std::ranges::any_of(m_scope, [this](const ConnectionId &id) {
        const ListStatus status = m_deps.workspace.status(id, m_kind);
        return status.refreshing && !status.syncedAt;
    });
}

void ListPage::focusSearch()
{
    m_header->search()->setFocus(Qt::ShortcutFocusReason);
    m_header->search()->selectAll();
}

void ListPage::copyCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        copyRow(current);
}

void ListPage::copyRow(const QModelIndex &index)
{
    const std::optional<Copyable> found = copyable(index);
    if (!found) {
        showMessage({.tone = Tone::Accent, .text = tr("This row has no token to copy.")});
        return;
    }
    if (found->token.isEmpty()) {
        showMessage({.tone = Tone::Warning,
                     .text = tr("The token of “%1” is not known here, so it cannot be copied.")
                                 .arg(found->name)});
        return;
    }
    if (m_deps.clipboard.copySecret(found->token, found->name) && found->row.connection.isValid())
        emit tokenCopied(m_kind, found->row, found->name);
}

void ListPage::copySupportText(const QString &text)
{
    m_deps.clipboard.copyText(text);
    showMessage({.tone = Tone::Good, .text = tr("The text was copied.")});
}

void ListPage::showRowMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (index.isValid()) {
        if (copyable(index)) {
            QAction *copy = menu->addAction(iconOf(IconName::Copy), tr("Copy token\tCtrl+C"));
            const QPersistentModelIndex row = index;
            connect(copy, &QAction::triggered, this, [this, row] { copyRow(row); });
        }
        fillRowMenu(menu);
        menu->addSeparator();
    }
    QMenu *columns = menu->addMenu(iconOf(IconName::Columns), tr("Columns"));
    m_columns->fillMenu(columns);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ListPage::fillRowMenu(QMenu *menu)
{
    for (const ChangeOffer &offer : changeOffers(m_deps.workspace, selection())) {
        if (offer.takesAway())
            menu->addSeparator();
        QAction *action = menu->addAction(offer.text);
        action->setObjectName(u"change%1"_s.arg(int(offer.kind)));
        if (offer.key)
            action->setText(offer.text + u'\t' + shownKey(*offer.key));
        action->setEnabled(offer.isPossible());
        action->setToolTip(plainToolTip(offer.obstacle));
        connect(action, &QAction::triggered, this, [this, offer] { perform(offer); });
    }
}

void ListPage::requestNew()
{
    if (!newVerb(m_kind).isEmpty())
        emit newRequested(m_kind);
}

void ListPage::requestChange(ChangeKey key)
{
    const Selection selected = selection();
    if (selected.rows.empty()) {
        if (!newVerb(m_kind).isEmpty())
            showMessage({.tone = Tone::Accent, .text = tr("Select a row first.")});
        return;
    }
    for (const ChangeOffer &offer : changeOffers(m_deps.workspace, selected)) {
        if (offer.key == key) {
            perform(offer);
            return;
        }
    }
}

void ListPage::perform(const ChangeOffer &offer)
{
    if (!offer.isPossible())
        showMessage({.tone = Tone::Warning, .text = offer.obstacle});
    else
        emit changeRequested(offer.kind, selection());
}

void ListPage::toggleDetails()
{
    m_detailsWanted = m_details->isHidden();
    foldDetails();
}

bool ListPage::handleEscape()
{
    if (m_header->search()->hasFocus() && !m_header->search()->text().isEmpty()) {
        m_header->search()->clear();
        return true;
    }
    if (m_bar->isVisible() && m_bar->isClosable()) {
        m_bar->closeMessage();
        return true;
    }
    if (!m_header->search()->text().isEmpty()) {
        m_header->search()->clear();
        return true;
    }
    if (m_detailsWanted && !m_details->isHidden()) {
        toggleDetails();
        return true;
    }
    return false;
}

void ListPage::showMessage(const Message &message)
{
    m_said = message;
    updateBar();
}

void ListPage::refreshTimes()
{
    m_view->viewport()->update();
    scheduleUpdate();
}

QString ListPage::countsText() const
{
    return countWords(m_kind, shownCount(), totalCount(), selectedCount());
}

int ListPage::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.left() <= 0 || range.width() == m_view->model()->columnCount()
            ? range.height()
            : 0;
    return count;
}

void ListPage::scheduleUpdate()
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

void ListPage::selectNeighbour()
{
    // What was selected has gone; the keyboard goes on from its place.
    if (!std::exchange(m_rowsGone, false) || m_view->selectionModel()->hasSelection()
        || !m_view->currentIndex().isValid())
        return;
    const QScopedValueRollback selecting(m_selecting, true);
    m_view->selectionModel()->select(
        m_view->currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListPage::update()
{
    selectNeighbour();
    updateBar();
    updateEmpty();
    updateDetails();
    updateOffers();
    emit countsChanged();
}

Message ListPage::barMessage(const PageMessage &message)
{
    Message shown{.tone = message.tone, .text = message.text, .closable = false};
    switch (message.remedy) {
    case Remedy::TryAgain:
        shown.actionText = remedyText(message.remedy);
        shown.action = [this] {
            emit refreshRequested();
        };
        break;
    case Remedy::EnterToken:
        shown.actionText = remedyText(message.remedy);
        shown.action = [this, id = message.connection] {
            emit tokenEntryRequested(id);
        };
        break;
    case Remedy::AskSupport:
        if (const QString text = supportText(m_deps.workspace, message.connection, m_kind);
            !text.isEmpty()) {
            shown.actionText = remedyText(message.remedy);
            shown.action = [this, text] {
                copySupportText(text);
            };
        }
        break;
    case Remedy::UseRegion:
    case Remedy::SessionOnly:
    case Remedy::None:
        break;
    }
    return shown;
}

void ListPage::updateBar()
{
    std::optional<Message> message = m_said;
    // A page that stands for the forbidden list says it itself.
    const bool saidByPage = m_shownEmpty && m_shownEmpty->first == EmptyReason::NotPermitted;
    if (!message && !saidByPage)
        if (const auto standing =
                listMessage(m_deps.workspace, m_scope, m_kind, m_deps.clock.now()))
            message = barMessage(*standing);
    if (!message)
        message = hint();
    if (message) {
        layout()->itemAt(1)->layout()->setContentsMargins(18, 12, 18, 8);
        m_bar->showMessage(*message);
    } else {
        layout()->itemAt(1)->layout()->setContentsMargins(18, 0, 18, 0);
        m_bar->hide();
    }
}

void ListPage::updateEmpty()
{
    const QString search = m_header->search()->text().trimmed();
    if (shownCount() > 0) {
        m_shownEmpty.reset();
        if (m_stack->currentWidget() != m_tablePlace)
            m_stack->setCurrentWidget(m_tablePlace);
        if (m_wantsRow && !m_header->search()->hasFocus())
            m_view->setFocus(Qt::OtherFocusReason);
        selectFirstIfNone();
        return;
    }
    EmptyReason reason = emptyReason(m_deps.workspace, m_scope, m_kind, !search.isEmpty());
    // The rows are there; their keys are still being made.
    if (reason == EmptyReason::NothingYet && totalCount() > 0)
        reason = EmptyReason::Loading;
    const std::pair wanted(reason, reason == EmptyReason::NothingFound ? search : QString());
    if (m_shownEmpty != wanted) {
        m_shownEmpty = wanted;
        EmptyText text = emptyText(reason, m_deps.workspace, m_scope, m_kind, search);
        if (reason == EmptyReason::NothingFound)
            text.actions.push_back({tr("Clear the search"), [this] {
                                        m_header->search()->clear();
                                    }});
        const ConnectionInfo *info =
            m_scope.empty() ? nullptr : m_deps.workspace.connection(m_scope.front());
        const Region *region = info ? regionByApiUrl(info->connection.apiUrl) : nullptr;
        if (reason == EmptyReason::NotPermitted && region && !region->consoleHost.isEmpty())
            text.actions.push_back(
                {tr("Open the console"), [url = consoleUrl(*region, ConsolePage::SharedTokens)] {
                     QDesktopServices::openUrl(url);
                 }});
        if (reason == EmptyReason::NotPermitted || reason == EmptyReason::Failed)
            text.actions.push_back({tr("Try again"), [this] {
                                        emit refreshRequested();
                                    }});
        m_empty->setContent(text);
        updateBar();
    }
    m_stack->setCurrentWidget(m_empty);
}

void ListPage::updateDetails()
{
    const int selected = selectedCount();
    if (selected == 0) {
        m_details->setHint(shownCount() > 0 ? m_rowHint : QString());
        return;
    }
    if (selected > 1) {
        DetailsContent content;
        content.title = countWords(m_kind, selected, selected, 0);
        content.subtitle = tr("selected");
        m_details->setContent(content);
        return;
    }
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_details->setContent(details(rows.front()));
}

void ListPage::updateOffers()
{
    std::vector<ChangeOffer> offers = changeOffers(m_deps.workspace, selection());
    std::erase_if(offers, [](const ChangeOffer &offer) { return !offer.isButton; });
    // The buttons stay while they say the same: one of them may have the focus.
    if (offers == m_offers)
        return;
    m_offers = std::move(offers);
    std::vector<Button *> buttons;
    for (const ChangeOffer &offer : m_offers) {
        auto *button = new Button(
            offer.text, offer.takesAway() ? Button::Kind::Danger : Button::Kind::Secondary);
        button->setObjectName(u"change%1"_s.arg(int(offer.kind)));
        button->setEnabled(offer.isPossible());
        button->setAccessibleDescription(offer.obstacle);
        if (!offer.isPossible())
            button->setToolTip(plainToolTip(offer.obstacle));
        else if (offer.key)
            button->setToolTip(shownKey(*offer.key));
        connect(button, &Button::clicked, this, [this, offer] { perform(offer); });
        buttons.push_back(button);
    }
    m_details->setActions(buttons);
}

void ListPage::foldDetails()
{
    const bool narrow = width() < FoldWidth;
    m_detailsButton->setVisible(narrow);
    m_details->setVisible(!narrow || m_detailsWanted);
    if (!narrow)
        m_detailsWanted = false;
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    foldDetails();
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && handleEscape())
        return;
    Page::keyPressEvent(event);
}

} // namespace tokendeck
