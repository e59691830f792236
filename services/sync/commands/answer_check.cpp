// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/answer_check.h"

#include "models/domain/region.h"
#include "models/store/row_lookup.h"

namespace tokendeck {
namespace {

template <typename Row> const Row *withToken(const std::vector<Row> &rows, const Secret &text)
{
    const auto found = std::ranges::find(rows, text, &Row::token);
    return found == rows.end() ? nullptr : &*found;
}

CommandNote noteOf(ListKind list, const QString &name, qint32 id)
{
    return {.kind = NoteKind::AnsweredWithOther, .name = name, .id = id, .list = list};
}

} // namespace

StandingRows::StandingRows(const AccountAccess &access)
    : m_access(&access)
{
    const Workspace &workspace = access.workspace();
    for (const ConnectionInfo &info : workspace.connections()) {
        const ConnectionId &id = info.connection.id;
        Lists &lists = m_lists.emplace_back(Lists{.connection = id,
                                                  .backend = backendOf(info.connection.apiUrl),
                                                  .account = info.connection.accountName,
                                                  .rows = {}});
        eachRowType([&]<typename Row>(std::type_identity<Row>) {
            std::get<Rows<Row>>(lists.rows) = workspace.rows<Row>(id);
        });
    }
}

std::optional<CommandNote> StandingRows::withText(const Secret &text,
                                                  const ConnectionId &from) const
{
    if (text.isEmpty())
        return std::nullopt;
    for (const Lists &lists : m_lists) {
        std::optional<CommandNote> note;
        eachWithToken<SharedToken, ShippingToken, ApiToken, Account>(
            [&]<typename Row>(std::type_identity<Row>) {
                const Row *row = withToken(lists.of<Row>(), text);
                if (row && !note)
                    note = noteOf(RowKind<Row>, row->name, row->id.value());
            });
        if (!note) {
            const std::optional<ApiAccess> access = m_access->held(lists.connection);
            if (access && access->apiToken == text)
                note = CommandNote{
                    .kind = NoteKind::AnsweredWithOther,
                    .name = m_access->workspace().connection(lists.connection)->connection.name,
                    .list = ListKind::ApiTokens};
        }
        if (!note)
            continue;
        if (lists.connection != from)
            note->account = lists.account;
        return note;
    }
    return std::nullopt;
}

std::optional<CommandNote> StandingRows::withFilter(const Filter &filter,
                                                    const ConnectionId &from) const
{
    const auto own = std::ranges::find(m_lists, from, &Lists::connection);
    for (const Lists &lists : m_lists) {
        if (own == m_lists.end() || lists.connection == from || lists.backend != own->backend)
            continue;
        const Filter *other = findRow(lists.of<Filter>(), filter.id);
        if (!other || other->field != filter.field || other->value != filter.value)
            continue;
        CommandNote note =
            noteOf(ListKind::Filters, other->field + u':' + other->value, other->id.value());
        note.account = lists.account;
        return note;
    }
    return std::nullopt;
}

} // namespace tokendeck
