// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/framed_page.h"

#include "services/desktop/view_state_store.h"
#include "ui/base/action_keys.h"
#include "ui/frame/details/details_pane.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/page_header.h"
#include "ui/frame/page_spec.h"
#include "ui/frame/search/search_field.h"
#include "ui/table/view_columns.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! A page narrower than this has no room for table and details side by side.
constexpr int FoldWidth = 900;

const QString DetailsWidth = u"details/width"_s;
const QString DetailsHidden = u"details/hidden"_s;

} // namespace

FramedPage::FramedPage(const PageSpec &spec, const QString &searchHint, QWidget *parent)
    : Page(spec, parent)
    , m_detailsButton(new Button(tr("Details"), Button::Kind::Secondary))
    , m_split(new QSplitter(Qt::Horizontal))
    , m_stack(new QStackedLayout)
    , m_listPlace(new QWidget)
    , m_empty(new EmptyState)
    , m_details(new DetailsPane)
{
    header()->addSearch(searchHint)->setObjectName(key() + u"Search"_s);
    m_detailsButton->setObjectName(u"detailsButton"_s);
    m_detailsButton->hide();
    header()->addButton(m_detailsButton);
    header()->letGiveWay(m_detailsButton, IconName::Info, PageHeader::Turn::Last);
    auto *left = new QWidget;
    m_left = new QVBoxLayout(left);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(0);
    m_left->addLayout(m_stack, 1);
    m_split->setObjectName(u"detailsSplit"_s);
    m_split->addWidget(left);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    // The line between them is the pane's own; a hair beside it is pulled.
    m_split->setHandleWidth(3);
    setAccessibleRole(m_split->handle(1), QAccessible::Grip);
    m_split->handle(1)->setAccessibleName(tr("Edge of the details"));
    auto *content = new QHBoxLayout;
    content->addWidget(m_split);
    setContent(content);
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        if (m_store)
            m_store->setState(DetailsWidth, QByteArray::number(m_details->width()));
    });
    // It shows its first widget at once, which without a parent would be a window.
    m_stack->addWidget(m_listPlace);
    m_stack->addWidget(m_empty);
    connect(search(), &SearchField::resultsRequested, this, [this] { focusContent(); });
    connect(search(), &SearchField::entered, this, [this] { searchEntered(); });
    connect(m_detailsButton, &Button::clicked, this, &FramedPage::toggleDetails);
}

SearchField *FramedPage::search() const
{
    return header()->search();
}

void FramedPage::setRowAbove(QWidget *row)
{
    m_left->insertWidget(0, row);
}

void FramedPage::showList(bool shown)
{
    m_stack->setCurrentIndex(shown ? 0 : 1);
}

bool FramedPage::showsList() const
{
    return m_stack->currentIndex() == 0;
}

void FramedPage::rememberColumns(ViewColumns *columns, ViewStateStore &store)
{
    const QString name = key() + u"/columns"_s;
    columns->restoreState(store.state(name));
    connect(columns, &ViewColumns::stateChanged, this,
            [&store, name, columns] { store.setState(name, columns->saveState()); });
}

void FramedPage::focusSearch()
{
    search()->setFocus(Qt::ShortcutFocusReason);
    search()->selectAll();
}

bool FramedPage::escape()
{
    if (search()->closeSuggestions())
        return true;
    const bool searched = !search()->text().isEmpty();
    if (!(search()->hasFocus() && searched) && Page::act(ActionId::Escape))
        return true;
    if (searched)
        search()->clear();
    else if (search()->hasFocus())
        focusContent();
    else if (m_detailsWanted && !m_details->isHidden()) {
        const bool hadFocus = m_details->isAncestorOf(QApplication::focusWidget());
        toggleDetails();
        if (hadFocus)
            focusContent();
    } else
        return false;
    return true;
}

bool FramedPage::act(ActionId action)
{
    switch (action) {
    case ActionId::Search:
        focusSearch();
        return true;
    case ActionId::Details:
        toggleDetails();
        return true;
    case ActionId::Escape:
        return escape();
    default:
        return Page::act(action);
    }
}

void FramedPage::setKeys(const ActionKeys &keys)
{
    Page::setKeys(keys);
    m_detailsButton->setToolTip(keys.withKeys(tr("Show or hide the details"), ActionId::Details));
}

Intent FramedPage::place() const
{
    return {.page = key(), .search = search()->text()};
}

void FramedPage::follow(const Intent &intent)
{
    // Of several rows a search that stays would show some.
    if (intent.search || intent.selection.rows.size() > 1)
        search()->setText(intent.search.value_or(QString()));
    if (!select(intent.selection) && !intent.search && !intent.selection.rows.empty()) {
        search()->clear();
        select(intent.selection);
    }
}

void FramedPage::toggleDetails()
{
    const bool wanted = m_details->isHidden();
    if (width() < FoldWidth)
        m_detailsWanted = wanted;
    else if (m_store)
        m_store->setState(DetailsHidden, wanted ? QByteArray() : QByteArray("1"));
    foldDetails();
}

void FramedPage::rememberDetails(ViewStateStore &store)
{
    m_store = &store;
}

void FramedPage::applyDetailsWidth()
{
    const int left = m_store ? m_store->state(DetailsWidth).toInt() : 0;
    const int wanted = left > 0 ? std::clamp(left, DetailsPane::MinWidth, DetailsPane::MaxWidth)
                                : DetailsPane::Width;
    m_split->setSizes({std::max(1, width() - wanted - m_split->handleWidth()), wanted});
}

void FramedPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Another page may have changed them.
    foldDetails();
    applyDetailsWidth();
}

void FramedPage::foldDetails()
{
    const bool narrow = width() < FoldWidth;
    const bool hidden = m_store && !m_store->state(DetailsHidden).isEmpty();
    m_details->setVisible(narrow ? m_detailsWanted : !hidden);
    m_detailsButton->setVisible(narrow || hidden);
    if (!narrow)
        m_detailsWanted = false;
}

void FramedPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    foldDetails();
}

void FramedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && act(ActionId::Escape))
        return;
    Page::keyPressEvent(event);
}

} // namespace tokendeck

#include "moc_framed_page.cpp"
