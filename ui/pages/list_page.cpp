// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/list_page.h"

#include "models/domain/region.h"
#include "models/store/activity_log.h"
#include "models/store/list_knowledge.h"
#include "models/store/row_lookup.h"
#include "services/desktop/clipboard_service.h"
#include "services/desktop/view_state_store.h"
#include "ui/frame/details_pane.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/page_header.h"
#include "ui/frame/page_spec.h"
#include "ui/frame/search_field.h"
#include "ui/frame/selection_summary.h"
#include "ui/pages/offer_actions.h"
#include "ui/pages/row_selection.h"
#include "ui/table/view_columns.h"
#include "ui/widgets/access_keys.h"
#include "ui/widgets/button.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/status_words.h"

#include <QAbstractItemView>
#include <QDesktopServices>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! So many tokens are copied at a time: each is written down in the activity log.
constexpr int MostCopied = 1000;
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
    connect(detailsPane(), &DetailsPane::copyRequested, this, [this] { copyAt({}); });
    connect(detailsPane(), &DetailsPane::goRequested, this, &Page::goRequested);
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
    rememberDetails(m_deps.viewState);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListPage::showRowMenu);
    m_selection = new RowSelection(m_view);
    connect(m_selection, &RowSelection::changed, this, &ListPage::updateOffersLater);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &ListPage::openRow);
    const QAbstractItemModel *model = m_view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &ListPage::updateOffersLater);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPage::scheduleUpdate);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPage::updateOffersLater);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListPage::updateOffersLater);
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
    m_selection->wantRow();
    if (!showsList()) {
        // A search without a match is corrected; rows that are on their way take the focus.
        if (m_shownEmpty && m_shownEmpty->first == EmptyReason::NothingFound)
            focusSearch();
        return;
    }
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_selection->selectWanted(isLoading());
}

bool ListPage::isLoading() const
{
    return std::ranges::any_of(m_scope, [this](const ConnectionId &id) {
        const ListStatus status = m_deps.workspace.status(id, m_kind);
        return status.refreshing && !status.syncedAt;
    });
}

void ListPage::copyAt(const QModelIndex &index)
{
    if (!index.isValid() && m_selection->count() > 1)
        copySelected();
    else if (const QModelIndex row = index.isValid() ? index : m_selection->rowInFocus();
             row.isValid())
        copyRow(row);
}

void ListPage::copyRow(const QModelIndex &index)
{
    const std::optional<Copyable> found = copyable(index);
    if (!found) {
        showMessage({.tone = Tone::Accent, .text = tr("This row has no token to copy.")});
        return;
    }
    if (m_deps.copier.copy(m_kind, found->token, found->name, found->row) == CopyEnd::NotKnown)
        showMessage({.tone = Tone::Warning,
                     .text = tr("The token of %1 is not known here, so it cannot be copied.")
                                 .arg(quotedName(found->name))});
}

void ListPage::copySelected()
{
    const int count = m_selection->count();
    if (count > MostCopied) {
        showMessage({.tone = Tone::Accent,
                     .text = tr("Select at most %1 rows to copy their tokens; %2 are selected.")
                                 .arg(numberText(MostCopied), numberText(count))});
        return;
    }
    std::vector<Copyable> tokens;
    for (const QModelIndex &row : m_selection->rows()) {
        if (std::optional<Copyable> found = copyable(row))
            tokens.push_back(*std::move(found));
    }
    const auto known =
        std::ranges::count_if(tokens, [](const Copyable &each) { return !each.token.isEmpty(); });
    const CopyEnd end = m_deps.copier.copy(m_kind, tokens, countedKind(m_kind, known));
    if (end == CopyEnd::NotKnown)
        showMessage({.tone = Tone::Warning,
                     .text = tr("None of the tokens of these rows is known here, so none can be "
                                "copied.")});
    else if (end == CopyEnd::Copied && known < count)
        showMessage({.tone = Tone::Warning,
                     .text = tr("Copied %1, one in each line. The tokens of %2 other rows are not "
                                "known here.")
                                 .arg(countedKind(m_kind, known), numberText(count - known))});
}

//! What a row says, its token left out: one line, the columns apart by tabs, as spreadsheets take
//! it.
QString ListPage::rowText(const QModelIndex &index) const
{
    QStringList cells;
    for (const int column : m_columns->shown()) {
        const QModelIndex cell = index.siblingAtColumn(column);
        if (CellKind(cell.data(CellKindRole).toInt()) != CellKind::Token)
            cells.append(cell.data().toString().replace(u'\t', u' ').replace(u'\n', u' '));
    }
    return cells.join(u'\t');
}

void ListPage::copyTexts(const QString &what,
                         const std::function<QString(const QModelIndex &)> &textOf)
{
    QStringList lines;
    for (const QModelIndex &row : m_selection->rows())
        lines.append(textOf(row));
    m_deps.clipboard.copyText(lines.join(u'\n'));
    showMessage({.tone = Tone::Good, .text = tr("Copied as text: %1.").arg(what)});
}

void ListPage::fillCopyMenu(QMenu *menu)
{
    const int count = m_selection->count();
    const auto add = [&](const QString &text, auto textOf) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, text, textOf] { copyTexts(text, textOf); });
    };
    add(tr("%Ln names", nullptr, count),
        [](const QModelIndex &row) { return row.data(PlainNameRole).toString(); });
    add(tr("%Ln IDs", nullptr, count),
        [](const QModelIndex &row) { return QString::number(row.data(IdRole).toInt()); });
    add(tr("%Ln rows, without tokens", nullptr, count),
        [this](const QModelIndex &row) { return rowText(row); });
}

void ListPage::searchEntered()
{
    const QModelIndex only = onlyRow();
    focusContent();
    if (only.isValid() && copyable(only))
        copyRow(only);
}

//! A double click, but for one on Copy: what the keys of Edit do, else those of Rename, else a look
//! at what belongs to the row.
void ListPage::openRow(const QModelIndex &index)
{
    if (CellKind(index.data(CellKindRole).toInt()) == CellKind::Token)
        return;
    const std::vector<RowOffer> offers = rowOffers(m_deps.workspace, selection());
    for (const auto key : {ActionId::EditFilters, ActionId::Rename}) {
        const auto found = std::ranges::find(offers, std::optional(key), &RowOffer::key);
        if (found != offers.end())
            return perform(*found);
    }
    const auto look = std::ranges::find(offers, RowAction::ShowShippingTokens, &RowOffer::action);
    if (look != offers.end())
        perform(*look);
}

//! Of the account that is selected.
void ListPage::showTokens(ListKind kind)
{
    const QModelIndex row = m_selection->rowInFocus();
    emit goRequested(
        {.page = {}, .selection = {kind, {}}, .search = row.data(PlainNameRole).toString()});
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
            const int count = m_selection->count();
            const QString keys =
                QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText);
            const QString text = count > 1 ? tr("Copy the tokens of %1 rows").arg(numberText(count))
                                           : tr("Copy token");
            connect(menu->addAction(text + u'\t' + keys), &QAction::triggered, this,
                    [this] { copyAt({}); });
        }
        fillCopyMenu(menu->addMenu(tr("Copy as text")));
        menu->addSeparator();
        addOffers(menu, rowOffers(m_deps.workspace, selection()), this,
                  [this](const RowOffer &offer) { perform(offer); });
        menu->addSeparator();
    }
    m_columns->fillMenu(menu->addMenu(tr("Columns")));
    giveAccessKeys(menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool ListPage::act(ActionId action)
{
    switch (action) {
    case ActionId::New:
        requestNew();
        return true;
    case ActionId::EditFilters:
    case ActionId::Rename:
    case ActionId::Rotate:
    case ActionId::Delete:
        requestChange(action);
        return true;
    default:
        return FramedPage::act(action);
    }
}

void ListPage::requestNew()
{
    if (newVerb(m_kind).isEmpty())
        return;
    const Selection selected = selection();
    emit newRequested(m_kind,
                      selected.rows.empty() ? ConnectionId() : selected.rows.front().connection);
}

void ListPage::requestChange(ActionId action)
{
    const Selection selected = selection();
    if (selected.rows.empty()) {
        if (!newVerb(m_kind).isEmpty())
            showMessage({.tone = Tone::Accent, .text = tr("Select a row first.")});
        return;
    }
    for (const RowOffer &offer : rowOffers(m_deps.workspace, selected)) {
        if (offer.key == action) {
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
void ListPage::performAnew(RowAction action)
{
    const std::vector<RowOffer> offers = rowOffers(m_deps.workspace, selection());
    const auto found = std::ranges::find(offers, action, &RowOffer::action);
    if (found != offers.end())
        perform(*found);
}

void ListPage::perform(const RowOffer &offer)
{
    const Selection selected = selection();
    if (offer.action == RowAction::CopyShape && selected.rows.size() == 1) {
        const RowRef &row = selected.rows.front();
        if (const RowFault *fault = faultOf(m_deps.workspace, row.connection, m_kind, row.id))
            copyShape(fault->shape);
    } else if (offer.isPossible() && offer.action == RowAction::ShowShippingTokens) {
        showTokens(ListKind::ShippingTokens);
    } else if (offer.isPossible() && offer.action == RowAction::ShowSharedTokens) {
        showTokens(ListKind::SharedTokens);
    } else if (!offer.isPossible())
        showMessage({.tone = Tone::Warning, .text = offer.obstacle});
    else
        emit changeRequested(offer.action, selected);
}

Intent ListPage::place() const
{
    // Of many the first ones bring the rest into sight.
    constexpr qsizetype MostRemembered = 100;
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
    return countWords(m_kind, shownCount(), totalCount(), m_selection->count(),
                      listsRead(m_deps.workspace, m_scope, m_kind));
}

void ListPage::updateContent()
{
    m_selection->selectNeighbour();
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
        if (m_selection->wantsRow() && !search()->hasFocus())
            m_view->setFocus(Qt::OtherFocusReason);
        m_selection->selectWanted(isLoading());
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
    const int selected = m_selection->count();
    if (selected == 0) {
        detailsPane()->setHint(shownCount() > 0 ? m_rowHint : QString());
        return;
    }
    if (selected > 1) {
        detailsPane()->setContent(
            summaryOf(m_deps.workspace, selection(MostLookedAt), selected, m_deps.clock.now()));
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
    std::vector<RowOffer> offers = rowOffers(m_deps.workspace, selection(MostLookedAt));
    // The buttons stay while they say the same: one of them may have the focus.
    if (offers == m_offers)
        return;
    m_offers = std::move(offers);
    detailsPane()->setActions(
        offerButtons(m_offers, this, [this](const RowOffer &offer) { performAnew(offer.action); }));
}

} // namespace tokendeck
