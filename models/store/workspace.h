// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/domain/account.h"
#include "models/domain/api_token.h"
#include "models/domain/api_token_entry.h"
#include "models/domain/connection.h"
#include "models/domain/filter.h"
#include "models/domain/lists/list_kind.h"
#include "models/domain/lists/secret_gate.h"
#include "models/domain/problem.h"
#include "models/domain/shared_token.h"
#include "models/domain/shipping_token.h"
#include "models/store/rows/row_changes.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

//! A list as it stands: sorted by id, shared with the background, and never changed once published
//! but for its tokens (SecretGate).
template <typename Row> using Rows = std::shared_ptr<const std::vector<Row>>;

//! Whether a connection's token can be used.
enum class ConnectionState {
    Locked, //!< the token is not in memory: the application is locked, or has just started
    Ready,
    TokenRefused, //!< the backend answered 401: "Enter a new token"
    TokenUnavailable, //!< the keychain did not give it (ConnectionInfo::problem says why)
};

//! A connection and what was learnt about it.
struct ConnectionInfo {
    Connection connection;
    ConnectionState state = ConnectionState::Locked;
    std::optional<Problem> problem; //!< of the state
    bool waitsForKeychain = false; //!< of Locked: the token was asked for, and has not come yet
    std::optional<ShippingTokenLimits> shippingLimits; //!< of the last answer
    bool shippingLimitsFailed = false; //!< the last try to read them did
    std::optional<bool>
        listsApiTokens; //!< whether the backend has the extension; absent: not asked

    friend bool operator==(const ConnectionInfo &, const ConnectionInfo &) = default;
};

//! How current a list is.
struct ListStatus {
    bool refreshing = false;
    std::optional<TimePoint> syncedAt; //!< the last success; absent before the first
    //! The rows are a copy of what was read then, by an earlier run; nothing was read since.
    std::optional<TimePoint> keptFrom;
    std::optional<Problem> problem; //!< of the last try, if it failed
    //! A lock has dropped the tokens that the last answer told: they come with the next one.
    bool tokensDropped = false;

    //! What is shown, also what an earlier run has kept, is older than the last try.
    [[nodiscard]] bool isStale() const { return (syncedAt || keptFrom) && problem; }

    friend bool operator==(const ListStatus &, const ListStatus &) = default;
};

//! What a list is about to become, or became.
struct RowsChange {
    ConnectionId connection;
    ListKind kind = ListKind::Accounts;
    RowChanges rows;
};

//! A row whose deletion the backend has confirmed, and that its list shows all the same.
struct UndeletedRow {
    ConnectionId connection;
    ListKind kind = ListKind::Accounts;
    QString name; //!< a filter's is "field:value"
};

//! What is under way with one row, so that a table can mark it.
enum class PendingMark {
    None,
    Changing,
    Deleting,
    Unlisted, //!< the backend has confirmed it, and its list does not show it
};

//! The truth that the window shows: the lists of every connection, keyed by id.
//!
//! Lives in the UI thread. Only services/sync writes it. New lists are compared with the old ones
//! on the background thread and applied when the comparison still holds; nothing is announced where
//! nothing differs. Old lists end on the background thread.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(Background &background, QObject *parent = nullptr);
    ~Workspace() override;

    // What the window reads.

    //! In the order in which they are shown.
    [[nodiscard]] const std::vector<ConnectionInfo> &connections() const;
    //! The connection \p id, or nullptr. Valid until the next change of the connections.
    [[nodiscard]] const ConnectionInfo *connection(const ConnectionId &id) const;
    //! \p id's main connection and all that were made through it, the main one first.
    [[nodiscard]] std::vector<ConnectionId> family(const ConnectionId &id) const;
    //! Whether \p ids are of several families: within one, accounts have names of their own.
    [[nodiscard]] bool areOfSeveralFamilies(const std::vector<ConnectionId> &ids) const;
    [[nodiscard]] ListStatus status(const ConnectionId &id, ListKind kind) const;
    //! The list of \p id, never null: Account, ShippingToken, SharedToken, Filter or ApiToken.
    template <typename Row> [[nodiscard]] Rows<Row> rows(const ConnectionId &id) const;
    //! Which rows of that list were not understood. While there are any, the list tells less than
    //! it looks: that none of its rows does something is not known.
    [[nodiscard]] ListFaults faults(const ConnectionId &id, ListKind kind) const;
    //! What a background job that reads tokens has to hold.
    [[nodiscard]] SharedSecretGate secretGate() const;
    //! What this computer knows of the API tokens of \p id, never null.
    [[nodiscard]] std::shared_ptr<const ApiTokenEntries>
    apiTokenEntries(const ConnectionId &id) const;
    [[nodiscard]] PendingMark pendingMark(const ConnectionId &id, ListKind kind, qint32 row) const;
    //! \p rows, sorted by id and read from the backend by \p now, with what the backend has
    //! confirmed and its list may not show yet (WrittenRows).
    template <typename Row>
    [[nodiscard]] std::vector<Row> withWritten(const ConnectionId &id, std::vector<Row> rows,
                                               TimePoint now) const;

    // What services/sync writes.

    //! Puts the connection behind its family, or at the end.
    void addConnection(const ConnectionInfo &info);
    //! Replaces what is known of info.connection.id.
    void updateConnection(const ConnectionInfo &info);
    //! Forgets the connection with its lists, and overwrites their tokens.
    void removeConnection(const ConnectionId &id);
    void setStatus(const ConnectionId &id, ListKind kind, const ListStatus &status);
    //! Makes \p rows (best sorted by id) the list of \p id, but for what was confirmed and it does
    //! not show yet, and its status fresh as of \p syncedAt. This and the next four take effect
    //! after a comparison on the background, in the order of the calls; several that come meanwhile
    //! are compared and announced together.
    template <typename Row>
    void replaceRows(const ConnectionId &id, std::vector<Row> rows, TimePoint syncedAt);
    //! Shows \p rows, which have no tokens and which an earlier run read at \p keptFrom, until the
    //! backend answers. Does nothing where it has answered, or where the list has rows.
    template <typename Row>
    void showKept(const ConnectionId &id, std::vector<Row> rows, TimePoint keptFrom);
    //! Puts \p row in, in place of the one with its id if there is one.
    template <typename Row> void upsertRow(const ConnectionId &id, Row row);
    //! Takes the row with \p rowId out, if it is there.
    template <typename Row> void removeRow(const ConnectionId &id, decltype(Row::id) rowId);
    //! The same for a row that the backend has answered a write with by \p now, or has deleted:
    //! lists that lag behind do not take that back.
    template <typename Row> void confirmRow(const ConnectionId &id, Row row, TimePoint now);
    template <typename Row>
    void confirmRemoval(const ConnectionId &id, decltype(Row::id) rowId, TimePoint now);
    void setApiTokenEntries(const ConnectionId &id, ApiTokenEntries entries);
    void setPendingMark(const ConnectionId &id, ListKind kind, qint32 row, PendingMark mark);
    //! Overwrites and forgets every token of every list, and marks all connections locked. Names
    //! and the rest stay, so that the window keeps its place. When it returns no list has a token,
    //! and none that is on its way brings one in. Announced by connectionChanged() alone: the lists
    //! are the same, their tokens are empty.
    void dropSecrets();

signals:
    void connectionAboutToBeAdded(const tokendeck::ConnectionId &id, int position);
    void connectionAdded(const tokendeck::ConnectionId &id);
    void connectionChanged(const tokendeck::ConnectionId &id);
    void connectionAboutToBeRemoved(const tokendeck::ConnectionId &id);
    void connectionRemoved(const tokendeck::ConnectionId &id);
    void statusChanged(const tokendeck::ConnectionId &id, tokendeck::ListKind kind);
    //! At the first, rows() still answers what was; at the second, what is.
    void rowsAboutToChange(const tokendeck::RowsChange &change);
    void rowsChanged(const tokendeck::RowsChange &change);
    //! The lists have had their time to catch up.
    void rowUndeleted(const tokendeck::UndeletedRow &row);
    void apiTokenEntriesChanged(const tokendeck::ConnectionId &id);
    void pendingMarkChanged(const tokendeck::ConnectionId &id, tokendeck::ListKind kind,
                            qint32 row);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokendeck
