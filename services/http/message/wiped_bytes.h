// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace tokendeck {

//! Overwrites \p bytes and empties it. A copy that somebody else holds stays.
void wipe(QByteArray &bytes);

//! Gives \p bytes room for \p capacity bytes, without leaving a copy where it was.
void reserveWiping(QByteArray &bytes, qsizetype capacity);

} // namespace tokendeck
