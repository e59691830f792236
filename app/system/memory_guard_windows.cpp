// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/memory_guard.h"

#include <werapi.h>
#include <windows.h>

namespace tokendeck {

namespace {

constexpr DWORD NoHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP, which MinGW's header lacks

} // namespace

void guardMemory()
{
    // A crash is reported without the heap. Other programs of the same user can still read it.
    ::WerSetFlags(NoHeap);
}

} // namespace tokendeck
