// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times how a list of shared tokens is decoded: by the codec, by the least that simdjson has to do
// for the same rows (the yardstick), and through QJsonDocument with the codec's mapping. The three
// take turns, because a machine's speed drifts; each number is a median.

#include "services/api/codecs/shared_token_codec.h"
#include "tests/bench/measuring.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVector>

#include <simdjson.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace tokendeck;
using namespace tokendeck::bench;
using namespace Qt::StringLiterals;

namespace {

QByteArray makeDocument(int rows)
{
    QByteArray document;
    document.reserve(rows * 200 + 2);
    document += '[';
    for (int i = 0; i < rows; ++i) {
        if (i > 0)
            document += ',';
        const QByteArray number = QByteArray::number(i + 1);
        document += R"({"id":)" + number + R"(,"name":"Größe )" + number
            + R"( board","token":"6c36a1f0-52b4-4c0e-9d3a-)" + number.rightJustified(12, '0')
            + R"(","filters":)";
        document += i % 5 == 0
            ? QByteArray("null")
            : '[' + QByteArray::number(i % 400 + 1) + ',' + QByteArray::number(i % 400 + 401) + ']';
        document += R"(,"filtersOperator":")" + QByteArray(i % 3 == 0 ? "OR" : "AND")
            + R"(","lastUsed":)"
            + (i % 4 == 0 ? QByteArray("null")
                          : QByteArray::number(1'624'887'273 + i) + ".000000000")
            + R"(,"expirationDate":)"
            + (i % 2 == 0 ? QByteArray("null") : QByteArray::number(1'724'887'273 + i) + ".5")
            + '}';
    }
    document += ']';
    return document;
}

struct YardstickRow {
    int id = 0;
    QString name;
    QString token;
    QVector<int> filters;
};

QString textOf(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

//! Reads id, name, token and filters in the order they come, checks no more than simdjson does.
std::vector<YardstickRow> decodeAsYardstick(QByteArray body)
{
    std::vector<YardstickRow> rows;
    const auto size = size_t(body.size());
    body.reserve(body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document = parser.iterate(
        simdjson::padded_string_view(body.constData(), size, size + simdjson::SIMDJSON_PADDING));
    for (simdjson::ondemand::object object : document.get_array()) {
        YardstickRow &row = rows.emplace_back();
        row.id = int(int64_t(object["id"]));
        row.name = textOf(object["name"]);
        row.token = textOf(object["token"]);
        simdjson::ondemand::value filters = object["filters"];
        if (!filters.is_null()) {
            for (auto filter : filters.get_array())
                row.filters.append(int(int64_t(filter)));
        }
    }
    return rows;
}

std::optional<TimePoint> timeOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    return TimePoint(
        std::chrono::milliseconds(std::llround(number < 1e11 ? number * 1000 : number)));
}

std::vector<SharedToken> decodeWithQt(const QByteArray &body)
{
    std::vector<SharedToken> rows;
    const QJsonArray array = QJsonDocument::fromJson(body).array();
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        SharedToken &row = rows.emplace_back();
        row.id = SharedTokenId(object["id"_L1].toInt());
        row.name = object["name"_L1].toString();
        row.token = Secret(object["token"_L1].toString().toStdString());
        const QJsonArray filters = object["filters"_L1].toArray();
        for (const QJsonValue &filter : filters)
            row.filters.push_back(FilterId(filter.toInt()));
        if (object["filtersOperator"_L1].toString() == "OR"_L1)
            row.filterOperator = FilterOperator::Or;
        row.lastUsed = timeOf(object["lastUsed"_L1]);
        row.expiresAt = timeOf(object["expirationDate"_L1]);
    }
    return rows;
}

//! Gives free memory back, so that no way pays for what the one before it left behind.
void tidyHeap()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

//! Milliseconds that \p decode takes; its result ends outside of the time.
template <typename Decode> double timed(const QByteArray &document, Decode decode)
{
    QByteArray body(document.constData(), document.size());
    body.reserve(body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    tidyHeap();
    const auto start = std::chrono::steady_clock::now();
    const auto result = decode(std::move(body));
    const auto end = std::chrono::steady_clock::now();
    return std::chrono::duration<double, std::milli>(end - start).count();
}

struct Result {
    int rows = 0;
    qsizetype bytes = 0;
    double ours = 0;
    double yardstick = 0;
    double qt = 0;
};

Result measure(int rows, int runs)
{
    const QByteArray document = makeDocument(rows);
    std::vector<double> ours;
    std::vector<double> yardstick;
    std::vector<double> qt;
    for (int run = 0; run < runs; ++run) {
        // Whoever comes after Qt's way finds a heap in pieces, so the order changes as well.
        for (int turn = 0; turn < 3; ++turn) {
            const int way = (run + turn) % 3;
            if (way == 0)
                ours.push_back(timed(document, decodeSharedTokens));
            else if (way == (run % 2 == 0 ? 1 : 2))
                yardstick.push_back(timed(document, decodeAsYardstick));
            else
                qt.push_back(timed(document, decodeWithQt));
        }
    }
    return {rows, document.size(), median(ours), median(yardstick), median(qt)};
}

//! Whether the codec and the QJsonDocument way read the same rows.
bool agree(const QByteArray &document)
{
    const auto ours = decodeSharedTokens(document);
    return ours && *ours == decodeWithQt(document);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption(jsonOption());
    options.addOption({u"runs"_s, u"Measure N times, 9 at least."_s, u"N"_s, u"15"_s});
    options.process(app);
    const int runs = std::max(9, options.value(u"runs"_s).toInt());

    if (!agree(makeDocument(2'000))) {
        std::fputs("The codec and QJsonDocument read different rows.\n", stderr);
        return 1;
    }
    QJsonArray report;
    std::printf("%8s %9s %9s %12s %9s %11s %9s\n", "rows", "MB", "ours ms", "yardstick ms", "Qt ms",
                "x yardstick", "x Qt");
    for (const int rows : {1'000, 10'000, 100'000}) {
        const Result r = measure(rows, runs);
        std::printf("%8d %9.2f %9.2f %12.2f %9.2f %11.2f %9.2f\n", r.rows, double(r.bytes) / 1e6,
                    r.ours, r.yardstick, r.qt, r.ours / r.yardstick, r.ours / r.qt);
        report.append(QJsonObject{{u"rows"_s, r.rows},
                                  {u"bytes"_s, r.bytes},
                                  {u"runs"_s, runs},
                                  {u"oursMs"_s, r.ours},
                                  {u"yardstickMs"_s, r.yardstick},
                                  {u"qtMs"_s, r.qt},
                                  {u"oursPerYardstick"_s, r.ours / r.yardstick}});
    }
    return writeResults(options.value(jsonOption().names().front()),
                        {{u"decodeSharedTokens"_s, report}})
        ? 0
        : 1;
}
