// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/connection_edits.h"

#include "models/store/connection_lookup.h"
#include "models/store/unconnected_accounts.h"
#include "models/store/workspace.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/refresh/sync_service.h"
#include "ui/base/actions.h"
#include "ui/connect/sub_accounts_dialog.h"
#include "ui/dialogs/dialog.h"
#include "ui/dialogs/fields/name_field.h"
#include "ui/dialogs/token_dialog.h"
#include "ui/doctor/doctor_dialog.h"
#include "ui/shell/connections/connection_menu.h"
#include "ui/shell/connections/connection_transfer.h"
#include "ui/shell/connections/connections_dialog.h"
#include "words/base/connection_words.h"
#include "words/base/name_words.h"
#include "words/lists/problems/problem_words.h"

#include <QAction>
#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

ConnectionEdits::ConnectionEdits(const Dependencies &dependencies, const Actions &actions,
                                 QWidget *window)
    : QObject(window)
    , m_deps(dependencies)
    , m_window(window)
{
    followTransfer(actions);
}

void ConnectionEdits::followTransfer(const Actions &actions)
{
    QAction *import = actions.action(ActionId::ImportConnections);
    QAction *write = actions.action(ActionId::ExportConnections);
    if (!m_deps.exchange) {
        import->setVisible(false);
        write->setVisible(false);
        return;
    }
    auto *transfer = new ConnectionTransfer(m_deps, m_window);
    connect(import, &QAction::triggered, transfer, &ConnectionTransfer::importConnections);
    connect(write, &QAction::triggered, transfer, &ConnectionTransfer::exportConnections);
    connect(transfer, &ConnectionTransfer::messageReady, this, &ConnectionEdits::messageReady);
    connect(transfer, &ConnectionTransfer::imported, this,
            [this](const std::vector<ConnectionId> &added) {
                std::vector<ConnectionId> mains;
                for (const ConnectionId &id : added) {
                    const ConnectionId main = m_deps.workspace.family(id).front();
                    if (std::ranges::find(mains, main) == mains.end())
                        mains.push_back(main);
                }
                emit familiesChosen(mains);
            });
}

void ConnectionEdits::sayFailed(const Problem &problem, const QString &object)
{
    emit messageReady({.tone = Tone::Warning, .text = problemWords(problem, object).text()});
}

void ConnectionEdits::enterToken(const ConnectionId &id)
{
    if (const ConnectionInfo *info = m_deps.workspace.connection(id))
        (new TokenDialog(m_deps.connections, m_deps.sync.lanes(), info->connection, m_window))
            ->open();
}

void ConnectionEdits::check(const ConnectionId &id)
{
    if (DoctorDialog *dialog = makeDoctorDialog(m_deps.makeDoctor(), m_deps.workspace, id,
                                                m_deps.clipboard, m_deps.clock, m_window))
        dialog->open();
}

void ConnectionEdits::addSubAccounts(const ConnectionId &id)
{
    const ConnectionInfo *info = m_deps.workspace.connection(id);
    const int count = unconnectedCount(m_deps.workspace, {&id, 1});
    if (info && count > 0)
        (new SubAccountsDialog(m_deps, info->connection, count, m_window))->open();
}

void ConnectionEdits::rename(const ConnectionId &id)
{
    const ConnectionInfo *info = m_deps.workspace.connection(id);
    if (!info)
        return;
    const QString before = info->connection.name;
    auto *dialog = new NameDialog(tr("Rename %1").arg(quotedName(before)), before,
                                  tr("Rename connection"), m_window);
    refuseTokens(*dialog, m_deps.workspace);
    dialog->findChild<NameField *>()->refuse(
        [this, connection = info->connection](const QString &name) {
            return connectionNameObjection(m_deps.workspace, connection, name);
        });
    connect(dialog, &NameDialog::named, this, [this, id, before](const QString &name) {
        const VoidOutcome renamed = m_deps.connections.rename(id, name);
        if (!renamed)
            sayFailed(renamed.error(), tr("the list of connections"));
        else if (name != before)
            emit messageReady({.tone = Tone::Good,
                               .text = tr("The connection %1 is now called %2.")
                                           .arg(quotedName(before), quotedName(name))});
    });
    dialog->open();
}

void ConnectionEdits::remove(const ConnectionId &id)
{
    const ConnectionInfo *info = m_deps.workspace.connection(id);
    if (!info)
        return;
    const QString name = quotedName(info->connection.name);
    const QString keychain = m_deps.connections.tokens().keychainName();
    const int others = int(m_deps.workspace.family(id).size()) - 1;
    QString what = tr("%1 leaves this computer, and its token leaves %2.").arg(name, keychain);
    if (others > 0)
        what = tr("%1 and %n sub account connections leave this computer, and their tokens leave "
                  "%2.",
                  nullptr, others)
                   .arg(name, keychain);
    what += u' '
        + tr("Nothing is deleted at Logz.io: the API tokens stay valid until you delete them "
             "there.");
    auto *dialog =
        new ConfirmDialog(tr("Remove %1?").arg(name), what, tr("Remove connection"), m_window);
    dialog->setObjectName(u"removeDialog"_s);
    // The sandbox's accounts have none.
    const QCheckBox *snapshots = info->connection.storage == SecretStorage::Embedded
        ? nullptr
        : dialog->addChoice(u"snapshotsCheck"_s,
                            others == 0 ? tr("Remove the daily snapshots of its account, too")
                                        : tr("Remove the daily snapshots of these accounts, too"));
    m_deps.connections.tokens().findRecycleBin(dialog, [dialog, one = others == 0](bool has) {
        if (!has)
            return;
        dialog->addSentence(
            one ? tr("KeePassXC moves the token to its Recycle Bin; empty it there.")
                : tr("KeePassXC moves the tokens to its Recycle Bin; empty it there."));
    });
    connect(dialog, &QDialog::accepted, this, [this, id, name, snapshots] {
        if (snapshots && snapshots->isChecked())
            removeSnapshots(id);
        m_deps.connections.remove(id, this, [this, name](const VoidOutcome &removed) {
            if (!removed)
                sayFailed(removed.error(), name);
            else
                emit messageReady({.tone = Tone::Good,
                                   .text = tr("%1 was removed from this computer.").arg(name)});
        });
    });
    dialog->open();
}

//! Of the accounts of \p id and all that were connected through it.
void ConnectionEdits::removeSnapshots(const ConnectionId &id)
{
    for (const ConnectionId &member : m_deps.workspace.family(id)) {
        if (const ConnectionInfo *info = m_deps.workspace.connection(member))
            m_deps.removeSnapshots(info->connection);
    }
}

void ConnectionEdits::follow(const ConnectionMenu *menu)
{
    connect(menu, &ConnectionMenu::tokenEntryRequested, this, &ConnectionEdits::enterToken);
    connect(menu, &ConnectionMenu::checkRequested, this, &ConnectionEdits::check);
    connect(menu, &ConnectionMenu::renameRequested, this, &ConnectionEdits::rename);
    connect(menu, &ConnectionMenu::removeRequested, this, &ConnectionEdits::remove);
    connect(menu, &ConnectionMenu::sandboxResetRequested, this, &ConnectionEdits::resetSandbox);
}

void ConnectionEdits::openConnections(const std::vector<ConnectionId> &families,
                                      const std::vector<ConnectionId> &shown,
                                      const ConnectionId &current)
{
    if (families.empty())
        return;
    const ConnectionId first = current.isValid() || shown.empty() ? current : shown.front();
    // What is below a main connection has its marks.
    const std::vector<ConnectionId> family = m_deps.workspace.family(first);
    auto *dialog = new ConnectionsDialog(m_deps.connections, m_deps.workspace, families, shown,
                                         family.empty() ? first : family.front(), m_window);
    connect(dialog, &ConnectionsDialog::chosen, this, &ConnectionEdits::familiesChosen);
    dialog->open();
}

void ConnectionEdits::sayReset()
{
    // A page forgets what it said when more accounts come.
    emit messageReady(
        {.tone = Tone::Good, .text = tr("The sandbox was reset."), .notice = u"sandboxReset"_s});
    emit sandboxReset();
}

void ConnectionEdits::resetSandbox()
{
    auto *dialog = new ConfirmDialog(
        tr("Reset the sandbox?"),
        tr("All that was changed in it is lost, and it begins anew with its sample data. Nothing "
           "else is touched."),
        tr("Reset sandbox"), m_window);
    dialog->setObjectName(u"resetSandboxDialog"_s);
    connect(dialog, &QDialog::accepted, this, [this] {
        // Its connections go, and others come when it answers.
        auto *until = new QObject(this);
        connect(&m_deps.workspace, &Workspace::connectionAdded, until,
                [this, until](const ConnectionId &id) {
                    if (!hasSandbox(m_deps.workspace, {id}))
                        return;
                    until->deleteLater();
                    QMetaObject::invokeMethod(this, &ConnectionEdits::sayReset,
                                              Qt::QueuedConnection);
                });
        m_deps.resetSandbox();
    });
    dialog->open();
}

} // namespace tokendeck

#include "moc_connection_edits.cpp"
