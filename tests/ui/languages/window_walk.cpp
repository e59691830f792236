// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/window_walk.h"

#include "ui/base/actions.h"
#include "ui/pages/page_specs.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QRadioButton>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

//! A dialog that a dialog opens opens no further one.
constexpr size_t MostDepth = 3;

//! What would end the walk, or is the end of a dialog.
bool isLeftAlone(const QString &name)
{
    static const QStringList names{u"lock"_s, u"lockButton"_s, u"quit"_s, u"actionButton"_s,
                                   u"cancelButton"_s};
    return names.contains(name);
}

//! Whether \p action does in each page something else.
bool isOfPage(ActionId action)
{
    return action == ActionId::New || specOf(action).actsOnRows;
}

QMenu *activeMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

//! The actions of \p menu and of the menus below it.
QList<QAction *> leavesOf(const QMenu *menu)
{
    QList<QAction *> leaves;
    for (QAction *action : menu->actions()) {
        if (action->menu())
            leaves += leavesOf(action->menu());
        else if (!action->isSeparator())
            leaves.append(action);
    }
    return leaves;
}

void askForMenu(QWidget *widget, const QPoint &position)
{
    emit widget->customContextMenuRequested(position);
}

} // namespace

WindowWalk::WindowWalk(ChangesFixture &fixture, Look look)
    : m_fixture(fixture)
    , m_look(std::move(look))
{
}

void WindowWalk::walk()
{
    for (const PageSpec &spec : pageSpecs())
        walkPage(spec.key);
}

void WindowWalk::walkPage(const char *key)
{
    const QString way = QLatin1StringView(key);
    QWidget *window = m_fixture.window.get();
    m_fixture.showPage(key);
    lookAt(way, window);
    const auto rest = [&](const QString &from) {
        press(from, window);
        for (const ActionSpec &spec : actionSpecs()) {
            QAction *action = m_fixture.window->actions().action(spec.id);
            if (isLeftAlone(QLatin1StringView(spec.name)) || !action->isEnabled()
                || !isNew(window,
                          (isOfPage(spec.id) ? from : QString()) + QLatin1StringView(spec.name)))
                continue;
            m_fixture.showPage(key);
            action->trigger();
            follow(from + u" > "_s + QLatin1StringView(spec.name), activeMenu);
        }
        m_fixture.showPage(key);
    };
    rest(way);
    auto *view = m_fixture.child<QAbstractItemView>(u"table"_s);
    if (!view)
        return;
    for (const int rows : {1, 2}) {
        const auto select = [&] {
            view->clearSelection();
            for (int row = rows - 1; row >= 0; --row)
                view->selectionModel()->setCurrentIndex(view->model()->index(row, 0),
                                                        QItemSelectionModel::Select
                                                            | QItemSelectionModel::Rows);
            m_fixture.parts.settle();
        };
        const QString selected = u"%1, %2 rows"_s.arg(way).arg(rows);
        select();
        lookAt(selected, window);
        rest(selected);
        select();
        take(selected + u" > menu"_s, [view] {
            askForMenu(view, view->visualRect(view->model()->index(0, 0)).center());
            return activeMenu();
        });
    }
    if (auto *header = visibleChild<QHeaderView>(view))
        take(way + u" > header"_s, [header] {
            askForMenu(header, {10, 10});
            return activeMenu();
        });
}

bool WindowWalk::isNew(const QWidget *root, const QString &what)
{
    const QString key = QLatin1StringView(root->metaObject()->className()) + u'/' + what;
    return std::exchange(m_pressed, m_pressed + QSet{key}).contains(key) == false;
}

void WindowWalk::press(const QString &way, QWidget *root)
{
    std::vector<QPointer<QAbstractButton>> buttons;
    for (QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->window() == root && !qobject_cast<QCheckBox *>(button)
            && !qobject_cast<QRadioButton *>(button)
            && !button->objectName().startsWith("page_"_L1))
            buttons.emplace_back(button);
    }
    for (const QPointer<QAbstractButton> &button : buttons) {
        if (button && root->isVisible())
            pressOne(way, button);
    }
}

void WindowWalk::pressOne(const QString &way, QAbstractButton *button)
{
    const QString name = button->objectName().isEmpty() ? button->text() : button->objectName();
    if (!button->isVisible() || !button->isEnabled() || isLeftAlone(button->objectName())
        || !isNew(button->window(), name + button->text()))
        return;
    const QPointer<QAbstractButton> pressed = button;
    const auto open = [pressed] {
        if (pressed)
            pressed->click();
        return activeMenu();
    };
    button->click();
    follow(way + u" > "_s + name, open);
    // A switch is put back, so that what comes after it is there.
    if (pressed && pressed->isCheckable() && pressed->isVisible()) {
        pressed->click();
        m_fixture.parts.settle();
    }
}

void WindowWalk::take(const QString &way, const Open &open)
{
    for (qsizetype i = 0;; ++i) {
        QMenu *menu = open();
        if (!menu)
            return;
        if (i == 0)
            lookAt(way, menu);
        const QList<QAction *> actions = leavesOf(menu);
        if (i >= actions.size()) {
            menu->close();
            return;
        }
        QAction *action = actions[i];
        const QString text = action->text().section(u'\t', 0, 0);
        const bool taken = action->isEnabled() && !action->isCheckable()
            && !isLeftAlone(action->objectName()) && isNew(m_fixture.window.get(), way + text);
        menu->close();
        if (!taken)
            continue;
        action->trigger();
        follow(way + u" > "_s + text, [] { return nullptr; });
    }
}

void WindowWalk::follow(const QString &way, const Open &open)
{
    if (activeMenu()) {
        activeMenu()->close();
        take(way, open);
    }
    if (!m_fixture.settle())
        qFatal("the window does not come to rest: %s", qPrintable(way));
    std::vector<QPointer<QDialog>> dialogs;
    for (QWidget *widget : QApplication::topLevelWidgets())
        dialogs.emplace_back(qobject_cast<QDialog *>(widget));
    for (const QPointer<QDialog> &dialog : dialogs) {
        if (!dialog || !dialog->isVisible() || std::ranges::find(m_open, dialog) != m_open.end())
            continue;
        m_open.push_back(dialog);
        // Qt's own.
        if (!qobject_cast<QFileDialog *>(dialog.data())) {
            const QString name = QLatin1StringView(dialog->metaObject()->className());
            m_dialogs.insert(name.section(u':', -1));
            lookAt(way + u" > "_s + name, dialog);
            if (m_open.size() < MostDepth)
                press(way + u" > "_s + name, dialog);
        }
        if (dialog)
            leave(dialog);
        m_open.pop_back();
    }
    if (m_open.empty())
        lookAt(way, m_fixture.window.get());
}

void WindowWalk::leave(QDialog *dialog)
{
    const QPointer left = dialog;
    dialog->reject();
    m_fixture.parts.settle();
    if (!left || !left->isVisible())
        return;
    // It asks first.
    for (QDialog *question : dialog->findChildren<QDialog *>()) {
        if (!question->isVisible())
            continue;
        m_dialogs.insert(
            QString(QLatin1StringView(question->metaObject()->className())).section(u':', -1));
        lookAt(u"leaving "_s + QLatin1StringView(dialog->metaObject()->className()), question);
        question->accept();
    }
    m_fixture.parts.settle();
    if (left && left->isVisible())
        left->hide();
}

void WindowWalk::lookAt(const QString &way, QWidget *seen)
{
    // What the window manager makes of its size may come later than what this process does.
    if (!QTest::qWaitForWindowExposed(seen))
        qFatal("it is not shown: %s", qPrintable(way));
    QGuiApplication::sync();
    m_fixture.parts.settle();
    m_look(way, seen);
}

} // namespace tokendeck::test
