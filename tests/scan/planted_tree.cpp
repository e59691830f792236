// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scan/planted_tree.h"

#include "tests/scan/naive_search.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {
namespace {

constexpr int FilesInFolder = 100;
//! A token is in every so many files.
constexpr int PlantEvery = 50;

const QByteArray Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

QByteArray letters(QRandomGenerator &random, qsizetype size, const QByteArray &alphabet)
{
    QByteArray text(size, Qt::Uninitialized);
    for (char &c : text)
        c = alphabet.at(random.bounded(int(alphabet.size())));
    return text;
}

//! As shipping tokens are, or as API and shared tokens are.
QByteArray newToken(QRandomGenerator &random)
{
    if (random.bounded(3) > 0)
        return letters(random, 32, Letters);
    const QByteArray hex = letters(random, 32, "0123456789abcdef");
    return hex.left(8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-'
        + hex.mid(20);
}

//! Lines as people and programs write them.
QByteArray textPool(QRandomGenerator &random, qsizetype size)
{
    QList<QByteArray> words;
    for (int i = 0; i < 4000; ++i)
        words.append(letters(random, 2 + random.bounded(9), "etaoinshrdlucmfwypvbgkjqxz_"));
    QByteArray pool;
    pool.reserve(size + 1000);
    while (pool.size() < size) {
        switch (random.bounded(12)) {
        case 0:
            pool += "sha256:" + letters(random, 64, "0123456789abcdef") + '\n';
            break;
        case 1:
            pool += letters(random, 76, Letters + "+/") + '\n';
            break;
        case 2:
            pool += "2026-11-24T09:00:00.000Z INFO id=" + newToken(random) + '\n';
            break;
        default:
            pool += QByteArray(4 * random.bounded(4), ' ');
            for (int i = random.bounded(12); i >= 0; --i)
                pool += words.at(random.bounded(int(words.size()))) + (i > 0 ? " " : "(x);\n");
        }
    }
    return pool;
}

} // namespace

PlantedTree::PlantedTree(const QString &root, Size size)
{
    QRandomGenerator random(20261124);
    for (int i = 0; i < size.tokens; ++i) {
        m_texts.push_back(newToken(random));
        m_tokens.emplace_back(
            std::string_view(m_texts.back().constData(), size_t(m_texts.back().size())));
    }
    const QByteArray pool = textPool(random, 16 << 20);
    // Most files are small, and few have most of the bytes.
    const auto weightOf = [](int number) {
        return number % 100 == 99 ? 40.0 : number % 10 == 9 ? 4.0 : 0.2 + number % 7 * 0.1;
    };
    double weights = 0;
    for (int i = 0; i < size.files; ++i)
        weights += weightOf(i);
    for (int i = 0; i < size.files; ++i) {
        const auto length = qsizetype(double(size.bytes) * weightOf(i) / weights);
        const qsizetype at = random.bounded(int(pool.size() - std::min(length, pool.size()) + 1));
        const QString folder =
            u"%1/%2/%3"_s.arg(root).arg(i / (FilesInFolder * 20)).arg(i / FilesInFolder % 20);
        if (i % FilesInFolder == 0 && !QDir().mkpath(folder))
            qFatal("a folder cannot be made");
        write(u"%1/%2"_s.arg(folder).arg(i), pool.mid(at, length), i);
    }
    std::sort(m_plants.begin(), m_plants.end());
}

void PlantedTree::write(const QString &path, QByteArray text, int number)
{
    if (number % 20 == 7) // a program: zeros, and bytes of all values
        for (qsizetype i = 0; i + 8 < text.size(); i += 16)
            text.replace(i, 8, QByteArray("\0\0\0\0\x90\xc3\xff", 7) + char(i / 16 % 256));
    const bool wide = number % 40 == 13;
    if (number % PlantEvery == 3 || wide) {
        Plant plant{.path = path, .token = quint32(size_t(number / 7) % m_texts.size())};
        const QByteArray &token = m_texts[plant.token];
        const qsizetype at = text.size() > 0 ? number * 37 % text.size() : 0;
        QByteArray planted = "\nkey: " + token + "\r\n";
        qsizetype lead = 6;
        if (wide) {
            const bool little = number % 80 == 13;
            plant.encoding = little ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
            // The first zero is the file's, should there be one.
            planted = "#" + utf16("\nkey: " + token + "\n", little) + "#";
            lead = 1 + 2 * 6;
        } else if (number % (2 * PlantEvery) == 3) {
            plant.encoding = TextEncoding::Base64;
            const int before = number / 100 % 3;
            planted = "\n" + (QByteArray(before, 'u') + token + ":end").toBase64() + "\n";
            lead = 1 + (before == 0 ? 0 : before + 1);
        }
        text.insert(at, planted);
        plant.offset = at + lead;
        if (wide) {
            // Between zeros either order can be read: what is even is the little one.
            const qint64 first = plant.offset + (plant.encoding == TextEncoding::Utf16Be ? 1 : 0);
            plant.encoding = first % 2 == 0 ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
            plant.offset = first % 2 == 0 ? first : first - 1;
        }
        m_plants.push_back(plant);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written: %s", qPrintable(path), qPrintable(file.errorString()));
    m_bytes += text.size();
}

} // namespace tokendeck::test
