// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/list_page.h"

#include "models/domain/region.h"
#include "models/store/activity_log.h"
#include "models/store/list_knowledge.h"
#include "models/store/row_lookup.h"
#include "services/desktop/clipboard_service.h"
#include "services/desktop/view_state_store.h"
#include "ui/base/action_spec.h"
#include "ui/frame/details_pane.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/page_header.h"
#include "ui/frame/page_spec.h"
#include "ui/frame/search_field.h"
#include "ui/pages/offer_actions.h"
#include "ui/table/view_columns.h"
#include "ui/widgets/button.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/lists/status_words.h"

#include <QAbstractItemView>
#include <QDesktopServices>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

ListPage::ListPage(const Dependencies &dependencies, const PageSpec &spec, const Text &text,
                   QWidget *parent)
    : FramedPage(spec, text.searchHint, parent)
    , m_deps(dependencies)
    , m_kind(*spec.kind)
    , m_rowHint(text.rowHint)
{
    connect(search(), &QLineEdit::textChanged, this, [this](const QString &typed) {
        applySearch(typed);
        scheduleUpdate();
    });
    if (const QString verb = newVerb(m_kind); !verb.isEmpty()) {
        auto *create = new Button(verb, Button::Kind::Primary);
        create->setObjectName(u"newButton"_s);
        create->setToolTip(withKeys(verb, ActionId::New));
        header()->addButton(create);
        connect(create, &Button::clicked, this, &ListPage::requestNew);
    }
    connect(detailsPane(), &DetailsPane::copyRequested, this, &ListPage::copyCurrent);
    connect(emptyState(), &EmptyState::copyTextRequested, this, &ListPage::copySupportText);
    const Workspace &workspace = m_deps.workspace;
    connect(&workspace, &Workspace::statusChanged, this,
            [this](const ConnectionId &, ListKind changed) {
                if (changed == m_kind)
                    scheduleUpdate();
            });
    connect(&workspace, &Workspace::connectionChanged, this, &ListPage::updateOffersLater);
    connect(&workspace, &Workspace::rowsChanged, this, &ListPage::updateOffersLater);
    connect(&m_deps.activities, &ActivityLog::entriesAdded, this, &ListPage::scheduleUpdate);
    detailsPane()->setHint(m_rowHint);
}

Button *ListPage::addSecondary(const QString &text, const QString &objectName,
                               const std::function<void()> &clicked)
{
    auto *button = new Button(text, Button::Kind::Secondary);
    button->setObjectName(objectName);
    header()->addButton(button);
    connect(button, &Button::clicked, this, clicked);
    return button;
}

void ListPage::setView(QAbstractItemView *view, ViewColumns *columns)
{
    m_view = view;
    m_columns = columns;
    m_view->setAccessibleName(accessibleName());
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *layout = new QVBoxLayout(listPlace());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setTabOrder(search(), m_view);
    rememberColumns(m_columns, m_deps.viewState);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListPage::showRowMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_selecting && m_view->selectionModel()->hasSelection())
            m_wantsRow = false;
        updateOffersLater();
    });
    const QAbstractItemModel *model = m_view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &ListPage::updateOffersLater);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPage::scheduleUpdate);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_rowsGone = true;
        updateOffersLater();
    });
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListPage::scheduleUpdate);
    connect(model, &QAbstractItemModel::dataChanged, this, &ListPage::scheduleUpdate);
}

void ListPage::setScope(const std::vector<ConnectionId> &scope)
{
    m_scope = scope;
    forgetSaid();
    applyScope();
    scheduleUpdate();
}

void ListPage::focusContent()
{
    m_wantsRow = true;
    if (!showsList()) {
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

void ListPage::copyCurrent()
{
    if (const QModelIndex row = rowToCopy(); row.isValid())
        copyRow(row);
}

void ListPage::copyAt(const QModelIndex &index)
{
    if (index.isValid())
        copyRow(index);
    else
        copyCurrent();
}

//! The row that is selected and shown in the details; of several the current one. Without a
//! selection the current row is selected, so that it is seen what is copied.
QModelIndex ListPage::rowToCopy()
{
    QItemSelectionModel *selected = m_view->selectionModel();
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && selected->isRowSelected(current.row(), current.parent()))
        return current;
    const int count = selectedCount();
    if (count == 1)
        return selected->selectedRows().value(0);
    if (count > 1) {
        showMessage(
            {.tone = Tone::Accent,
             .text =
                 tr("Select one row to copy its token; %1 are selected.").arg(numberText(count))});
        return {};
    }
    if (current.isValid())
        selected->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return current;
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
                     .text = tr("The token of %1 is not known here, so it cannot be copied.")
                                 .arg(quotedName(found->name))});
        return;
    }
    if (m_deps.clipboard.copySecret(found->token, found->name) && found->row.connection.isValid())
        emit tokenCopied(found->row, found->name);
}

void ListPage::copySupportText(const QString &text)
{
    m_deps.clipboard.copyText(text);
    showMessage({.tone = Tone::Good, .text = tr("The text was copied.")});
}

void ListPage::copyShape(const QString &shape)
{
    m_deps.clipboard.copyText(shape);
    showMessage({.tone = Tone::Good,
                 .text = tr("The shape of the answer was copied: names and types, and no value.")});
}

void ListPage::showRowMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (index.isValid()) {
        if (copyable(index)) {
            QAction *copy = menu->addAction(
                iconOf(IconName::Copy),
                tr("Copy token") + u'\t'
                    + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
            const QPersistentModelIndex row = index;
            connect(copy, &QAction::triggered, this, [this, row] { copyRow(row); });
        }
        addOffers(menu, changeOffers(m_deps.workspace, selection()), this,
                  [this](const ChangeOffer &offer) { perform(offer); });
        menu->addSeparator();
    }
    QMenu *columns = menu->addMenu(iconOf(IconName::Columns), tr("Columns"));
    m_columns->fillMenu(columns);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ListPage::requestNew()
{
    if (newVerb(m_kind).isEmpty())
        return;
    const Selection selected = selection();
    emit newRequested(m_kind,
                      selected.rows.empty() ? ConnectionId() : selected.rows.front().connection);
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

void ListPage::updateOffersLater()
{
    m_offersDue = true;
    scheduleUpdate();
}

//! By what holds for all that is selected now.
void ListPage::performAnew(ChangeKind kind)
{
    const std::vector<ChangeOffer> offers = changeOffers(m_deps.workspace, selection());
    const auto found = std::ranges::find(offers, kind, &ChangeOffer::kind);
    if (found != offers.end())
        perform(*found);
}

void ListPage::perform(const ChangeOffer &offer)
{
    const Selection selected = selection();
    if (offer.kind == ChangeKind::CopyShape && selected.rows.size() == 1) {
        const RowRef &row = selected.rows.front();
        if (const RowFault *fault = faultOf(m_deps.workspace, row.connection, m_kind, row.id))
            copyShape(fault->shape);
    } else if (!offer.isPossible())
        showMessage({.tone = Tone::Warning, .text = offer.obstacle});
    else
        emit changeRequested(offer.kind, selected);
}

void ListPage::refreshTimes()
{
    m_view->viewport()->update();
    scheduleUpdate();
}

QString ListPage::countsText() const
{
    return countWords(m_kind, shownCount(), totalCount(), selectedCount(),
                      listsRead(m_deps.workspace, m_scope, m_kind));
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

void ListPage::selectNeighbour()
{
    // What was selected has gone; the keyboard goes on from its place.
    if (!std::exchange(m_rowsGone, false) || !m_view->currentIndex().isValid())
        return;
    QItemSelectionModel *selected = m_view->selectionModel();
    if (selected->hasSelection()) {
        const QModelIndex current = m_view->currentIndex();
        if (!selected->isRowSelected(current.row(), current.parent()))
            selected->setCurrentIndex(selected->selection().front().topLeft(),
                                      QItemSelectionModel::NoUpdate);
        return;
    }
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
    case Remedy::ChooseAddress:
        shown.actionText = remedyText(message.remedy);
        shown.action = [this, id = message.connection] {
            emit addressRequested(id);
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
    case Remedy::CopyShape:
        shown.actionText = remedyText(message.remedy);
        shown.action = [this, shape = message.copyableText] {
            copyShape(shape);
        };
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
    std::vector<Message> messages;
    // The first that there is, and every danger beside it: an outcome does not end it.
    const auto take = [&messages](const std::optional<Message> &message) {
        if (message && (messages.empty() || message->tone == Tone::Danger))
            messages.push_back(*message);
    };
    take(said());
    // A page that stands for the forbidden list says it itself.
    const bool saidByPage = m_shownEmpty && m_shownEmpty->first == EmptyReason::NotPermitted;
    if (!saidByPage)
        if (const auto standing =
                listMessage(m_deps.workspace, m_scope, m_kind, m_deps.clock.now()))
            take(barMessage(*standing));
    take(hintWithFaults());
    showBars(messages);
}

std::optional<Message> ListPage::hintWithFaults()
{
    std::optional<Message> message = hint();
    const std::optional<PageMessage> faults = faultMessage(m_deps.workspace, m_scope, m_kind);
    if (!faults)
        return message;
    if (!message)
        return barMessage(*faults);
    message->text += u' ' + faults->text;
    return message;
}

void ListPage::updateEmpty()
{
    const QString searched = search()->text().trimmed();
    if (shownCount() > 0) {
        m_shownEmpty.reset();
        showList(true);
        if (m_wantsRow && !search()->hasFocus())
            m_view->setFocus(Qt::OtherFocusReason);
        selectFirstIfNone();
        return;
    }
    EmptyReason reason = emptyReason(m_deps.workspace, m_scope, m_kind, !searched.isEmpty());
    // The rows are there; their keys are still being made.
    if (reason == EmptyReason::NothingYet && totalCount() > 0)
        reason = EmptyReason::Loading;
    const std::pair wanted(reason, reason == EmptyReason::NothingFound ? searched : QString());
    if (m_shownEmpty != wanted) {
        m_shownEmpty = wanted;
        EmptyText text = emptyText(reason, m_deps.workspace, m_scope, m_kind, searched);
        if (reason == EmptyReason::NothingFound)
            text.actions.push_back({tr("Clear the search"), [this] {
                                        search()->clear();
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
        emptyState()->setContent(text);
        updateBar();
    }
    showList(false);
}

void ListPage::updateDetails()
{
    const int selected = selectedCount();
    if (selected == 0) {
        detailsPane()->setHint(shownCount() > 0 ? m_rowHint : QString());
        return;
    }
    if (selected > 1) {
        DetailsContent content;
        content.title = countWords(m_kind, selected, selected, 0);
        content.subtitle = tr("selected");
        detailsPane()->setContent(content);
        return;
    }
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        detailsPane()->setContent(details(rows.front()));
}

void ListPage::updateOffers()
{
    if (!std::exchange(m_offersDue, false))
        return;
    // Of 100,000 rows the first ones tell what can be done; the click looks at all of them.
    constexpr qsizetype Sample = 5000;
    std::vector<ChangeOffer> offers = changeOffers(m_deps.workspace, selection(Sample));
    std::erase_if(offers, [](const ChangeOffer &offer) { return !offer.isButton; });
    // The buttons stay while they say the same: one of them may have the focus.
    if (offers == m_offers)
        return;
    m_offers = std::move(offers);
    detailsPane()->setActions(offerButtons(
        m_offers, this, [this](const ChangeOffer &offer) { performAnew(offer.kind); }));
}

} // namespace tokendeck
