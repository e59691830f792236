// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/estate_findings.h"
#include "tests/ui/languages/dialog_states.h"
#include "ui/changes/change_controller.h"
#include "ui/copy/copy_as_dialog.h"
#include "ui/copy/format_list.h"
#include "ui/copy/format_model.h"
#include "ui/overview/silence_dialog.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

void showAccountPicker(StateWindow &ground)
{
    ground.showPage("overview");
    ground.press(u"copyAccountToken"_s);
    ground.look(u"all accounts"_s);
    ground.write(u"accountSearch"_s, u"nobody’s"_s);
    ground.lookAndLeave(u"nothing found"_s);
}

void showSilences(StateWindow &ground, const SharedToken &token)
{
    const auto current = ground.parts.findings.current();
    for (const Severity severity : {Severity::High, Severity::Low}) {
        const auto finding = std::ranges::find(current->findings, severity, &Finding::severity);
        if (finding == current->findings.end())
            qFatal("no finding");
        for (const bool wholeKind : {false, true}) {
            (new SilenceDialog(ground.parts.workspace, *finding, wholeKind,
                               ground.parts.clock.now(), ground.window.get()))
                ->open();
            ground.look(wholeKind ? u"of a kind"_s : u"of one finding"_s);
            ground.write(u"reasonEdit"_s, QString::fromUtf8(token.token.exposedText()));
            ground.lookAndLeave(u"a reason with a token"_s);
        }
    }
}

//! Opens it for a link, and from it what asks for the address of a dashboard.
void openDashboard(StateWindow &ground, const RowRef &token)
{
    (new CopyAsDialog(ground.dependencies(), ListKind::SharedTokens, token, ground.window.get()))
        ->open();
    ground.settle();
    auto *list = ground.child<FormatList>(u"formatList"_s);
    list->setCurrentRow(qobject_cast<FormatModel *>(list->model())->rowOf(u"link"_s));
    ground.press(u"actionButton"_s);
}

void showCopyAs(StateWindow &ground, const RowRef &token, const RowRef &ofUnknownRegion)
{
    openDashboard(ground, ofUnknownRegion);
    ground.write(u"dashboardEdit"_s, u"https://dashboards.example.com/#/dashboard/osd/x"_s);
    ground.lookAndLeave(u"a strange host"_s);
    ground.lookAndLeave(u"of an unknown region"_s);
    openDashboard(ground, token);
    ground.look(u"nothing entered"_s);
    for (const QString &address :
         {u"http://app.logz.io/#/dashboard/osd/x"_s, u"https://app.logz.io/#/dashboard/osd/x"_s,
          u"https://dana@app-eu.logz.io/#/dashboard/osd/x"_s, u"https://app-eu.logz.io/"_s,
          u"https://app-eu.logz.io/#/dash board"_s}) {
        ground.write(u"dashboardEdit"_s, address);
        ground.look(u"an address that cannot be taken"_s);
    }
    ground.lookAndLeave(u"at last"_s);
    ground.write(u"formatSearch"_s, u"zzzz"_s);
    ground.look(u"no format found"_s);
    ground.press(u"actionButton"_s);
    ground.look(u"empty"_s);
    ground.write(u"templateName"_s, u"Sample"_s);
    for (const QString &text : {u"x"_s, u"{token|nosuch}"_s, u"{token} {nosuch}"_s, u"{token"_s}) {
        ground.write(u"templateText"_s, text);
        ground.look(u"with a fault"_s);
    }
    ground.lookAndLeave(u"filled in"_s);
    ground.lookAndLeave(u"without a template"_s);
}

void showPaste(StateWindow &ground, const RowRef &token)
{
    ground.showPage("shared");
    ground.window->findChild<Shell *>()->changes()->editFilters(token);
    ground.settle();
    ground.press(u"previewSource"_s);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        qFatal("no menu");
    QAction *paste = menu->actions().at(1);
    menu->close();
    paste->trigger();
    ground.lookAndLeave(u"empty"_s);
    ground.lookAndLeave(u"behind it"_s);
}

} // namespace

void showTokenDialogs(const Onlooker &onlooker)
{
    StateWindow ground(onlooker);
    const ConnectionId id = ground.parts.addSample();
    const ConnectionId other =
        ground.parts.addSample(u"Own backend"_s, u"https://logs.example.com"_s);
    ground.parts.clock.advance(FindingsBoard::Gathering);
    ground.open({u"Sample"_s, u"logs.example.com"_s});
    const SharedToken token = ground.parts.workspace.rows<SharedToken>(id)->front();
    showAccountPicker(ground);
    showSilences(ground, token);
    showCopyAs(ground, {id, token.id.value()}, {other, token.id.value()});
    showPaste(ground, {id, token.id.value()});
}

} // namespace tokendeck::test
