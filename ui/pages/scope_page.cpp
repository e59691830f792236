// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/scope_page.h"

#include "models/store/list_knowledge.h"
#include "models/store/workspace.h"
#include "models/tables/scope/scope_facts.h"
#include "models/tables/scope/scope_tree.h"
#include "services/desktop/view_state_store.h"
#include "ui/frame/page_header.h"
#include "ui/frame/page_spec.h"
#include "ui/frame/search/search_field.h"
#include "ui/pages/base/empty_actions.h"
#include "ui/pages/base/empty_text.h"
#include "ui/pages/base/offer_actions.h"
#include "ui/scope/scope_footer.h"
#include "ui/scope/scope_list.h"
#include "ui/scope/scope_rows.h"
#include "ui/scope/scope_saving.h"
#include "ui/scope/scope_view.h"
#include "ui/table/token_tree_view.h"
#include "ui/widgets/button.h"
#include "words/base/name_words.h"
#include "words/estate/reach_words.h"

#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

const QString ListState = u"scope/list"_s;
//! A page narrower than this has no room for a sentence in its header.
constexpr int NarrowWidth = 900;

} // namespace

ScopePage::ScopePage(const Dependencies &dependencies, const PageSpec &spec, QWidget *parent)
    : Page(spec, parent)
    , m_deps(dependencies)
    , m_title(spec.shownTitle())
    , m_map(new ScopeView)
    , m_tree(new ScopeTree(this))
    , m_list(makeScopeList(m_tree, m_title))
    , m_empty(new EmptyState)
    , m_footer(new ScopeFooter)
{
    buildHeader();
    buildContent();
    connectViews();
    showAsList(!m_deps.viewState.state(ListState).isEmpty());
    const auto due = [this](auto... changed) {
        (connect(&m_deps.workspace, changed, this, &ScopePage::scheduleUpdate), ...);
    };
    due(&Workspace::rowsChanged, &Workspace::statusChanged, &Workspace::connectionChanged,
        &Workspace::connectionRemoved, &Workspace::apiTokenEntriesChanged);
}

void ScopePage::buildHeader()
{
    SearchField *search = header()->addSearch(tr("Find a token or account…"));
    search->setObjectName(key() + u"Search"_s);
    connect(search, &QLineEdit::textChanged, this, [this] { find(false); });
    connect(search, &SearchField::entered, this, [this] { find(true); });
    connect(search, &SearchField::resultsRequested, this, &ScopePage::focusContent);
    m_asList = new Button(tr("As a list"), Button::Kind::Secondary);
    m_asList->setObjectName(u"scopeAsList"_s);
    m_asList->setCheckable(true);
    connect(m_asList, &Button::clicked, this, [this](bool asList) {
        m_deps.viewState.setState(ListState, asList ? QByteArray("1") : QByteArray());
        showAsList(asList);
    });
    header()->addButton(m_asList);
    m_save = new Button(tr("Save as image…"), Button::Kind::Secondary);
    m_save->setObjectName(u"scopeSave"_s);
    connect(m_save, &Button::clicked, this, &ScopePage::save);
    header()->addButton(m_save);
}

void ScopePage::buildContent()
{
    // It shows its first widget at once, which without a parent would be a window.
    auto *place = new QWidget(this);
    m_stack = new QStackedLayout(place);
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(place, 1);
    content->addWidget(m_footer);
    setContent(content);
}

void ScopePage::connectViews()
{
    connect(m_map, &ScopeView::currentChanged, this, [this] {
        if (!m_isChoosing)
            choose(m_map->currentKey());
    });
    connect(m_map, &ScopeView::activated, this, &ScopePage::goToPage);
    connect(m_map, &ScopeView::foldRequested, this, &ScopePage::toggleFold);
    connect(m_map, &ScopeView::menuRequested, this, &ScopePage::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_list->selectionModel()->selectedRows();
        if (!m_isChoosing)
            choose(rows.isEmpty() ? std::nullopt : std::optional(m_tree->keyAt(rows.front())));
    });
    connect(m_list, &TokenTreeView::copyRequested, this, &ScopePage::goToPage);
    connect(m_list, &QTreeView::doubleClicked, this, &ScopePage::goToPage);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_list->indexAt(position).isValid())
            showMenu(m_list->viewport()->mapToGlobal(position));
    });
}

void ScopePage::setScope(const std::vector<ConnectionId> &scope)
{
    forgetSaid();
    m_scope = scope;
    scheduleUpdate();
}

void ScopePage::showAsList(bool asList)
{
    const bool hadFocus = m_map->hasFocus() || m_list->hasFocus();
    m_asList->setChecked(asList);
    m_asList->setText(asList ? tr("As a map") : tr("As a list"));
    m_asList->updateGeometry();
    tell(m_sentence);
    if (!m_emptyReason)
        showView();
    if (hadFocus)
        focusContent();
}

void ScopePage::showView()
{
    m_stack->setCurrentWidget(m_asList->isChecked() ? static_cast<QWidget *>(m_list) : m_map);
}

void ScopePage::focusContent()
{
    QWidget *shown = m_stack->currentWidget();
    shown->setFocus(Qt::ShortcutFocusReason);
    if (!m_key && shown == m_list && m_tree->rowCount() > 0)
        choose(m_tree->keyAt(m_tree->index(0, 0)));
}

bool ScopePage::act(ActionId action)
{
    SearchField *search = header()->search();
    switch (action) {
    case ActionId::Search:
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
        return true;
    case ActionId::Escape:
        if (Page::act(action))
            return true;
        if (!search->text().isEmpty())
            search->clear();
        else if (search->hasFocus())
            focusContent();
        else if (m_key)
            choose(std::nullopt);
        else
            return false;
        return true;
    default:
        return actOnSelection(action) || Page::act(action);
    }
}

void ScopePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    scheduleUpdate();
}

void ScopePage::updateContent()
{
    // What nobody looks at is read when somebody does.
    if (!isVisible())
        return;
    readFacts();
    updateBar();
    updateEmpty();
    updateSelection();
    emit countsChanged();
}

void ScopePage::readFacts()
{
    ScopeFacts facts = scopeFacts(m_deps.workspace, m_scope);
    if (facts != m_facts) {
        m_facts = std::move(facts);
        const bool wasSeen = m_list->viewport()->rect().intersects(
            m_list->visualRect(m_key ? m_tree->indexOf(*m_key) : QModelIndex()));
        {
            // Where its row goes the tree would select another one.
            const QScopedValueRollback choosing(m_isChoosing, true);
            m_tree->setFacts(m_facts);
            showMap();
        }
        choose(m_key);
        // Its row may be elsewhere now; what the admin has scrolled away stays there.
        if (wasSeen && m_key)
            m_list->scrollTo(m_tree->indexOf(*m_key));
    }
    if (m_awaited && select(*m_awaited))
        m_awaited.reset();
}

void ScopePage::showMap()
{
    const QScopedValueRollback choosing(m_isChoosing, true);
    m_map->setMap(scopeMap(m_facts, m_unfolded));
    if (m_key && m_map->currentKey() != m_key)
        m_map->setCurrentKey(m_key);
    // What is gone is not selected.
    if (m_key && !m_map->currentKey() && !groupHiding(m_facts, m_map->map(), *m_key))
        m_key.reset();
}

void ScopePage::choose(const std::optional<ScopeKey> &key)
{
    {
        const QScopedValueRollback choosing(m_isChoosing, true);
        m_key = key;
        const auto group = key ? groupHiding(m_facts, m_map->map(), *key) : std::nullopt;
        if (group) {
            m_unfolded.insert(*group);
            m_map->setMap(scopeMap(m_facts, m_unfolded));
        }
        if (m_map->currentKey() != key)
            m_map->setCurrentKey(key);
        const QModelIndex row = key ? m_tree->indexOf(*key) : QModelIndex();
        if (!row.isValid()) {
            m_list->selectionModel()->clear();
        } else if (!m_list->selectionModel()->isSelected(row)) {
            m_list->selectionModel()->setCurrentIndex(
                row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_list->scrollTo(row);
        }
    }
    updateSelection();
    emit countsChanged();
}

void ScopePage::toggleFold(const ScopeKey &group)
{
    if (!m_unfolded.insert(group).second)
        m_unfolded.erase(group);
    showMap();
    updateSelection();
}

void ScopePage::find(bool fromNext)
{
    const QString text = header()->search()->text().trimmed();
    if (text.isEmpty())
        return updateSelection();
    const std::optional<ScopeKey> found = findName(m_facts, text, m_key, fromNext);
    if (found) {
        // What was unfolded for what is found no more folds again.
        if (m_opened && m_unfolded.erase(*std::exchange(m_opened, std::nullopt)) > 0)
            showMap();
        m_opened = groupHiding(m_facts, m_map->map(), *found);
        return choose(found);
    }
    tell(tr("No name has %1").arg(quotedName(text)));
}

std::optional<Selection> ScopePage::selected() const
{
    return m_key ? rowOf(m_facts, *m_key) : std::nullopt;
}

bool ScopePage::select(const Selection &selection)
{
    const std::optional<ScopeKey> node = nodeOf(m_deps.workspace, m_facts, selection);
    if (node)
        choose(node);
    else
        m_awaited = selection;
    return node.has_value();
}

Intent ScopePage::place() const
{
    return {.page = key(), .selection = selected().value_or(Selection())};
}

QString ScopePage::countsText() const
{
    return scopeCounts(m_facts, mapKeptFrom(m_deps.workspace, m_scope));
}

void ScopePage::tell(const QString &sentence)
{
    m_sentence = sentence;
    // Where the header has no room for a sentence, it stands below the map.
    const bool isNarrow = width() < NarrowWidth;
    header()->setSubtitle(isNarrow ? QString() : sentence);
    const QString legend = m_asList->isChecked() ? QString() : ScopeFooter::legend();
    m_footer->setText(isNarrow && !sentence.isEmpty() ? sentence : legend);
}

void ScopePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    tell(m_sentence);
}

void ScopePage::updateSelection()
{
    const int shown = m_key ? m_map->map().find(*m_key) : -1;
    tell(scopeSentence(m_map->map(), shown));
    emit actedOnChanged();
    std::vector<RowOffer> wanted = offers();
    std::erase_if(wanted, [](const RowOffer &offer) {
        return offer.action != RowAction::OpenToSearch && offer.action != RowAction::CloseToSearch;
    });
    // The buttons stay while they say the same: one of them may have the focus.
    if (wanted == m_offers)
        return;
    m_offers = std::move(wanted);
    const bool hadFocus = m_footer->holdsFocus();
    m_footer->setButtons(
        offerButtons(m_offers, keys(), this, [this](const RowOffer &offer) { perform(offer); }));
    if (hadFocus)
        focusContent();
}

void ScopePage::updateEmpty()
{
    const bool isKept = mapKeptFrom(m_deps.workspace, m_scope).has_value();
    const bool isKnown =
        isKept || listsRead(m_deps.workspace, m_scope, ListKind::Accounts) != ListsRead::None;
    m_footer->setVisible(isKnown);
    // A picture that goes elsewhere has the date at which it was made.
    m_save->setEnabled(isKnown && !isKept);
    m_save->setToolTip(isKept ? tr("Once it was read again, it can be saved.") : QString());
    m_asList->setEnabled(isKnown);
    if (isKnown) {
        m_emptyReason.reset();
        return showView();
    }
    const EmptyReason reason = emptyReason(m_deps.workspace, m_scope, ListKind::Accounts, false);
    m_stack->setCurrentWidget(m_empty);
    // Made anew, its buttons would lose the focus.
    if (std::exchange(m_emptyReason, reason) == reason)
        return;
    EmptyText text = emptyText(reason, m_deps.workspace, m_scope, ListKind::Accounts, {});
    addEmptyActions(text, reason, m_deps.workspace, m_scope, {.retry = [this] {
                        emit refreshRequested();
                    }});
    m_empty->setContent(text);
}

Message ScopePage::asMessage(const PageMessage &message)
{
    Message shown{.tone = message.tone, .text = message.text, .closable = false};
    shown.action = remedyFor(message.remedy, message.connection);
    if (shown.action)
        shown.actionText = remedyText(message.remedy);
    offerCheck(shown, message.connection);
    return shown;
}

void ScopePage::updateBar()
{
    std::vector<Message> messages;
    if (said())
        messages.push_back(*said());
    for (const ListKind kind : MapLists) {
        const auto message = listMessage(m_deps.workspace, m_scope, kind, m_deps.clock.now());
        // A refused token is the same trouble of both lists.
        if (message && (messages.empty() || messages.back().text != message->text))
            messages.push_back(asMessage(*message));
    }
    showBars(std::move(messages));
}

void ScopePage::save()
{
    saveScopeMap(this, m_deps.background, scopeMap(m_facts, {}, true), m_title, m_deps.clock.now(),
                 [this](const Message &message) { showMessage(message); });
}

} // namespace tokendeck

#include "moc_scope_page.cpp"
