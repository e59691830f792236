// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"
#include "services/http/message/request.h"

#include <QLoggingCategory>

namespace tokendeck {

//! "tokendeck.http": one line per call and one per failed try. Lines hold the method, the host, the
//! path, the result, the time, the bytes and the tries; never a query, a header or a body.
Q_DECLARE_LOGGING_CATEGORY(lcHttp)

//! "GET", "POST", "PUT" or "DELETE".
[[nodiscard]] QByteArray methodName(Method method);

//! What a line says about \p problem: the status, or one word.
[[nodiscard]] QByteArray logWord(const Problem &problem);

} // namespace tokendeck
