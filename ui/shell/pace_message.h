// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/refresh/sync_service.h"
#include "ui/widgets/message_bar.h"

#include <functional>
#include <optional>

namespace tokendeck {

//! What there is to say of the pace of the answers that \p summary is about: that the backend asks
//! to wait, or answers very slowly, and for whom. \p cancel ends what is slow.
[[nodiscard]] std::optional<Message> paceMessage(const SyncSummary &summary,
                                                 const Workspace &workspace,
                                                 const std::function<void()> &cancel);

} // namespace tokendeck
