// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/registry/api_token_registry.h"

#include "models/domain/noted_token.h"
#include "models/store/row_lookup.h"
#include "services/sync/registry/api_token_registry_file.h"
#include "services/sync/runs/command_runner.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

ApiTokenRegistry::ApiTokenRegistry(JsonFile file, Workspace &workspace, SyncService &sync,
                                   const AccountAccess &access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_workspace(workspace)
    , m_access(access)
    , m_clock(clock)
{
    connect(&sync, &SyncService::listRefreshed, this,
            [this](const ConnectionId &id, ListKind kind) {
                if (kind == ListKind::ApiTokens)
                    fillList(id);
            });
    connect(&workspace, &Workspace::connectionAdded, this, &ApiTokenRegistry::publish);
    connect(&workspace, &Workspace::connectionRemoved, this, &ApiTokenRegistry::dropConnection);
    connect(&workspace, &Workspace::rowsChanged, this, [this](const RowsChange &change) {
        if (change.kind == ListKind::ApiTokens)
            fillTexts(change.connection);
    });
    connect(&workspace, &Workspace::connectionChanged, this, [this](const ConnectionId &id) {
        const ConnectionInfo *info = m_workspace.connection(id);
        if (info && info->state == ConnectionState::Locked)
            dropTexts(id);
    });
}

ApiTokenRegistry::~ApiTokenRegistry()
{
    for (const auto &[key, call] : m_checks)
        call.cancel();
    if (m_unwritten)
        (void)write();
}

VoidOutcome ApiTokenRegistry::restore()
{
    const FileOutcome<QJsonObject> object = m_file.read();
    if (!object)
        return failure(asProblem(object.error()));
    if (!m_file.wasThere())
        return {};
    std::optional<RegistryEntries> entries = registryFromJson(*object);
    if (!entries)
        return failure(asProblem(m_file.moveAside(
            QCoreApplication::translate("FileProblem", "a token’s entry lacks a member"))));
    m_entries = std::move(*entries);
    for (const ConnectionInfo &info : m_workspace.connections())
        publish(info.connection.id);
    return {};
}

void ApiTokenRegistry::follow(CommandRunner &commands)
{
    const auto tell = [this](const VoidOutcome &kept) {
        if (!kept)
            emit problemOccurred(kept.error());
    };
    connect(&commands, &CommandRunner::apiTokenMade, this,
            [this, tell](const ConnectionId &connection, const ApiToken &token) {
                if (!token.token.isEmpty())
                    m_texts.insert_or_assign(Key(connection, token.id), token.token);
                tell(addCreated(connection, token));
            });
    connect(&commands, &CommandRunner::finished, this, [this, tell](const CommandRun *run) {
        const auto *gone = std::get_if<DeleteApiToken>(&run->command().change);
        if (gone && run->report().state == CommandState::Done)
            tell(forget(run->command().connection, gone->id));
    });
}

void ApiTokenRegistry::fillTexts(const ConnectionId &connection)
{
    for (const auto &[key, text] : m_texts) {
        if (key.first != connection)
            continue;
        const ApiToken *listed = row(key);
        if (!listed || !listed->token.isEmpty())
            continue;
        ApiToken token = *listed;
        token.token = text;
        m_workspace.upsertRow<ApiToken>(connection, std::move(token));
    }
}

void ApiTokenRegistry::dropTexts(const ConnectionId &connection)
{
    std::erase_if(m_texts, [&](const auto &item) { return item.first.first == connection; });
}

ApiTokenEntries ApiTokenRegistry::entriesOf(const ConnectionId &connection) const
{
    ApiTokenEntries entries;
    const auto first = m_entries.lower_bound(
        Key(connection, ApiTokenId(std::numeric_limits<ApiTokenId::Value>::min())));
    for (auto each = first; each != m_entries.end() && each->first.first == connection; ++each)
        entries.emplace_hint(entries.end(), each->first.second, each->second);
    return entries;
}

void ApiTokenRegistry::publish(const ConnectionId &connection)
{
    m_workspace.setApiTokenEntries(connection, entriesOf(connection));
}

VoidOutcome ApiTokenRegistry::write()
{
    VoidOutcome written = outcomeOf(m_file.write(registryToJson(m_entries)));
    m_unwritten = !written;
    return written;
}

const ApiToken *ApiTokenRegistry::row(const Key &key) const
{
    return findRow(*m_workspace.rows<ApiToken>(key.first), key.second);
}

void ApiTokenRegistry::writeOrTell()
{
    const VoidOutcome written = write();
    if (!written && !m_told)
        emit problemOccurred(written.error());
    m_told = !written;
}

std::optional<ApiTokenEntry> ApiTokenRegistry::entry(const ConnectionId &connection,
                                                     ApiTokenId id) const
{
    const Key key(connection, id);
    const auto found = m_entries.find(key);
    const ApiToken *listed = row(key);
    if (found == m_entries.end() && !listed)
        return std::nullopt;
    ApiTokenEntry entry = found != m_entries.end() ? found->second : ApiTokenEntry{};
    if (!listed || listed->fault)
        return entry;
    entry.name = listed->name;
    entry.account = listed->accountId;
    if (listed->createdAt)
        entry.createdAt = listed->createdAt;
    const std::optional<ApiAccess> access = m_access.held(connection);
    if (access && !listed->token.isEmpty() && access->apiToken == listed->token)
        entry.origin = ApiTokenOrigin::Connected;
    return entry;
}

ApiTokenEntry &ApiTokenRegistry::entryToEdit(const Key &key)
{
    const auto known = entry(key.first, key.second);
    return m_entries.try_emplace(key, known.value_or(ApiTokenEntry{})).first->second;
}

VoidOutcome ApiTokenRegistry::addCreated(const ConnectionId &connection, const ApiToken &token)
{
    m_entries.insert_or_assign(Key(connection, token.id),
                               ApiTokenEntry{.name = token.name,
                                             .origin = ApiTokenOrigin::Created,
                                             .account = token.accountId,
                                             .createdAt = token.createdAt
                                                 ? token.createdAt
                                                 : std::optional(m_clock.now())});
    publish(connection);
    return write();
}

//! They run downwards in each connection.
ApiTokenId ApiTokenRegistry::nextOwnId(const ConnectionId &connection) const
{
    const auto first = m_entries.lower_bound(
        Key(connection, ApiTokenId(std::numeric_limits<ApiTokenId::Value>::min())));
    const bool any = first != m_entries.end() && first->first.first == connection;
    return ApiTokenId(any ? std::min(first->first.second.value(), 0) - 1 : -1);
}

Outcome<ApiTokenId> ApiTokenRegistry::addByHand(const ConnectionId &connection, const QString &name,
                                                const QString &owner, const QString &note)
{
    const ApiTokenId id = nextOwnId(connection);
    m_entries.insert_or_assign(Key(connection, id),
                               ApiTokenEntry{.name = name.trimmed(),
                                             .note = note.left(MaxNote),
                                             .owner = owner.left(MaxNote),
                                             .origin = ApiTokenOrigin::AddedByHand});
    fillList(connection);
    publish(connection);
    if (const VoidOutcome written = write(); !written)
        return failure(written.error());
    return id;
}

VoidOutcome ApiTokenRegistry::annotate(const ConnectionId &connection, ApiTokenId id,
                                       const QString &owner, const QString &note)
{
    ApiTokenEntry &entry = entryToEdit(Key(connection, id));
    entry.owner = owner.trimmed().left(MaxNote);
    entry.note = note.trimmed().left(MaxNote);
    publish(connection);
    return write();
}

TakenNotes ApiTokenRegistry::takeNotes(const std::map<ConnectionId, ApiTokenEntries> &notes)
{
    TakenNotes taken;
    for (const auto &[connection, entries] : notes) {
        for (const auto &[theirs, noted] : entries) {
            ApiTokenId id = theirs;
            if (!id.isValid()) {
                id = notedToken(theirs, noted.name, entriesOf(connection));
                if (id == ApiTokenId())
                    id = nextOwnId(connection);
                taken.ids.emplace(std::pair(connection, theirs), id);
            }
            ApiTokenEntry &entry = entryToEdit(Key(connection, id));
            if (!id.isValid())
                entry.origin = ApiTokenOrigin::AddedByHand;
            if (entry.name.isEmpty())
                entry.name = noted.name;
            entry.owner = noted.owner.left(MaxNote);
            entry.note = noted.note.left(MaxNote);
        }
        fillList(connection);
        publish(connection);
    }
    if (!notes.empty())
        taken.kept = write();
    return taken;
}

VoidOutcome ApiTokenRegistry::forget(const ConnectionId &connection, ApiTokenId id)
{
    const auto found = m_entries.find(Key(connection, id));
    if (found == m_entries.end())
        return {};
    // A row that no backend lists stands there because of the entry alone.
    const ConnectionInfo *info = m_workspace.connection(connection);
    if (found->second.origin == ApiTokenOrigin::AddedByHand
        || (info && info->listsApiTokens == false))
        m_workspace.removeRow<ApiToken>(connection, id);
    m_texts.erase(found->first);
    m_entries.erase(found);
    publish(connection);
    return write();
}

bool ApiTokenRegistry::canCheck(const ConnectionId &connection, ApiTokenId id) const
{
    const ApiToken *listed = row(Key(connection, id));
    return listed && !listed->token.isEmpty() && m_workspace.connection(connection);
}

bool ApiTokenRegistry::ask(const Key &key)
{
    const auto &[connection, id] = key;
    if (!canCheck(connection, id))
        return false;
    if (m_checks.contains(key))
        return true;
    const ApiToken *listed = row(key);
    const ApiAccess access = Credentials::accessWith(
        m_workspace.connection(connection)->connection.apiUrl, listed->token, listed->accountId);
    m_checks[key] =
        m_access.api().whoAmI(access, this, [this, key](const Outcome<Identity> &identity) {
            takeResult(key, identity);
        });
    entryToEdit(key).checking = true;
    return true;
}

void ApiTokenRegistry::check(const ConnectionId &connection, ApiTokenId id)
{
    if (ask({connection, id}))
        publish(connection);
}

std::vector<ApiTokenId> ApiTokenRegistry::checkAll(const ConnectionId &connection)
{
    std::vector<ApiTokenId> asked;
    const Rows<ApiToken> rows = m_workspace.rows<ApiToken>(connection);
    for (const ApiToken &token : *rows) {
        if (ask({connection, token.id}))
            asked.push_back(token.id);
    }
    publish(connection);
    return asked;
}

void ApiTokenRegistry::takeResult(const Key &key, const Outcome<Identity> &identity)
{
    m_checks.erase(key);
    if (!m_workspace.connection(key.first))
        return;
    ApiTokenEntry &entry = entryToEdit(key);
    entry.checking = false;
    entry.unanswered.reset();
    if (identity)
        entry.check = ApiTokenCheck{.time = m_clock.now(), .identity = *identity};
    else if (identity.error().kind == ProblemKind::Unauthorized)
        entry.check = ApiTokenCheck{.time = m_clock.now(), .identity = {}};
    else
        entry.unanswered = m_clock.now(); // that says nothing of the token
    publish(key.first);
    m_unwritten = true;
    // Many are checked at once, and the file is one.
    if (m_checks.empty())
        writeOrTell();
    emit checked(key.first, key.second);
}

void ApiTokenRegistry::fillList(const ConnectionId &connection)
{
    const ConnectionInfo *info = m_workspace.connection(connection);
    if (!info)
        return;
    const bool listed = info->listsApiTokens.value_or(true);
    for (const auto &[key, entry] : m_entries) {
        // A list has the tokens of its own account alone.
        const bool elsewhere =
            entry.account.isValid() && entry.account != info->connection.accountId;
        const bool wanted = entry.origin == ApiTokenOrigin::AddedByHand
            || (entry.origin == ApiTokenOrigin::Created && (!listed || elsewhere));
        if (key.first != connection || !wanted)
            continue;
        ApiToken token{.id = key.second,
                       .name = entry.name,
                       .accountId =
                           entry.account.isValid() ? entry.account : info->connection.accountId,
                       .createdAt = entry.createdAt};
        if (const auto text = m_texts.find(key); text != m_texts.end())
            token.token = text->second;
        else if (const ApiToken *known = row(key))
            token.token = known->token;
        m_workspace.upsertRow<ApiToken>(connection, std::move(token));
    }
}

void ApiTokenRegistry::dropConnection(const ConnectionId &connection)
{
    const auto gone =
        std::erase_if(m_entries, [&](const auto &item) { return item.first.first == connection; });
    std::erase_if(m_checks, [&](const auto &item) {
        if (item.first.first != connection)
            return false;
        item.second.cancel();
        return true;
    });
    dropTexts(connection);
    if (gone > 0)
        writeOrTell();
}

} // namespace tokendeck

#include "moc_api_token_registry.cpp"
