// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/bundle/import_plan.h"

#include "models/domain/noted_token.h"
#include "models/store/connection_lookup.h"

#include <algorithm>

namespace tokendeck {

namespace {

int otherNotes(const ApiTokenEntries &theirs, const ApiTokenEntries &mine)
{
    return int(std::ranges::count_if(theirs, [&mine](const auto &each) {
        const auto &[id, entry] = each;
        const auto known = mine.find(notedToken(id, entry.name, mine));
        return known == mine.end() || known->second.note != entry.note
            || known->second.owner != entry.owner;
    }));
}

//! Without the ids of the file and of this computer, which are not the same.
Silence withoutLocal(Silence silence)
{
    if (silence.object)
        silence.object->local = {};
    return silence;
}

int otherSilences(const std::vector<Silence> &theirs, const std::vector<Silence> &mine)
{
    return int(std::ranges::count_if(theirs, [&mine](const Silence &each) {
        return std::ranges::find(mine, withoutLocal(each), withoutLocal) == mine.end();
    }));
}

//! Whether \p theirs say something else than \p mine; how the name of a group is written is nothing
//! else.
bool isOther(const ConnectionMarks &mine, ConnectionMarks theirs)
{
    if (isSameGroup(mine.group, theirs.group))
        theirs.group = mine.group;
    return mine != theirs;
}

} // namespace

std::vector<ImportRow> importRows(const ConnectionBundle &bundle, const Workspace &workspace,
                                  const std::vector<Silence> &silences)
{
    std::vector<ImportRow> rows;
    for (const BundleEntry &entry : bundle.entries) {
        const BundledConnection &content = entry.content;
        ImportRow row{.notes = int(content.notes.size()), .silences = int(content.silences.size())};
        if (entry.fault)
            row.state = ImportState::Unreadable;
        else
            row.known =
                connectionOf(workspace, content.connection.apiUrl, content.connection.accountId);
        if (row.known) {
            const Connection &mine = workspace.connection(*row.known)->connection;
            row.otherName = mine.name != content.connection.name;
            // What is below a main connection has its marks.
            row.otherMarks = !mine.parent && isOther(mine.marks, content.connection.marks);
            row.notes = otherNotes(content.notes, *workspace.apiTokenEntries(mine.id));
            row.silences = otherSilences(content.silences, silences);
            const bool differs = row.otherName || row.otherMarks || row.notes + row.silences > 0;
            row.state = differs ? ImportState::Differs : ImportState::Same;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace tokendeck
