// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace tokendeck {

//! Sees to it that a standard stream that was closed by the caller is not what is opened next: a
//! database, a socket. Writing to it fails all the same. To be called before anything is opened.
void reserveStandardStreams();

//! Writes \p text to standard output, past every buffer. Where that fails (the disk is full, nobody
//! takes it), says so for \p program on standard error and returns false.
[[nodiscard]] bool printOutput(const QByteArray &text, const QByteArray &program);

//! Writes \p text to standard error.
void printError(const QByteArray &text);

} // namespace tokendeck
