// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/window_walk.h"

#include "tests/ui/languages/seen_texts.h"
#include "ui/base/actions.h"
#include "ui/connect/start_page.h"
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
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

//! A dialog that a dialog opens opens no further one.
constexpr size_t MostDepth = 3;

//! What \p action is called, without its keys.
QString plainText(const QAction *action)
{
    return action->text().section(u'\t', 0, 0).remove(u'&');
}

//! What would end the walk, or is the end of a dialog.
bool isLeftAlone(const QString &name)
{
    static const QStringList names{u"lock"_s, u"lockButton"_s, u"quit"_s, u"actionButton"_s,
                                   u"cancelButton"_s};
    return names.contains(name);
}

//! Whether \p entry does what would end the walk.
bool isLeftAlone(const QAction *entry, const Actions &actions)
{
    const QString text = plainText(entry);
    return std::ranges::any_of(std::array{ActionId::Lock, ActionId::Quit},
                               [&](ActionId id) { return plainText(actions.action(id)) == text; });
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

std::vector<QPointer<QAbstractButton>> buttonsOf(const QWidget *root)
{
    std::vector<QPointer<QAbstractButton>> buttons;
    for (QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->window() == root && !qobject_cast<QCheckBox *>(button)
            && !qobject_cast<QRadioButton *>(button)
            && !button->objectName().startsWith("page_"_L1))
            buttons.emplace_back(button);
    }
    return buttons;
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
    m_page = key;
    comeBack();
    lookAt(way, window);
    const auto rest = [&](const QString &from) {
        press(from, window);
        for (const ActionSpec &spec : actionSpecs()) {
            QAction *action = m_fixture.window->actions().action(spec.id);
            if (isLeftAlone(QLatin1StringView(spec.name)) || !action->isEnabled()
                || !isNew(window,
                          (isOfPage(spec.id) ? from : QString()) + QLatin1StringView(spec.name)))
                continue;
            comeBack();
            action->trigger();
            follow(from + u" > "_s + QLatin1StringView(spec.name), activeMenu);
        }
        comeBack();
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

void WindowWalk::comeBack()
{
    if (const auto *start = m_fixture.child<StartPage>())
        visibleChild<Button>(start, u"backButton"_s)->click();
    m_fixture.showPage(m_page);
}

bool WindowWalk::isNew(const QWidget *root, const QString &what)
{
    const QString key = QLatin1StringView(root->metaObject()->className()) + u'/' + what;
    return std::exchange(m_pressed, m_pressed + QSet{key}).contains(key) == false;
}

void WindowWalk::press(const QString &way, QWidget *root)
{
    const bool isPage = root == m_fixture.window.get();
    const auto pressEach = [&] {
        for (const QPointer<QAbstractButton> &button : buttonsOf(root)) {
            if (button && root->isVisible() && pressOne(way, button) && isPage)
                comeBack();
        }
    };
    pressEach();
    // What was pressed may have made others in place of those that were there.
    if (isPage)
        pressEach();
}

bool WindowWalk::pressOne(const QString &way, QAbstractButton *button)
{
    const QString name = button->objectName().isEmpty() ? button->text() : button->objectName();
    if (!button->isVisible() || !button->isEnabled() || isLeftAlone(button->objectName())
        || !isNew(button->window(), name + button->text()))
        return false;
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
    return true;
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
            && !isLeftAlone(action, m_fixture.window->actions())
            && isNew(m_fixture.window.get(), way + text);
        menu->close();
        if (!taken)
            continue;
        action->trigger();
        follow(way + u" > "_s + text, [] { return nullptr; });
        if (m_open.empty())
            comeBack();
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
    if (!awaitSight(seen))
        qFatal("it is not shown: %s", qPrintable(way));
    m_fixture.parts.settle();
    // An older size may have come from the window manager meanwhile.
    (void)awaitSight(seen);
    m_look(way, seen);
}

} // namespace tokendeck::test
