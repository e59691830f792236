// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/random_text.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace tokendeck::sandbox {

TokenMaker::TokenMaker()
    : m_random(QRandomGenerator::securelySeeded())
{
}

Secret TokenMaker::shippingToken()
{
    constexpr std::string_view Letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::array<char, 32> text{};
    for (char &letter : text)
        letter = Letters[m_random.bounded(quint32(Letters.size()))];
    return Secret(std::string_view(text.data(), text.size()));
}

Secret TokenMaker::sharedToken(QByteArrayView first, QByteArrayView last)
{
    constexpr char Hex[] = "0123456789abcdef";
    // 37 digits in groups of 9, 11, 7 and 10.
    std::array<char, 40> text{};
    std::array<quint32, 5> bits{};
    m_random.fillRange(bits.data(), qsizetype(bits.size()));
    for (std::size_t i = 0; i < text.size(); ++i)
        text[i] = Hex[(bits[i / 8] >> (4 * (i % 8))) & 0xf];
    for (const std::size_t dash : {9U, 21U, 29U})
        text[dash] = '-';
    std::ranges::copy(first, text.begin());
    std::ranges::copy(last, text.end() - last.size());
    return Secret(std::string_view(text.data(), text.size()));
}

Secret TokenMaker::apiToken()
{
    return Secret(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
}

} // namespace tokendeck::sandbox
