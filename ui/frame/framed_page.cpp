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
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! A page narrower than this has no room for table and details side by side.
constexpr int FoldWidth = 900;
//! At the sides of the bar; above and below it only while it is shown.
constexpr int BarSide = 18;

} // namespace

FramedPage::FramedPage(const PageSpec &spec, const QString &searchHint, QWidget *parent)
    : Page(parent)
    , m_key(spec.shownKey())
    , m_header(new PageHeader(spec.shownTitle()))
    , m_detailsButton(new Button(tr("Details"), Button::Kind::Secondary))
    , m_bar(new MessageBar)
    , m_listPlace(new QWidget)
    , m_empty(new EmptyState)
    , m_details(new DetailsPane)
{
    setObjectName(m_key + u"Page"_s);
    setAccessibleName(spec.shownTitle());
    m_header->addSearch(searchHint, specOf(ActionId::Search).shownKeys().replace(u'+', u' '))
        ->setObjectName(m_key + u"Search"_s);
    m_detailsButton->setObjectName(u"detailsButton"_s);
    m_detailsButton->setToolTip(withKeys(tr("Show or hide the details"), ActionId::Details));
    m_detailsButton->hide();
    m_header->addButton(m_detailsButton);
    buildLayout();
    connect(search(), &SearchField::resultsRequested, this, &FramedPage::focusContent);
    connect(m_detailsButton, &Button::clicked, this, &FramedPage::toggleDetails);
    connect(m_bar, &MessageBar::closed, this, [this] {
        m_said.reset();
        scheduleUpdate();
    });
    connect(m_bar, &MessageBar::focusLost, this, &FramedPage::focusContent);
}

void FramedPage::buildLayout()
{
    m_barPlace = new QVBoxLayout;
    m_barPlace->setContentsMargins(BarSide, 0, BarSide, 0);
    m_barPlace->setSpacing(6);
    m_barPlace->addWidget(m_bar);
    m_stack = new QStackedLayout;
    auto *content = new QHBoxLayout;
    content->setSpacing(0);
    content->addLayout(m_stack, 1);
    content->addWidget(m_details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_barPlace);
    layout->addLayout(content, 1);
    // It shows its first widget at once, which without a parent would be a window.
    m_stack->addWidget(m_listPlace);
    m_stack->addWidget(m_empty);
}

SearchField *FramedPage::search() const
{
    return m_header->search();
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
    const QString name = m_key + u"/columns"_s;
    columns->restoreState(store.state(name));
    connect(columns, &ViewColumns::stateChanged, this,
            [&store, name, columns] { store.setState(name, columns->saveState()); });
}

void FramedPage::setPace(const std::optional<Message> &pace)
{
    m_pace = pace;
    updateBar();
}

void FramedPage::showBars(std::vector<Message> messages)
{
    if (m_pace)
        messages.push_back(*m_pace);
    const bool any = !messages.empty();
    m_barPlace->setContentsMargins(BarSide, any ? 12 : 0, BarSide, any ? 8 : 0);
    while (m_standing.size() + 1 < messages.size()) {
        auto *bar = new MessageBar;
        bar->setObjectName(u"standingBar"_s);
        m_barPlace->addWidget(bar);
        const MessageBar *above = m_standing.empty() ? m_bar : m_standing.back();
        setTabOrder(above->lastControl(), bar->firstControl());
        connect(bar, &MessageBar::focusLost, this, &FramedPage::focusContent);
        m_standing.push_back(bar);
    }
    for (size_t i = 0; i <= m_standing.size(); ++i) {
        MessageBar *bar = i == 0 ? m_bar : m_standing[i - 1];
        if (i < messages.size())
            bar->showMessage(messages[i]);
        else
            bar->hide();
    }
}

void FramedPage::showMessage(const Message &message)
{
    m_said = message;
    updateBar();
}

void FramedPage::focusSearch()
{
    search()->setFocus(Qt::ShortcutFocusReason);
    search()->selectAll();
}

bool FramedPage::handleEscape()
{
    if (search()->hasFocus() && !search()->text().isEmpty()) {
        search()->clear();
        return true;
    }
    if (m_bar->isVisible() && m_bar->isClosable()) {
        m_bar->closeMessage();
        return true;
    }
    if (!search()->text().isEmpty()) {
        search()->clear();
        return true;
    }
    if (m_detailsWanted && !m_details->isHidden()) {
        toggleDetails();
        return true;
    }
    return false;
}

void FramedPage::scheduleUpdate()
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
    if (event->key() == Qt::Key_Escape && handleEscape())
        return;
    Page::keyPressEvent(event);
}

} // namespace tokendeck
