// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/json_file.h"
#include "models/domain/api_token_entry.h"
#include "services/sync/access/account_access.h"
#include "services/sync/refresh/sync_service.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace tokendeck {

class CommandRunner;

//! What has become of notes that came from another computer.
struct TakenNotes {
    //! What tokens that were written down by hand are called here, by what they are called there.
    std::map<std::pair<ConnectionId, ApiTokenId>, ApiTokenId> ids;
    VoidOutcome kept; //!< FileFailed: they are known until the application ends
};

//! The API tokens that this computer knows, in a readable file without secrets, by connection and
//! token id. Tokens that the backend has no id for have ids below 0, which are this file's own.
//!
//! The workspace shows them. Where the backend has no list of API tokens, they stand there as its
//! list, too.
class ApiTokenRegistry : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype MaxNote = 500; //!< letters

    //! All references outlive this.
    ApiTokenRegistry(JsonFile file, Workspace &workspace, SyncService &sync,
                     const AccountAccess &access, Clock &clock, QObject *parent = nullptr);
    ~ApiTokenRegistry() override;

    //! Reads the file. A damaged one was moved aside: FileDamaged, and nothing is known.
    [[nodiscard]] VoidOutcome restore();

    //! Keeps what \p commands makes and deletes from now on; problemOccurred() where that cannot be
    //! written. The text of a token that is made stays in memory until the application locks, also
    //! where no list tells it again.
    void follow(CommandRunner &commands);

    //! What is known of the token, with its origin. Absent when neither this computer nor the
    //! workspace has it.
    [[nodiscard]] std::optional<ApiTokenEntry> entry(const ConnectionId &connection,
                                                     ApiTokenId id) const;

    //! A token was made here. FileFailed leaves it known until the application ends.
    [[nodiscard]] VoidOutcome addCreated(const ConnectionId &connection, const ApiToken &token);
    //! The admin writes a token down that the backend does not list. \p name is not empty.
    [[nodiscard]] Outcome<ApiTokenId> addByHand(const ConnectionId &connection, const QString &name,
                                                const QString &owner, const QString &note);
    //! Takes note and owner, shortened to MaxNote.
    [[nodiscard]] VoidOutcome annotate(const ConnectionId &connection, ApiTokenId id,
                                       const QString &owner, const QString &note);
    //! Takes notes and owners as another computer has them, by its ids, in place of those of the
    //! same tokens here; what they do not name stays.
    [[nodiscard]] TakenNotes takeNotes(const std::map<ConnectionId, ApiTokenEntries> &notes);
    //! Forgets the token; of one that no backend lists, its row as well.
    [[nodiscard]] VoidOutcome forget(const ConnectionId &connection, ApiTokenId id);

    //! Whether the token's text is in memory, so that check() can ask with it.
    [[nodiscard]] bool canCheck(const ConnectionId &connection, ApiTokenId id) const;
    //! Asks whoami with the token; checked() follows. Nothing when canCheck() is false or it is
    //! being checked.
    void check(const ConnectionId &connection, ApiTokenId id);
    //! Checks every token of \p connection that can be; these are answered.
    std::vector<ApiTokenId> checkAll(const ConnectionId &connection);

signals:
    void checked(const tokendeck::ConnectionId &connection, tokendeck::ApiTokenId id);
    //! The file could not be written.
    void problemOccurred(const tokendeck::Problem &problem);

private:
    using Key = std::pair<ConnectionId, ApiTokenId>;

    [[nodiscard]] const ApiToken *row(const Key &key) const;
    [[nodiscard]] ApiTokenEntry &entryToEdit(const Key &key);
    //! The next id of a token that no backend has given one.
    [[nodiscard]] ApiTokenId nextOwnId(const ConnectionId &connection) const;
    [[nodiscard]] ApiTokenEntries entriesOf(const ConnectionId &connection) const;
    //! Shows the entries of \p connection in the workspace.
    void publish(const ConnectionId &connection);
    [[nodiscard]] VoidOutcome write();
    void writeOrTell();
    //! Asks whoami; false when canCheck() is. The caller publishes.
    bool ask(const Key &key);
    void takeResult(const Key &key, const Outcome<Identity> &identity);
    void fillList(const ConnectionId &connection);
    //! Gives the rows of tokens that were made here their texts again.
    void fillTexts(const ConnectionId &connection);
    void dropTexts(const ConnectionId &connection);
    void dropConnection(const ConnectionId &connection);

    JsonFile m_file;
    Workspace &m_workspace;
    const AccountAccess &m_access;
    Clock &m_clock;
    std::map<Key, ApiTokenEntry> m_entries;
    std::map<Key, CallHandle> m_checks;
    std::map<Key, Secret> m_texts; //!< of tokens that were made here since the last lock
    bool m_unwritten = false; //!< the file does not have what is known here
    bool m_told = false; //!< that the file cannot be written
};

} // namespace tokendeck
