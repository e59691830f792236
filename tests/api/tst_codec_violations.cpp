// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/codec_samples.h"
#include "tests/api/codec_violations.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

class CodecViolationsTest : public QObject {
    Q_OBJECT

private slots:
    void takesEverySample()
    {
        for (const CodecSample &sample : codecSamples()) {
            const auto problem = sample.decode(sample.document);
            QVERIFY2(!problem,
                     qPrintable(QLatin1StringView(sample.name) + u' '
                                + (problem ? problem->jsonPath + problem->detail : QString())));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<int>("row");
        int row = 0;
        for (const Violation &violation : codecViolations())
            QTest::addRow("%s %s -> %s", violation.codec, violation.part, violation.replacement)
                << row++;
    }
    void refuses()
    {
        QFETCH(int, row);
        const Violation &violation = codecViolations()[std::size_t(row)];
        const CodecSample &sample = codecSample(violation.codec);
        QByteArray document = sample.document;
        QCOMPARE(document.count(violation.part), 1);
        document.replace(violation.part, violation.replacement);

        const auto problem = sample.decode(document);

        QVERIFY(problem);
        QCOMPARE(problem->jsonPath, QString::fromUtf8(violation.path));
        // A number beyond the range of JSON's implementations makes the document no JSON.
        const bool isJson = *violation.expected != '\0';
        QCOMPARE(problem->kind, isJson ? ProblemKind::UnexpectedContent : ProblemKind::NotJson);
        QCOMPARE(problem->delivery, Delivery::Answered);
        QVERIFY2(problem->detail.startsWith(u"Expected "_s + QString::fromUtf8(violation.expected)),
                 qPrintable(problem->detail));
    }

    void tellsWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("document");
        for (const auto &[name, document] : documentsThatAreNoJson())
            QTest::newRow(name) << document;
    }
    void tellsWhatIsNoJson()
    {
        QFETCH(QByteArray, document);
        const auto problem = codecSample("shared tokens").decode(document);
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProblemKind::NotJson);
        QCOMPARE(problem->detail, u"Expected JSON."_s);
        QVERIFY(problem->jsonPath.startsWith(u'$'));
    }

    void refusesBadBytes_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("expected");
        const auto nul = u"a text without NUL"_s;
        QTest::newRow("NUL in a text") << QByteArray("[{\"id\":7,\"name\":\"a\0b\"}]", 23) << nul;
        QTest::newRow("NUL after a number") << QByteArray("[{\"id\":7\0}]", 11) << nul;
        QTest::newRow("NUL at the end") << QByteArray("[]\0", 3) << nul;
        const auto utf8 = u"valid UTF-8"_s;
        QTest::newRow("lone continuation") << QByteArray("[{\"id\":7,\"name\":\"\x80\"}]") << utf8;
        QTest::newRow("overlong") << QByteArray("[{\"id\":7,\"name\":\"\xC0\xAF\"}]") << utf8;
        QTest::newRow("surrogate") << QByteArray("[{\"id\":7,\"name\":\"\xED\xA0\x80\"}]") << utf8;
        QTest::newRow("in an unknown member") << QByteArray("[{\"x\":\"\xFF\"}]") << utf8;
    }
    void refusesBadBytes()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, expected);
        const auto problem = codecSample("shared tokens").decode(document);
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProblemKind::UnexpectedContent);
        QCOMPARE(problem->detail, u"Expected "_s + expected + u'.');
        QCOMPARE(problem->jsonPath, u"$"_s);
    }

    void refusesDeepNesting_data()
    {
        QTest::addColumn<int>("levels");
        QTest::newRow("just too deep") << 66;
        QTest::newRow("deeper than the parser goes") << 5'000;
        QTest::newRow("deeper than the stack") << 1'000'000;
    }
    void refusesDeepNesting()
    {
        QFETCH(int, levels);
        const QByteArray document = "[{\"more\":" + QByteArray(levels, '[')
            + QByteArray(levels, ']') + ",\"id\":7,\"name\":\"B\",\"token\":\"t\",\"filters\":[]}]";
        const auto problem = codecSample("shared tokens").decode(document);
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProblemKind::UnexpectedContent);
        QCOMPARE(problem->detail, u"Expected a nesting of at most 64 levels."_s);
        QVERIFY(problem->jsonPath.startsWith(u"$[0].more[0][0]"_s));
    }

    void takesWhatIsNotTooDeep()
    {
        const QByteArray document = "[{\"more\":" + QByteArray(60, '[') + QByteArray(60, ']')
            + ",\"id\":7,\"name\":\"B\",\"token\":\"t\",\"filters\":[]}]";
        QVERIFY(!codecSample("shared tokens").decode(document));
    }

    void namesNoSecret()
    {
        // The text stands where a codec expects something else, in values and in names.
        const QByteArray secret = "6c36a1f0-52b4-4c0e-9d3a-0f2f5b9e7d87";
        const CodecSample &sample = codecSample("shared token");
        for (const char *member : {"\"id\":7", "\"filters\":[339,340]"}) {
            QByteArray document = sample.document;
            const QByteArray name = QByteArray(member).left(QByteArray(member).indexOf(':'));
            document.replace(member, name + ":\"" + secret + '"');
            const auto problem = sample.decode(document);
            QVERIFY(problem);
            QVERIFY(!problem->detail.contains(QString::fromUtf8(secret)));
            QVERIFY(!problem->jsonPath.contains(QString::fromUtf8(secret)));
        }
    }
};

QTEST_APPLESS_MAIN(CodecViolationsTest)
#include "tst_codec_violations.moc"
