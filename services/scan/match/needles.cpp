// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/needles.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <string_view>

namespace tokendeck {
namespace {

constexpr qsizetype ShortestInBase64 = 8;
constexpr qsizetype ShortestInUtf16 = 2;

constexpr std::string_view Base64Alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

//! The \p count bits of \p text from the bit \p at on, the highest of each byte first; 8 at most.
unsigned bitsAt(QByteArrayView text, qsizetype at, qsizetype count)
{
    unsigned bits = 0;
    for (qsizetype bit = at; bit < at + count; ++bit)
        bits = bits << 1 | (uchar(text[bit / 8]) >> (7 - bit % 8) & 1U);
    return bits;
}

//! What of base64 \p text alone decides where \p before bytes stand in front of it in its group of
//! three.
Needle base64Needle(QByteArrayView text, qsizetype before)
{
    constexpr qsizetype Sextet = 6;
    const qsizetype begin = before * 8; // in bits, from the group's beginning on
    const qsizetype end = begin + text.size() * 8;
    const qsizetype first = (begin + Sextet - 1) / Sextet * Sextet;
    const qsizetype last = end / Sextet * Sextet;
    std::string characters;
    for (qsizetype at = first; at < last; at += Sextet)
        characters += Base64Alphabet[bitsAt(text, at - begin, Sextet)];
    const qsizetype lead = first - begin;
    const qsizetype trail = end - last;
    Needle needle{.text = Secret(characters),
                  .encoding = TextEncoding::Base64,
                  .spreads = true,
                  .before = {quint8(lead), quint8(bitsAt(text, 0, lead))},
                  .behind = {quint8(trail), quint8(bitsAt(text, last - begin, trail))}};
    wipeMemory(characters.data(), characters.size());
    return needle;
}

//! \p text with "-" and "_" in place of "+" and "/", as addresses have base64.
Secret inUrlAlphabet(const Secret &text)
{
    const QByteArrayView bytes = text.exposedText();
    std::string changed(bytes.begin(), bytes.end());
    std::ranges::replace(changed, '+', '-');
    std::ranges::replace(changed, '/', '_');
    Secret secret(changed);
    wipeMemory(changed.data(), changed.size());
    return secret;
}

void addBase64(const Needle &plain, std::vector<Needle> &needles)
{
    for (const qsizetype before : {0, 1, 2}) {
        Needle needle = base64Needle(plain.text.exposedText(), before);
        needle.token = plain.token;
        if (Secret other = inUrlAlphabet(needle.text); !(other == needle.text)) {
            needles.push_back(needle);
            needle.text = std::move(other);
        }
        needles.push_back(std::move(needle));
    }
}

//! The UTF-16 of a token that has more than ASCII, which does not merely spread.
void addUtf16(const Needle &plain, std::vector<Needle> &needles)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(plain.text.exposedText());
    if (!decoder.hasError()) {
        for (const TextEncoding encoding : {TextEncoding::Utf16Le, TextEncoding::Utf16Be}) {
            std::string bytes;
            for (const QChar unit : text) {
                const bool little = encoding == TextEncoding::Utf16Le;
                bytes += char(little ? unit.cell() : unit.row());
                bytes += char(little ? unit.row() : unit.cell());
            }
            needles.push_back({.text = Secret(bytes), .token = plain.token, .encoding = encoding});
            wipeMemory(bytes.data(), bytes.size());
        }
    }
    wipeMemory(text.data(), size_t(text.size()) * sizeof(QChar));
}

} // namespace

std::vector<Needle> needlesOf(std::span<const Secret> tokens, SoughtEncodings encodings)
{
    std::vector<Needle> needles;
    for (size_t token = 0; token < tokens.size(); ++token) {
        const QByteArrayView text = tokens[token].exposedText();
        if (text.isEmpty())
            continue;
        const bool ascii = std::ranges::all_of(text, [](char c) { return uchar(c) < 0x80; });
        const bool utf16 = encodings.utf16 && text.size() >= ShortestInUtf16;
        const Needle plain{
            .text = tokens[token], .token = quint32(token), .spreads = utf16 && ascii};
        needles.push_back(plain);
        if (utf16 && !ascii)
            addUtf16(plain, needles);
        if (encodings.base64 && text.size() >= ShortestInBase64)
            addBase64(plain, needles);
    }
    if (!encodings.utf16)
        std::ranges::for_each(needles, [](Needle &needle) { needle.spreads = false; });
    return needles;
}

int base64Value(uchar character)
{
    static constexpr std::array<qint8, 256> values = [] {
        std::array<qint8, 256> table{};
        table.fill(-1);
        for (size_t value = 0; value < Base64Alphabet.size(); ++value)
            table[uchar(Base64Alphabet[value])] = qint8(value);
        table['-'] = table['+'];
        table['_'] = table['/'];
        return table;
    }();
    return values[character];
}

} // namespace tokendeck
