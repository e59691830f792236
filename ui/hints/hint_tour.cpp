// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hints/hint_tour.h"

#include "models/base/deferred.h"
#include "services/settings/preferences_store.h"
#include "ui/base/actions.h"
#include "ui/base/key_text.h"
#include "ui/frame/page.h"
#include "ui/frame/page_header.h"
#include "ui/frame/search/find_button.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar/sidebar.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/tab_order.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

//! What is said, beside what.
struct HintTour::Hint {
    QString title;
    QString text;
    QWidget *target = nullptr;
    HintCallout::Side side = HintCallout::Side::Below;
};

namespace {

QRect placeIn(const QWidget *window, const QWidget *widget)
{
    return {widget->mapTo(window, QPoint()), widget->size()};
}

} // namespace

HintTour::HintTour(QWidget *window, const Actions &actions, PreferencesStore &preferences)
    : QObject(window)
    , m_window(window)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_callout(new HintCallout(window))
    , m_update(new Deferred([this] { update(); }, this))
{
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, m_update, &Deferred::ask);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        const bool enters =
            before && m_callout->isAncestorOf(now) && !m_callout->isAncestorOf(before);
        if (enters && before->window() == m_window)
            m_from = before;
    });
    connect(m_callout, &HintCallout::nextRequested, this, &HintTour::next);
    connect(m_callout, &HintCallout::endRequested, this, &HintTour::end);
}

void HintTour::attach(Shell *shell)
{
    m_shell = shell;
    shell->installEventFilter(this);
    // Another page has another search.
    connect(shell, &QWidget::windowTitleChanged, m_update, &Deferred::ask);
    m_update->ask();
}

void HintTour::offer()
{
    m_offered = true;
    m_update->ask();
}

void HintTour::begin()
{
    m_offered = true;
    m_first = 0;
    start();
    // Whoever asks for them wants to read them.
    m_enters = m_shell && m_shell->isVisible();
    m_update->ask();
}

void HintTour::leaveOutFinding()
{
    if (m_step.value_or(0) > 0)
        return;
    m_first = 1;
    if (m_step)
        m_step = m_first;
    m_update->ask();
}

void HintTour::start()
{
    m_step = m_first;
    Preferences preferences = m_preferences.current();
    if (std::exchange(preferences.hintsShown, true))
        return;
    // Where that cannot be written, they come once more: nothing to trouble anybody with.
    (void)m_preferences.save(preferences);
}

HintTour::Hint HintTour::hint() const
{
    // Whoever has taken the keys away finds it by its name.
    const auto keys = [this](ActionId id) {
        const QString own = keysText(m_actions.action(id)->shortcut());
        return own.isEmpty() ? inQuotes(specOf(id).shownText()) : own;
    };
    switch (*m_step) {
    case 0:
        // The search of a list finds what is in it, and is not what this tells of.
        return {.title = tr("Find anything"),
                .text = tr("%1 finds any token, filter or account, whichever page is open. Enter "
                           "there copies the token.")
                            .arg(keys(ActionId::Find)),
                .target = m_shell->currentPage()->header()->finder()};
    case 1: {
        const auto time = m_preferences.current().clipboardTimeout;
        const QString copy = tr("In a list, Enter or %1 copies the token of the selected row.")
                                 .arg(keysText(QKeySequence::Copy));
        return {
            .title = tr("Copy with one key"),
            .text = copy + u' '
                + (time ? tr("The clipboard is cleared after %1; the countdown is here.")
                              .arg(durationText(*time))
                        : tr("It stays in the clipboard until you clear it here, lock or quit.")),
            .target = m_shell->statusBar(),
            .side = HintCallout::Side::Above};
    }
    default:
        return {.title = tr("See a change before it is sent"),
                .text = tr("The filters of a shared token decide which logs its links show. "
                           "Changing them tells first what is newly seen, and a delete waits for "
                           "some seconds: %1 takes it back.")
                            .arg(keys(ActionId::Undo)),
                .target = m_shell->sidebar()->findChild<QWidget *>(u"page_shared"_s),
                .side = HintCallout::Side::Behind};
    }
}

void HintTour::next()
{
    if (!m_step)
        return;
    if (*m_step + 1 == Count) {
        end();
        return;
    }
    ++*m_step;
    show();
}

bool HintTour::end()
{
    if (!m_step || !m_callout->isVisible())
        return false;
    m_step.reset();
    m_offered = false;
    update();
    return true;
}

void HintTour::update()
{
    const bool canShow = m_shell && m_shell->isVisible() && !QApplication::activeModalWidget();
    if (canShow && m_offered && !m_step && !m_preferences.current().hintsShown)
        start();
    if (m_step && canShow) {
        show();
        return;
    }
    if (m_callout->holdsFocus())
        giveFocusBack();
    m_said.clear();
    m_callout->hide();
}

void HintTour::show()
{
    const Hint hint = this->hint();
    if (hint.target != m_target) {
        if (m_target)
            m_target->removeEventFilter(this);
        m_target = hint.target;
        if (m_target)
            m_target->installEventFilter(this);
    }
    const QRect page = placeIn(m_window, m_shell->currentPage());
    QRect target = m_target ? placeIn(m_window, m_target) : QRect();
    if (hint.side == HintCallout::Side::Above) {
        // The countdown stands at the beginning of the bar.
        constexpr int CountdownWidth = 260;
        const int width = std::min(CountdownWidth, target.width());
        if (m_window->layoutDirection() == Qt::RightToLeft)
            target.setLeft(target.right() - width);
        else
            target.setWidth(width);
    }
    // Its keys or its time may be others now.
    if (std::exchange(m_said, hint.text) != hint.text)
        m_callout->showHint(hint.title, hint.text, *m_step + 1 - m_first, Count - m_first);
    const bool isFree = m_callout->place(target, hint.side, page, focusPlace());
    // It comes back when the focus goes on.
    m_callout->setVisible(isFree || m_enters || m_callout->holdsFocus());
    if (std::exchange(m_enters, false))
        enter();
}

void HintTour::enter()
{
    if (m_callout->holdsFocus())
        return;
    m_from = m_window->focusWidget();
    tabOrder({m_callout}).back()->setFocus(Qt::TabFocusReason);
}

QRect HintTour::focusPlace() const
{
    const QWidget *focus = m_callout->holdsFocus() ? m_from.data() : m_window->focusWidget();
    if (!focus || !focus->isVisible())
        return {};
    const auto *area = qobject_cast<const QAbstractScrollArea *>(focus);
    if (!area)
        return placeIn(m_window, focus);
    // It fills the page; of a list the row counts that the keyboard is at.
    const auto *view = qobject_cast<const QAbstractItemView *>(focus);
    if (!view)
        return {};
    const QRect row = view->visualRect(view->currentIndex()) & view->viewport()->rect();
    return row.isEmpty() ? QRect()
                         : QRect(view->viewport()->mapTo(m_window, row.topLeft()), row.size());
}

void HintTour::giveFocusBack()
{
    if (m_from && m_from->isVisible() && m_from->isEnabled())
        m_from->setFocus(Qt::OtherFocusReason);
    else if (m_shell && m_shell->isVisible())
        m_shell->currentPage()->focusContent();
}

bool HintTour::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Hide:
        // Another part takes its place: the focus goes with that.
        if (watched == m_shell)
            m_callout->hide();
        [[fallthrough]];
    case QEvent::Show:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::LayoutRequest:
    case QEvent::WindowBlocked:
    case QEvent::WindowUnblocked:
        m_update->ask();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tokendeck

#include "moc_hint_tour.cpp"
