// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/base/fault.h"
#include "services/sandbox/routes/backend.h"

#include <optional>

namespace tokendeck::sandbox {

//! What an OtherAnswer fault tells in place of the object that \p method of \p path makes, changes
//! or reads. Nothing where the request is about no single object, or there is no other.
[[nodiscard]] std::optional<BackendReply> otherAnswer(Backend &backend, const QByteArray &method,
                                                      const QString &path, const Actor &actor,
                                                      OtherAnswer which);

} // namespace tokendeck::sandbox
