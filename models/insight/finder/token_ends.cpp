// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/finder/token_ends.h"

#include <QHashFunctions>
#include <QRandomGenerator>

namespace tokendeck {

quint8 TokenEnds::markOf(std::string_view end)
{
    static const size_t key = size_t(QRandomGenerator::system()->generate64());
    return quint8(qHashBits(end.data(), end.size(), key) >> 8);
}

void TokenEnds::add(QByteArrayView token)
{
    // One that is too short is asked for by nobody.
    if (token.size() < Length) {
        m_marks.emplace_back();
        return;
    }
    const std::string_view text(token.data(), size_t(token.size()));
    m_marks.emplace_back(markOf(text.substr(0, Length)), markOf(text.substr(text.size() - Length)));
}

} // namespace tokendeck
