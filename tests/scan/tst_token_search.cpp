// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/text_feed.h"
#include "services/scan/match/token_search.h"
#include "tests/scan/naive_search.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

//! Made up here; they open nothing.
const QByteArray Plain = "aBcDeFgHiJkLmNoPqRsTuVwXyZ012345";
const QByteArray Dashed = "01234567-89ab-cdef-0123-456789abcdef";

std::vector<Secret> secrets(const std::vector<QByteArray> &texts)
{
    std::vector<Secret> list;
    for (const QByteArray &text : texts)
        list.emplace_back(std::string_view(text.constData(), size_t(text.size())));
    return list;
}

//! \p bytes as base64, in lines of \p width characters with \p end behind each; 0: in one line.
QByteArray base64(const QByteArray &bytes, qsizetype width = 0, const QByteArray &end = "\n")
{
    const QByteArray whole = bytes.toBase64();
    if (width == 0)
        return whole;
    QByteArray lines;
    for (qsizetype at = 0; at < whole.size(); at += width)
        lines += whole.mid(at, width) + end;
    return lines;
}

std::vector<TextHit> found(const QByteArray &text, const std::vector<QByteArray> &tokens,
                           SoughtEncodings encodings = {})
{
    return searchInPieces(TokenSearch(secrets(tokens), encodings), text, {text.size() + 1});
}

//! Random texts that have what could be taken for tokens in all their forms.
class Mixer {
public:
    explicit Mixer(quint32 seed)
        : m_random(seed)
    {
    }

    int upTo(int bound) { return int(m_random.bounded(bound)); }

    QByteArray letters(int size, const QByteArray &alphabet)
    {
        QByteArray text;
        for (int i = 0; i < size; ++i)
            text += alphabet.at(upTo(int(alphabet.size())));
        return text;
    }

    QByteArray token()
    {
        static const QByteArray all =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        switch (upTo(9)) {
        case 0:
            return letters(1 + upTo(7), "ab-");
        case 1:
            return letters(8 + upTo(16), all);
        case 2:
            return QByteArray(20 + upTo(20), 'a');
        case 3:
            return letters(12, all) + "é✓" + letters(upTo(20), all);
        case 4:
            return letters(40 + upTo(80), all);
        case 5:
            return "sandbox-" + letters(24, all);
        case 6:
            return Dashed.left(30) + letters(6, "0123456789abcdef");
        default:
            return letters(32, all);
        }
    }

    //! A token, or one that is nearly it, as it may stand in a file.
    QByteArray piece(const std::vector<QByteArray> &tokens)
    {
        QByteArray text = tokens[size_t(upTo(int(tokens.size())))];
        if (upTo(4) == 0)
            text[upTo(int(text.size()))] = 'Z';
        const QByteArray around = letters(upTo(4), "xyz") + text + letters(upTo(4), "xyz");
        switch (upTo(8)) {
        case 0:
            return utf16(around, true);
        case 1:
            return utf16(around, false);
        case 2:
            return utf16(text, upTo(2) == 0);
        case 3:
            return base64(around);
        case 4:
            return base64(letters(upTo(80), "klm") + text + "end", 60 + upTo(20),
                          upTo(2) == 0 ? "\r\n" : "\n      ");
        case 5:
            return text.left(upTo(int(text.size())));
        default:
            return text;
        }
    }

    QByteArray noise()
    {
        switch (upTo(6)) {
        case 0:
            return QByteArray(upTo(70), '\0');
        case 1:
            return letters(upTo(60), "a-b ");
        case 2:
            return "\r\n";
        case 3:
            return base64(letters(upTo(90), "qrs"));
        case 4:
            return QByteArray(1, char(upTo(256)));
        default:
            return letters(upTo(20), "token = ");
        }
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class TestTokenSearch : public QObject {
    Q_OBJECT

private slots:
    void findsInEachEncoding_data();
    void findsInEachEncoding();
    void tellsWhereItStands();
    void findsNothingElse();
    void looksForWhatItIsAskedFor();
    void tellsOneTextOnce();
    void findsOverEachEdge();
    void findsBesideHoles();
    void endsWhereThereIsTooMuch();
    void findsWhatANaiveSearchFinds_data();
    void findsWhatANaiveSearchFinds();
};

void TestTokenSearch::findsInEachEncoding_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("encoding");
    const auto add = [](const char *name, const QByteArray &token, const QByteArray &text,
                        TextEncoding encoding) {
        QTest::newRow(qPrintable(QLatin1StringView(name) + u' ' + QString::number(token.size())))
            << token << text << int(encoding);
    };
    for (const QByteArray &token :
         {Plain, Dashed, QByteArray("hunter22"), QByteArray("grün-✓ 99")}) {
        using enum TextEncoding;
        add("alone", token, token, Utf8);
        add("no end of line", token, "key=" + token, Utf8);
        add("CRLF", token, "a\r\nkey: " + token + "\r\nb\r\n", Utf8);
        add("binary", token, QByteArray("\0\xff\x01", 3) + token + QByteArray("\0\0\xfe", 3), Utf8);
        add("within a word", token, "x" + token + "x", Utf8);
        add("UTF-16 LE", token, utf16("key=" + token, true), Utf16Le);
        add("UTF-16 LE, odd", token, "#" + utf16(token, true) + "#", Utf16Le);
        add("UTF-16 BE", token, utf16("key=" + token, false), Utf16Be);
        add("UTF-16 BE, odd", token, "#" + utf16(token, false) + "#", Utf16Be);
        for (const char *before : {"", "u", "us"}) {
            const QByteArray whole = QByteArray(before) + token;
            add(qPrintable(u"base64 behind %1"_s.arg(qstrlen(before))), token, base64(whole),
                Base64);
            add(qPrintable(u"base64 between, behind %1"_s.arg(qstrlen(before))), token,
                "\"" + base64(whole + ":password") + "\"", Base64);
        }
    }
    for (int before = 0; before < 57; ++before)
        QTest::addRow("base64 in lines, behind %d", before)
            << Plain << base64(QByteArray(before, 'k') + Plain + "end", 76, "\r\n    ")
            << int(TextEncoding::Base64);
}

void TestTokenSearch::findsInEachEncoding()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, text);
    QFETCH(int, encoding);
    const std::vector<TextHit> hits = found(text, {"another-token-that-is-not-there-0", token});
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(int(hits.front().encoding), encoding);
    QCOMPARE(hits.front().token, 1U);
}

void TestTokenSearch::tellsWhereItStands()
{
    const QByteArray text = "a=" + Plain + "\n" + Dashed + "\n";
    QCOMPARE(
        found(text, {Dashed, Plain}),
        (std::vector<TextHit>{{2, 34, 1, TextEncoding::Utf8}, {35, 71, 0, TextEncoding::Utf8}}));
}

void TestTokenSearch::findsNothingElse()
{
    QByteArray other = Plain;
    other.back() = '6';
    QVERIFY(found(other + '\n' + base64(other), {Plain}).empty());
    QVERIFY(found(base64("u" + other) + '\n' + base64("us" + other), {Plain}).empty());
    other = Plain;
    other.front() = 'b';
    QVERIFY(found(other + '\n' + base64("u" + other) + utf16(other, true), {Plain}).empty());
    QVERIFY(found(Plain.left(31), {Plain}).empty());
    QVERIFY(found(QByteArray(100'000, '\0'), {Plain, Dashed}).empty());
    QVERIFY(found({}, {Plain}).empty());
    QVERIFY(found(Plain, {}).empty());
    QVERIFY(found(Plain, {{}}).empty());
}

void TestTokenSearch::looksForWhatItIsAskedFor()
{
    const QByteArray text =
        Plain + ' ' + utf16(Plain, true) + ' ' + utf16(Plain, false) + '.' + base64(Plain);
    QCOMPARE(found(text, {Plain}).size(), size_t(4));
    QCOMPARE(found(text, {Plain}, {.utf16 = false}).size(), size_t(2));
    QCOMPARE(found(text, {Plain}, {.base64 = false}).size(), size_t(3));
    QCOMPARE(found(text, {Plain}, {.utf16 = false, .base64 = false}).size(), size_t(1));
}

void TestTokenSearch::tellsOneTextOnce()
{
    const std::vector<TextHit> hits = found(Plain, {Dashed, Plain, Plain});
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits.front().token, 1U);
    // What lies over another place of the same token is a part of that.
    QCOMPARE(found(QByteArray(100, 'a'), {QByteArray(32, 'a')}).size(), size_t(3));
}

void TestTokenSearch::findsOverEachEdge()
{
    const TokenSearch search(secrets({Plain, Dashed}));
    const QByteArray text = "key: " + Plain + "\r\n" + utf16(Dashed, false)
        + base64("u" + Plain, 20) + QByteArray(700, '.') + Plain;
    const std::vector<TextHit> whole = searchInPieces(search, text, {text.size()});
    QCOMPARE(whole.size(), size_t(4));
    for (qsizetype edge = 1; edge < text.size(); ++edge)
        QCOMPARE(searchInPieces(search, text, {edge, text.size()}), whole);
    QCOMPARE(searchInPieces(search, text, {1}), whole);
}

void TestTokenSearch::findsBesideHoles()
{
    const TokenSearch search(secrets({Plain}));
    const auto around = [&](const QByteArray &before, qint64 zeros, const QByteArray &behind) {
        TextFeed feed(search);
        feed.begin();
        const auto add = [&feed](const QByteArray &text) {
            memcpy(feed.room().data(), text.constData(), size_t(text.size()));
            feed.add(text.size());
        };
        add(before);
        feed.skipZeros(zeros);
        add(behind);
        return feed.end();
    };
    const QByteArray big = utf16(Plain, false);
    const QByteArray little = utf16(Plain, true);
    for (const qint64 zeros : {qint64(1), qint64(300), qint64(4096), qint64(5) << 30}) {
        // The first zero, and the last one, are the hole's.
        const std::vector<TextHit> hits =
            around("#" + little.chopped(1), zeros, big.sliced(1) + '#' + Plain);
        QCOMPARE(hits.size(), size_t(3));
        QCOMPARE(hits.front().offset, qint64(1));
        QCOMPARE(hits.back().offset, 64 + zeros + 64);
    }
}

void TestTokenSearch::endsWhereThereIsTooMuch()
{
    const TokenSearch search(secrets({Plain}));
    TextFeed feed(search);
    feed.begin();
    QByteArray text;
    while (text.size() < 200'000)
        text += Plain + '\n';
    memcpy(feed.room().data(), text.constData(), size_t(text.size()));
    feed.add(text.size());
    QVERIFY(feed.isFull());
    const std::vector<TextHit> hits = feed.end();
    QVERIFY(hits.size() >= TextFeed::MostHits);
    QCOMPARE(hits.at(1).offset, qint64(33));
    feed.begin();
    QVERIFY(!feed.isFull());
    QVERIFY(feed.end().empty());
}

void TestTokenSearch::findsWhatANaiveSearchFinds_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 150; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestTokenSearch::findsWhatANaiveSearchFinds()
{
    QFETCH(quint32, seed);
    Mixer mixer(seed);
    std::vector<QByteArray> tokens;
    for (int i = 0; i <= mixer.upTo(8); ++i)
        tokens.push_back(mixer.token());
    QByteArray text;
    while (text.size() < 2500)
        text += mixer.upTo(2) == 0 ? mixer.piece(tokens) : mixer.noise();
    const std::vector<Secret> known = secrets(tokens);
    const TokenSearch search(known);
    const std::vector<TextHit> expected = naiveSearch(text, known);
    const std::vector<TextHit> whole = searchInPieces(search, text, {text.size()});
    if (whole != expected) {
        for (const TextHit &hit : expected) {
            if (std::ranges::find(whole, hit) == whole.end())
                qWarning() << "missed" << hit.offset << hit.token << int(hit.encoding)
                           << known[hit.token].size();
        }
        for (const TextHit &hit : whole) {
            if (std::ranges::find(expected, hit) == expected.end())
                qWarning() << "too many" << hit.offset << hit.token << int(hit.encoding)
                           << known[hit.token].size();
        }
    }
    QVERIFY(whole == expected);
    const std::vector<TextHit> pieces = searchInPieces(
        search, text, {1 + mixer.upTo(700), 1 + mixer.upTo(50), 1 + mixer.upTo(3000)});
    QVERIFY(pieces == expected);
}

QTEST_APPLESS_MAIN(TestTokenSearch)
#include "tst_token_search.moc"
