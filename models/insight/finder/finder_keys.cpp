// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/finder/finder_keys.h"

#include "models/insight/search/search_fold.h"

#include <QByteArray>

#include <algorithm>

namespace tokendeck {
namespace {

constexpr char NameEnd = '\n';

bool isAsciiWordPart(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
        || (byte >= '0' && byte <= '9');
}

//! The bytes of the sign beyond ASCII at \p at, such as a dash or a bullet: U+0080 to U+00BF and
//! U+2000 to U+207F. 0 where there is none.
size_t signSize(std::string_view text, size_t at)
{
    const auto byte = [&](size_t behind) {
        return at + behind < text.size() ? static_cast<unsigned char>(text[at + behind]) : 0;
    };
    if (byte(0) == 0xc2)
        return std::min<size_t>(2, text.size() - at);
    if (byte(0) == 0xe2 && (byte(1) == 0x80 || byte(1) == 0x81))
        return std::min<size_t>(3, text.size() - at);
    return 0;
}

//! A name has no line of its own, so the marks and ends of the buffer are in no name.
std::string spelled(QStringView name)
{
    const QByteArray bytes = name.toUtf8();
    std::string text(bytes.constData(), size_t(bytes.size()));
    std::ranges::replace_if(
        text, [](char byte) { return byte >= 0 && byte < ' '; }, FoldedControl);
    return text;
}

} // namespace

std::string withWordMarks(std::string_view text)
{
    std::string marked;
    marked.reserve(text.size() + 8);
    bool inWord = false;
    for (size_t at = 0; at < text.size();) {
        const char byte = text[at];
        if (const size_t sign = byte < 0 ? signSize(text, at) : 0) {
            marked += text.substr(at, sign);
            at += sign;
            inWord = false;
            continue;
        }
        const bool isPart = byte < 0 || isAsciiWordPart(byte);
        if (isPart && !inWord)
            marked += WordMark;
        marked += byte;
        inWord = isPart;
        ++at;
    }
    return marked;
}

quint64 lettersIn(std::string_view text)
{
    // 26 letters, 10 digits, and 28 bits that all other bytes share.
    constexpr unsigned Others = 28;
    quint64 letters = 0;
    for (const char byte : text) {
        if (byte >= 'a' && byte <= 'z')
            letters |= quint64(1) << (byte - 'a');
        else if (byte >= '0' && byte <= '9')
            letters |= quint64(1) << (26 + byte - '0');
        else if (byte != ' ' && byte != WordMark)
            letters |= quint64(1) << (36 + static_cast<unsigned char>(byte) % Others);
    }
    return letters;
}

void FinderKeys::close(qint32 id, quint64 letters)
{
    m_ends.push_back(quint32(m_text.size()));
    m_otherEnds.push_back(quint32(m_other.size()));
    m_letters.push_back(letters);
    m_ids.push_back(id);
}

void FinderKeys::add(qint32 id, QStringView name)
{
    const std::string folded = foldForSearch(name);
    const std::string spelling = spelled(name);
    const quint64 letters = lettersIn(folded);
    m_text += withWordMarks(folded);
    m_text += NameEnd;
    if (spelling != folded) {
        m_other += withWordMarks(spelling);
        m_other += NameEnd;
    }
    close(id, letters);
}

void FinderKeys::addFrom(const FinderKeys &other, int row, qint32 id)
{
    m_text += other.textAt(row);
    m_text += NameEnd;
    if (!other.isSpelledFolded(row)) {
        m_other += other.spellingAt(row);
        m_other += NameEnd;
    }
    close(id, other.lettersAt(row));
}

std::optional<int> FinderKeys::rowOf(qint32 id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    if (found == m_ids.end() || *found != id)
        return std::nullopt;
    return int(found - m_ids.begin());
}

std::string_view FinderKeys::spellingAt(int row) const
{
    return isSpelledFolded(row) ? textAt(row) : part(m_other, m_otherEnds, row);
}

} // namespace tokendeck
