// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "models/domain/shared_token.h"
#include "services/sandbox/base/journal.h"
#include "services/sandbox/store/database.h"

#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace tokendeck::sandbox {

//! Shared tokens and their filters. Tells the journal each state that a committed change leads to.
class SharedTokenStore {
public:
    SharedTokenStore(Database &database, Journal &journal);

    //! The body of GET /v1/shared-tokens. Its rows are read once and then follow each change:
    //! reading 100,000 takes half a second, joining them a fiftieth of one.
    [[nodiscard]] QByteArray listBody(AccountId account);
    //! Reads the rows of listBody() ahead.
    void load(AccountId account);
    [[nodiscard]] std::optional<SharedToken> find(AccountId account, SharedTokenId id);
    void insert(AccountId account, const SharedToken &token, TimePoint now);
    void update(AccountId account, const SharedToken &token, TimePoint now);
    void remove(AccountId account, SharedTokenId id, TimePoint now);

    [[nodiscard]] std::vector<Filter> filters(AccountId account);
    [[nodiscard]] std::optional<Filter> findFilter(AccountId account, FilterId id);
    void insertFilter(AccountId account, const Filter &filter);
    //! Takes the filter off every token that has it. A token may be without any then.
    //! Returns how many had it.
    int removeFilter(AccountId account, FilterId id, TimePoint now);

    //! The database has taken what was changed: the journal gets the new states.
    void committed();
    //! The database has dropped what was changed.
    void rolledBack();
    //! The journal is not to know of what was changed.
    void forgetChanges();

    //! One token as GET answers it.
    [[nodiscard]] static QByteArray body(const SharedToken &token);

private:
    //! One token each, as JSON, by id.
    using Rows = std::map<SharedTokenId, QByteArray>;

    [[nodiscard]] Rows &rowsOf(AccountId account);
    void writeFilters(const SharedToken &token);
    void changed(AccountId account, const SharedToken &token, TimePoint now, bool exists = true);
    //! Before \p id is changed for the first time.
    void recordOrigin(AccountId account, SharedTokenId id, TimePoint now);
    [[nodiscard]] Rows readRows(AccountId account);

    Database &m_database;
    Journal &m_journal;
    std::map<AccountId, Rows> m_rows; //!< of the accounts that were asked for
    std::vector<TokenState> m_pending;
    QSet<SharedTokenId> m_pendingTokens;
};

} // namespace tokendeck::sandbox
