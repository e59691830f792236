// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/filter_editor.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "ui/editor/filter_panel.h"
#include "words/base/name_words.h"
#include "words/sync/editor/editor_words.h"

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

QString headingOf(const SharedTokenBase &base)
{
    return FilterEditor::tr("Filters of %1").arg(quotedName(base.name));
}

} // namespace

FilterEditor::FilterEditor(const Dependencies &dependencies, const ConnectionId &connection,
                           SharedTokenId id, QWidget *parent)
    : PanelDialog(
        dependencies, headingOf(baseOf(dependencies.workspace, connection, id)),
        u"%1 · %2"_s.arg(isolated(shownAccountName(dependencies.workspace, connection)),
                         tr("Changes take effect at once on every link that uses this token")),
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
                    takeServerChange();
            });
    updateAction();
}

void FilterEditor::takeServerChange()
{
    // What the own command writes is no surprise; it ends the dialog or says what is wrong.
    if (isRunning())
        return;
    const auto *token = findRow<SharedToken>(deps().workspace, m_connection, m_id.value());
    if (!token) {
        sayGone();
        return;
    }
    if (m_gone) {
        m_gone = false;
        panel()->setEditable(true);
        unsay();
    }
    const SharedTokenBase server = SharedTokenBase::of(*token);
    setHeading(headingOf(server));
    if (isSame(selectionOf(server), selectionOf(m_base))) {
        // A name or an expiry is not this dialog's matter.
        if (m_conflict)
            unsay();
        m_conflict.reset();
        m_base = server;
    } else if (isSame(selectionOf(server), panel()->draft().current())) {
        // A save whose answer was lost, or somebody had the same thought.
        settle(server, true);
        say({.tone = Tone::Good,
             .text = tr("%1 has these filters now.").arg(quotedName(server.name))});
    } else if (!panel()->draft().isEdited()) {
        settle(server, true);
        say({.tone = Tone::Accent,
             .text = tr("%1 was changed elsewhere. This is what it has now.")
                         .arg(quotedName(server.name))});
    } else if (m_conflict != server) {
        m_conflict = server;
        sayConflict();
    }
    updateAction();
}

void FilterEditor::sayGone()
{
    m_gone = true;
    m_conflict.reset();
    say({.tone = Tone::Danger,
         .text = isConnected()
             ? tr("%1 was deleted elsewhere, so its filters cannot be saved.")
                   .arg(quotedName(m_base.name))
             : tr("The connection of %1 was removed, so its filters cannot be saved.")
                   .arg(quotedName(m_base.name)),
         .closable = false});
    panel()->setEditable(false);
    updateAction();
}

void FilterEditor::sayConflict()
{
    const SharedTokenBase server = *m_conflict;
    const auto filters = deps().workspace.rows<Filter>(m_connection);
    say({.tone = Tone::Warning,
         .text = tr("%1 was changed elsewhere while you edited it. It has now: %2.")
                     .arg(quotedName(server.name),
                          breakable(selectionText(selectionOf(server), *filters))),
         .actionText = tr("Take the server’s version"),
         .action = [this, server] { settle(server, true); },
         .closable = false},
        tr("Keep mine"), [this, server] { settle(server, false); });
}

void FilterEditor::settle(const SharedTokenBase &server, bool takeServers)
{
    m_base = server;
    m_conflict.reset();
    unsay();
    panel()->setBase(selectionOf(server));
    if (takeServers)
        panel()->takeBase();
    panel()->focusSearch();
    updateAction();
}

bool FilterEditor::isConnected() const
{
    return deps().workspace.connection(m_connection) != nullptr;
}

std::optional<Command> FilterEditor::command() const
{
    const SelectionDraft &draft = panel()->draft();
    if (m_gone || m_conflict || !draft.canSave())
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
        return isConnected() ? tr("The token was deleted elsewhere.")
                             : tr("The connection was removed.");
    if (m_conflict)
        return tr("Choose between the server’s version and yours first.");
    if (!panel()->draft().isEdited())
        return tr("Nothing is changed yet.");
    return panel()->objection();
}

bool FilterEditor::isEdited() const
{
    return !m_gone && panel()->draft().isEdited();
}

} // namespace tokendeck

#include "moc_filter_editor.cpp"
