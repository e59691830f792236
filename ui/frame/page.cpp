// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/page.h"

#include "models/base/deferred.h"
#include "ui/base/action_spec.h"
#include "ui/frame/page_header.h"
#include "ui/frame/page_spec.h"
#include "ui/frame/scope_line.h"
#include "ui/frame/search/search_field.h"
#include "ui/widgets/spoken/accessible_role.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

} // namespace

Page::Page(const PageSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_key(spec.shownKey())
    , m_header(new PageHeader(spec.shownTitle()))
    , m_marks(new ScopeLine)
    , m_bar(new MessageBar)
    , m_barPlace(new QVBoxLayout)
    , m_update(new Deferred(
          [this] {
              if (m_said && m_said->holds && !m_said->holds())
                  forgetSaid();
              updateContent();
          },
          this))
{
    setObjectName(m_key + u"Page"_s);
    // Only a place: the window's title and the table in it are called the same.
    setAccessibleRole(this, QAccessible::Client);
    setAccessibleName(spec.shownTitle());
    m_barPlace->setContentsMargins(BarSide, 0, BarSide, 0);
    m_barPlace->setSpacing(6);
    m_barPlace->addWidget(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_marks);
    layout->addLayout(m_barPlace);
    connect(m_marks, &ScopeLine::showRequested, this, &Page::connectionRequested);
    connect(m_bar, &MessageBar::closed, this, [this] {
        m_said.reset();
        scheduleUpdate();
    });
    connect(m_bar, &MessageBar::focusLost, this, [this] { focusContent(); });
}

void Page::follow(const Intent &intent)
{
    if (intent.search && m_header->search())
        m_header->search()->setText(*intent.search);
    select(intent.selection);
}

void Page::setKeys(const ActionKeys &keys)
{
    m_keys = keys;
    m_header->setKeys(keys);
    scheduleUpdate();
}

void Page::setTools(QWidget *tools)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, tools);
}

void Page::setMarks(const ScopeMarks &marks)
{
    m_marks->setMarks(marks);
}

void Page::setContent(QLayout *content)
{
    static_cast<QVBoxLayout *>(layout())->addLayout(content, 1);
}

bool Page::act(ActionId action)
{
    // A key that does nothing here says so.
    if (const ActionSpec &spec = specOf(action); spec.actsOnRows) {
        showMessage({.tone = Tone::Accent,
                     .text = tr("%1: this works in the lists of accounts, tokens and filters.")
                                 .arg(spec.shownText())});
        return true;
    }
    if (action != ActionId::Escape || !m_bar->isVisible() || !m_bar->isClosable())
        return false;
    m_bar->closeMessage();
    return true;
}

void Page::showMessage(const Message &message)
{
    m_said = message;
    updateBar();
}

void Page::unsay(const QString &text)
{
    if (!m_said || m_said->text != text)
        return;
    m_said.reset();
    updateBar();
}

//! A hint is for what was just tried; it is no outcome, and no offer is lost with it.
void Page::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!m_said || m_said->tone != Tone::Accent || m_said->action || !m_said->closable)
        return;
    forgetSaid();
    updateBar();
}

void Page::setPace(const std::optional<Message> &pace)
{
    m_pace = pace;
    updateBar();
}

void Page::updateBar()
{
    showBars(m_said ? std::vector{*m_said} : std::vector<Message>());
}

void Page::showBars(std::vector<Message> messages)
{
    if (m_pace)
        messages.push_back(*m_pace);
    const bool any = !messages.empty();
    m_barPlace->setContentsMargins(BarSide, any ? 12 : 0, BarSide, any ? 8 : 0);
    while (m_standing.size() + 1 < messages.size()) {
        auto *bar = new MessageBar;
        bar->setObjectName(u"standingBar"_s);
        m_barPlace->addWidget(bar);
        connect(bar, &MessageBar::focusLost, this, [this] { focusContent(); });
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

std::function<void()> Page::remedyFor(Remedy remedy, const ConnectionId &connection)
{
    switch (remedy) {
    case Remedy::TryAgain:
        return [this] {
            emit refreshRequested();
        };
    case Remedy::EnterToken:
        return [this, connection] {
            emit tokenEntryRequested(connection);
        };
    case Remedy::ChooseAddress:
        return [this, connection] {
            emit addressRequested(connection);
        };
    default:
        return {};
    }
}

void Page::offerCheck(Message &message, const ConnectionId &connection)
{
    const bool isError = message.tone == Tone::Danger || message.tone == Tone::Warning;
    if (!isError || !connection.isValid())
        return;
    message.otherText = tr("Check");
    message.other = [this, connection] {
        emit checkRequested(connection);
    };
}

void Page::scheduleUpdate()
{
    m_update->ask();
}

} // namespace tokendeck

#include "moc_page.cpp"
