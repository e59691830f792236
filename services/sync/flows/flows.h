// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_context.h"
#include "services/sync/commands/steps.h"

namespace tokendeck {

// The steps of each change. What came of it is in the context's report: Done unless it says
// otherwise. The context outlives the steps.

[[nodiscard]] Steps<void> runChange(CommandContext *context, CreateSharedToken change);
[[nodiscard]] Steps<void> runChange(CommandContext *context, EditSharedToken change);
[[nodiscard]] Steps<void> runChange(CommandContext *context, AttachFilters change);
[[nodiscard]] Steps<void> runChange(CommandContext *context, RotateSharedToken change);
[[nodiscard]] Steps<void> runChange(CommandContext *context, DeleteSharedToken change);

[[nodiscard]] Steps<void> runChange(CommandContext *context, CreateFilter change);
[[nodiscard]] Steps<void> runChange(CommandContext *context, DeleteFilter change);
[[nodiscard]] Steps<void> runChange(CommandContext *context, ReplaceFilter change);
[[nodiscard]] Steps<void> runChange(CommandContext *context, MergeFilters change);

[[nodiscard]] Steps<void> runChange(CommandContext *context, CreateShippingToken change);
[[nodiscard]] Steps<void> runChange(CommandContext *context, RenameShippingToken change);
[[nodiscard]] Steps<void> runChange(CommandContext *context, SetShippingTokenEnabled change);
[[nodiscard]] Steps<void> runChange(CommandContext *context, DeleteShippingToken change);
[[nodiscard]] Steps<void> runChange(CommandContext *context, RotateShippingToken change);

[[nodiscard]] Steps<void> runChange(CommandContext *context, CreateApiToken change);
[[nodiscard]] Steps<void> runChange(CommandContext *context, DeleteApiToken change);

[[nodiscard]] Steps<void> runChange(CommandContext *context, SetAccountSearchable change);

// What came of a change whose answer a lock has cut off, which left it with \p lost: looked up in
// the backend after unlocking, with what the change names and which rows stood before. Sends no
// write again. The report has the end, as of the steps above.

[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, CreateSharedToken change,
                                       Problem lost);
[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, EditSharedToken change,
                                       Problem lost);
[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, AttachFilters change, Problem lost);
[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, RotateSharedToken change,
                                       Problem lost);
[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, DeleteSharedToken change,
                                       Problem lost);

[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, CreateFilter change, Problem lost);
[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, DeleteFilter change, Problem lost);
[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, ReplaceFilter change, Problem lost);
[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, MergeFilters change, Problem lost);

[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, CreateShippingToken change,
                                       Problem lost);
[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, RenameShippingToken change,
                                       Problem lost);
[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, SetShippingTokenEnabled change,
                                       Problem lost);
[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, DeleteShippingToken change,
                                       Problem lost);
[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, RotateShippingToken change,
                                       Problem lost);

[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, CreateApiToken change,
                                       Problem lost);
[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, DeleteApiToken change,
                                       Problem lost);

[[nodiscard]] Steps<void> lookUpChange(CommandContext *context, SetAccountSearchable change,
                                       Problem lost);

} // namespace tokendeck
