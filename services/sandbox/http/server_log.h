// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck::sandbox {

//! Keeps what QtHttpServer prints while debugging out of the log, whatever the rules ask for: it
//! prints the headers of each request, and with them API tokens. For the whole process; calling it
//! again changes nothing.
void silenceServerDebugging();

} // namespace tokendeck::sandbox
