// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/dialog_states.h"

#include "tests/ui/languages/seen_texts.h"
#include "ui/base/actions.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

std::vector<DialogGroup> dialogGroups()
{
    return {
        {{u"Palette"_s}, &showPalette},
        {{u"AccountPicker"_s, u"SilenceDialog"_s, u"TemplateDialog"_s, u"DashboardDialog"_s,
          u"PasteDialog"_s},
         &showTokenDialogs},
        {{u"MergeFiltersDialog"_s, u"AddApiTokenDialog"_s, u"ForgetApiTokenDialog"_s,
          u"SaveComparisonDialog"_s},
         &showChanges},
        {{u"CarryDialog"_s}, &showCarrying},
        {{u"SubAccountsDialog"_s}, &showConnecting},
        {{u"ExportDialog"_s, u"ImportDialog"_s, u"StrayTokensDialog"_s, u"ChoiceDialog"_s},
         &showTransfer},
    };
}

StateWindow::StateWindow(const Onlooker &onlooker)
    : m_onlooker(onlooker)
{
    parts.connections.unlock();
}

StateWindow::~StateWindow()
{
    window.reset();
}

Dependencies StateWindow::dependencies()
{
    Dependencies all = parts.dependencies();
    all.exchange = &exchange;
    all.strays = &strays;
    return all;
}

void StateWindow::open(const QStringList &more)
{
    window = std::make_unique<MainWindow>(dependencies());
    window->resize(m_onlooker.windowSize);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("no window");
    settle();
    m_onlooker.begin(parts, *window, more);
}

void StateWindow::look(const QString &state)
{
    settle();
    lookMeanwhile(state);
}

void StateWindow::lookMeanwhile(const QString &state)
{
    parts.settle();
    QWidget *seen = top();
    const QString name = QLatin1StringView(seen->metaObject()->className());
    const QString way = name.section(u':', -1) + u", "_s + state;
    if (!awaitSight(seen))
        qFatal("it is not shown: %s", qPrintable(way));
    parts.settle();
    // An older size may have come from the window manager meanwhile.
    (void)awaitSight(seen);
    m_onlooker.look(way, seen);
}

void StateWindow::lookAndLeave(const QString &state)
{
    look(state);
    if (auto *dialog = qobject_cast<QDialog *>(top()))
        dialog->reject();
    settle();
}

void StateWindow::settle()
{
    waitFor(u"the end of all requests"_s, [this] { return parts.http.inFlight() == 0; });
}

void StateWindow::waitFor(const QString &what, const std::function<bool()> &isThere)
{
    if (!QTest::qWaitFor(isThere, 10000))
        qFatal("%s did not come", qPrintable(what));
    parts.settle();
}

QWidget *StateWindow::top() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : window.get();
}

void StateWindow::trigger(ActionId action)
{
    window->actions().action(action)->trigger();
    settle();
}

void StateWindow::showPage(std::string_view key)
{
    window->actions().page(pagePosition(key))->trigger();
    settle();
}

void StateWindow::press(const QString &name)
{
    child<QAbstractButton>(name)->click();
    settle();
}

void StateWindow::write(const QString &name, const QString &text)
{
    if (auto *several = visibleChild<QPlainTextEdit>(top(), name))
        several->setPlainText(text);
    else
        child<QLineEdit>(name)->setText(text);
    settle();
}

} // namespace tokendeck::test
