// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rows/machine_text.h"
#include "app/cli/rows/row_writer.h"
#include "models/base/output/utc_text.h"
#include "words/base/language.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using namespace tokendeck::cli;

namespace {

constexpr TimePoint Now{1'795'000'000'000ms}; // 2026-11-18T11:06:40Z

std::vector<RowColumn> columns()
{
    return {{u"name"_s, u"Name"_s},      {u"id"_s, u"ID"_s, true}, {u"state"_s, u"State"_s},
            {u"flag"_s, u"Flag"_s},      {u"time"_s, u"Time"_s},   {u"token"_s, u"Token"_s},
            {u"filters"_s, u"Filters"_s}};
}

//! A row in which all is known, and one in which nothing is.
QByteArray written(RowFormat format, const QString &name = u"Board"_s)
{
    format.now = Now;
    const auto writer = makeRowWriter(format, columns());
    writer->text(name);
    writer->number(7);
    writer->word(u"an"_s, u"enabled"_s);
    writer->flag(true);
    writer->time(Now - 3h);
    writer->token(Secret("6c36a1f0-52b4-4c0e-9d3a-000000007d87"));
    writer->filters(
        {.filters = {{1, u"env"_s, u"prod"_s}, {2, {}, {}}}, .joined = FilterOperator::Or});
    writer->endRow();
    writer->text({});
    writer->number({});
    writer->notKnown();
    writer->flag({});
    writer->time(StatedTime::unknown());
    writer->token({});
    writer->filters({});
    writer->endRow();
    return writer->take();
}

} // namespace

//! The formats of the rows that commands write.
class TestCliRows : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();

    void table();
    void tableKeepsNamesHarmless();
    void json();
    void csv();
    void emptyLists();
    void revealed_data();
    void revealed();
    void formulasAreGuarded();
    void jsonOfAnyText();
    void utc();
};

void TestCliRows::initTestCase()
{
    speak(u"en"_s);
}

void TestCliRows::table()
{
    const QString table = QString::fromUtf8(written({}));
    const QStringList lines = table.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], u"Name   ID  State  Flag  Time     Token         Filters"_s);
    QCOMPARE(lines[1], u"Board   7  an     yes   3 h ago  6c36••••7d87  env: prod OR filter 2"_s);
    QCOMPARE(lines[2], u"–       –  –      –     –        –             Unfiltered"_s);
    QVERIFY(lines[3].isEmpty());
}

void TestCliRows::tableKeepsNamesHarmless()
{
    const QString table = QString::fromUtf8(written({}, u"a\x1b[31m\nb\u202e"_s));
    QVERIFY(!table.contains(u'\x1b'));
    QVERIFY(!table.contains(u'\u202e'));
    QCOMPARE(table.count(u'\n'), 3);
}

void TestCliRows::json()
{
    const QByteArray text = written({.kind = RowFormat::Kind::Json},
                                    u"Say \"\\\n\x01"
                                    u"é"_s);
    QJsonParseError error;
    const QJsonArray rows = QJsonDocument::fromJson(text, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(rows.size(), 2);
    const QJsonObject first = rows[0].toObject();
    QCOMPARE(first["name"_L1].toString(),
             u"Say \"\\\n\x01"
             u"é"_s);
    QCOMPARE(first["id"_L1].toInt(), 7);
    QCOMPARE(first["state"_L1].toString(), u"enabled"_s);
    QCOMPARE(first["flag"_L1].toBool(), true);
    QCOMPARE(first["time"_L1].toString(), u"2026-11-18T08:06:40Z"_s);
    QCOMPARE(first["token"_L1].toString(), u"6c36••••7d87"_s);
    const QJsonArray filters = first["filters"_L1].toArray();
    QCOMPARE(filters[0].toObject()["value"_L1].toString(), u"prod"_s);
    QCOMPARE(filters[1].toObject().keys(), QStringList{u"id"_s});
    const QJsonObject second = rows[1].toObject();
    for (const QString &key : {u"id"_s, u"state"_s, u"flag"_s, u"time"_s, u"token"_s})
        QVERIFY2(second[key].isNull(), qPrintable(key));
    QCOMPARE(second["filters"_L1].toArray().size(), 0);
}

void TestCliRows::csv()
{
    QCOMPARE(QString::fromUtf8(written({.kind = RowFormat::Kind::Csv}, u"a, \"b\""_s)),
             u"name,id,state,flag,time,token,filters\r\n"
             "\"a, \"\"b\"\"\",7,enabled,true,2026-11-18T08:06:40Z,\"6c36••••7d87\","
             "\"env:prod OR filter 2\"\r\n"
             ",,,,,,\r\n"_s);
}

void TestCliRows::emptyLists()
{
    const auto nothing = [](RowFormat::Kind kind) {
        return makeRowWriter({.kind = kind}, columns())->take();
    };
    QCOMPARE(QJsonDocument::fromJson(nothing(RowFormat::Kind::Json)).array().size(), 0);
    QCOMPARE(nothing(RowFormat::Kind::Csv).count('\n'), 1);
    QCOMPARE(nothing(RowFormat::Kind::Table).count('\n'), 1);
}

void TestCliRows::revealed_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("table") << int(RowFormat::Kind::Table);
    QTest::newRow("json") << int(RowFormat::Kind::Json);
    QTest::newRow("csv") << int(RowFormat::Kind::Csv);
}

void TestCliRows::revealed()
{
    QFETCH(const int, kind);
    RowFormat format{.kind = RowFormat::Kind(kind)};
    QVERIFY(!written(format).contains("a1f0"));
    format.reveal = true;
    QVERIFY(written(format).contains("6c36a1f0-52b4-4c0e-9d3a-000000007d87"));
}

void TestCliRows::formulasAreGuarded()
{
    QVERIFY(written({.kind = RowFormat::Kind::Csv}, u"=1+1"_s).contains("\"'=1+1\","));
}

void TestCliRows::jsonOfAnyText()
{
    for (char16_t c = 0; c < 0x2100; ++c) {
        const QString text = u"a"_s + QChar(c) + u"b"_s;
        QByteArray json = "[";
        appendJson(json, text);
        const QJsonDocument read = QJsonDocument::fromJson(json + ']');
        QCOMPARE(read.array().at(0).toString(), text);
    }
}

void TestCliRows::utc()
{
    QCOMPARE(utcText(Now), QByteArray("2026-11-18T11:06:40Z"));
    QCOMPARE(utcText(TimePoint(999ms)), QByteArray("1970-01-01T00:00:00Z"));
    QCOMPARE(utcText(TimePoint(-1ms)), QByteArray("1969-12-31T23:59:59Z"));
}

QTEST_GUILESS_MAIN(TestCliRows)
#include "tst_cli_rows.moc"
