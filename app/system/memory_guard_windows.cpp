// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/memory_guard.h"

#include <windows.h>

// As werapi.h has both; that of MinGW-w64 cannot be compiled in every version.
extern "C" __declspec(dllimport) HRESULT WINAPI WerSetFlags(DWORD flags);

namespace tokendeck {
namespace {

constexpr DWORD NoHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP

} // namespace

void guardMemory()
{
    // A crash is reported without the heap. Other programs of the same user can still read it.
    ::WerSetFlags(NoHeap);
}

} // namespace tokendeck
