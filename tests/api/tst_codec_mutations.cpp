// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/codec_samples.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

//! A Problem as every codec has to make it, or none.
bool isSound(const std::optional<Problem> &problem)
{
    if (!problem)
        return true;
    return (problem->kind == ProblemKind::UnexpectedContent
            || problem->kind == ProblemKind::NotJson)
        && problem->delivery == Delivery::Answered && problem->jsonPath.startsWith(u'$')
        && problem->detail.startsWith(u"Expected "_s) && problem->detail.size() > 10;
}

//! The same document in memory of exactly its size, so that a sanitizer sees a read beyond it.
QByteArray exactCopy(const QByteArray &document)
{
    return QByteArray(document.constData(), document.size());
}

} // namespace

class CodecMutationsTest : public QObject {
    Q_OBJECT

private slots:
    void refusesEveryTruncation()
    {
        for (const CodecSample &sample : codecSamples()) {
            for (qsizetype length = 0; length < sample.document.size(); ++length) {
                const auto problem = sample.decode(exactCopy(sample.document.left(length)));
                const bool emptyIsNone =
                    length == 0 && QByteArrayView(sample.name) == "metrics accounts";
                QVERIFY2(problem || emptyIsNone, sample.name);
                if (problem) {
                    QVERIFY(isSound(problem));
                    QCOMPARE(problem->kind, ProblemKind::NotJson);
                }
            }
        }
    }

    void endsWithOneByteChanged()
    {
        const QByteArray replacements("\0\"\\[]{}:,0-.eEtn \x7f\x80\xff", 20);
        for (const CodecSample &sample : codecSamples()) {
            for (qsizetype at = 0; at < sample.document.size(); ++at) {
                for (const char replacement : replacements) {
                    QByteArray document = exactCopy(sample.document);
                    document[at] = replacement;
                    QVERIFY2(isSound(sample.decode(document)), sample.name);
                }
            }
        }
    }

    void endsWithOneValueChanged()
    {
        const QByteArray values[] = {"null", "true", "-1", "0",      "1e99",
                                     "\"\"", "[]",   "{}", "[[[]]]", R"({"a":[1,{}]})"};
        for (const CodecSample &sample : codecSamples()) {
            for (qsizetype at = 0; at < sample.document.size(); ++at) {
                // Whatever stands after a colon or at the start of an item is replaced as a whole
                // where it is a scalar, and pushed aside where it is not.
                const char before = at == 0 ? '[' : sample.document[at - 1];
                if (before != ':' && before != '[' && before != ',')
                    continue;
                qsizetype end = at;
                while (end < sample.document.size()
                       && !QByteArrayView(",]}").contains(sample.document[end]))
                    ++end;
                for (const QByteArray &value : values) {
                    QByteArray document = sample.document;
                    document.replace(at, end - at, value);
                    QVERIFY2(isSound(sample.decode(document)), sample.name);
                }
            }
        }
    }

    void endsWithPiecesShuffled()
    {
        // Many changes at once, by a fixed seed; the time is what bounds it on a slow machine.
        std::mt19937 random(20261124);
        QElapsedTimer elapsed;
        elapsed.start();
        for (int round = 0; round < 20'000 && elapsed.elapsed() < 10'000; ++round) {
            const CodecSample &sample = codecSamples()[random() % codecSamples().size()];
            QByteArray document = sample.document;
            for (unsigned change = random() % 4 + 1; change > 0 && !document.isEmpty(); --change) {
                const auto at = qsizetype(random() % unsigned(document.size()));
                const auto length = qsizetype(random() % 24);
                const QByteArray piece = document.mid(at, length);
                switch (random() % 3) {
                case 0:
                    document.remove(at, length);
                    break;
                case 1:
                    document.insert(qsizetype(random() % unsigned(document.size())), piece);
                    break;
                default:
                    document[at] = char(random() % 256);
                }
            }
            QVERIFY2(isSound(sample.decode(exactCopy(document))), document.constData());
        }
    }
};

QTEST_APPLESS_MAIN(CodecMutationsTest)
#include "tst_codec_mutations.moc"
