// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/formats/report_csv.h"
#include "services/reports/formats/report_json.h"
#include "tests/insight/estate_builder.h"
#include "tests/reports/support/csv_reading.h"
#include "tests/reports/support/nasty_names.h"
#include "tests/reports/support/sample_report.h"
#include "words/base/cell_words.h"
#include "words/lists/activity_words.h"
#include "words/reports/comparison_html.h"
#include "words/reports/line_words.h"
#include "words/reports/report_html.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

//! The texts of the first line of the first cell of each row of the first table.
QStringList firstTexts(const QByteArray &html)
{
    QStringList texts;
    QXmlStreamReader reader(html);
    bool isFirst = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"tr")
            isFirst = true;
        if (reader.isStartElement() && reader.name() == u"td" && std::exchange(isFirst, false)) {
            reader.readNextStartElement(); // the line in bold
            texts.append(reader.readElementText());
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

//! The report in every format.
std::vector<QByteArray> formatsOf(const Report &report)
{
    const auto shared = std::make_shared<const Report>(report);
    const Comparison comparison =
        compareReports(std::make_shared<const Report>(Report{.lists = report.lists}), shared);
    return {reportJson(report),         reportCsv(report, {}),         reportHtml(report),
            comparisonJson(comparison), comparisonCsv(comparison, {}), comparisonHtml(comparison)};
}

bool holdsFiveOf(const QByteArray &bytes, const QByteArray &text)
{
    for (qsizetype at = 0; at + 5 <= text.size(); ++at) {
        if (bytes.contains(text.mid(at, 5)))
            return true;
    }
    return false;
}

} // namespace

class ReportFormatsTest final : public QObject {
    Q_OBJECT

private slots:
    void jsonIsReadBack()
    {
        const Report report = sampleReport();
        const QByteArray bytes = reportJson(report);
        const std::optional<Report> read = reportOfJson(bytes);
        QVERIFY(read);
        QCOMPARE(read->lists, report.lists);
        for (size_t at = 0; at < report.lines.size(); ++at)
            QVERIFY2(read->lines[at] == report.lines[at], qPrintable(report.lines[at].name));
        QVERIFY(*read == report);
        QCOMPARE(reportJson(*read), bytes);
    }

    void theSameIsTheSameButForItsTime()
    {
        Report report = sampleReport();
        std::vector<QByteArray> first = formatsOf(report);
        std::ranges::reverse(report.lines);
        std::ranges::reverse(report.lists);
        QCOMPARE(formatsOf(ordered(report)), first);
        report.madeAt += std::chrono::hours(1);
        const QByteArray later = reportCsv(ordered(report), {});
        QCOMPARE(QByteArray(later).replace("2026-11-24T10:00:00Z", "2026-11-24T09:00:00Z"),
                 first[1]);
    }

    void damagedJsonIsNoReport_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("cut") << QByteArray("\"tokens\": [") << QByteArray("\"tokens\": ");
        QTest::newRow("version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2");
        QTest::newRow("format") << QByteArray("tokendeck-report") << QByteArray("other");
        QTest::newRow("kind") << QByteArray("\"kind\": \"shared-token\"")
                              << QByteArray("\"kind\": \"else\"");
        QTest::newRow("time") << QByteArray("2026-11-24T09:00:00Z") << QByteArray("2026-11-24");
        QTest::newRow("id") << QByteArray("\"id\": 1242") << QByteArray("\"id\": 1.5");
        QTest::newRow("name") << QByteArray("\"Support snapshots\"") << QByteArray("7");
        QTest::newRow("operator") << QByteArray("\"or\"") << QByteArray("\"xor\"");
    }
    void damagedJsonIsNoReport()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bytes = reportJson(sampleReport());
        QVERIFY(bytes.contains(from));
        QVERIFY(!reportOfJson(bytes.replace(from, to)));
        QVERIFY(!reportOfJson({}));
        QVERIFY(!reportOfJson("[]"));
    }

    void theTableTellsAll()
    {
        const auto rows = readCsv(reportCsv(sampleReport(), {}), ',');
        QVERIFY(rows);
        const std::vector<QString> &heads = rows->front();
        for (const std::vector<QString> &row : *rows)
            QCOMPARE(row.size(), heads.size());
        const auto cell = [&](const QString &name, const QString &head) {
            const auto row = std::ranges::find_if(
                *rows, [&](const std::vector<QString> &each) { return each[6] == name; });
            const auto column = std::ranges::find(heads, head);
            return row == rows->end() ? u"no such row"_s : (*row)[size_t(column - heads.begin())];
        };
        QCOMPARE(cell(u"Support snapshots"_s, u"expires"_s), u"never"_s);
        QCOMPARE(cell(u"Support snapshots"_s, u"findings"_s),
                 u"high open-shared-token; medium never-expires"_s);
        QCOMPARE(cell(u"Old wallboard"_s, u"expires"_s), u"2026-11-03T09:00:00Z"_s);
        QCOMPARE(cell(u"'=HYPERLINK(\"http://x\")"_s, u"last_used"_s), u"not known"_s);
        QCOMPARE(cell(u"'=HYPERLINK(\"http://x\")"_s, u"filters"_s), u"env:prod team:web"_s);
        QCOMPARE(cell(u"'=HYPERLINK(\"http://x\")"_s, u"operator"_s), u"or"_s);
        QCOMPARE(cell(u"strange"_s, u"state"_s), u"not understood"_s);
        QCOMPARE(cell(u"strange"_s, u"token"_s), QString());
        QCOMPARE(cell(u"edge, \"west\""_s, u"enabled"_s), u"no"_s);
        QCOMPARE(cell(u"Contractor"_s, u"state"_s), u"deleted"_s);
        QCOMPARE(cell(u"Contractor"_s, u"deleted_before"_s), u"2026-11-22T09:00:00Z"_s);
        QCOMPARE(cell(u"Contractor"_s, u"deleted_at"_s), u"2026-11-22T07:00:00Z"_s);
        QCOMPARE(cell(u"Contractor"_s, u"deleted_by"_s), u"Dana Ó"_s);
        QCOMPARE(cell(u"Build wall"_s, u"deleted_by"_s), u"ci-bot (API token)"_s);
        QCOMPARE(cell(u"Old host"_s, u"deleted_at"_s), u"not known"_s);
        QCOMPARE(cell(u"Old host"_s, u"deleted_by"_s), u"not known"_s);
        QCOMPARE(cell(u"Support snapshots"_s, u"deleted_by"_s), QString());
        const auto unread = std::ranges::find_if(
            *rows, [](const std::vector<QString> &row) { return row[7] == u"list not read"; });
        QVERIFY(unread != rows->end());
        QCOMPARE((*unread)[4], u"shared-token"_s);
        QCOMPARE((*unread)[25], u"forbidden"_s);
    }

    void thePageTellsAllAndFetchesNothing()
    {
        const QString page = QString::fromUtf8(reportHtml(sampleReport()));
        for (const QString &text :
             {u"Support snapshots"_s, u"High: no filter"_s, u"env: prod OR team: web"_s,
              u"Deleted between"_s, u"by whom is not known"_s, u"by Dana Ó"_s,
              u"Not read: the last try failed: the account’s API token is not allowed to do it"_s,
              u"&lt;b&gt;"_s, u"Times are those of"_s, u"Score: "_s, u"not understood: strange"_s})
            QVERIFY2(page.contains(text), qPrintable(text));
        for (const QString &text : {u"<script"_s, u"src="_s, u"href"_s, u"url("_s, u"@import"_s,
                                    u"<link"_s, u"<img"_s, u"onload"_s})
            QVERIFY2(!page.contains(text, Qt::CaseInsensitive), qPrintable(text));
        QCOMPARE(page.count(u"Times are those of"_s), 1);
    }

    //! As on the page of what was done; in files, in their language.
    void whoDeletedIsNamedAlikeEverywhere()
    {
        const std::vector<std::pair<Actor, QString>> actors{
            {{u"ci-bot"_s, ActorKind::ApiToken}, u"ci-bot (API token)"_s},
            {{{}, ActorKind::ApiToken}, u"an API token"_s},
            {{u"Dana"_s, ActorKind::FormerPerson}, u"Dana (deleted)"_s},
            {{u"Dana"_s}, u"Dana"_s},
            {{u"root"_s, ActorKind::ComputerUser}, u"root"_s},
            {{{}, ActorKind::ComputerUser}, {}}};
        Report report = sampleReport();
        TokenLine &line = *std::ranges::find(report.lines, u"Contractor"_s, &TokenLine::name);
        for (const auto &[actor, name] : actors) {
            line.gone->deletion->by = actor;
            const QString words = actorWords(actor);
            const QString said = goneText(*line.gone);
            QVERIFY2(name.isEmpty() ? said.contains(u"by whom is not known"_s)
                                    : said.endsWith(u" by "_s + words),
                     qPrintable(said));
            QCOMPARE(words, name.isEmpty() ? noValue() : name);
            const auto rows = readCsv(reportCsv(report, {}), ',');
            QVERIFY(rows);
            const auto row = std::ranges::find_if(
                *rows, [](const std::vector<QString> &each) { return each[6] == u"Contractor"; });
            const auto column = std::ranges::find(rows->front(), u"deleted_by"_s);
            QCOMPARE((*row)[size_t(column - rows->front().begin())],
                     name.isEmpty() ? u"not known"_s : name);
            const std::optional<Report> read = reportOfJson(reportJson(report));
            QVERIFY(read && *read == report);
        }
    }

    //! As the first versions wrote it, and as later ones may.
    void anUnknownKindOfActorIsNamedPlainly()
    {
        for (const QByteArray &to :
             {QByteArray("\"other\": \"api-token\""), QByteArray("\"byKind\": \"robot\"")}) {
            QByteArray bytes = reportJson(sampleReport());
            const std::optional<Report> read =
                reportOfJson(bytes.replace("\"byKind\": \"api-token\"", to));
            QVERIFY(read);
            const auto line = std::ranges::find(read->lines, u"Build wall"_s, &TokenLine::name);
            QCOMPARE(line->gone->deletion->by, Actor{u"ci-bot"_s});
        }
    }

    void everyNameIsReadBackFromEveryFormat()
    {
        const std::vector<QString> names = nastyNames(10'000);
        const Report report = reportOfNames(names);
        const std::optional<Report> json = reportOfJson(reportJson(report));
        QVERIFY(json);
        const auto csv = readCsv(reportCsv(report, {.separator = ';'}), ';');
        QVERIFY(csv);
        const QStringList html = firstTexts(reportHtml(report));
        QCOMPARE(html.size(), qsizetype(names.size()) + 1); // and the list that was read
        QCOMPARE(csv->size(), names.size() + 1);
        QCOMPARE(json->lines.size(), names.size());
        for (size_t at = 0; at < names.size(); ++at) {
            // UTF-8 has no lone surrogates; in its place stands what cannot be read.
            const QString name = textOf(names[at].toUtf8());
            QCOMPARE(textOf(json->lines[at].name.toUtf8()), name);
            QCOMPARE(textOf(json->lines[at].filters->filters[0].second.toUtf8()), name);
            QString cell = unguarded((*csv)[at + 1][6]);
            QCOMPARE(cell.replace(QChar(0x2400), QChar(u'\0')),
                     QString(name).replace(QChar(0x2400), QChar(u'\0')));
            QCOMPARE((*csv)[at + 1][2], u"7"_s);
            QVERIFY(!html[qsizetype(at)].isEmpty());
        }
    }

    void partsHaveEachRowOnce()
    {
        HtmlTable table{.title = u"Rows"_s, .columns = {{u"Name"_s, 100}}, .rows = {}};
        for (int row = 0; row < 25; ++row)
            table.rows.push_back({{{u"row-%1."_s.arg(row)}}});
        const HtmlPage page{.title = u"Title"_s,
                            .sentences = {u"A sentence."_s},
                            .tables = {table, {.title = u"None"_s, .columns = {{u"Name"_s, 100}}}}};
        const std::vector<HtmlPart> parts = htmlParts(page, 10);
        QCOMPARE(parts.size(), size_t(1 + 3 + 1));
        QByteArray all;
        std::vector<bool> continues;
        for (const HtmlPart &part : parts) {
            all += part.html;
            continues.push_back(part.continues);
        }
        QCOMPARE(continues, (std::vector<bool>{false, false, true, true, false}));
        for (int row = 0; row < 25; ++row)
            QCOMPARE(all.count("row-" + QByteArray::number(row) + '.'), 1);
        QCOMPARE(all.count("<h1>"), 1);
        QCOMPARE(all.count("A sentence."), 1);
        QCOMPARE(all.count("<h2>Rows</h2>"), 1);
        QCOMPARE(all.count("<th "), 4); // each part has the heads
    }

    void noFormatHasARunOfATokenButItsMask()
    {
        const EstateView view = sampleEstate();
        const std::vector<QByteArray> texts = sampleTexts(view);
        QCOMPARE(texts.size(), size_t(11));
        for (const QByteArray &bytes : formatsOf(sampleReport(view, sampleKey()))) {
            QVERIFY(!bytes.isEmpty());
            for (const QByteArray &text : texts)
                QVERIFY2(!holdsFiveOf(bytes, text), text.constData());
            QVERIFY(!holdsFiveOf(bytes, "00112233445566778899aabbccddeeff"));
        }
        QVERIFY(formatsOf(sampleReport())[0].contains("1002••••1002"));
    }
};

QTEST_GUILESS_MAIN(ReportFormatsTest)
#include "tst_report_formats.moc"
