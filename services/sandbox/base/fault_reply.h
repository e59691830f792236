// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/base/backend_reply.h"
#include "services/sandbox/base/fault.h"

namespace tokendeck::sandbox {

//! The error that a Status fault answers with.
[[nodiscard]] BackendReply faultReply(const Fault &fault);
//! Status 200 and bytes that are no JSON.
[[nodiscard]] BackendReply garbageReply();
//! \p reply with a value of another type in the place of each of its values.
[[nodiscard]] BackendReply withWrongTypes(BackendReply reply);

} // namespace tokendeck::sandbox
