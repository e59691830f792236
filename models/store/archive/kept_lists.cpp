// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/archive/kept_lists.h"

namespace tokendeck {

ListShares ListShares::of(const Workspace &workspace, const ConnectionId &id)
{
    ListShares shares;
    const auto take = [&]<typename Row>(ListShare<Row> &list) {
        const ListStatus status = workspace.status(id, RowKind<Row>);
        list = {.readAt = status.syncedAt ? status.syncedAt : status.keptFrom,
                .rows = workspace.rows<Row>(id)};
    };
    std::apply([&take](auto &...list) { (take(list), ...); }, shares.lists);
    return shares;
}

void put(ArchiveWriter &writer, const ListShares &shares)
{
    const auto putOne = [&writer](const auto &list) {
        writer.put(list.readAt);
        if (list.readAt)
            writer.put(*list.rows);
    };
    std::apply([&putOne](const auto &...lists) { (putOne(lists), ...); }, shares.lists);
}

void put(ArchiveWriter &writer, const KeptLists &lists)
{
    const auto putOne = [&writer](const auto &list) {
        writer.put(list.readAt);
        if (list.readAt)
            writer.put(list.rows);
    };
    std::apply([&putOne](const auto &...each) { (putOne(each), ...); }, lists.lists);
}

void get(ArchiveReader &reader, KeptLists &lists)
{
    const auto getOne = [&reader](auto &list) {
        reader.get(list.readAt);
        if (list.readAt)
            reader.get(list.rows);
    };
    std::apply([&getOne](auto &...each) { (getOne(each), ...); }, lists.lists);
}

KeptLists keptLists(const ListShares &shares)
{
    ArchiveWriter writer;
    put(writer, shares);
    ArchiveReader reader(writer.bytes());
    KeptLists lists;
    get(reader, lists);
    return lists;
}

} // namespace tokendeck
