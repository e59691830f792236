// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/change_controller.h"

#include "models/domain/region.h"
#include "models/store/activity_log.h"
#include "models/store/row_lookup.h"
#include "services/desktop/clipboard_service.h"
#include "services/sync/api_token_registry.h"
#include "services/sync/bulk_plan.h"
#include "services/sync/command_runner.h"
#include "services/sync/user_name.h"
#include "ui/changes/api_token_dialogs.h"
#include "ui/changes/attach_filters_dialog.h"
#include "ui/changes/bulk_dialog.h"
#include "ui/changes/command_dialog.h"
#include "ui/changes/confirm_delete.h"
#include "ui/changes/filter_dialogs.h"
#include "ui/changes/token_dialogs.h"
#include "ui/editor/filter_editor.h"
#include "ui/editor/new_shared_token_dialog.h"
#include "ui/words/change_words.h"
#include "ui/words/name_words.h"
#include "ui/words/problem_words.h"

#include <QDesktopServices>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

template <typename T> const T *changeOf(const Command &command)
{
    return std::get_if<T>(&command.change);
}

bool makesToken(const Change &change)
{
    return std::holds_alternative<CreateSharedToken>(change)
        || std::holds_alternative<CreateShippingToken>(change)
        || std::holds_alternative<CreateApiToken>(change);
}

bool isRotation(const Change &change)
{
    return std::holds_alternative<RotateSharedToken>(change)
        || std::holds_alternative<RotateShippingToken>(change);
}

} // namespace

ChangeController::ChangeController(const Dependencies &dependencies, QWidget *window)
    : m_deps(dependencies)
    , m_window(window)
{
    connect(&m_deps.commands, &CommandRunner::finished, this,
            [this](const CommandRun *run) { keepRegistry(*run); });
}

ChangeController::~ChangeController() = default;

// Beginning

void ChangeController::beginNew(ListKind kind, const std::vector<ConnectionId> &scope)
{
    const bool anyReady = std::ranges::any_of(scope, [this](const ConnectionId &id) {
        const ConnectionInfo *info = m_deps.workspace.connection(id);
        return info && info->state == ConnectionState::Ready;
    });
    if (!anyReady) {
        emit messageReady({.tone = Tone::Warning,
                           .text = tr("No account can be reached: its API token is not here or is "
                                      "refused.")});
        return;
    }
    switch (kind) {
    case ListKind::ShippingTokens:
        openDialog(new NewShippingTokenDialog(m_deps, scope, m_window));
        break;
    case ListKind::Filters:
        openDialog(new NewFilterDialog(m_deps, scope, m_window));
        break;
    case ListKind::ApiTokens:
        openDialog(new NewApiTokenDialog(m_deps, scope, m_window));
        break;
    case ListKind::SharedTokens: {
        auto *dialog = new NewSharedTokenDialog(m_deps, scope, m_window);
        connect(dialog, &PanelDialog::succeeded, this, &ChangeController::announce);
        dialog->open();
        break;
    }
    case ListKind::Accounts:
        break;
    }
}

void ChangeController::begin(ChangeKind kind, const Selection &selection)
{
    if (selection.rows.empty())
        return;
    const RowRef &row = selection.rows.front();
    switch (kind) {
    case ChangeKind::EditFilters:
        editFilters(row);
        break;
    case ChangeKind::AttachFilters:
        beginAttach(selection);
        break;
    case ChangeKind::EditDetails:
        beginDetails(selection);
        break;
    case ChangeKind::Rename:
        if (const auto *token = findRow<ShippingToken>(m_deps.workspace, row.connection, row.id))
            openDialog(new RenameShippingTokenDialog(m_deps, row.connection, *token, m_window));
        break;
    case ChangeKind::Enable: {
        std::vector<Command> commands;
        for (const RowRef &each : selection.rows) {
            const auto *token = findRow<ShippingToken>(m_deps.workspace, each.connection, each.id);
            if (token && !token->enabled)
                commands.push_back(
                    {each.connection, SetShippingTokenEnabled{token->id, token->name, true}});
        }
        if (commands.size() == 1)
            run(commands.front());
        else
            openBulk(std::move(commands));
        break;
    }
    case ChangeKind::Disable:
        beginDisable(selection);
        break;
    case ChangeKind::Rotate:
        beginRotate(selection);
        break;
    case ChangeKind::Replace:
        beginReplace(row);
        break;
    case ChangeKind::Check:
        check(selection);
        break;
    case ChangeKind::Delete:
        beginDelete(selection);
        break;
    }
}

void ChangeController::addToRegistry(const std::vector<ConnectionId> &scope)
{
    (new AddApiTokenDialog(m_deps.apiTokens, m_deps.workspace, scope, m_window))->open();
}

void ChangeController::editFilters(const RowRef &row)
{
    if (!findRow<SharedToken>(m_deps.workspace, row.connection, row.id))
        return;
    auto *dialog = new FilterEditor(m_deps, row.connection, SharedTokenId(row.id), m_window);
    connect(dialog, &PanelDialog::succeeded, this, &ChangeController::announce);
    dialog->open();
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

void ChangeController::beginDetails(const Selection &selection)
{
    const RowRef &row = selection.rows.front();
    if (selection.kind == ListKind::SharedTokens) {
        if (const auto *token = findRow<SharedToken>(m_deps.workspace, row.connection, row.id))
            openDialog(new SharedTokenDetailsDialog(m_deps, row.connection, *token, m_window));
    } else if (findRow<ApiToken>(m_deps.workspace, row.connection, row.id)) {
        (new ApiTokenNoteDialog(m_deps.apiTokens, row.connection, ApiTokenId(row.id), m_window))
            ->open();
    }
}

void ChangeController::beginReplace(const RowRef &row)
{
    if (const auto *filter = findRow<Filter>(m_deps.workspace, row.connection, row.id))
        openDialog(new ReplaceFilterDialog(m_deps, row.connection, *filter, m_window));
}

void ChangeController::beginAttach(const Selection &selection)
{
    std::vector<SharedToken> tokens;
    const ConnectionId connection = selection.rows.front().connection;
    for (const RowRef &row : selection.rows) {
        if (const auto *token = findRow<SharedToken>(m_deps.workspace, row.connection, row.id))
            tokens.push_back(*token);
    }
    auto *dialog = new AttachFiltersDialog(*m_deps.workspace.rows<Filter>(connection), tokens,
                                           accountName(connection), m_window);
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

void ChangeController::beginDisable(const Selection &selection)
{
    std::vector<Command> commands;
    for (const RowRef &row : selection.rows) {
        const auto *token = findRow<ShippingToken>(m_deps.workspace, row.connection, row.id);
        if (token && token->enabled)
            commands.push_back(
                {row.connection, SetShippingTokenEnabled{token->id, token->name, false}});
    }
    if (commands.size() > 1) {
        openBulk(std::move(commands));
        return;
    }
    if (commands.empty())
        return;
    const Command command = commands.front();
    const QString name = tokendeck::objectName(command.change);
    auto *dialog = new ConfirmDialog(
        tr("Disable “%1”?").arg(name),
        tr("Logs that are sent to %1 with it are no longer accepted until it is enabled again.")
            .arg(accountName(command.connection)),
        tr("Disable token"), m_window);
    dialog->setObjectName(u"confirmDisableDialog"_s);
    connect(dialog, &QDialog::accepted, this, [this, command] { run(command); });
    dialog->open();
}

std::optional<Command> ChangeController::deleteCommand(ListKind kind, const RowRef &row) const
{
    const Workspace &workspace = m_deps.workspace;
    switch (kind) {
    case ListKind::ShippingTokens:
        if (const auto *token = findRow<ShippingToken>(workspace, row.connection, row.id))
            return Command{row.connection, DeleteShippingToken{token->id, token->name}};
        break;
    case ListKind::SharedTokens:
        if (const auto *token = findRow<SharedToken>(workspace, row.connection, row.id))
            return Command{row.connection, DeleteSharedToken{token->id, token->name}};
        break;
    case ListKind::Filters:
        if (const auto *filter = findRow<Filter>(workspace, row.connection, row.id))
            return Command{row.connection, DeleteFilter{*filter, {}}};
        break;
    case ListKind::ApiTokens:
        if (const auto *token = findRow<ApiToken>(workspace, row.connection, row.id))
            return Command{row.connection, DeleteApiToken{token->id, token->name}};
        break;
    case ListKind::Accounts:
        break;
    }
    return {};
}

void ChangeController::beginDelete(const Selection &selection)
{
    std::vector<Command> commands;
    for (const RowRef &row : selection.rows) {
        if (selection.kind == ListKind::ApiTokens && isOffTheBackend(row)) {
            if (selection.rows.size() == 1)
                forgetApiToken(row);
            continue;
        }
        if (std::optional<Command> command = deleteCommand(selection.kind, row))
            commands.push_back(*std::move(command));
    }
    if (commands.size() > 1) {
        openBulk(std::move(commands));
        return;
    }
    if (commands.empty())
        return;
    const BulkPlan plan = planBulk(m_deps.workspace, m_deps.credentials, std::move(commands));
    const BulkItem &item = plan.items.front();
    const bool askable = !item.skip || *item.skip == BulkSkip::TokenInUse
        || *item.skip == BulkSkip::WouldBeUnfiltered;
    if (!askable) {
        emit messageReady({.tone = Tone::Warning, .text = skipText(item)});
        return;
    }
    auto *dialog = new ConfirmDeleteDialog(m_deps.workspace, item, m_window);
    connect(dialog, &ConfirmDeleteDialog::confirmed, this, [this](const Command &command) {
        CommandRun *waiting = m_deps.commands.runLater(command);
        m_waiting.emplace_back(waiting);
        follow(waiting);
        sayWaiting();
    });
    dialog->open();
}

//! Whether \p row is an API token that no request can delete: one that was written down, or one of
//! a backend without a list.
bool ChangeController::isOffTheBackend(const RowRef &row) const
{
    const ConnectionInfo *info = m_deps.workspace.connection(row.connection);
    return row.id < 0 || (info && info->listsApiTokens == false);
}

void ChangeController::forgetApiToken(const RowRef &row)
{
    const ConnectionInfo *info = m_deps.workspace.connection(row.connection);
    const Region *region = info ? regionByApiUrl(info->connection.apiUrl) : nullptr;
    const bool hasConsole = region && !region->consoleHost.isEmpty();
    (new ForgetApiTokenDialog(m_deps.apiTokens, row.connection, ApiTokenId(row.id),
                              hasConsole ? consoleUrl(*region, ConsolePage::ApiTokens) : QUrl(),
                              m_window))
        ->open();
}

//! What this computer knows of API tokens follows what is made and deleted here, one by one or many
//! at once.
void ChangeController::keepRegistry(const CommandRun &run)
{
    const CommandReport &report = run.report();
    VoidOutcome kept;
    if (std::holds_alternative<CreateApiToken>(run.command().change) && report.createdId) {
        const ConnectionId home = report.createdIn.value_or(run.command().connection);
        if (const auto *token = findRow<ApiToken>(m_deps.workspace, home, *report.createdId))
            kept = m_deps.apiTokens.addCreated(home, *token);
    } else if (const auto *gone = changeOf<DeleteApiToken>(run.command());
               gone && report.state == CommandState::Done) {
        kept = m_deps.apiTokens.forget(run.command().connection, gone->id);
    }
    if (!kept)
        emit messageReady(
            {.tone = Tone::Warning,
             .text = problemWords(kept.error(), tr("the notes on API tokens")).text()});
}

void ChangeController::openBulk(std::vector<Command> commands)
{
    if (commands.empty())
        return;
    const ListKind kind = listOf(commands.front().change);
    auto *dialog = new BulkDialog(m_deps, std::move(commands), m_window);
    connect(dialog, &BulkDialog::finished, this,
            [this, kind, dialog](const std::vector<RowRef> &failed) {
                if (!failed.empty())
                    emit selectRequested({kind, failed});
                emit messageReady(dialog->summary());
            });
    dialog->open();
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
    emit messageReady(
        {.tone = Tone::Warning,
         .text = unknown == 1
             ? tr("1 token cannot be checked: its text is not known here.")
             : tr("%1 tokens cannot be checked: their texts are not known here.").arg(unknown)});
}

// Running

void ChangeController::openDialog(CommandDialog *dialog)
{
    connect(dialog, &CommandDialog::started, this,
            [this, dialog](CommandRun *run) { follow(run, dialog); });
    dialog->open();
}

void ChangeController::run(const Command &command)
{
    follow(m_deps.commands.run(command));
}

void ChangeController::follow(CommandRun *run, CommandDialog *dialog)
{
    const QPointer<CommandDialog> shown(dialog);
    connect(run, &CommandRun::created, this, [this, run] { copyCreated(*run); });
    connect(run, &CommandRun::changed, this, [this, run] {
        if (run->report().state != CommandState::Running || std::erase(m_waiting, run) == 0)
            return;
        if (m_waiting.empty())
            emit messageReady({.tone = Tone::Accent,
                               .text = tr("Deleting %1…").arg(changeObject(run->command().change)),
                               .closable = false});
        else
            sayWaiting();
    });
    connect(run, &CommandRun::finished, this, [this, run, shown] {
        std::erase(m_waiting, run);
        const bool done = run->report().state == CommandState::Done;
        // What did not end well is said in the dialog that asked for it, as long as it is there.
        if (done || !shown || !shown->saysEnd())
            announce(run->command(), run->report());
    });
}

void ChangeController::copyCreated(const CommandRun &run)
{
    const ListKind kind = listOf(run.command().change);
    const CommandReport &report = run.report();
    const RowRef row{report.createdIn.value_or(run.command().connection),
                     report.createdId.value_or(0)};
    if (isRotation(run.command().change))
        copyToken(kind, row);
}

const Secret *ChangeController::secretOf(ListKind kind, const RowRef &row) const
{
    const Workspace &workspace = m_deps.workspace;
    switch (kind) {
    case ListKind::ShippingTokens:
        if (const auto *token = findRow<ShippingToken>(workspace, row.connection, row.id))
            return &token->token;
        break;
    case ListKind::SharedTokens:
        if (const auto *token = findRow<SharedToken>(workspace, row.connection, row.id))
            return &token->token;
        break;
    case ListKind::ApiTokens:
        if (const auto *token = findRow<ApiToken>(workspace, row.connection, row.id))
            return &token->token;
        break;
    case ListKind::Accounts:
    case ListKind::Filters:
        break;
    }
    return nullptr;
}

bool ChangeController::copyToken(ListKind kind, const RowRef &row)
{
    const Secret *secret = secretOf(kind, row);
    const std::optional<Command> named = deleteCommand(kind, row);
    if (!secret || !named)
        return false;
    const QString name = tokendeck::objectName(named->change);
    if (!m_deps.clipboard.copySecret(*secret, name))
        return false;
    noteCopy(kind, row, name);
    return true;
}

void ChangeController::noteCopy(ListKind, const RowRef &row, const QString &name)
{
    m_deps.activities.append({.time = m_deps.clock.now(),
                              .connection = row.connection,
                              .account = accountName(row.connection),
                              .actor = userName(),
                              .action = ActivityAction::CopyToken,
                              .object = name,
                              .objectId = row.id});
}

// Saying

void ChangeController::announce(const Command &command, const CommandReport &report)
{
    if (report.state == CommandState::Dropped) {
        if (m_waiting.empty())
            emit messageReady(
                {.tone = Tone::Accent,
                 .text = tr("Nothing was deleted: %1 stays.").arg(changeObject(command.change))});
        else
            sayWaiting();
        return;
    }
    Message message = changeMessage(command, report, accountName(command.connection));
    offerAfter(message, command, report);
    const ConnectionId home = report.createdIn.value_or(command.connection);
    if (report.createdId)
        emit selectRequested({listOf(command.change), {{home, *report.createdId}}});
    // A delete that still waits keeps its Undo.
    if (!m_waiting.empty() && report.state == CommandState::Done && isDelete(command.change))
        sayWaiting();
    else
        emit messageReady(message);
}

void ChangeController::offerAfter(Message &message, const Command &command,
                                  const CommandReport &report)
{
    const RowRef made{report.createdIn.value_or(command.connection), report.createdId.value_or(0)};
    const ListKind kind = listOf(command.change);
    if (report.state != CommandState::Done) {
        const bool again = report.rest.has_value()
            || (report.problem && report.state == CommandState::Failed
                && problemWords(*report.problem, {}).remedy == Remedy::TryAgain);
        if (!again)
            return;
        message.actionText = tr("Try again");
        message.action = [this, next = report.rest.value_or(command)] {
            run(next);
        };
        return;
    }
    if (report.createdId && makesToken(command.change)) {
        message.actionText = tr("Copy token");
        message.action = [this, kind, made] {
            if (copyToken(kind, made))
                emit messageReady({.tone = Tone::Good, .text = tr("The token was copied.")});
        };
    } else if (const auto *rotation = changeOf<RotateShippingToken>(command)) {
        const auto *old =
            findRow<ShippingToken>(m_deps.workspace, command.connection, rotation->id.value());
        if (!old || !old->enabled) {
            message.text += u' ' + tr("It was copied.");
            return;
        }
        message.text += u' ' + tr("It was copied; “%1” stays enabled.").arg(rotation->name);
        message.actionText = tr("Disable the old token");
        message.action = [this, connection = command.connection, id = rotation->id] {
            beginDisable({ListKind::ShippingTokens, {{connection, id.value()}}});
        };
    }
}

std::optional<Message> ChangeController::standingMessage()
{
    if (m_waiting.empty() || !m_waiting.back())
        return {};
    const Command &last = m_waiting.back()->command();
    QString text = waitingText(last, accountName(last.connection));
    if (m_waiting.size() > 1)
        text = tr("%1 Before it, %2 more wait.").arg(text, QString::number(m_waiting.size() - 1));
    return Message{.tone = Tone::Accent,
                   .text = text,
                   .actionText = tr("Undo"),
                   .action = [this] { undoLast(); },
                   .closable = false};
}

void ChangeController::sayWaiting()
{
    if (const std::optional<Message> message = standingMessage())
        emit messageReady(*message);
}

void ChangeController::undoLast()
{
    if (!m_waiting.empty())
        m_deps.commands.undo(m_waiting.back());
}

QString ChangeController::accountName(const ConnectionId &id) const
{
    const ConnectionInfo *info = m_deps.workspace.connection(id);
    return info ? info->connection.accountName : QString();
}

} // namespace tokendeck
