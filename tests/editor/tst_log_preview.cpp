// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandbox.h"
#include "services/sync/logs/log_preview.h"
#include "tests/editor/search_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : SearchFixture {
    using SearchFixture::SearchFixture;

    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] {
            if (preview->isBusy() && clock.nextDelay().count() == 0)
                clock.advance(0ms);
            return !preview->isBusy();
        });
    }

    std::unique_ptr<LogPreview> preview =
        std::make_unique<LogPreview>(access, clock, background, connection);
};

} // namespace

class LogPreviewTest : public QObject {
    Q_OBJECT
private slots:
    void countsInOneRequest();
    void waitsForAPause();
    void cancelsWhatIsOutdated();
    void dropsLateAnswers();
    void asksForSamplesThatPass();
    void saysWhenSearchIsRefused_data();
    void saysWhenSearchIsRefused();
    void goesOnAfterAFailure();
    void leavesUnknownFiltersOut();
    void countsPastedLines();
    void countsAFile();
    void keepsTheSourceWhenAFileFails();
    void suggestsFieldsAndValues();
    void countsLikeTheBackend();
};

void LogPreviewTest::countsInOneRequest()
{
    ScriptedServer server;
    QByteArrayList hits;
    for (int i = 0; i < LogPreview::PassingSamples; ++i)
        hits.append(R"({"_source":{"env":"prod","team":"web"}})");
    server.on("/v1/search", searchReply({18, 42, 18, 42, 30}, '[' + hits.join(',') + ']'));
    Fixture f(server.url());
    f.preview->ask(Prod, ProdWeb);
    QVERIFY(f.preview->isBusy());
    QVERIFY(f.settle());
    QCOMPARE(server.count("POST", "/v1/search"), 1);
    QCOMPARE(*f.preview->exposure(),
             (Exposure{.total = 100,
                       .before = 42,
                       .after = 18,
                       .appearing = 0,
                       .disappearing = 24,
                       .without = {42, 30}}));
    QVERIFY(f.preview->isCurrent());
    const QJsonObject asked = QJsonDocument::fromJson(server.requests().front().body).object();
    const QString text = QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact));
    // The last 24 hours of the clock.
    const auto now = f.clock.now().time_since_epoch();
    QVERIFY(text.contains(u"\"gte\":%1"_s.arg((now - 24h).count())));
    QVERIFY(text.contains(u"\"lt\":%1"_s.arg(now.count())));
    QCOMPARE(asked.value(u"size"_s).toInt(), LogPreview::SampleSize);
}

void LogPreviewTest::waitsForAPause()
{
    ScriptedServer server;
    server.on("/v1/search", searchReply({0}));
    Fixture f(server.url());
    f.preview->ask({}, Prod);
    QVERIFY(f.settle());
    const auto first = server.requests().size();
    for (int i = 0; i < 5; ++i) {
        f.preview->ask({}, Prod);
        f.clock.advance(LogPreview::Pause - 1ms);
        f.drain(server);
    }
    QCOMPARE(server.requests().size(), first);
    QVERIFY(f.preview->isBusy());
    f.clock.advance(1ms);
    QVERIFY(f.settle());
    QCOMPARE(server.requests().size(), first + 1);
}

void LogPreviewTest::cancelsWhatIsOutdated()
{
    ScriptedServer server;
    server.setHoldAll(true);
    server.on("/v1/search", {searchReply({7}), searchReply({9, 9, 9})});
    Fixture f(server.url());
    f.preview->ask({}, Prod);
    f.clock.advance(0ms);
    QTRY_COMPARE(server.heldCount(), 1);
    f.preview->ask({}, ProdWeb);
    // The question under way has ended before the next one is asked: its connection is closed.
    QTRY_COMPARE(server.concurrent(), 0);
    QCOMPARE(f.http.inFlight(), 0);
    f.clock.advance(LogPreview::Pause);
    QTRY_COMPARE(server.requests().size(), size_t(2));
    server.setHoldAll(false);
    server.releaseAll();
    QVERIFY(f.settle());
    QCOMPARE(f.preview->exposure()->after, 9);
}

void LogPreviewTest::dropsLateAnswers()
{
    ScriptedServer server;
    server.on("/v1/search", searchReply({7}));
    Fixture f(server.url());
    f.preview->ask({}, Prod);
    QVERIFY(f.settle());
    QCOMPARE(f.preview->exposure()->after, 7);
    // What is shown stays until the new counts are there, and is known to be old.
    f.preview->ask({}, Prod);
    QCOMPARE(f.preview->exposure()->after, 7);
    QVERIFY(!f.preview->isCurrent());
    server.setHoldAll(true);
    f.clock.advance(LogPreview::Pause);
    QTRY_COMPARE(server.heldCount(), 1);
    // The preview ends with a question under way.
    f.preview.reset();
    QTRY_COMPARE(server.concurrent(), 0);
    QTRY_COMPARE(f.http.inFlight(), 0);
}

void LogPreviewTest::asksForSamplesThatPass()
{
    const QByteArray other = R"([{"_source":{"@timestamp":"2026-11-24T08:59:00.000Z","env":"demo"}},
                                 {"_source":{"@timestamp":"2026-11-24T08:58:00.000Z","env":"demo"}}])";
    const QByteArray passing =
        R"([{"_source":{"@timestamp":"2026-11-24T08:58:30.000Z","env":"prod"}}])";
    ScriptedServer server;
    server.onAny([&](const ReceivedRequest &request) {
        return request.body.contains("aggregations") ? searchReply({1}, other)
                                                     : searchReply({}, passing);
    });
    Fixture f(server.url());
    f.preview->ask({}, Prod);
    QVERIFY(f.settle());
    QStringList values;
    for (const SampleLog &log : f.preview->samples())
        values.append(log.value(u"env"_s));
    QCOMPARE(values, QStringList({u"demo"_s, u"prod"_s, u"demo"_s}));
    QCOMPARE(f.preview->exposure()->after, 1);
}

void LogPreviewTest::saysWhenSearchIsRefused_data()
{
    addRefusals();
}

void LogPreviewTest::saysWhenSearchIsRefused()
{
    QFETCH(int, status);
    ScriptedServer server;
    server.on("/v1/search", ScriptedReply{.status = status, .body = R"({"message":"no"})"});
    Fixture f(server.url());
    f.preview->ask({}, Prod);
    QVERIFY(f.settle());
    QVERIFY(f.preview->isUnavailable());
    QVERIFY(!f.preview->exposure());
    // It is not asked again by typing.
    f.preview->ask({}, ProdWeb);
    QVERIFY(!f.preview->isBusy());
    f.clock.advance(1s);
    f.drain(server);
    QCOMPARE(server.requests().size(), size_t(1));
    // Logs of a file work nevertheless.
    f.preview->usePasted("{\"env\":\"prod\",\"team\":\"web\"}\n{\"env\":\"prod\"}");
    QVERIFY(f.settle());
    QVERIFY(!f.preview->isUnavailable());
    QCOMPARE(f.preview->exposure()->after, 1);
    QCOMPARE(f.preview->exposure()->total, 2);
}

void LogPreviewTest::goesOnAfterAFailure()
{
    ScriptedServer server;
    server.on("/v1/search",
              {ScriptedReply{.status = 500, .body = R"({"message":"down"})"}, searchReply({7})});
    Fixture f(server.url());
    f.preview->ask({}, Prod);
    QVERIFY(f.settle());
    QVERIFY(f.preview->problem());
    QCOMPARE(f.preview->problem()->kind, ProblemKind::ServerFailed);
    QVERIFY(!f.preview->isUnavailable());
    f.preview->retry();
    QVERIFY(f.settle());
    QVERIFY(!f.preview->problem());
    QCOMPARE(f.preview->exposure()->after, 7);
}

void LogPreviewTest::leavesUnknownFiltersOut()
{
    ScriptedServer server;
    server.on("/v1/search", searchReply({7}));
    Fixture f(server.url());
    FilterSet partly = Prod;
    partly.unknown = 1;
    f.preview->ask(partly, partly);
    QVERIFY(f.settle());
    // What was visible before cannot be counted.
    QVERIFY(!f.preview->exposure()->before);
    QCOMPARE(f.preview->exposure()->after, 7);
}

void LogPreviewTest::countsPastedLines()
{
    ScriptedServer server;
    Fixture f(server.url());
    f.preview->usePasted("{\"env\":\"prod\",\"team\":\"web\"}\n{\"env\":\"prod\"}\nno log\n");
    f.preview->ask(Prod, ProdWeb);
    QVERIFY(f.settle());
    QCOMPARE(f.preview->source(), PreviewSource::Pasted);
    QCOMPARE(*f.preview->exposure(),
             (Exposure{.total = 2,
                       .before = 2,
                       .after = 1,
                       .appearing = 0,
                       .disappearing = 1,
                       .without = {1, 2}}));
    QCOMPARE(f.preview->lines().badLines, 1);
    QCOMPARE(f.preview->lines().firstBadLine, 3);
    QCOMPARE(f.preview->samples().size(), size_t(2));
    QCOMPARE(f.preview->fields(), (std::vector<QString>{u"env"_s, u"team"_s}));
    QCOMPARE(f.preview->values(u"team"_s), std::vector<QString>{u"web"_s});
}

void LogPreviewTest::countsAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"logs.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // So many that the ones that pass are not among the first.
    for (int i = 0; i < 500; ++i)
        file.write("{\"env\":\"demo\"}\n");
    file.write("{\"env\":\"prod\"}\n");
    file.close();
    ScriptedServer server;
    Fixture f(server.url());
    f.preview->useFile(file.fileName());
    f.preview->ask({}, Prod);
    QVERIFY(f.settle());
    QCOMPARE(f.preview->source(), PreviewSource::File);
    QCOMPARE(f.preview->fileName(), u"logs.jsonl"_s);
    QCOMPARE(f.preview->exposure()->after, 1);
    QCOMPARE(f.preview->exposure()->total, 501);
    QCOMPARE(f.preview->samples().size(), size_t(LogPreview::SampleSize));
    QCOMPARE(f.preview->samples().back().value(u"env"_s), u"prod"_s);
    // And back.
    server.on("/v1/search", searchReply({7}));
    f.preview->useLive();
    QVERIFY(!f.preview->exposure());
    QVERIFY(f.settle());
    QCOMPARE(f.preview->source(), PreviewSource::Live);
    QCOMPARE(f.preview->exposure()->after, 7);
}

void LogPreviewTest::keepsTheSourceWhenAFileFails()
{
    ScriptedServer server;
    server.on("/v1/search", searchReply({7}));
    Fixture f(server.url());
    f.preview->ask({}, Prod);
    QVERIFY(f.settle());
    f.preview->useFile(u"/nonexistent/logs.jsonl"_s);
    QVERIFY(f.settle());
    QVERIFY(f.preview->readProblem());
    QCOMPARE(f.preview->readProblem()->kind, ProblemKind::FileFailed);
    QCOMPARE(f.preview->source(), PreviewSource::Live);
    QVERIFY(f.preview->isCurrent());
    QCOMPARE(f.preview->exposure()->after, 7);
}

void LogPreviewTest::suggestsFieldsAndValues()
{
    ScriptedServer server;
    server.onAny([](const ReceivedRequest &request) {
        if (request.body.contains("\"terms\""))
            return ScriptedReply{
                .body = R"({"hits":{"total":3,"hits":[]},"aggregations":{"values0":{"buckets":[
                         {"key":"prod","doc_count":2},{"key":"two words","doc_count":1}]}}})"};
        return searchReply({0}, R"([{"_source":{"env":"prod","bad name":"x"}}])");
    });
    Fixture f(server.url());
    QSignalSpy suggested(f.preview.get(), &LogPreview::suggestionsChanged);
    f.preview->ask({}, Prod);
    QVERIFY(f.settle());
    QCOMPARE(f.preview->fields(), std::vector<QString>{u"env"_s});
    QCOMPARE(suggested.size(), 1);
    QVERIFY(f.preview->values(u"nothing"_s).empty());
    QVERIFY(f.preview->values(u"env"_s).empty());
    QVERIFY(f.preview->values(u"env"_s).empty());
    QTRY_COMPARE(suggested.size(), 2);
    QCOMPARE(f.preview->values(u"env"_s), std::vector<QString>{u"prod"_s});
    QCOMPARE(server.requests().size(), size_t(2));
    QCOMPARE(f.preview->knownMatches(),
             (std::vector<FieldMatch>{{u"env"_s, {}}, {u"env"_s, u"prod"_s}}));
}

void LogPreviewTest::countsLikeTheBackend()
{
    // The sandbox's logs, counted there and here, agree.
    SystemClock system;
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start({});
    QVERIFY(access.has_value());
    Fixture f(access->url, access->apiToken);
    f.clock.advance(system.now() - f.clock.now());
    f.preview = std::make_unique<LogPreview>(f.access, f.clock, f.background,
                                             f.workspace.connections().front().connection.id);
    f.preview->ask(Prod, ProdWeb);
    QVERIFY(f.settle());
    QVERIFY(!f.preview->problem());
    const Exposure live = *f.preview->exposure();
    QVERIFY(live.total > 10'000);
    QVERIFY(live.after > 0 && live.after < *live.before && *live.before < live.total);
    QCOMPARE(live.appearing, 0);
    QCOMPARE(live.disappearing, *live.before - live.after);
    QCOMPARE(live.without[1], *live.before);
    QCOMPARE(f.preview->samples().size(), size_t(LogPreview::SampleSize));

    // Its samples as JSON lines.
    QByteArray lines;
    qint64 passing = 0;
    for (const SampleLog &log : f.preview->samples()) {
        QJsonObject object;
        for (const FieldMatch &match : log.fields)
            object.insert(match.field, match.value);
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        passing += passes(log, ProdWeb) ? 1 : 0;
    }
    f.preview->usePasted(lines);
    QVERIFY(f.settle());
    QCOMPARE(f.preview->exposure()->after, passing);
}

QTEST_GUILESS_MAIN(LogPreviewTest)
#include "tst_log_preview.moc"
