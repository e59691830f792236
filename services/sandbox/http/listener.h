// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "services/sandbox/base/backend_reply.h"

#include <QByteArray>
#include <QString>

namespace tokendeck::sandbox {

class Backend;

//! The largest body that the listener takes, in bytes, and the longest line.
inline constexpr qint64 MostShippedBytes = 10'485'760;
inline constexpr qsizetype LongestShippedLine = 500'000;

//! The listener (docs/backend.md, The sandbox): \p lines are JSON objects, one in each line. 200
//! where all were taken, 401 for a token that is unknown or disabled, 400 with counts where some
//! were not understood; the others are taken. Of a line, the fields that the sample's logs have are
//! kept.
[[nodiscard]] BackendReply shipLines(Backend &backend, const Secret &token, const QString &type,
                                     const QByteArray &lines);

} // namespace tokendeck::sandbox
