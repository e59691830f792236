// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/answer_check.h"
#include "services/sync/flows/write_end.h"

#include <optional>
#include <vector>

namespace tokendeck {

//! Whether \p a and \p b are the same set of filters, in whatever order.
[[nodiscard]] bool sameFilters(std::vector<FilterId> a, std::vector<FilterId> b);
[[nodiscard]] bool hasFilter(const SharedToken &token, FilterId filter);
//! Whether \p token lets the same logs through as the filters and operator that were asked for.
[[nodiscard]] bool filtersAsAsked(const SharedToken &token, const std::vector<FilterId> &filters,
                                  FilterOperator filterOperator);
//! Whether \p token is as it was when the admin began the change. When it was last used does not
//! count.
[[nodiscard]] bool matchesBase(const SharedToken &token, const SharedTokenBase &base);

//! What was asked for besides the filters; absent: not asked.
struct AskedDetails {
    std::optional<QString> name;
    std::optional<std::optional<TimePoint>> expiresAt;
};
//! Notes each thing in which \p token is not as asked for.
void noteDifferences(CommandContext &context, const SharedToken &token,
                     const std::vector<FilterId> &filters, FilterOperator filterOperator,
                     const AskedDetails &details);

//! The token as the backend has it now, if it is still as in \p base. If not, the command has
//! failed with ChangedMeanwhile or NotFound, and the workspace knows.
[[nodiscard]] Steps<std::optional<SharedToken>> readBase(CommandContext *context,
                                                         SharedTokenBase base);

//! How replacing a token's filters ended. \c token is what the backend has then, where it is known.
struct ChangeEnd {
    WriteEnd end;
    std::optional<SharedToken> token;
};
//! Shows \p changed's token, if it is known.
void showChanged(CommandContext &context, const ChangeEnd &changed);
//! Sends \p change and finds out what came of it when the answer says nothing or contradicts what
//! was known; \p before is the token before it. Of the report, it touches the notes on filters that
//! are gone alone.
[[nodiscard]] Steps<ChangeEnd> changeToken(CommandContext *context, Duty duty, SharedToken before,
                                           SharedTokenChange change);
//! Finds out what came of \p change of \p before that ended with \p problem.
[[nodiscard]] Steps<ChangeEnd> settleChange(CommandContext *context, SharedToken before,
                                            SharedTokenChange change, Problem problem);

//! Notes which of \p filters the backend does not know any more, after it has rejected a change
//! that names them, and has the filters read again.
[[nodiscard]] Steps<void> noteGoneFilters(CommandContext *context, std::vector<FilterId> filters,
                                          Problem problem);

//! Creates a token that lets through what \p draft says and no more: a new one that came out
//! otherwise is deleted at once. The token is in the workspace then. Nothing after a failure, which
//! the report has.
[[nodiscard]] Steps<std::optional<SharedToken>> createVerified(CommandContext *context,
                                                               SharedTokenDraft draft);
//! The same of a draft that was sent and answered with \p answer; \p known is what stood before.
[[nodiscard]] Steps<std::optional<SharedToken>> settleCreated(CommandContext *context,
                                                              SharedTokenDraft draft,
                                                              KnownRows<SharedToken> known,
                                                              Outcome<SharedToken> answer);

} // namespace tokendeck
