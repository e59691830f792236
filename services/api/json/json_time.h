// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/stated_time.h"
#include "services/api/json/json_reader.h"

namespace tokendeck::json {

//! The moment that \p text names: a number or an ISO 8601 text, as readTime() takes them.
[[nodiscard]] std::optional<TimePoint> timeOfText(std::string_view text);

//! A moment in any of the backend's forms (docs/backend.md, Values): epoch seconds with a fraction,
//! epoch milliseconds (from 1e11 on), such a number in a string or as the only item of an array,
//! or an ISO 8601 string, which counts as UTC when it names no offset. From 1970 to 9999.
[[nodiscard]] bool readTime(Value value, TimePoint &time, Fault &fault);

//! What an answer says of a time that may be none: null, an empty text, 0 and -1 are how backends
//! write "never". What is no time at all is unknown, and is no fault of the row.
[[nodiscard]] bool readStatedTime(Value value, StatedTime &time, Fault &fault);

//! The same of a time that there must be: "never" and what is no time are absent, which is unknown.
[[nodiscard]] bool readKnownTime(Value value, std::optional<TimePoint> &time, Fault &fault);

} // namespace tokendeck::json
