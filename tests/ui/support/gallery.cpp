// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows the widgets with sample content, for looking at them: ui_gallery [--dark] [--rtl] [--save
// FILE].

#include "tests/ui/support/sample_table.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/frame/details/token_field.h"
#include "ui/frame/page_header.h"
#include "ui/frame/search/search_field.h"
#include "ui/main_window.h"
#include "ui/shell/sidebar/connection_card.h"
#include "ui/shell/sidebar/sidebar.h"
#include "ui/shell/status_bar.h"
#include "ui/table/token_table_view.h"
#include "ui/table/view_columns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tokendeck;

namespace {

QWidget *makeTable()
{
    auto *view = new TokenTableView;
    auto *model = new test::SampleTable(14, view);
    view->setTable(
        model,
        {{.key = u"name"_s, .minimumChars = 14, .preferredChars = 20, .stretch = 1, .priority = 3},
         {.key = u"account"_s, .minimumChars = 7, .preferredChars = 11},
         {.key = u"token"_s, .minimumChars = 18, .preferredChars = 19, .priority = 4},
         {.key = u"filters"_s,
          .minimumChars = 20,
          .preferredChars = 40,
          .stretch = 2,
          .priority = 2},
         {.key = u"lastUsed"_s, .minimumChars = 9, .preferredChars = 12, .priority = 0},
         {.key = u"expires"_s, .minimumChars = 9, .preferredChars = 11, .priority = 2}});
    view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    view->selectRow(0);
    return view;
}

QWidget *makeDetails()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(310);
    auto *layout = new QVBoxLayout(pane);
    layout->addWidget(new Label(u"Board status wall"_s, TextStyle::Heading));
    layout->addWidget(new Label(u"Shared token · Production"_s, TextStyle::Body, Tone::Dim));
    auto *field = new TokenField;
    field->setToken(u"6c36••••7d87"_s, [] { return Secret("6c36example0not0a0token000007d87"); });
    layout->addWidget(field);
    auto *combo = new QComboBox;
    combo->addItems({u"Europe (Frankfurt) · api-eu.logz.io"_s, u"US East (N. Virginia)"_s});
    layout->addWidget(combo);
    auto *line = new QLineEdit(u"Acme Production"_s);
    layout->addWidget(line);
    auto *check = new QCheckBox(u"Connect the 6 sub accounts too"_s);
    check->setChecked(true);
    layout->addWidget(check);
    layout->addWidget(new QCheckBox(u"Lock with the screen"_s));
    auto *row = new QHBoxLayout;
    row->addWidget(new Button(u"Back"_s, Button::Kind::Secondary));
    row->addWidget(new Button(u"Connect"_s, Button::Kind::Primary));
    row->addWidget(new Button(u"Delete…"_s, Button::Kind::Danger));
    row->addStretch(1);
    layout->addLayout(row);
    auto *disabled = new Button(u"Add"_s, Button::Kind::Primary);
    disabled->setEnabled(false);
    layout->addWidget(disabled);
    layout->addStretch(1);
    return pane;
}

//! The sidebar, the header and a table, without anything below them.
QWidget *makeWidgets()
{
    auto *window = new QWidget;
    auto *sidebar = new Sidebar;
    sidebar->connectionCard()->setConnection(u"Acme Production"_s, u"Europe · 7 accounts"_s, {},
                                             false);
    NavList *pages = sidebar->pages();
    pages->addEntry(u"overview"_s, IconName::Overview, u"Overview"_s);
    pages->addGroup(u"Send data"_s);
    pages->addEntry(u"accounts"_s, IconName::Accounts, u"Accounts"_s);
    pages->addEntry(u"shipping"_s, IconName::Shipping, u"Shipping tokens"_s);
    pages->addGroup(u"Share dashboards"_s);
    pages->addEntry(u"shared"_s, IconName::Shared, u"Shared tokens"_s);
    pages->addEntry(u"filters"_s, IconName::Filters, u"Filters"_s);
    pages->addGroup(u"Build integrations"_s);
    pages->addEntry(u"api"_s, IconName::Api, u"API tokens"_s);
    pages->addEntry(u"scope"_s, IconName::Scope, u"Scope map"_s);
    pages->addGroup(u"History"_s);
    pages->addEntry(u"activity"_s, IconName::Activity, u"Activity"_s);
    pages->setCount(u"overview"_s, 3, true);
    pages->setCount(u"accounts"_s, 8);
    pages->setCount(u"shared"_s, 12);
    pages->setCurrent(u"shared"_s);
    sidebar->setSyncState(u"Synced 12 s ago"_s, Tone::Good, {});

    auto *header = new PageHeader(u"Shared tokens"_s);
    header->addSearch(u"Search name, filter, account…"_s);
    header->addButton(new Button(u"Export…"_s, Button::Kind::Secondary));
    header->addButton(new Button(u"New shared token"_s, Button::Kind::Primary));
    auto *bar = new MessageBar;
    auto *status = new StatusBar;
    status->setClipboard(u"Token copied. Clears from the clipboard in 20 s"_s, 0.66);
    status->setCounts(u"12 tokens, 1 selected"_s);

    auto *content = new QHBoxLayout;
    content->setSpacing(0);
    content->addWidget(makeTable(), 1);
    content->addWidget(makeDetails());
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(header);
    auto *barRow = new QHBoxLayout;
    barRow->setContentsMargins(18, 12, 18, 8);
    barRow->addWidget(bar);
    right->addLayout(barRow);
    right->addLayout(content, 1);
    right->addWidget(status);
    auto *whole = new QHBoxLayout(window);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(sidebar);
    whole->addLayout(right, 1);
    bar->showMessage({.tone = Tone::Danger,
                      .text = u"1 token has no filter: anyone with “Support snapshots” can read "
                              u"every log of Production."_s,
                      .actionText = u"Attach a filter"_s});
    return window;
}

QString valueOf(const QString &name)
{
    const QStringList arguments = QApplication::arguments();
    const qsizetype at = arguments.indexOf(name);
    return at > 0 ? arguments.value(at + 1) : QString();
}

//! The window over a Workspace with the sample, in the state that the arguments ask for.
QWidget *makeWindow(test::WindowFixture &fixture, const QString &page)
{
    ConnectionId id;
    if (page != u"start"_s) {
        id = fixture.addSample();
        if (page != u"lock"_s)
            fixture.viewState.setState(u"shell/page"_s, page.toUtf8());
        if (const QString kind = valueOf(u"--fail"_s); !kind.isEmpty())
            for (const ListKind list : AllListKinds)
                fixture.failList(id, list,
                                 {.kind = ProblemKind(kind.toInt()),
                                  .serverMessage = u"Insufficient privileges"_s,
                                  .requestId = u"8f3a-77"_s});
    }
    auto *window = new MainWindow(fixture.dependencies());
    QTimer::singleShot(100, window, [&fixture, window, page, id] {
        if (page == u"lock"_s)
            emit fixture.connections.lockedChanged(true);
        auto *table = window->findChild<QAbstractItemView *>(u"table"_s);
        if (table && !valueOf(u"--row"_s).isEmpty())
            table->setCurrentIndex(table->model()->index(valueOf(u"--row"_s).toInt(), 0));
        if (auto *search = window->findChild<SearchField *>())
            search->setText(valueOf(u"--search"_s));
        if (const QString action = valueOf(u"--open"_s); !action.isEmpty())
            if (auto *found = window->findChild<QAction *>(action))
                found->trigger();
        if (table && valueOf(u"--row"_s) == u"0"_s)
            fixture.clipboard.copySecret(Secret("an example, not a token"), u"example"_s);
    });
    return window;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    Theme theme;
    theme.apply(arguments.contains(u"--dark"_s) ? ThemeChoice::Dark : ThemeChoice::Light);
    if (arguments.contains(u"--rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    test::WindowFixture fixture;
    const QString page = valueOf(u"--window"_s);
    const std::unique_ptr<QWidget> window(page.isEmpty() ? makeWidgets()
                                                         : makeWindow(fixture, page));
    const QStringList size = valueOf(u"--size"_s).split(u'x');
    window->resize(size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize(1400, 820));
    window->show();
    if (const QString file = valueOf(u"--save"_s); !file.isEmpty())
        QTimer::singleShot(600, window.get(), [&window, file] {
            // An open dialog is a window of its own; it is put over the picture's middle.
            QPixmap picture = window->grab();
            for (QDialog *dialog : window->findChildren<QDialog *>()) {
                QPainter painter(&picture);
                painter.drawPixmap(window->rect().center() - dialog->rect().center(),
                                   dialog->grab());
            }
            picture.save(file);
            QApplication::quit();
        });
    return QApplication::exec();
}
