// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/base/list_page.h"

#include "models/board/workspace_names.h"
#include "models/store/activity_log.h"
#include "models/store/row_lookup.h"
#include "models/tables/base/searched_rows.h"
#include "services/desktop/view_state_store.h"
#include "ui/changes/offers/shown_place.h"
#include "ui/frame/details/details_pane.h"
#include "ui/frame/details/selection_summary.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/page_header.h"
#include "ui/frame/page_spec.h"
#include "ui/frame/search/page_search.h"
#include "ui/frame/search/search_field.h"
#include "ui/pages/base/empty_actions.h"
#include "ui/pages/base/offer_actions.h"
#include "ui/pages/base/row_copying.h"
#include "ui/pages/base/row_selection.h"
#include "ui/pages/base/save_view.h"
#include "ui/table/cells/cell_delegate.h"
#include "ui/table/view_columns.h"
#include "ui/widgets/access_keys.h"
#include "ui/widgets/button.h"
#include "words/lists/kind_words.h"
#include "words/lists/status_words.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Of 100,000 rows the first ones tell what can be done; the click looks at all of them.
constexpr qsizetype MostLookedAt = 5000;

} // namespace

ListPage::ListPage(const Dependencies &dependencies, const PageSpec &spec, const Text &text,
                   QWidget *parent)
    : FramedPage(spec, text.searchHint, parent)
    , m_deps(dependencies)
    , m_kind(*spec.kind)
    , m_rowHint(text.rowHint)
{
    search()->takeWords(
        m_kind, [this] { return m_rows->facts(); },
        [this] { return calledNames(m_deps.workspace); }, m_deps.clock);
    connect(search(), &QLineEdit::textChanged, this, [this] { showFound(search()->query()); });
    connect(search(), &SearchField::faultyWordChanged, this, &ListPage::scheduleUpdate);
    auto *views = new SaveView(m_deps.workspace, m_deps.savedViews, key(), search(), this);
    header()->addButton(views->button());
    header()->letGiveWay(views->button(), IconName::Bookmark, PageHeader::Turn::First);
    connect(views, &SaveView::wanted, this, &Page::viewSaved);
    if (const QString verb = newVerb(m_kind); !verb.isEmpty()) {
        m_new = new Button(verb, Button::Kind::Primary);
        m_new->setObjectName(u"newButton"_s);
        header()->addButton(m_new);
        connect(m_new, &Button::clicked, this, &ListPage::requestNew);
    }
    connect(detailsPane(), &DetailsPane::copyRequested, this, [this] { copyAt({}); });
    connect(detailsPane(), &DetailsPane::goRequested, this, &Page::goRequested);
    connect(detailsPane(), &DetailsPane::connectionRequested, this, &Page::connectionRequested);
    connect(emptyState(), &EmptyState::copyTextRequested, this, &ListPage::copySupportText);
    const Workspace &workspace = m_deps.workspace;
    connect(&workspace, &Workspace::statusChanged, this,
            [this](const ConnectionId &, ListKind changed) {
                if (changed == m_kind)
                    updateOffersLater();
            });
    connect(&workspace, &Workspace::connectionChanged, this, &ListPage::updateOffersLater);
    connect(&workspace, &Workspace::rowsChanged, this, &ListPage::updateOffersLater);
    connect(&workspace, &Workspace::connectionChanged, search(), &SearchField::readAgain);
    connect(&workspace, &Workspace::rowsChanged, search(), &SearchField::readAgain);
    connect(&m_deps.activities, &ActivityLog::entriesAdded, this, &ListPage::scheduleUpdate);
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

void ListPage::setView(QAbstractItemView *view, ViewColumns *columns, SearchedRows *rows)
{
    m_view = view;
    m_columns = columns;
    m_rows = rows;
    m_view->setAccessibleName(accessibleName());
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *layout = new QVBoxLayout(listPlace());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    rememberColumns(m_columns, m_deps.viewState);
    rememberDetails(m_deps.viewState);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListPage::showRowMenu);
    m_selection = new RowSelection(m_view);
    m_search = new PageSearch(search(), m_view, m_deps.workspace);
    connect(m_search, &PageSearch::refused, this, &ListPage::showMessage);
    connect(m_search, &PageSearch::settled, this, &ListPage::unsay);
    m_copying = new RowCopying(
        m_deps, m_kind, *m_selection, *m_columns,
        [this](const QModelIndex &row) { return copyable(row); }, this);
    connect(m_copying, &RowCopying::messageReady, this, &ListPage::showMessage);
    connect(m_selection, &RowSelection::changed, this, &ListPage::updateOffersLater);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &ListPage::openRow);
    const QAbstractItemModel *model = m_view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &ListPage::updateOffersLater);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPage::scheduleUpdate);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPage::updateOffersLater);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListPage::updateOffersLater);
    connect(model, &QAbstractItemModel::dataChanged, this, &ListPage::updateOffersLater);
}

void ListPage::showFound(const SearchQuery &query)
{
    m_rows->setSearch(query);
    static_cast<CellDelegate *>(m_view->itemDelegate())->setMarked(query.shownTexts());
    m_view->viewport()->update();
    updateOffersLater();
}

void ListPage::setScope(const std::vector<ConnectionId> &scope)
{
    const Selection before = selection();
    m_scope = scope;
    m_shownEmpty.reset();
    forgetSaid();
    applyScope();
    if (!before.rows.empty() && !select(before))
        m_selection->wantRow(); // it is gone: the first row takes its place
    scheduleUpdate();
}

void ListPage::focusContent()
{
    m_selection->wantRow();
    if (!showsList()) {
        // A search without a match is corrected; rows that are on their way take the focus.
        if (m_shownEmpty && m_shownEmpty->first == EmptyReason::NothingFound)
            focusSearch();
        return;
    }
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_selection->selectWanted(isLoading(m_deps.workspace, m_scope, m_kind));
}

void ListPage::copyAt(const QModelIndex &index)
{
    m_copying->copy(index);
}

void ListPage::searchEntered()
{
    const QModelIndex only = search()->query().isFaulty() ? QModelIndex() : onlyRow();
    focusContent();
    if (only.isValid() && copyable(only))
        copyAt(only);
}

//! A double click, but for one on Copy.
void ListPage::openRow(const QModelIndex &index)
{
    if (CellKind(index.data(CellKindRole).toInt()) == CellKind::Token)
        return;
    if (const std::optional<RowOffer> offer = mainOffer(m_search->offers(selection())))
        perform(*offer);
}

void ListPage::copySupportText(const QString &text)
{
    m_copying->copyText(text, tr("The text was copied."));
}

void ListPage::copyShape(const QString &shape)
{
    m_copying->copyText(shape,
                        tr("The shape of the answer was copied: names and types, and no value."));
}

void ListPage::showRowMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        m_copying->fillMenu(menu, index);
        menu->addSeparator();
        addOffers(menu, m_search->offers(selection()), keys(), this,
                  [this](const RowOffer &offer) { perform(offer); });
        menu->addSeparator();
    }
    m_columns->fillMenu(menu->addMenu(tr("Columns")));
    giveAccessKeys(menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool ListPage::act(ActionId action)
{
    if (action == ActionId::New)
        requestNew();
    else if (specOf(action).actsOnRows)
        requestChange(action);
    else
        return FramedPage::act(action);
    return true;
}

void ListPage::requestNew()
{
    if (!m_new || !m_new->isEnabled())
        return;
    const std::vector<RowRef> rows = selection().rows;
    emit newRequested(m_kind, rows.empty() ? ConnectionId() : rows.front().connection);
}

void ListPage::requestChange(ActionId action)
{
    m_selection->selectOnly();
    const Selection selected = selection();
    if (selected.rows.empty()) {
        if (!newVerb(m_kind).isEmpty())
            showMessage({.tone = Tone::Accent, .text = tr("Select a row first.")});
        return;
    }
    if (const std::optional<RowOffer> offer = offerFor(m_search->offers(selected), action))
        return perform(*offer);
    // A key that does nothing here says so.
    const bool oneAlone = selected.rows.size() > 1
        && offerFor(rowOffers(m_deps.workspace, {selected.kind, {selected.rows.front()}}), action);
    showMessage({.tone = Tone::Accent,
                 .text = (oneAlone ? tr("%1: select one row alone.")
                                   : tr("%1: that cannot be done with what is listed here."))
                             .arg(specOf(action).shownText())});
}

void ListPage::updateOffersLater()
{
    m_offersDue = true;
    scheduleUpdate();
}

//! By what holds for all that is selected now.
void ListPage::performAnew(RowAction action)
{
    for (const RowOffer &offer : m_search->offers(selection()))
        if (offer.action == action)
            return perform(offer);
}

void ListPage::perform(const RowOffer &offer)
{
    const Selection selected = selection();
    if (offer.action == RowAction::CopyShape && selected.rows.size() == 1) {
        const RowRef &row = selected.rows.front();
        if (const RowFault *fault = faultOf(m_deps.workspace, row.connection, m_kind, row.id))
            copyShape(fault->shape);
    } else if (const auto place = placeShownBy(m_deps.workspace, offer.action, selected);
               place && offer.isPossible()) {
        emit goRequested(*place);
    } else if (!offer.isPossible())
        showMessage(obstacleMessage(
            offer, [this](const ConnectionId &id) { emit connectionRequested(id); }));
    else
        emit changeRequested(offer.action, selected);
}

Intent ListPage::place() const
{
    constexpr qsizetype MostRemembered = 100; // of many the first ones bring the rest into sight
    Intent place = FramedPage::place();
    place.selection = selection(MostRemembered);
    return place;
}

void ListPage::refreshTimes()
{
    m_view->viewport()->update();
    scheduleUpdate();
}

QString ListPage::countsText() const
{
    return countWords(m_kind, m_rows->shownCount(), m_rows->totalCount(), m_selection->count(),
                      listsShown(m_deps.workspace, m_scope, m_kind), m_rows->unknownCount(),
                      keptFrom(m_deps.workspace, m_scope, m_kind));
}

std::vector<ConnectionId> ListPage::actedOn() const
{
    // Of more, those behind the ones that are looked at may be of any.
    if (m_selection->count() > MostLookedAt)
        return {};
    return connectionsOf(selection());
}

void ListPage::updateContent()
{
    m_selection->selectNeighbour();
    updateBar();
    updateEmpty();
    updateNew();
    updateDetails();
    updateOffers();
    emit countsChanged();
}

Message ListPage::barMessage(const PageMessage &message)
{
    Message shown{.tone = message.tone, .text = message.text, .closable = false};
    if (shown.action = remedyFor(message); shown.action)
        shown.actionText = remedyText(message.remedy);
    if (message.remedy != Remedy::CopyShape)
        offerCheck(shown, message.connection);
    return shown;
}

//! What is done about \p message; nothing where nothing can be.
std::function<void()> ListPage::remedyFor(const PageMessage &message)
{
    if (message.remedy == Remedy::CopyShape)
        return [this, shape = message.copyableText] {
            copyShape(shape);
        };
    if (message.remedy != Remedy::AskSupport)
        return Page::remedyFor(message.remedy, message.connection);
    const QString text = supportText(m_deps.workspace, message.connection, m_kind);
    if (text.isEmpty())
        return {};
    return [this, text] {
        copySupportText(text);
    };
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
    take(m_search->message());
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
    if (m_rows->shownCount() > 0) {
        m_shownEmpty.reset();
        showList(true);
        if (isVisible() && m_selection->wantsRow() && !search()->hasFocus())
            m_view->setFocus(Qt::OtherFocusReason);
        m_selection->selectWanted(isLoading(m_deps.workspace, m_scope, m_kind));
        return;
    }
    EmptyReason reason = emptyReason(m_deps.workspace, m_scope, m_kind, !searched.isEmpty());
    // The rows are there; their keys are still being made.
    if (reason == EmptyReason::NothingYet && m_rows->totalCount() > 0)
        reason = EmptyReason::Loading;
    const std::pair wanted(reason, reason == EmptyReason::NothingFound ? searched : QString());
    if (std::exchange(m_shownEmpty, wanted) != wanted) {
        EmptyText text = emptyText(reason, m_deps.workspace, m_scope, m_kind, searched);
        addEmptyActions(text, reason, m_deps.workspace, m_scope,
                        {.clearSearch = [this] { search()->clear(); },
                         .retry = std::bind_front(&ListPage::refreshRequested, this),
                         .check = std::bind_front(&ListPage::checkRequested, this)});
        emptyState()->setContent(text);
        updateBar();
    }
    showList(false);
}

//! Where the list is not permitted to any account, a dialog for something new would end the same.
void ListPage::updateNew()
{
    if (!m_new)
        return;
    const bool permitted = !m_shownEmpty || m_shownEmpty->first != EmptyReason::NotPermitted;
    m_new->setEnabled(permitted);
    m_new->setToolTip(permitted ? keys().withKeys(newVerb(m_kind), ActionId::New)
                                : tr("Logz.io does not permit it; the page says why."));
}

void ListPage::updateDetails()
{
    const int selected = m_selection->count();
    if (selected == 0)
        return detailsPane()->setHint(m_rows->shownCount() > 0 ? m_rowHint : QString());
    if (selected > 1)
        detailsPane()->setContent(
            summaryOf(m_deps.workspace, selection(MostLookedAt), selected, m_deps.clock.now()));
    else if (const QModelIndexList rows = m_view->selectionModel()->selectedRows(); !rows.isEmpty())
        detailsPane()->setContent(details(rows.front()));
}

void ListPage::updateOffers()
{
    if (!std::exchange(m_offersDue, false))
        return;
    emit actedOnChanged();
    std::vector<RowOffer> offers = m_search->offers(selection(MostLookedAt));
    // The buttons stay while they say the same: one of them may have the focus.
    if (offers == m_offers)
        return;
    m_offers = std::move(offers);
    detailsPane()->setActions(
        offerButtons(m_offers, keys(), this, [this](const auto &one) { performAnew(one.action); }),
        obstaclesOf(m_offers), readOnlyAmong(m_offers));
}

} // namespace tokendeck

#include "moc_list_page.cpp"
