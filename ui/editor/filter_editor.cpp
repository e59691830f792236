// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/filter_editor.h"

#include "models/store/row_lookup.h"
#include "ui/editor/editor_words.h"
#include "ui/editor/filter_panel.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

SharedTokenBase baseOf(const Workspace &workspace, const ConnectionId &connection, SharedTokenId id)
{
    const auto *token = findRow<SharedToken>(workspace, connection, id.value());
    return token ? SharedTokenBase::of(*token) : SharedTokenBase{};
}

FilterSelection selectionOf(const SharedTokenBase &base)
{
    return {base.filters, base.filterOperator};
}

} // namespace

FilterEditor::FilterEditor(const Dependencies &dependencies, const ConnectionId &connection,
                           SharedTokenId id, QWidget *parent)
    : PanelDialog(dependencies,
                  tr("Filters of “%1”").arg(baseOf(dependencies.workspace, connection, id).name),
                  tr("Changes take effect at once on every link that uses this token"),
                  tr("Save filters"), parent)
    , m_connection(connection)
    , m_id(id)
    , m_base(baseOf(dependencies.workspace, connection, id))
{
    setObjectName(u"filterEditor"_s);
    panel()->begin(connection, selectionOf(m_base));
    panel()->focusSearch();
    connect(&dependencies.workspace, &Workspace::rowsChanged, this,
            [this](const RowsChange &change) {
                if (change.connection == m_connection && change.kind == ListKind::SharedTokens)
                    takeServerChange();
            });
    connect(&dependencies.workspace, &Workspace::connectionRemoved, this,
            [this](const ConnectionId &removed) {
                if (removed == m_connection)
                    QDialog::reject();
            });
    updateAction();
}

void FilterEditor::takeServerChange()
{
    // What the own command writes is no surprise; it ends the dialog or says what is wrong.
    if (isRunning())
        return;
    const Workspace &workspace = deps().workspace;
    const auto *token = findRow<SharedToken>(workspace, m_connection, m_id.value());
    m_gone = !token;
    if (m_gone) {
        say({.tone = Tone::Danger,
             .text =
                 tr("“%1” was deleted elsewhere, so its filters cannot be saved.").arg(m_base.name),
             .closable = false});
        panel()->setEditable(false);
        updateAction();
        return;
    }
    const SharedTokenBase server = SharedTokenBase::of(*token);
    const bool sameFilters = isSame(selectionOf(server), selectionOf(m_base));
    if (sameFilters || !panel()->draft().isEdited()) {
        m_base = server;
        m_conflicted = false;
        panel()->setBase(selectionOf(server));
        unsay();
    } else {
        m_conflicted = true;
        say({.tone = Tone::Warning,
             .text = tr("“%1” was changed elsewhere while you edited it. It has now: %2.")
                         .arg(server.name,
                              selectionText(selectionOf(server),
                                            *workspace.rows<Filter>(m_connection))),
             .actionText = tr("Take the server's version"),
             .action =
                 [this, server] {
                     m_base = server;
                     m_conflicted = false;
                     panel()->setBase(selectionOf(server));
                     panel()->takeBase();
                     unsay();
                     updateAction();
                 },
             .closable = false},
            tr("Keep mine"), [this, server] {
                m_base = server;
                m_conflicted = false;
                panel()->setBase(selectionOf(server));
                unsay();
                updateAction();
            });
    }
    updateAction();
}

std::optional<Command> FilterEditor::command() const
{
    const SelectionDraft &draft = panel()->draft();
    if (m_gone || m_conflicted || !draft.canSave())
        return {};
    return Command{m_connection,
                   EditSharedToken{m_base,
                                   {.filters = draft.current().filters,
                                    .filterOperator = draft.current().filterOperator},
                                   draft.isWaived() && draft.needsWaiver()}};
}

QString FilterEditor::objection() const
{
    if (m_gone)
        return tr("The token was deleted elsewhere.");
    if (m_conflicted)
        return tr("Choose between the server's version and yours first.");
    if (!panel()->draft().isEdited())
        return tr("Nothing is changed yet.");
    return panel()->objection();
}

bool FilterEditor::isEdited() const
{
    return !m_gone && panel()->draft().isEdited();
}

} // namespace tokendeck
