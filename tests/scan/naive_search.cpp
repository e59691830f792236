// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scan/naive_search.h"

#include "services/scan/match/text_feed.h"

#include <QString>

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>

namespace tokendeck::test {
namespace {

int sextet(char c)
{
    static const QByteArray alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    return int(alphabet.indexOf(c));
}

//! The next position of base64 behind \p at, over the end of a line; -1 for none.
qsizetype nextCharacter(const QByteArray &text, qsizetype at)
{
    qsizetype next = at + 1;
    bool line = false;
    while (next < text.size() && QByteArray(" \t\r\n").contains(text.at(next))) {
        line = line || text.at(next) == '\n' || text.at(next) == '\r';
        ++next;
    }
    const bool follows = next == at + 1 || (line && next - at - 1 <= 64);
    return follows && next < text.size() ? next : -1;
}

class Naive {
public:
    Naive(const QByteArray &text, const std::vector<Secret> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

    std::vector<TextHit> run()
    {
        for (quint32 token = 0; token < m_tokens.size(); ++token) {
            const QByteArray wanted = m_tokens[token].exposedText().toByteArray();
            const auto same = std::ranges::find(m_tokens, m_tokens[token]);
            if (wanted.isEmpty() || same - m_tokens.begin() < qsizetype(token))
                continue;
            for (qsizetype at = 0; at < m_text.size(); ++at) {
                if (m_text.mid(at, wanted.size()) == wanted)
                    add(token, TextEncoding::Utf8, at, wanted.size());
                if (wanted.size() >= 2)
                    lookForUtf16(token, wanted, at);
                if (wanted.size() >= 8)
                    lookForBase64(token, wanted, at);
            }
        }
        return distinct();
    }

private:
    void add(quint32 token, TextEncoding encoding, qsizetype at, qsizetype size)
    {
        m_hits.push_back({at, at + size, token, encoding});
    }

    bool isAt(const QByteArray &wanted, qsizetype at) const
    {
        return at >= 0 && m_text.mid(at, wanted.size()) == wanted;
    }

    void lookForUtf16(quint32 token, const QByteArray &wanted, qsizetype at)
    {
        const QByteArray little = utf16(wanted, true);
        const QByteArray big = utf16(wanted, false);
        const bool ascii = std::ranges::all_of(wanted, [](char c) { return uchar(c) < 0x80; });
        if (!ascii) {
            if (isAt(little, at))
                add(token, TextEncoding::Utf16Le, at, little.size());
            if (isAt(big, at))
                add(token, TextEncoding::Utf16Be, at, big.size());
            return;
        }
        // The first character is at \p at; between zeros it is what is even.
        const bool asLittle = isAt(little, at);
        const bool asBig = isAt(big, at - 1);
        if (asLittle && (!asBig || at % 2 == 0))
            add(token, TextEncoding::Utf16Le, at, little.size());
        else if (asBig)
            add(token, TextEncoding::Utf16Be, at - 1, big.size());
    }

    //! The token's first bit is the \c bit-th of the character at \p at.
    void lookForBase64(quint32 token, const QByteArray &wanted, qsizetype at)
    {
        for (const int bit : {0, 2, 4}) {
            qsizetype character = at;
            qsizetype first = bit == 0 ? at : -1;
            qsizetype last = -1;
            int place = bit;
            bool matches = true;
            for (qsizetype i = 0; i < wanted.size() * 8 && matches; ++i) {
                const int value = character < 0 ? -1 : sextet(m_text.at(character));
                const int is = value >> (5 - place) & 1;
                matches = value >= 0 && is == (uchar(wanted.at(i / 8)) >> (7 - i % 8) & 1);
                if (++place == 6 && matches) {
                    place = 0;
                    last = character;
                    character = nextCharacter(m_text, character);
                    if (first < 0)
                        first = character;
                }
            }
            if (matches)
                add(token, TextEncoding::Base64, first, last + 1 - first);
        }
    }

    std::vector<TextHit> distinct()
    {
        std::ranges::sort(m_hits);
        std::map<std::pair<quint32, int>, qint64> ends;
        std::vector<TextHit> kept;
        for (const TextHit &hit : m_hits) {
            qint64 &end = ends[{hit.token, int(hit.encoding)}];
            if (hit.offset < end)
                continue;
            end = hit.end;
            kept.push_back(hit);
        }
        return kept;
    }

    const QByteArray &m_text;
    const std::vector<Secret> &m_tokens;
    std::vector<TextHit> m_hits;
};

} // namespace

std::vector<TextHit> naiveSearch(const QByteArray &text, const std::vector<Secret> &tokens)
{
    return Naive(text, tokens).run();
}

std::vector<TextHit> searchInPieces(const TextSearch &search, const QByteArray &text,
                                    const std::vector<qsizetype> &pieces)
{
    TextFeed feed(search);
    feed.begin();
    size_t turn = 0;
    for (qsizetype fed = 0; fed < text.size();) {
        const std::span<char> room = feed.room();
        const qsizetype size =
            std::min({pieces[turn++ % pieces.size()], text.size() - fed, qsizetype(room.size())});
        std::memcpy(room.data(), text.constData() + fed, size_t(size));
        feed.add(size);
        fed += size;
    }
    return feed.end();
}

QByteArray utf16(const QByteArray &text, bool little)
{
    QByteArray bytes;
    for (const QChar unit : QString::fromUtf8(text)) {
        bytes += char(little ? unit.cell() : unit.row());
        bytes += char(little ? unit.row() : unit.cell());
    }
    return bytes;
}

} // namespace tokendeck::test
