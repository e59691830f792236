// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/file_exchange.h"

#include "models/base/safe_file.h"
#include "models/board/bundle/bundle_reader.h"
#include "models/store/connection_lookup.h"

#include <QCoreApplication>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! What the ids of a file mean here.
using LocalIds = std::map<ConnectionId, ConnectionId>;

LocalIds localIds(const ConnectionBundle &bundle, const std::vector<size_t> &positions,
                  const Workspace &workspace)
{
    LocalIds ids;
    for (const BundleEntry &entry : bundle.entries) {
        const Connection &theirs = entry.content.connection;
        if (entry.fault)
            continue;
        // Also of what is not taken: what is below it is its family all the same.
        if (const auto known = connectionOf(workspace, theirs.apiUrl, theirs.accountId))
            ids.emplace(theirs.id, *known);
    }
    for (const size_t position : positions)
        ids.try_emplace(bundle.entries[position].content.connection.id, ConnectionId::create());
    return ids;
}

Connection localised(Connection connection, const LocalIds &ids)
{
    connection.id = ids.at(connection.id);
    if (connection.parent) {
        const auto parent = ids.find(*connection.parent);
        connection.parent =
            parent == ids.end() ? std::nullopt : std::optional<ConnectionId>(parent->second);
    }
    return connection;
}

//! \p silence with what its object is called here.
Silence localised(Silence silence, const LocalIds &ids, const TakenNotes &notes)
{
    if (silence.object && silence.object->local.isValid()) {
        ObjectRef &object = *silence.object;
        object.local = ids.at(object.local);
        if (const auto id = notes.ids.find({object.local, ApiTokenId(object.id)});
            id != notes.ids.end())
            object.id = id->second.value();
    }
    return silence;
}

} // namespace

FileExchange::FileExchange(Workspace &workspace, ConnectionService &connections,
                           ApiTokenRegistry &apiTokens, SilenceStore &silences, const Clock &clock)
    : m_workspace(workspace)
    , m_connections(connections)
    , m_apiTokens(apiTokens)
    , m_silences(silences)
    , m_clock(clock)
{
}

Outcome<ExportEnd> FileExchange::write(const QString &path, const BundleChoice &choice)
{
    const MadeBundle made = makeBundle(m_workspace, m_silences.silences(), choice);
    const QByteArray bytes = bundleBytes(made.bundle, m_clock.now());
    const SafeFile file(path);
    if (bytes.size() > MaxBundleBytes)
        return failure(asProblem(file.problem(
            QCoreApplication::translate("FileProblem", "it would be too large to be read again"))));
    if (const FileOutcome<void> written = file.write(bytes); !written)
        return failure(asProblem(written.error()));
    return ExportEnd{.connections = int(made.bundle.entries.size()), .heldBack = made.heldBack};
}

tl::expected<ConnectionBundle, BundleProblem> FileExchange::read(const QString &path)
{
    const auto notRead = [](const QString &words) {
        return tl::make_unexpected(
            BundleProblem{.kind = BundleProblem::Kind::NotRead, .detail = words});
    };
    const SafeFile file(path);
    const FileOutcome<std::optional<QByteArray>> bytes = file.read(MaxBundleBytes);
    if (!bytes)
        return notRead(bytes.error().detail);
    if (!*bytes)
        return notRead(
            file.problem(QCoreApplication::translate("FileProblem", "there is no such file"))
                .detail);
    return readBundle(**bytes);
}

Outcome<ImportEnd> FileExchange::take(const ConnectionBundle &bundle,
                                      const std::vector<size_t> &positions)
{
    const LocalIds ids = localIds(bundle, positions, m_workspace);
    std::vector<Connection> added;
    std::vector<Connection> changed;
    std::map<ConnectionId, ApiTokenEntries> notes;
    std::set<ConnectionId> takes;
    ImportEnd end;
    for (const size_t position : positions) {
        const BundledConnection &content = bundle.entries[position].content;
        Connection connection = localised(content.connection, ids);
        const bool isThere = m_workspace.connection(connection.id);
        if (!isThere)
            end.added.push_back(connection.id);
        if (!content.notes.empty())
            notes.emplace(connection.id, content.notes);
        end.notes += int(content.notes.size());
        takes.insert(connection.id);
        (isThere ? changed : added).push_back(std::move(connection));
    }
    end.changed = int(changed.size());
    if (const VoidOutcome taken = m_connections.takeIn(std::move(added), changed); !taken)
        return failure(taken.error());
    const TakenNotes taken = m_apiTokens.takeNotes(notes);
    if (!taken.kept)
        end.notesProblem = taken.kept.error();
    std::vector<Silence> silences;
    for (const size_t position : positions) {
        const BundledConnection &content = bundle.entries[position].content;
        for (const Silence &silence : content.silences) {
            // Of an account that is connected by itself, and stays as it is, nothing is silenced.
            const auto own = connectionOf(m_workspace, content.connection.apiUrl, silence.account);
            if (!own || takes.contains(*own))
                silences.push_back(localised(silence, ids, taken));
        }
    }
    end.silences = int(silences.size());
    if (silences.empty())
        return end;
    if (const VoidOutcome kept = m_silences.add(silences); !kept)
        end.silencesProblem = kept.error();
    return end;
}

} // namespace tokendeck
