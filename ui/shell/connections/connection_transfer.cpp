// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/connection_transfer.h"

#include "models/base/background.h"
#include "services/sync/connections/connection_service.h"
#include "ui/shell/connections/export_dialog.h"
#include "ui/shell/connections/import_dialog.h"
#include "ui/shell/connections/shown_connections.h"
#include "ui/shell/connections/transfer_words.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"
#include "words/lists/problems/problem_words.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Those that can be handed on: the sandbox's are of this run alone.
std::vector<ConnectionId> exportable(const Workspace &workspace)
{
    std::vector<ConnectionId> mains = mainConnections(workspace);
    std::erase_if(mains, [&workspace](const ConnectionId &id) {
        return workspace.connection(id)->connection.storage == SecretStorage::Embedded;
    });
    return mains;
}

} // namespace

ConnectionTransfer::ConnectionTransfer(const Dependencies &dependencies, QWidget *window)
    : QObject(window)
    , m_deps(dependencies)
    , m_window(window)
{
}

void ConnectionTransfer::exportConnections()
{
    if (m_deps.connections.isLocked())
        return;
    const std::vector<ConnectionId> mains = exportable(m_deps.workspace);
    if (mains.empty()) {
        emit messageReady(
            {.tone = Tone::Accent, .text = tr("There is no connection to export yet.")});
        return;
    }
    auto *dialog = new ExportDialog(m_deps.workspace, mains, m_window);
    connect(dialog, &ExportDialog::chosen, this, &ConnectionTransfer::chooseFile);
    dialog->open();
}

void ConnectionTransfer::chooseFile(const BundleChoice &choice)
{
    auto *dialog = new QFileDialog(m_window, tr("Export connections"));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Connections (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"tokendeck-connections-%1.json"_s.arg(
        localTime(m_deps.clock.now()).date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, choice](const QString &path) { write(path, choice); });
    dialog->open();
}

void ConnectionTransfer::write(const QString &path, const BundleChoice &choice)
{
    const QString name = QFileInfo(path).fileName();
    const Outcome<ExportEnd> end = m_deps.exchange->write(path, choice);
    if (end)
        emit messageReady(exportMessage(*end, name));
    else
        emit messageReady(
            {.tone = Tone::Danger, .text = problemWords(end.error(), quotedName(name)).text()});
}

void ConnectionTransfer::importConnections()
{
    if (m_deps.connections.isLocked())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Import connections"));
    dialog->setObjectName(u"importFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Connections (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionTransfer::importFrom);
    dialog->open();
}

void ConnectionTransfer::importFrom(const QString &path)
{
    m_deps.background.run(
        this, [exchange = m_deps.exchange, path] { return exchange->read(path); },
        [this, name = QFileInfo(path).fileName()](
            const tl::expected<ConnectionBundle, BundleProblem> &bundle) { show(bundle, name); });
}

void ConnectionTransfer::show(const tl::expected<ConnectionBundle, BundleProblem> &bundle,
                              const QString &name)
{
    // A lock may have come meanwhile.
    if (m_deps.connections.isLocked())
        return;
    QString problem;
    if (!bundle)
        problem = bundleProblemText(bundle.error(), name);
    else if (bundle->entries.empty())
        problem = tr("%1 holds no connection.").arg(quotedName(name));
    if (!problem.isEmpty()) {
        emit messageReady({.tone = Tone::Danger, .text = problem});
        return;
    }
    auto *dialog = new ImportDialog(*m_deps.exchange, m_deps.workspace, m_deps.silences, *bundle,
                                    name, m_window);
    connect(dialog, &ImportDialog::taken, this, &ConnectionTransfer::finish);
    dialog->open();
}

void ConnectionTransfer::finish(const ImportEnd &end)
{
    if (!end.added.empty())
        emit imported(end.added);
    emit messageReady(importMessage(end));
}

} // namespace tokendeck

#include "moc_connection_transfer.cpp"
