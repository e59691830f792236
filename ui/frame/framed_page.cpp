// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/framed_page.h"

#include "services/desktop/view_state_store.h"
#include "ui/base/action_spec.h"
#include "ui/frame/details_pane.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/page_header.h"
#include "ui/frame/page_spec.h"
#include "ui/frame/search_field.h"
#include "ui/table/view_columns.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! A page narrower than this has no room for table and details side by side.
constexpr int FoldWidth = 900;

} // namespace

FramedPage::FramedPage(const PageSpec &spec, const QString &searchHint, QWidget *parent)
    : Page(spec, parent)
    , m_detailsButton(new Button(tr("Details"), Button::Kind::Secondary))
    , m_stack(new QStackedLayout)
    , m_listPlace(new QWidget)
    , m_empty(new EmptyState)
    , m_details(new DetailsPane)
{
    header()
        ->addSearch(searchHint, specOf(ActionId::Search).shownKeys().replace(u'+', u' '))
        ->setObjectName(key() + u"Search"_s);
    m_detailsButton->setObjectName(u"detailsButton"_s);
    m_detailsButton->setToolTip(withKeys(tr("Show or hide the details"), ActionId::Details));
    m_detailsButton->hide();
    header()->addButton(m_detailsButton);
    auto *content = new QHBoxLayout;
    content->setSpacing(0);
    content->addLayout(m_stack, 1);
    content->addWidget(m_details);
    setContent(content);
    // It shows its first widget at once, which without a parent would be a window.
    m_stack->addWidget(m_listPlace);
    m_stack->addWidget(m_empty);
    connect(search(), &SearchField::resultsRequested, this, [this] { focusContent(); });
    connect(m_detailsButton, &Button::clicked, this, &FramedPage::toggleDetails);
}

SearchField *FramedPage::search() const
{
    return header()->search();
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
    const bool searched = !search()->text().isEmpty();
    if (!(search()->hasFocus() && searched) && Page::act(ActionId::Escape))
        return true;
    if (searched)
        search()->clear();
    else if (m_detailsWanted && !m_details->isHidden())
        toggleDetails();
    else
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

void FramedPage::follow(const Intent &intent)
{
    search()->setText(intent.search);
    select(intent.selection);
}

void FramedPage::toggleDetails()
{
    m_detailsWanted = m_details->isHidden();
    foldDetails();
}

void FramedPage::foldDetails()
{
    const bool narrow = width() < FoldWidth;
    m_detailsButton->setVisible(narrow);
    m_details->setVisible(!narrow || m_detailsWanted);
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
