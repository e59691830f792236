// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/list_kind.h"
#include "services/sync/logs/log_shares.h"
#include "ui/frame/details/details_pane.h"
#include "words/lists/detail_words.h"

namespace tokendeck {

// What the details pane says about one row. \p account is the name of the row's account, \p fetch
// gives the row's token at the moment of the call.

[[nodiscard]] DetailsContent detailsOf(const ShippingToken &token, const QString &account,
                                       TimePoint now, TokenField::Fetch fetch);
//! What a shared token lets through.
struct SharedTokenSight {
    Pills filters; //!< as the table shows them
    std::optional<LogShare> share; //!< absent while it is not known
    bool counting = false; //!< the share is being asked for
    bool outOfReach = false; //!< nobody answers who could count
    int daysToWarn = DaysToWarn; //!< an end in fewer days is near
};
[[nodiscard]] DetailsContent detailsOf(const SharedToken &token, const QString &account,
                                       const SharedTokenSight &sight, TimePoint now,
                                       TokenField::Fetch fetch);
//! \p account is what the table says; \p entry is what this computer knows of it.
//! \p listed says whether the backend lists it, and so has given its id.
[[nodiscard]] DetailsContent detailsOf(const ApiToken &token, const QString &account,
                                       const ApiTokenEntry &entry, bool listed, TimePoint now,
                                       TokenField::Fetch fetch);
//! \p usedBy is what the table says about its uses.
[[nodiscard]] DetailsContent detailsOf(const Filter &filter, const QString &account,
                                       const QString &usedBy);

//! Says in \p content of a row of \p connection's list \p kind, where an earlier run has kept that,
//! from when it is, and of a token that a lock has dropped that it comes with the next answer.
void markKnowledge(DetailsContent &content, const Workspace &workspace,
                   const ConnectionId &connection, ListKind kind);
//! A row of the list \p kind that was not understood.
[[nodiscard]] DetailsContent detailsOf(const RowFault &fault, ListKind kind, const QString &title,
                                       const QString &account, qint32 id);

} // namespace tokendeck
