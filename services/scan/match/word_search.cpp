// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/word_search.h"

#include "models/domain/secret.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tokendeck {
namespace {

//! Of a longer run of letters, digits and dashes, as packed scripts have them, the beginning alone
//! is looked at where it is in two windows.
constexpr qsizetype LongestRun = 1024;

bool isHex(uchar c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isBare(uchar c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isWordPart(uchar c)
{
    return isBare(c) || c == '-';
}

//! A part of a run of letters, digits and dashes.
struct Part {
    size_t begin = 0;
    size_t end = 0;
};

//! Calls \p take with each longest part of \p run whose characters are all \p wanted.
template <typename Wanted, typename Take>
void forEachPart(std::string_view run, Wanted wanted, Take take)
{
    for (size_t at = 0; at < run.size();) {
        const auto begin = std::find_if(run.begin() + std::ptrdiff_t(at), run.end(), wanted);
        const auto end = std::find_if_not(begin, run.end(), wanted);
        if (begin != end)
            take(Part{size_t(begin - run.begin()), size_t(end - run.begin())});
        at = size_t(end - run.begin()) + (end == run.end() ? 0 : 1);
    }
}

//! Where the UUIDs of \p run begin that it has among other hex digits: 8-4-4-4-12.
template <typename Take> void forEachUuid(std::string_view run, Part part, Take take)
{
    constexpr size_t UuidSize = 36;
    constexpr std::array<size_t, 4> dashes{8, 13, 18, 23};
    for (size_t at = part.begin; at + UuidSize <= part.end; ++at) {
        if (std::ranges::all_of(dashes, [&](size_t dash) { return run[at + dash] == '-'; }))
            take(Part{at, at + UuidSize});
    }
}

bool hasTokenSize(Part part)
{
    const auto size = qsizetype(part.end - part.begin);
    return size >= WordSearch::ShortestWord && size <= WordSearch::LongestWord;
}

//! Calls \p take with each part of \p run that has the shape of a token.
template <typename Take> void forEachWord(std::string_view run, Take take)
{
    forEachPart(run, isBare, [&](Part part) {
        if (hasTokenSize(part))
            take(part);
    });
    const auto isDashed = [](uchar c) {
        return isHex(c) || c == '-';
    };
    forEachPart(run, isDashed, [&](Part part) {
        while (part.begin < part.end && run[part.begin] == '-')
            ++part.begin;
        while (part.begin < part.end && run[part.end - 1] == '-')
            --part.end;
        const std::string_view text = run.substr(part.begin, part.end - part.begin);
        if (text.find('-') == std::string_view::npos)
            return;
        if (hasTokenSize(part))
            take(part);
        forEachUuid(run, part, [&](Part uuid) {
            if (uuid.begin != part.begin || uuid.end != part.end)
                take(uuid);
        });
    });
}

//! Whether a word's character is at \p at: of UTF-16 with a zero beside it.
template <qsizetype Width> bool isPart(const TextWindow &window, qsizetype at)
{
    if (at < 0 || at >= window.size || !isWordPart(window.data[at]))
        return false;
    if constexpr (Width == 1)
        return true;
    return (at + 1 < window.size && window.data[at + 1] == 0)
        || (at > 0 && window.data[at - 1] == 0);
}

} // namespace

qsizetype WordSearch::margin() const
{
    return 2 * (LongestRun + 2);
}

void WordSearch::search(const TextWindow &window, qsizetype from, qsizetype to,
                        std::vector<TextHit> &hits) const
{
    searchWords<1>(window, from, to, hits);
    searchWords<2>(window, from, to, hits);
    searchWords<2>(window, from + 1, to, hits);
}

//! Looks at the runs that begin from \p from on, and before \p to.
template <qsizetype Width>
void WordSearch::searchWords(const TextWindow &window, qsizetype from, qsizetype to,
                             std::vector<TextHit> &hits) const
{
    constexpr qsizetype Probe = (ShortestWord - 1) * Width;
    for (qsizetype at = from; at < to && at + Probe < window.size;) {
        // From behind: most runs are short, and are jumped over.
        qsizetype checked = at + Probe;
        while (checked >= at && isPart<Width>(window, checked))
            checked -= Width;
        if (checked >= at) {
            at = checked + Width;
            continue;
        }
        qsizetype end = at + Probe + Width;
        while (isPart<Width>(window, end))
            end += Width;
        // One that began before was looked at before.
        if (!isPart<Width>(window, at - Width))
            ask<Width>(window, at, end, hits);
        at = end + Width;
    }
}

template <qsizetype Width>
void WordSearch::ask(const TextWindow &window, qsizetype begin, qsizetype end,
                     std::vector<TextHit> &hits) const
{
    std::string run;
    for (qsizetype at = begin; at < end; at += Width)
        run += char(window.data[at]);
    forEachWord(run, [&](Part part) {
        const std::optional<quint32> token =
            m_tokenOf(QByteArrayView(run.data() + part.begin, qsizetype(part.end - part.begin)));
        if (!token)
            return;
        const qsizetype first = begin + qsizetype(part.begin) * Width;
        const qsizetype behind = begin + qsizetype(part.end) * Width;
        TextHit hit{.offset = window.base + first, .end = window.base + behind, .token = *token};
        if (Width == 2) {
            const bool mayBeLittle = behind <= window.size && window.data[behind - 1] == 0;
            const bool mayBeBig = first > 0 && window.data[first - 1] == 0;
            // Between characters both can be read; most texts begin at an even place.
            const bool little = mayBeLittle && (!mayBeBig || (window.base + first) % 2 == 0);
            hit.encoding = little ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
            hit.offset -= little ? 0 : 1;
            hit.end -= little ? 0 : 1;
        }
        hits.push_back(hit);
    });
    wipeMemory(run.data(), run.size());
}

} // namespace tokendeck
