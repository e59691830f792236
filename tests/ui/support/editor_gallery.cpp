// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves pictures of the filter editor over the sandbox, for looking at them: ui_editor_gallery
// FOLDER [--dark] [--rtl] [--size WIDTHxHEIGHT]; the size is that of the window.

#include "tests/ui/support/editor_fixture.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

namespace {

const QString Wall = u"Board status wall"_s;

//! One picture: what leads to it.
struct Picture {
    QString name;
    QString token; //!< absent: a new one is made
    std::function<void(EditorFixture &)> prepare;
    std::function<void(EditorFixture &)> act;
};

void type(EditorFixture &f, const QString &field, const QString &value)
{
    f.child<QLineEdit>(u"fieldEdit"_s)->setText(field);
    f.child<QLineEdit>(u"valueEdit"_s)->setText(value);
}

std::vector<Picture> pictures()
{
    const auto nothing = [](EditorFixture &) {
    };
    const auto conflict = [](EditorFixture &f) {
        f.toggle(u"team:web"_s);
        f.setElsewhere(Wall, {u"env:prod"_s, u"team:sre"_s});
        f.refresh();
    };
    const auto failure = [](EditorFixture &f) {
        f.toggle(u"team:web"_s);
        f.click(u"actionButton"_s);
    };
    const auto refuse = [](EditorFixture &f) {
        f.sandbox.addFault({.method = "PUT",
                            .path = u"/v1/shared-tokens/*"_s,
                            .status = 400,
                            .message = u"The account is frozen"_s});
    };
    const auto noSearch = [](EditorFixture &f) {
        f.sandbox.addFault({.method = "POST", .path = u"/v1/search"_s, .status = 403});
    };
    const auto down = [](EditorFixture &f) {
        f.sandbox.addFault({.method = "POST", .path = u"/v1/search"_s, .status = 400});
    };
    return {
        {u"edit"_s, Wall, nothing, nothing},
        {u"wrong"_s, Wall, nothing,
         [](EditorFixture &f) {
             type(f, u"region"_s, u"eu-*"_s);
         }},
        {u"any"_s, Wall, nothing,
         [](EditorFixture &f) {
             f.toggle(u"tenant:fabrikam"_s);
             f.toggle(u"team:legacy"_s);
             f.click(u"matchAny"_s);
         }},
        {u"everything"_s, Wall, nothing,
         [](EditorFixture &f) {
             f.toggle(u"team:web"_s);
             f.toggle(u"env:prod"_s);
         }},
        {u"contradiction"_s, Wall, nothing,
         [](EditorFixture &f) {
             f.toggle(u"env:staging"_s);
         }},
        {u"conflict"_s, Wall, nothing, conflict},
        {u"failure"_s, Wall, refuse, failure},
        {u"gone"_s, Wall, nothing,
         [](EditorFixture &f) {
             f.deleteElsewhere(Wall);
             f.refresh();
         }},
        {u"long"_s, Wall,
         [](EditorFixture &f) {
             f.window.updateConnection(f.main, [](ConnectionInfo &info) {
                 info.connection.accountName = u"Production & everything else of Acme, Europe"_s;
             });
         },
         [](EditorFixture &f) {
             type(f, u"kubernetes.labels.app.kubernetes.io-instance"_s, QString(140, u'x'));
             f.click(u"addFilterButton"_s);
             f.pause();
             f.toggle(u"env:prod"_s);
         }},
        {u"long-open"_s, Wall,
         [](EditorFixture &f) {
             f.window.updateConnection(f.main, [](ConnectionInfo &info) {
                 info.connection.accountName = u"Production & everything else of Acme, Europe"_s;
             });
         },
         [](EditorFixture &f) {
             f.toggle(u"team:web"_s);
             f.toggle(u"env:prod"_s);
         }},
        {u"no-search"_s, Wall, noSearch, nothing},
        {u"down"_s, Wall, down, nothing},
        {u"suggestions"_s, Wall, nothing,
         [](EditorFixture &f) {
             auto *value = f.child<QLineEdit>(u"valueEdit"_s);
             f.child<QLineEdit>(u"fieldEdit"_s)->setText(u"service"_s);
             f.pause();
             value->setFocus();
             QTest::keyClicks(value, u"e"_s);
             QTest::keyClick(value->completer()->popup(), Qt::Key_Down);
         }},
        {u"source"_s, Wall, nothing,
         [](EditorFixture &f) {
             f.click(u"previewSource"_s);
         }},
        {u"paste"_s, Wall, nothing,
         [](EditorFixture &f) {
             f.click(u"previewSource"_s);
             auto *menu = f.dialog->findChild<QMenu *>();
             menu->actions().at(1)->trigger();
             menu->close();
         }},
        {u"discard"_s, Wall, nothing,
         [](EditorFixture &f) {
             f.toggle(u"team:web"_s);
             f.key(Qt::Key_Escape);
         }},
        {u"new"_s, {}, nothing, nothing},
        {u"new-ready"_s,
         {},
         nothing,
         [](EditorFixture &f) {
             f.child<QLineEdit>(u"nameEdit"_s)->setText(u"Lobby screen"_s);
             f.toggle(u"env:prod"_s);
         }},
    };
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    Theme theme;
    theme.apply(arguments.contains(u"--dark"_s) ? ThemeChoice::Dark : ThemeChoice::Light);
    if (arguments.contains(u"--rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const qsizetype at = arguments.indexOf(u"--size"_s);
    const QStringList size = at > 0 ? arguments.value(at + 1).split(u'x') : QStringList();

    for (const Picture &picture : pictures()) {
        EditorFixture fixture(picture.token.isEmpty() ? QStringList{u"Staging"_s} : QStringList());
        if (size.size() == 2)
            fixture.host->resize(size[0].toInt(), size[1].toInt());
        picture.prepare(fixture);
        if (picture.token.isEmpty())
            fixture.openNew({fixture.main, fixture.subs.front()});
        else
            fixture.openEditor(picture.token);
        fixture.pause();
        picture.act(fixture);
        fixture.pause();
        // What stands in front of the dialog is a window of its own.
        QPixmap image = fixture.dialog->grab();
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *each : windows) {
            if (!each->isVisible() || each == fixture.dialog || each == fixture.host.get())
                continue;
            QPainter painter(&image);
            painter.drawPixmap(fixture.dialog->mapFromGlobal(each->mapToGlobal(QPoint())),
                               each->grab());
        }
        if (!image.save(u"%1/%2.png"_s.arg(arguments[1], picture.name)))
            return 1;
    }
    return 0;
}
