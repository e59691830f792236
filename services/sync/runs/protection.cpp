// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/protection.h"

#include "models/base/overloaded.h"
#include "models/domain/names/display_name.h"
#include "models/insight/filters/filter_selection.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace tokendeck {

namespace {

//! The sub account that \p change is about, where it is not the connection's own.
std::optional<AccountId> subAccountOf(const Change &change)
{
    if (const auto *made = std::get_if<CreateApiToken>(&change))
        return made->subAccount;
    if (const auto *set = std::get_if<SetAccountSearchable>(&change))
        return set->id;
    return std::nullopt;
}

//! The connections that \p command changes something of, its own first.
std::vector<const ConnectionInfo *> concernedBy(const Workspace &workspace, const Command &command)
{
    const ConnectionInfo *own = workspace.connection(command.connection);
    if (!own)
        return {};
    std::vector<const ConnectionInfo *> concerned{own};
    if (const std::optional<AccountId> sub = subAccountOf(command.change)) {
        const auto other = connectionOf(workspace, own->connection.apiUrl, *sub);
        if (other && *other != command.connection)
            concerned.push_back(workspace.connection(*other));
    }
    return concerned;
}

template <typename Marked>
const ConnectionInfo *firstOf(const Workspace &workspace, const Command &command, Marked marked)
{
    for (const ConnectionInfo *info : concernedBy(workspace, command)) {
        if (marked(info->connection.marks))
            return info;
    }
    return nullptr;
}

const ConnectionInfo *productionOf(const Workspace &workspace, const Command &command)
{
    return firstOf(workspace, command,
                   [](const ConnectionMarks &marks) { return marks.production; });
}

FilterSelection attached(const AttachFilters &change)
{
    FilterSelection after{change.base.filters, change.base.filterOperator};
    std::erase_if(after.filters, [&change](FilterId id) {
        return std::ranges::find(change.detach, id) != change.detach.end();
    });
    for (const FilterId id : change.attach) {
        if (std::ranges::find(after.filters, id) == after.filters.end())
            after.filters.push_back(id);
    }
    return after;
}

//! Whether \p command, the only one of its plan, is one that must not be done by chance.
bool isGrave(const Workspace &workspace, const Command &command)
{
    const auto widens = [&](const SharedTokenBase &base, const FilterSelection &after) {
        return mayWiden({base.filters, base.filterOperator}, after,
                        *workspace.rows<Filter>(command.connection));
    };
    return std::visit(
        Overloaded{
            [&](const EditSharedToken &edit) {
                return widens(edit.base, {edit.change.filters, edit.change.filterOperator});
            },
            [&](const AttachFilters &attach) { return widens(attach.base, attached(attach)); },
            // Whoever has it sees every log.
            [](const CreateSharedToken &made) { return made.draft.filters.empty(); },
            [](const RotateSharedToken &rotation) { return rotation.old == OldToken::Delete; },
            [](const ReplaceFilter &) { return true; },
            [](const MergeFilters &) { return true; },
            [](const SetAccountSearchable &) { return true; },
            [](const auto &other) { return isDelete(Change(other)); },
        },
        command.change);
}

//! \p name as a person can type it.
QString typeable(const QString &name)
{
    return withoutHidden(name).simplified();
}

//! The connection that stands for the family of \p info.
const Connection &mainOf(const Workspace &workspace, const ConnectionInfo &info)
{
    const ConnectionInfo *main =
        info.connection.parent ? workspace.connection(*info.connection.parent) : nullptr;
    return (main ? *main : info).connection;
}

//! The name of \p connection; its account's number where nothing of the name can be seen.
QString typeableName(const Connection &connection)
{
    const QString name = typeable(connection.name);
    return name.isEmpty() ? QString::number(connection.accountId.value()) : name;
}

} // namespace

const ConnectionInfo *readOnlyOf(const Workspace &workspace, const Command &command)
{
    return firstOf(workspace, command, [](const ConnectionMarks &marks) { return marks.readOnly; });
}

std::optional<Problem> refusalOf(const Workspace &workspace, const Command &command)
{
    if (const ConnectionInfo *info = readOnlyOf(workspace, command))
        return Problem{.kind = ProblemKind::ReadOnly, .detail = info->connection.name};
    const auto id = objectId(command.change);
    const RowFault *fault =
        id ? faultOf(workspace, command.connection, listOf(command.change), *id) : nullptr;
    if (!fault)
        return std::nullopt;
    Problem problem = problemOf(*fault);
    problem.delivery = Delivery::NotSent;
    return problem;
}

bool TypedName::isTypedIn(const QString &text) const
{
    return text.simplified().normalized(QString::NormalizationForm_C)
        == name.normalized(QString::NormalizationForm_C);
}

std::optional<TypedName> typedNameFor(const Workspace &workspace, std::span<const Command> commands)
{
    //! A main connection and how many commands concern its family, in the order of the commands.
    std::vector<std::pair<const Connection *, int>> families;
    for (const Command &command : commands) {
        const ConnectionInfo *production = productionOf(workspace, command);
        if (!production)
            continue;
        const Connection &main = mainOf(workspace, *production);
        const auto found =
            std::ranges::find(families, &main, &std::pair<const Connection *, int>::first);
        if (found == families.end())
            families.emplace_back(&main, 1);
        else
            ++found->second;
    }
    if (families.empty())
        return std::nullopt;
    // The first of those with most.
    const auto &most =
        *std::ranges::max_element(families, {}, &std::pair<const Connection *, int>::second);
    TypedName wanted{.name = typeableName(*most.first),
                     .isConnection = true,
                     .connection = shownConnectionName(workspace, *most.first),
                     .connections = int(families.size())};
    if (commands.size() > 1)
        return wanted;
    if (!isGrave(workspace, commands.front()))
        return std::nullopt;
    if (const QString object = typeable(objectName(commands.front().change)); !object.isEmpty()) {
        wanted.name = object;
        wanted.isConnection = false;
    }
    return wanted;
}

} // namespace tokendeck
