// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/editor_fixture.h"

#include "tests/support/run_until.h"
#include "ui/editor/filter_editor.h"
#include "ui/editor/filter_list_model.h"
#include "ui/editor/new_shared_token_dialog.h"
#include "ui/editor/pill_flow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendeck::test {

namespace {

constexpr auto ShortPause = 2s; //!< longer ones are deadlines, which nothing here waits for

QString nameOf(const Filter &filter)
{
    return filter.field + u':' + filter.value;
}

} // namespace

EditorFixture::EditorFixture(const QStringList &subAccounts)
{
    const Outcome<SandboxAccess> started =
        sandbox.start({.openSubAccounts = !subAccounts.isEmpty(), .clock = &window.clock});
    if (!started)
        qFatal("no sandbox");
    access = *started;
    window.connections.unlock();
    main = connect(access.url, access.apiToken, access.accountId, access.accountName);
    for (const SandboxAccount &sub : access.subAccounts) {
        if (subAccounts.contains(sub.name))
            subs.push_back(connect(access.url, sub.apiToken, sub.id, sub.name));
    }
    if (!settle())
        qFatal("the lists do not come");
    sandbox.journal()->clear();
    host = std::make_unique<QWidget>();
    host->resize(1400, 820);
    host->show();
    if (!QTest::qWaitForWindowActive(host.get()))
        qFatal("the window does not come up");
}

EditorFixture::~EditorFixture()
{
    delete dialog;
}

ConnectionId EditorFixture::connect(const QUrl &url, const Secret &token, AccountId id,
                                    const QString &name)
{
    std::optional<Outcome<ConnectionId>> added;
    QObject context;
    window.connections.add({.candidate = {url, token}, .identity = {id, name}, .name = name},
                           &context, [&](const Outcome<ConnectionId> &made) { added = made; });
    if (!await([&] { return added.has_value(); }) || !*added)
        qFatal("no connection");
    return **added;
}

void EditorFixture::openEditor(const QString &name)
{
    open(new FilterEditor(window.dependencies(), main, token(name).id, host.get()));
}

void EditorFixture::openNew(const std::vector<ConnectionId> &scope)
{
    open(new NewSharedTokenDialog(window.dependencies(), scope, {}, host.get()));
}

void EditorFixture::open(PanelDialog *opened)
{
    dialog = opened;
    const auto views = dialog->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (view->model() && !view->model()->inherits("QStandardItemModel"))
            new QAbstractItemModelTester(
                view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, dialog);
    }
    QObject::connect(dialog, &PanelDialog::succeeded, dialog,
                     [this](const Command &done, const CommandReport &how) {
                         command = done;
                         report = how;
                     });
    dialog->open();
    if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog; }))
        qFatal("the dialog does not come up");
}

bool EditorFixture::await(const std::function<bool()> &until)
{
    return runUntil(until, [this] {
        const std::chrono::milliseconds next = window.clock.nextDelay();
        if (next >= 0ms && next <= ShortPause)
            window.clock.advance(next);
    });
}

bool EditorFixture::settle()
{
    const auto idle = [this] {
        return window.http.inFlight() == 0
            && std::ranges::none_of(
                   window.workspace.connections(), [this](const ConnectionInfo &info) {
                       return std::ranges::any_of(AllListKinds, [&](ListKind kind) {
                           return window.workspace.status(info.connection.id, kind).refreshing;
                       });
                   });
    };
    // The end of a comparison may begin another one.
    do {
        if (!await(idle))
            return false;
        window.settle();
    } while (!idle());
    return true;
}

void EditorFixture::pause()
{
    if (!await([this] {
            const std::chrono::milliseconds next = window.clock.nextDelay();
            return window.http.inFlight() == 0 && (next < 0ms || next > ShortPause);
        })
        || !settle())
        qFatal("the preview does not end");
}

ApiAccess EditorFixture::apiAccess() const
{
    return Credentials::accessWith(access.url, access.apiToken, access.accountId);
}

template <typename T, typename Start> T EditorFixture::answer(Start start)
{
    std::optional<Outcome<T>> got;
    QObject context;
    start(&context, [&got](Outcome<T> outcome) { got = std::move(outcome); });
    if (!await([&] { return got.has_value(); }) || !*got)
        qFatal("the sandbox does not answer");
    return std::move(**got);
}

const SharedToken &EditorFixture::token(const QString &name) const
{
    const auto rows = window.workspace.rows<SharedToken>(main);
    const auto found = std::ranges::find(*rows, name, &SharedToken::name);
    if (found == rows->end())
        qFatal("no such token");
    return *found;
}

FilterId EditorFixture::filter(const QString &name) const
{
    const auto rows = window.workspace.rows<Filter>(main);
    const auto found = std::ranges::find(*rows, name, nameOf);
    return found == rows->end() ? FilterId() : found->id;
}

std::optional<SharedToken> EditorFixture::stored(const QString &name)
{
    const auto rows = answer<std::vector<SharedToken>>([this](QObject *context, auto done) {
        window.api.sharedTokens(apiAccess(), context, done);
    });
    const auto found = std::ranges::find(rows, name, &SharedToken::name);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

void EditorFixture::setElsewhere(const QString &name, const QStringList &filters,
                                 FilterOperator filterOperator)
{
    SharedTokenChange change{.filterOperator = filterOperator};
    for (const QString &each : filters)
        change.filters.push_back(filter(each));
    answer<SharedToken>([&](QObject *context, auto done) {
        window.api.updateSharedToken(apiAccess(), token(name).id, change, context, done);
    });
}

void EditorFixture::renameElsewhere(const QString &name, const QString &newName)
{
    const SharedToken now = token(name);
    const SharedTokenChange change{
        .filters = now.filters, .filterOperator = now.filterOperator, .name = newName};
    answer<SharedToken>([&](QObject *context, auto done) {
        window.api.updateSharedToken(apiAccess(), now.id, change, context, done);
    });
}

void EditorFixture::deleteElsewhere(const QString &name)
{
    bool gone = false;
    QObject context;
    window.api.deleteSharedToken(apiAccess(), token(name).id, &context,
                                 [&gone](const auto &outcome) { gone = outcome.has_value(); });
    if (!await([&] { return gone; }))
        qFatal("the token stays");
}

void EditorFixture::removeFilterElsewhere(FilterId id)
{
    bool gone = false;
    QObject context;
    window.api.deleteFilter(apiAccess(), id, &context,
                            [&gone](const auto &outcome) { gone = outcome.has_value(); });
    if (!await([&] { return gone; }))
        qFatal("the filter stays");
}

void EditorFixture::refresh()
{
    window.sync.refresh(main, ListKind::SharedTokens);
    if (!settle())
        qFatal("the refresh does not end");
}

int EditorFixture::requests(const QByteArray &method, const QString &pathPart) const
{
    const auto records = sandbox.journal()->requests();
    return int(std::ranges::count_if(records, [&](const sandbox::RequestRecord &record) {
        return record.method == method && record.path.contains(pathPart);
    }));
}

QString EditorFixture::text(const QString &name) const
{
    const auto *label = child<QLabel>(name);
    return label ? label->text() : QString();
}

QString EditorFixture::barText() const
{
    const auto *bar = child<MessageBar>(u"messageBar"_s);
    return bar ? bar->text() : QString();
}

bool EditorFixture::canSubmit() const
{
    const auto *button = child<Button>(u"actionButton"_s);
    return button && button->isEnabled();
}

QString EditorFixture::objection() const
{
    const auto *button = child<Button>(u"actionButton"_s);
    return button ? button->accessibleDescription() : QString();
}

void EditorFixture::click(const QString &button)
{
    auto *found = child<QAbstractButton>(button);
    if (!found)
        qFatal("no button %s", qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void EditorFixture::toggle(const QString &name)
{
    auto *rows = child<QAbstractItemView>(u"filterRows"_s);
    const auto *model = qobject_cast<FilterListModel *>(rows->model());
    const QModelIndex index = model->indexOf(filter(name));
    if (!index.isValid())
        qFatal("no filter %s in the list", qPrintable(name));
    rows->setFocus();
    rows->setCurrentIndex(index);
    QTest::keyClick(rows, Qt::Key_Space);
}

bool EditorFixture::isChecked(const QString &name) const
{
    const auto *rows = child<QAbstractItemView>(u"filterRows"_s);
    const auto *model = qobject_cast<FilterListModel *>(rows->model());
    return model->indexOf(filter(name)).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

QStringList EditorFixture::pills() const
{
    QStringList texts;
    const auto *flow = child<PillFlow>({});
    const auto found = flow->findChildren<RemovablePill *>();
    for (const RemovablePill *pill : found) {
        if (pill->isVisible())
            texts.append(pill->text());
    }
    return texts;
}

void EditorFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *target = dialog->focusWidget() ? dialog->focusWidget() : dialog.data();
    QTest::keyClick(target, key, modifiers);
}

} // namespace tokendeck::test
