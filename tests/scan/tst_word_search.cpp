// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/word_search.h"
#include "tests/scan/naive_search.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QSet>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Plain = "aBcDeFgHiJkLmNoPqRsTuVwXyZ012345";
const QByteArray Dashed = "01234567-89ab-cdef-0123-456789abcdef";

QByteArray fingerprint(QByteArrayView word)
{
    return QMessageAuthenticationCode::hash(word.toByteArray(), "a key", QCryptographicHash::Sha256)
        .first(8);
}

//! Knows the fingerprints of both, and no text. Counts what it is asked.
struct Fingerprints {
    QList<QByteArray> known{fingerprint(Plain), fingerprint(Dashed)};
    int asked = 0;

    std::vector<TextHit> find(const QByteArray &text, const std::vector<qsizetype> &pieces)
    {
        const WordSearch search([this](QByteArrayView word) {
            ++asked;
            const qsizetype at = known.indexOf(fingerprint(word));
            return at < 0 ? std::nullopt : std::optional(quint32(at));
        });
        return searchInPieces(search, text, pieces);
    }
};

} // namespace

//! Tokens of which only a fingerprint is known.
class TestWordSearch : public QObject {
    Q_OBJECT

private slots:
    void findsWords_data();
    void findsWords();
    void findsOverEachEdge();
    void asksAboutFewWords();
};

void TestWordSearch::findsWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<int>("token");
    QTest::newRow("alone") << Plain << qint64(0) << 0;
    QTest::newRow("UUID") << "'" + Dashed + "'" << qint64(1) << 1;
    QTest::newRow("behind a name") << "TOKEN=" + Plain + "\r\n" << qint64(6) << 0;
    QTest::newRow("behind a name with dashes") << "my-" + Plain << qint64(3) << 0;
    QTest::newRow("behind an option") << "--" + Dashed << qint64(2) << 1;
    QTest::newRow("behind hex digits") << "fade-" + Dashed + "-bad" << qint64(5) << 1;
    QTest::newRow("in an address") << "https://a/?token=" + Plain + "&b=1" << qint64(17) << 0;
    QTest::newRow("in a row") << Dashed + "," + QByteArray(40, 'x') << qint64(0) << 1;
    QTest::newRow("UTF-16") << utf16("k=" + Plain, true) << qint64(4) << 0;
    QTest::newRow("UTF-16 BE") << utf16("k=" + Dashed + "\n", false) << qint64(4) << 1;
    QTest::newRow("UTF-16, odd") << "#" + utf16(Plain, false) << qint64(1) << 0;
}

void TestWordSearch::findsWords()
{
    QFETCH(QByteArray, text);
    const std::vector<TextHit> hits = Fingerprints().find(text, {text.size()});
    QCOMPARE(hits.size(), size_t(1));
    QTEST(hits.front().offset, "offset");
    QTEST(int(hits.front().token), "token");
}

void TestWordSearch::findsOverEachEdge()
{
    const QByteArray text = "a: " + Plain + "\r\n" + utf16(Dashed, true) + QByteArray(3000, '.')
        + Dashed + QByteArray(3000, 'x') + ' ' + Plain;
    Fingerprints known;
    const std::vector<TextHit> whole = known.find(text, {text.size()});
    QCOMPARE(whole.size(), size_t(4));
    for (qsizetype edge = 1; edge < 200; ++edge)
        QCOMPARE(known.find(text, {edge}), whole);
}

void TestWordSearch::asksAboutFewWords()
{
    Fingerprints known;
    known.find(
        QByteArray("some words, none-of-which is as long as any token would be. ").repeated(10'000),
        {100'000});
    QCOMPARE(known.asked, 0);
    known.find(QByteArray(100'000, 'x') + QByteArray(100'000, '\0'), {100'000});
    QCOMPARE(known.asked, 0);
    QVERIFY(known.find(Plain.left(31) + ' ' + Dashed.chopped(1), {100}).empty());
    QCOMPARE(known.asked, 2);
}

QTEST_APPLESS_MAIN(TestWordSearch)
#include "tst_word_search.moc"
