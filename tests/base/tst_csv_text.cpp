// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/output/csv_text.h"
#include "tests/reports/support/csv_reading.h"
#include "tests/reports/support/nasty_names.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

class CsvTextTest final : public QObject {
    Q_OBJECT

private slots:
    void writesRowsAsTheStandardHasThem()
    {
        CsvText csv({});
        csv.addWord(u"name"_s);
        csv.addWord(u"id"_s);
        csv.endRow();
        csv.addText(u"a, \"b\"\r\nc"_s);
        csv.addNumber(-3);
        csv.endRow();
        QCOMPARE(csv.take(), QByteArray("name,id\r\n\"a, \"\"b\"\"\r\nc\",-3\r\n"));
    }

    void beginsWithAMarkWhereOneIsWanted()
    {
        CsvText csv({.separator = ';', .byteOrderMark = true});
        csv.addText(u"ä;b"_s);
        csv.addWord({});
        csv.endRow();
        QCOMPARE(csv.take(), QByteArray("\xEF\xBB\xBF\"\xC3\xA4;b\";\r\n"));
    }

    void guardsFormulasAndNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("sum") << u"=1+1"_s << QByteArray("\"'=1+1\"");
        QTest::newRow("plus") << u"+1"_s << QByteArray("\"'+1\"");
        QTest::newRow("minus") << u"-1"_s << QByteArray("\"'-1\"");
        QTest::newRow("at") << u"@x"_s << QByteArray("\"'@x\"");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("apostrophe") << u"'x"_s << QByteArray("\"''x\"");
        QTest::newRow("behind a blank") << u" =1"_s << QByteArray("\"' =1\"");
        QTest::newRow("behind a line") << u"\n+1"_s << QByteArray("\"'\n+1\"");
        QTest::newRow("behind a mark") << u"\uFEFF@x"_s << QByteArray("\"'\uFEFF@x\"");
        QTest::newRow("behind a hidden one")
            << u"\u200B\u00A0-1"_s << QByteArray("\"'\u200B\u00A0-1\"");
        QTest::newRow("wide sum") << u"\uFF1D1"_s << QByteArray("\"'\uFF1D1\"");
        QTest::newRow("wide minus") << u" \uFF0D1"_s << QByteArray("\"' \uFF0D1\"");
        QTest::newRow("within") << u"a=1"_s << QByteArray("\"a=1\"");
        QTest::newRow("plain") << u"abc"_s << QByteArray("abc");
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void guardsFormulasAndNoNumber()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        CsvText csv({});
        csv.addText(text);
        csv.addNumber(-42);
        csv.endRow();
        QCOMPARE(csv.take(), cell + ",-42\r\n");
    }

    void everyNameIsReadBack()
    {
        const std::vector<QString> names = nastyNames(10'000);
        for (const char separator : {',', ';'}) {
            CsvText csv({.separator = separator});
            for (const QString &name : names) {
                csv.addText(name);
                csv.addNumber(-7);
                csv.addText(name);
                csv.endRow();
            }
            const auto rows = readCsv(csv.take(), separator);
            QVERIFY(rows);
            QCOMPARE(rows->size(), names.size());
            for (size_t at = 0; at < names.size(); ++at) {
                const std::vector<QString> &row = (*rows)[at];
                QCOMPARE(row.size(), size_t(3));
                // What is no text in UTF-8 cannot be kept as it is.
                QString expected = textOf(names[at].toUtf8());
                expected.replace(QChar(u'\0'), QChar(0x2400));
                QCOMPARE(unguarded(row[0]), expected);
                QCOMPARE(row[2], row[0]);
                QCOMPARE(row[1], u"-7"_s);
                QVERIFY(row[0].isEmpty() || !u"=+-@\t\r"_s.contains(row[0].front()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(CsvTextTest)
#include "tst_csv_text.moc"
