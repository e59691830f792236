// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

//! Keeps this process's memory, which holds tokens, to itself: no core file is written, and other
//! programs of the same user can neither read it nor attach to it (Linux: prctl(2),
//! PR_SET_DUMPABLE). Who has CAP_SYS_PTRACE, as root, still can. On Windows crash reports are
//! without the heap, and no more. To be called before a token is read; what the system does not
//! offer is left out silently.
void guardMemory();

} // namespace tokendeck
