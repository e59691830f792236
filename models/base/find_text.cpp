// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/find_text.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace tokendeck {

size_t findText(std::string_view text, std::string_view needle, size_t from)
{
    if (needle.empty())
        return from <= text.size() ? from : std::string_view::npos;
    if (text.size() < needle.size())
        return std::string_view::npos;
    if (needle.size() == 1)
        return text.find(needle.front(), from);
    const size_t end = text.size() - needle.size() + 1; // first position that cannot match
    size_t at = from;
#ifdef __SSE2__
    // Compares the needle's first and last byte at 16 positions in one step.
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    for (; at + 16 <= end; at += 16) {
        const char *here = text.data() + at;
        const __m128i heads = _mm_loadu_si128(reinterpret_cast<const __m128i *>(here));
        const __m128i tails =
            _mm_loadu_si128(reinterpret_cast<const __m128i *>(here + needle.size() - 1));
        unsigned candidates = unsigned(_mm_movemask_epi8(
            _mm_and_si128(_mm_cmpeq_epi8(heads, first), _mm_cmpeq_epi8(tails, last))));
        while (candidates != 0) {
            const int offset = std::countr_zero(candidates);
            // The ends are the same.
            if (needle.size() == 2
                || std::memcmp(here + offset + 1, needle.data() + 1, needle.size() - 2) == 0)
                return at + size_t(offset);
            candidates &= candidates - 1;
        }
    }
#endif
    return at < end ? text.find(needle, at) : std::string_view::npos;
}

} // namespace tokendeck
