// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/change_controller.h"

#include "models/domain/names/display_name.h"
#include "models/insight/filters/filter_merge.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "models/tables/scope/scope_facts.h"
#include "services/sync/registry/api_token_registry.h"
#include "services/sync/runs/protection.h"
#include "ui/changes/api_token_dialogs.h"
#include "ui/changes/attach_filters_dialog.h"
#include "ui/changes/bulk/bulk_dialog.h"
#include "ui/changes/carry/carry_dialog.h"
#include "ui/changes/change_follower.h"
#include "ui/changes/command_dialog.h"
#include "ui/changes/filter_dialogs.h"
#include "ui/changes/offers/shown_place.h"
#include "ui/changes/shared_token_dialogs.h"
#include "ui/changes/shipping_token_dialogs.h"
#include "ui/copy/copy_as_dialog.h"
#include "ui/doctor/trial_dialog.h"
#include "ui/editor/filter_editor.h"
#include "ui/editor/new_shared_token_dialog.h"
#include "words/base/name_words.h"
#include "words/estate/reach_words.h"
#include "words/lists/problems/obstacle_words.h"
#include "words/lists/use_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

ChangeController::ChangeController(const Dependencies &dependencies, QWidget *window)
    : QObject(window)
    , m_deps(dependencies)
    , m_window(window)
    , m_follower(new ChangeFollower(dependencies, this))
{
    connect(m_follower, &ChangeFollower::disableRequested, this, [this](const RowRef &row) {
        beginDisable({ListKind::ShippingTokens, {row}});
    });
}

ChangeController::~ChangeController() = default;

//! Those of \p scope in which something of \p kind can be made, of which one is ready; or why there
//! is none.
tl::expected<std::vector<ConnectionId>, Message>
ChangeController::openFor(ListKind kind, const std::vector<ConnectionId> &scope)
{
    const auto isReady = [this](const ConnectionId &id) {
        const ConnectionInfo *info = m_deps.workspace.connection(id);
        return info && info->state == ConnectionState::Ready;
    };
    if (std::ranges::none_of(scope, isReady))
        return tl::make_unexpected(
            Message{.tone = Tone::Warning,
                    .text = tr("No account can be reached: its API token is not here or is "
                               "refused.")});
    // A dialog is filled from the lists of its account.
    std::vector<ConnectionId> open;
    std::vector<ConnectionId> readOnly;
    QString kept; // of the last one: it will be read
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = m_deps.workspace.connection(id);
        const QString notRead = keptObstacle(m_deps.workspace, id, kind);
        if (info && info->connection.marks.readOnly)
            readOnly.push_back(id);
        else if (!notRead.isEmpty())
            kept = notRead;
        else
            open.push_back(id);
    }
    // Where rows of an earlier run are shown, nothing is made before one list was read.
    const auto isRead = [this, kind](const ConnectionId &id) {
        return wasRead(knowledgeOf(m_deps.workspace.status(id, kind)));
    };
    if (std::ranges::any_of(open, isReady) && (kept.isEmpty() || std::ranges::any_of(open, isRead)))
        return open;
    Message obstacle{.tone = Tone::Warning, .text = kept};
    if (kept.isEmpty() && !readOnly.empty()) {
        obstacle.text = readOnlyObstacle(m_deps.workspace, readOnly);
        obstacle.actionText = tr("Show");
        obstacle.action = [this, id = readOnly.front()] {
            emit connectionRequested(id);
        };
    }
    return tl::make_unexpected(obstacle);
}

void ChangeController::beginNew(ListKind kind, const std::vector<ConnectionId> &scope,
                                const ConnectionId &preferred)
{
    const auto possible = openFor(kind, scope);
    if (!possible) {
        Message obstacle = possible.error();
        obstacle.holds = [this, kind, scope, text = obstacle.text] {
            const auto now = openFor(kind, scope);
            return !now && now.error().text == text;
        };
        m_follower->tell(obstacle);
        return;
    }
    const std::vector<ConnectionId> &open = *possible;
    switch (kind) {
    case ListKind::ShippingTokens:
        openDialog(new NewShippingTokenDialog(m_deps, open, preferred, m_window));
        break;
    case ListKind::Filters:
        openDialog(new NewFilterDialog(m_deps, open, preferred, m_window));
        break;
    case ListKind::ApiTokens:
        openDialog(new NewApiTokenDialog(m_deps, open, preferred, m_window));
        break;
    case ListKind::SharedTokens:
        openPanel(new NewSharedTokenDialog(m_deps, open, preferred, m_window));
        break;
    case ListKind::Accounts:
        break;
    }
}

void ChangeController::begin(RowAction action, const Selection &selection)
{
    if (selection.rows.empty())
        return;
    const RowRef &row = selection.rows.front();
    switch (action) {
    case RowAction::CopyAs:
        openCopyAs(selection.kind, row);
        break;
    case RowAction::EditFilters:
        editFilters(row);
        break;
    case RowAction::AttachFilters:
        beginAttach(selection);
        break;
    case RowAction::EditDetails:
    case RowAction::EditExpiry:
        beginDetails(selection, action);
        break;
    case RowAction::Rename:
        if (const auto *token = findRow<ShippingToken>(m_deps.workspace, row.connection, row.id))
            openDialog(new RenameShippingTokenDialog(m_deps, row.connection, *token, m_window));
        break;
    case RowAction::Enable:
        if (std::vector<Command> commands = enableCommands(selection, true); commands.size() == 1)
            m_follower->run(commands.front());
        else
            openBulk(std::move(commands));
        break;
    case RowAction::Disable:
        beginDisable(selection);
        break;
    case RowAction::Rotate:
        beginRotate(selection);
        break;
    case RowAction::Replace:
        beginReplace(row);
        break;
    case RowAction::CarryOver:
        beginCarry(selection);
        break;
    case RowAction::Merge:
        beginMerge(selection);
        break;
    case RowAction::Check:
        check(selection);
        break;
    case RowAction::Try:
        if (TrialDialog *dialog = makeTrialDialog(m_deps, selection.kind, row, m_window))
            dialog->open();
        break;
    case RowAction::OpenToSearch:
    case RowAction::CloseToSearch:
        beginSearchable(row, action == RowAction::OpenToSearch);
        break;
    case RowAction::CopyShape:
    case RowAction::ShowShippingTokens:
    case RowAction::ShowSharedTokens:
    case RowAction::ShowFilters:
        break; // the page does it
    case RowAction::EnterToken:
        emit tokenEntryRequested(row.connection);
        break;
    case RowAction::Delete:
        beginDelete(selection);
        break;
    }
}

void ChangeController::openCopyAs(ListKind kind, const RowRef &row)
{
    auto *dialog = new CopyAsDialog(m_deps, kind, row, m_window);
    connect(dialog, &CopyAsDialog::messageReady, m_follower, &ChangeFollower::tell);
    dialog->open();
}

void ChangeController::editFilters(const RowRef &row)
{
    if (findRow<SharedToken>(m_deps.workspace, row.connection, row.id))
        openPanel(new FilterEditor(m_deps, row.connection, SharedTokenId(row.id), m_window));
}

void ChangeController::beginRotate(const Selection &selection)
{
    const RowRef &row = selection.rows.front();
    if (selection.kind == ListKind::ShippingTokens) {
        if (const auto *token = findRow<ShippingToken>(m_deps.workspace, row.connection, row.id))
            openDialog(new RotateShippingTokenDialog(m_deps, row.connection, *token, m_window));
    } else if (const auto *token = findRow<SharedToken>(m_deps.workspace, row.connection, row.id)) {
        openDialog(new RotateSharedTokenDialog(m_deps, row.connection, *token, m_window));
    }
}

void ChangeController::beginDetails(const Selection &selection, RowAction action)
{
    const RowRef &row = selection.rows.front();
    if (selection.kind == ListKind::SharedTokens) {
        if (const auto *token = findRow<SharedToken>(m_deps.workspace, row.connection, row.id))
            openDialog(
                new SharedTokenDetailsDialog(m_deps, row.connection, *token, action, m_window));
    } else if (findRow<ApiToken>(m_deps.workspace, row.connection, row.id)) {
        (new ApiTokenNoteDialog(m_deps, row.connection, ApiTokenId(row.id), m_window))->open();
    }
}

void ChangeController::beginReplace(const RowRef &row)
{
    if (const auto *filter = findRow<Filter>(m_deps.workspace, row.connection, row.id))
        openDialog(new ReplaceFilterDialog(m_deps, row.connection, *filter, m_window));
}

void ChangeController::beginCarry(const Selection &selection)
{
    auto *dialog = new CarryDialog(m_deps, selection, m_window);
    connect(dialog, &CarryDialog::ended, m_follower, &ChangeFollower::tell);
    connect(dialog, &CarryDialog::copyAsRequested, this, [this, dialog](const RowRef &row) {
        (new CopyAsDialog(m_deps, ListKind::SharedTokens, row, dialog))->open();
    });
    dialog->open();
}

void ChangeController::beginMerge(const Selection &selection)
{
    const ConnectionId connection = selection.rows.front().connection;
    const std::optional<FilterMerge> merge =
        mergeOf(*m_deps.workspace.rows<Filter>(connection), filterIds(selection),
                filterUses(*m_deps.workspace.rows<SharedToken>(connection)));
    if (!merge)
        return;
    std::vector<Command> commands;
    for (const Filter &other : merge->others)
        commands.push_back({connection, MergeFilters{other, merge->kept}});
    if (commands.size() > 1)
        openBulk(std::move(commands));
    else
        openDialog(new MergeFiltersDialog(m_deps, connection, *merge, m_window));
}

void ChangeController::beginAttach(const Selection &selection)
{
    std::vector<SharedToken> tokens;
    const ConnectionId connection = selection.rows.front().connection;
    for (const RowRef &row : selection.rows) {
        if (const auto *token = findRow<SharedToken>(m_deps.workspace, row.connection, row.id))
            tokens.push_back(*token);
    }
    auto *dialog =
        new AttachFiltersDialog(m_deps.workspace, *m_deps.workspace.rows<Filter>(connection),
                                tokens, knownUses(m_deps.workspace, connection),
                                shownAccountName(m_deps.workspace, connection), m_window);
    connect(dialog, &AttachFiltersDialog::chosen, this,
            [this, connection, tokens](const std::vector<FilterId> &attach,
                                       const std::vector<FilterId> &detach) {
                std::vector<Command> commands;
                for (const SharedToken &token : tokens)
                    commands.push_back(
                        {connection, AttachFilters{SharedTokenBase::of(token), attach, detach}});
                openBulk(std::move(commands));
            });
    dialog->open();
}

//! Enables or disables those tokens of \p selection that are not so already.
std::vector<Command> ChangeController::enableCommands(const Selection &selection,
                                                      bool enabled) const
{
    std::vector<Command> commands;
    for (const RowRef &row : selection.rows) {
        const auto *token = findRow<ShippingToken>(m_deps.workspace, row.connection, row.id);
        if (token && token->enabled != enabled)
            commands.push_back(
                {row.connection, SetShippingTokenEnabled{token->id, token->name, enabled}});
    }
    return commands;
}

void ChangeController::beginDisable(const Selection &selection)
{
    std::vector<Command> commands = enableCommands(selection, false);
    if (commands.size() != 1) {
        openBulk(std::move(commands));
        return;
    }
    const Command command = commands.front();
    const QString name = tokendeck::objectName(command.change);
    auto *dialog = new ConfirmDialog(
        tr("Disable %1?").arg(quotedName(name)),
        tr("Logs that are sent to %1 with it are no longer accepted until it is enabled again.")
            .arg(isolated(shownAccountName(m_deps.workspace, command.connection))),
        tr("Disable token"), m_window);
    dialog->setObjectName(u"confirmDisableDialog"_s);
    connect(dialog, &QDialog::accepted, this, [this, command] { m_follower->run(command); });
    dialog->open();
}

void ChangeController::beginSearchable(const RowRef &row, bool searchable)
{
    const std::optional<RowRef> changed = rowOfMain(m_deps.workspace, row);
    if (!changed)
        return;
    const ConnectionId connection = changed->connection;
    const ScopeBackend facts = scopeFactsAt(m_deps.workspace, connection);
    const auto account =
        std::ranges::find(facts.accounts, AccountId(changed->id), &ReachAccount::id);
    if (account == facts.accounts.end())
        return;
    const ListStatus tokens = m_deps.workspace.status(connection, ListKind::ApiTokens);
    const ReachChangeText text =
        reachChangeText(*account, shownAccountName(m_deps.workspace, connection), searchable,
                        reachChange(*account, searchable, facts.tokens),
                        knowledgeOf(tokens) != ListKnowledge::Unread);
    const Command command{connection, SetAccountSearchable{account->id, account->name, searchable}};
    auto *dialog = new ConfirmDialog(text.title, text.text, text.verb, m_window);
    dialog->setObjectName(u"confirmSearchDialog"_s);
    dialog->demandName(typedNameFor(m_deps.workspace, {&command, 1}));
    connect(dialog, &QDialog::accepted, this, [this, command] { m_follower->run(command); });
    dialog->open();
}

void ChangeController::review(RowAction action, const Selection &selection, const QString &title)
{
    if (action == RowAction::Delete)
        openBulk(deleteCommands(selection), title);
}

void ChangeController::openBulk(std::vector<Command> commands, const QString &review)
{
    if (commands.empty())
        return;
    const ListKind kind = listOf(commands.front().change);
    auto *dialog = new BulkDialog(m_deps, std::move(commands), review, m_window);
    connect(dialog, &BulkDialog::ended, this,
            [this, kind, dialog](const std::vector<RowRef> &failed) {
                if (!failed.empty())
                    m_follower->select({kind, failed});
                m_follower->tell(dialog->summary());
            });
    dialog->open();
}

void ChangeController::takeBack(const std::vector<Command> &commands)
{
    if (typedNameFor(m_deps.workspace, commands))
        return openBulk(commands);
    for (const Command &command : commands)
        m_follower->run(command);
}

void ChangeController::check(const Selection &selection)
{
    int asked = 0;
    for (const RowRef &row : selection.rows) {
        if (!m_deps.apiTokens.canCheck(row.connection, ApiTokenId(row.id)))
            continue;
        m_deps.apiTokens.check(row.connection, ApiTokenId(row.id));
        ++asked;
    }
    const qsizetype unknown = qsizetype(selection.rows.size()) - asked;
    if (unknown == 0)
        return;
    m_follower->tell({.tone = Tone::Warning,
                      .text = tr("%n tokens cannot be checked: their texts are not known here.",
                                 nullptr, int(unknown))});
}

void ChangeController::openPanel(PanelDialog *dialog)
{
    connect(dialog, &PanelDialog::succeeded, m_follower, &ChangeFollower::announce);
    connect(dialog, &PanelDialog::takeBackRequested, this, &ChangeController::takeBack);
    dialog->open();
}

void ChangeController::openDialog(CommandDialog *dialog)
{
    connect(dialog, &CommandDialog::started, this,
            [this, dialog](CommandRun *run) { m_follower->follow(run, dialog); });
    connect(dialog, &CommandDialog::leftUnsettled, m_follower, &ChangeFollower::tell);
    dialog->open();
}

} // namespace tokendeck

#include "moc_change_controller.cpp"
