// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/logs/log_preview_lines.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

class LogPreviewLinesTest : public QObject {
    Q_OBJECT
private slots:
    void readsLogs();
    void countsBadLines();
    void ordersByTime();
    void countsValues();
    void keepsItsLimits();
    void readsFiles();
};

void LogPreviewLinesTest::readsLogs()
{
    const LogLines lines =
        readLogLines("\xEF\xBB\xBF{\"env\":\"prod\",\"k8s\":{\"pod\":\"a\"},\"n\":7}\r\n\n  \n"
                     "{\"env\":\"staging\"}");
    QCOMPARE(lines.logs.size(), size_t(2));
    QCOMPARE(lines.logs[0].value(u"env"_s), u"prod"_s);
    QCOMPARE(lines.logs[0].value(u"k8s.pod"_s), u"a"_s);
    QCOMPARE(lines.logs[0].value(u"n"_s), u"7"_s);
    QCOMPARE(lines.logs[1].value(u"env"_s), u"staging"_s);
    QCOMPARE(lines.badLines, 0);
    QVERIFY(!lines.isCut);
    QVERIFY(readLogLines({}).logs.empty());
}

void LogPreviewLinesTest::countsBadLines()
{
    const LogLines lines =
        readLogLines("{\"a\":\"b\"}\n[1]\nplain\n{\"a\":\n\"text\"\n{\"a\":\"c\"}\n");
    QCOMPARE(lines.logs.size(), size_t(2));
    QCOMPARE(lines.badLines, 4);
    QCOMPARE(lines.firstBadLine, 2);
}

void LogPreviewLinesTest::ordersByTime()
{
    const LogLines lines = readLogLines("{\"n\":1,\"@timestamp\":\"2026-11-24T08:00:00.000Z\"}\n"
                                        "{\"n\":2}\n"
                                        "{\"n\":3,\"@timestamp\":\"2026-11-24T09:00:00.000Z\"}\n"
                                        "{\"n\":4}\n");
    QStringList order;
    for (const SampleLog &log : lines.logs)
        order.append(log.value(u"n"_s));
    QCOMPARE(order, QStringList({u"3"_s, u"1"_s, u"2"_s, u"4"_s}));
}

void LogPreviewLinesTest::countsValues()
{
    const LogLines lines = readLogLines("{\"env\":\"b\",\"message\":\"two words\"}\n"
                                        "{\"env\":\"a\",\"bad name\":\"x\"}\n{\"env\":\"a\"}\n");
    // A name that no filter can have is left out; so are values.
    QCOMPARE(lines.fields.size(), size_t(2));
    QCOMPARE(lines.fields[0].field, u"env"_s);
    QCOMPARE(lines.fields[0].values.size(), size_t(2));
    QCOMPARE(lines.fields[0].values[0].value, u"a"_s);
    QCOMPARE(lines.fields[0].values[0].count, 2);
    QCOMPARE(lines.fields[1].field, u"message"_s);
    QVERIFY(lines.fields[1].values.empty());
}

void LogPreviewLinesTest::keepsItsLimits()
{
    QByteArray many;
    for (int i = 0; i < MaxLogLines + 10; ++i)
        many += "{\"a\":\"" + QByteArray::number(i) + "\"}\n";
    const LogLines lines = readLogLines(many);
    QCOMPARE(lines.logs.size(), size_t(MaxLogLines));
    QVERIFY(lines.isCut);
    QCOMPARE(lines.fields.front().values.size(), size_t(MaxValuesPerField));

    // The line that the limit of bytes falls into is left out, not cut.
    QByteArray large("{\"a\":\"b\"}\n{\"a\":\"");
    large += QByteArray(MaxLogBytes, 'x') + "\"}\n";
    const LogLines cut = readLogLines(large);
    QCOMPARE(cut.logs.size(), size_t(1));
    QCOMPARE(cut.badLines, 0);
    QVERIFY(cut.isCut);
}

void LogPreviewLinesTest::readsFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"logs.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"env\":\"prod\"}\n");
    file.close();
    const Outcome<LogLines> lines = readLogFile(file.fileName());
    QVERIFY(lines.has_value());
    QCOMPARE(lines->logs.size(), size_t(1));
    const Outcome<LogLines> none = readLogFile(folder.filePath(u"none"_s));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ProblemKind::FileFailed);
    QVERIFY(!none.error().detail.isEmpty());
    QCOMPARE(readLogFile(folder.path()).error().kind, ProblemKind::FileFailed);
}

QTEST_GUILESS_MAIN(LogPreviewLinesTest)
#include "tst_log_preview_lines.moc"
