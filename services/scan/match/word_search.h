// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/match/text_search.h"

#include <QByteArrayView>

#include <functional>
#include <optional>

namespace tokendeck {

//! Finds tokens of which no text is known, but something that is made of it, as a fingerprint: asks
//! about each word that has a token's shape, in UTF-8 and UTF-16. In base64 no word can be seen.
class WordSearch final : public TextSearch {
public:
    //! Which token \p word is, if it is one. Asked by several threads at once.
    using TokenOf = std::function<std::optional<quint32>(QByteArrayView word)>;

    // Tokens have 32 letters and digits or are UUIDs; the shortest that is told from a name
    // (looksLikeToken()) has 28.
    static constexpr qsizetype ShortestWord = 28;
    static constexpr qsizetype LongestWord = 64;

    explicit WordSearch(TokenOf tokenOf)
        : m_tokenOf(std::move(tokenOf))
    {
    }

    [[nodiscard]] qsizetype margin() const override;
    void search(const TextWindow &window, qsizetype from, qsizetype to,
                std::vector<TextHit> &hits) const override;

private:
    template <qsizetype Width>
    void searchWords(const TextWindow &window, qsizetype from, qsizetype to,
                     std::vector<TextHit> &hits) const;
    template <qsizetype Width>
    void ask(const TextWindow &window, qsizetype begin, qsizetype end,
             std::vector<TextHit> &hits) const;

    TokenOf m_tokenOf;
};

} // namespace tokendeck
