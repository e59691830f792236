// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/region.h"
#include "tests/ui/languages/dialog_states.h"
#include "ui/base/action_spec.h"
#include "ui/shell/connections/import_dialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

constexpr int FirstAccount = 70001;

BundleEntry entryOf(const QString &name, int account, const QString &apiUrl)
{
    BundleEntry entry;
    Connection &connection = entry.content.connection;
    connection.id = ConnectionId(u"c%1"_s.arg(account));
    connection.name = name;
    connection.apiUrl = QUrl(apiUrl);
    connection.accountId = AccountId(account);
    connection.accountName = name;
    return entry;
}

//! New connections, one that is here under another name, and one with each fault.
ConnectionBundle bundleFor(const Connection &known)
{
    ConnectionBundle bundle;
    BundleEntry fresh = entryOf(u"Northwind"_s, FirstAccount, u"https://api.logz.io"_s);
    fresh.content.connection.marks = {
        .group = u"Customers"_s, .production = true, .readOnly = true};
    fresh.content.notes.emplace(ApiTokenId(1), ApiTokenEntry{.note = u"of the build"_s});
    bundle.entries.push_back(fresh);
    bundle.entries.push_back(
        entryOf(u"Contoso"_s, FirstAccount + 1, u"https://logs.example.com"_s));
    for (const int here : {0, 1}) {
        BundleEntry other =
            entryOf(u"Another"_s, known.accountId.value() + here, known.apiUrl.toString());
        other.content.connection.marks.production = true;
        bundle.entries.push_back(other);
    }
    const QStringList members{u"name"_s,        u"id"_s,
                              u"apiUrl"_s,      u"region"_s,
                              u"accountId"_s,   u"accountName"_s,
                              u"group"_s,       u"groupColor"_s,
                              u"production"_s,  u"readOnly"_s,
                              u"parent"_s,      u"apiTokens[0]"_s,
                              u"silences[0]"_s, {}};
    for (int kind = 0; kind <= int(BundleFaultKind::NotUnderstood); ++kind) {
        const auto position = QString::number(bundle.entries.size());
        const QString &member = members[kind % members.size()];
        BundleEntry wrong;
        wrong.fault = BundleFault{.member = u"connections[%1]"_s.arg(position)
                                      + (member.isEmpty() ? QString() : u'.' + member),
                                  .kind = BundleFaultKind(kind)};
        bundle.entries.push_back(wrong);
    }
    return bundle;
}

void showImport(StateWindow &ground, const ConnectionId &known)
{
    const Connection &here = ground.parts.workspace.connection(known)->connection;
    (new ImportDialog(ground.exchange, ground.parts.workspace, ground.parts.silences,
                      bundleFor(here), u"connections.json"_s, ground.window.get()))
        ->open();
    ground.settle();
    auto *rows = ground.child<QTreeView>(u"importRows"_s);
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        rows->setCurrentIndex(rows->model()->index(row, 0));
        ground.look(u"row %1"_s.arg(row));
    }
    auto *choice = ground.child<QComboBox>(u"knownConnections"_s);
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    ground.look(u"the file’s are taken"_s);
    for (int row = 0; row < rows->model()->rowCount(); ++row)
        rows->model()->setData(rows->model()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
    ground.lookAndLeave(u"nothing is chosen"_s);
}

void showExport(StateWindow &ground)
{
    ground.trigger(ActionId::ExportConnections);
    ground.look(u"all"_s);
    auto *list = ground.child<QListWidget>(u"exportedConnections"_s);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    ground.lookAndLeave(u"none"_s);
}

void showStrays(StateWindow &ground)
{
    QObject context;
    const auto keep = [&](const Secret &secret) {
        ground.parts.vault.write(ConnectionId::create(), secret, &context,
                                 [](const VoidOutcome &) {});
    };
    keep(Secret("0f5b2a1c-6d7e-4f80-9a1b-2c3d4e5f6071"));
    keep(seal(Secret("1f5b2a1c-6d7e-4f80-9a1b-2c3d4e5f6072"), QUrl(u"https://api.logz.io"_s),
              ground.parts.connections.tokens().installation()));
    ground.settle();
    ground.strays.look();
    ground.settle();
    ground.press(u"messageAction"_s);
    ground.lookAndLeave(u"of two"_s);
}

void showChoice(StateWindow &ground, const ConnectionId &id)
{
    for (const QString &kept : {u"https://api-eu.logz.io:8080"_s, u"https://logs.example.com"_s}) {
        ground.parts.updateConnection(id, [&](ConnectionInfo &info) {
            info.state = ConnectionState::TokenUnavailable;
            info.problem = Problem{.kind = ProblemKind::KeychainOtherOrigin, .detail = kept};
        });
        ground.showPage("shared");
        ground.press(u"messageAction"_s);
        ground.lookAndLeave(u"between addresses"_s);
    }
}

} // namespace

void showTransfer(const Onlooker &onlooker)
{
    StateWindow ground(onlooker);
    const ConnectionId main = ground.parts.addSample();
    const ConnectionId below = ground.parts.addKept(main, ground.parts.clock.now());
    ground.parts.updateConnection(below,
                                  [&](ConnectionInfo &info) { info.connection.parent = main; });
    QStringList names{u"Northwind"_s, u"Contoso"_s, u"Another"_s, u"Customers"_s};
    ground.open(names << u"of the build"_s << u"connections.json"_s << u"logs.example.com"_s);
    showExport(ground);
    showImport(ground, main);
    showChoice(ground, main);
    showStrays(ground);
}

} // namespace tokendeck::test
