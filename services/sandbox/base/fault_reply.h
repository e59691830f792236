// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/base/fault.h"
#include "services/sandbox/base/reply.h"

namespace tokendeck::sandbox {

//! The error that a Status fault answers with.
[[nodiscard]] Reply faultReply(const Fault &fault);
//! Status 200 and bytes that are no JSON.
[[nodiscard]] Reply garbageReply();
//! \p reply with a value of another type in the place of each of its values.
[[nodiscard]] Reply withWrongTypes(Reply reply);

} // namespace tokendeck::sandbox
