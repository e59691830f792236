// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/quoting.h"
#include "models/insight/snippets/base/snippet_writer.h"
#include "models/insight/snippets/families/families.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! YAML in which the collector replaces "${…}"; a doubled dollar is one.
QuotedText collectorText(QString text)
{
    return yamlText(text.replace(u'$', u"$$"_s));
}

//! What the collector takes in, whatever it sends on.
constexpr auto Receivers = u"receivers:\n"
                           u"  otlp:\n"
                           u"    protocols:\n"
                           u"      grpc:\n"
                           u"        endpoint: \"127.0.0.1:4317\"\n"
                           u"      http:\n"
                           u"        endpoint: \"127.0.0.1:4318\"\n"
                           u"\n";

//! The exporter of logs or traces. It ends with an error where neither region nor endpoint is
//! named.
void writeExporter(SnippetWriter &out, const QString &signal)
{
    const SnippetRequest &request = out.request();
    if (request.hosts.region.isEmpty() && request.host.isEmpty())
        out.fail({SnippetFault::Kind::NoRegion});
    out.add(u"exporters:\n  logzio/%1:\n    account_token: \""_s.arg(signal))
        .addToken(u"${env:%1}"_s.arg(out.variable()))
        .add(u"\"\n");
    if (!request.hosts.region.isEmpty())
        out.add(u"    region: \"%1\"\n"_s.arg(request.hosts.region));
    if (!request.host.isEmpty())
        out.add(u"    endpoint: \"https://%1\"\n"_s.arg(out.endpoint(SnippetPort::Otlp).text(443)));
    out.add(u"    headers:\n      user-agent: logzio-opentelemetry-%1\n\n"_s.arg(signal));
}

void writePipeline(SnippetWriter &out, const QString &signal, const QString &processors,
                   const QString &exporter)
{
    out.add(u"service:\n  pipelines:\n    %1:\n      receivers: [otlp]\n"_s.arg(signal));
    out.add(u"      processors: [%1]\n      exporters: [%2]\n"_s.arg(processors, exporter));
}

//! The type of a log is its attribute "type".
void writeLogs(SnippetWriter &out)
{
    out.add(u"processors:\n"
            u"  batch: {}\n"
            u"  attributes/logzio:\n"
            u"    actions:\n"
            u"      - key: type\n"
            u"        value: ")
        .addQuoted(collectorText(out.type()))
        .add(u"\n"
             u"        action: insert\n"
             u"\n");
    writeExporter(out, u"logs"_s);
    writePipeline(out, u"logs"_s, u"attributes/logzio, batch"_s, u"logzio/logs"_s);
}

void writeTraces(SnippetWriter &out)
{
    out.add(u"processors:\n  batch: {}\n\n");
    writeExporter(out, u"traces"_s);
    writePipeline(out, u"traces"_s, u"batch"_s, u"logzio/traces"_s);
}

void writeMetrics(SnippetWriter &out)
{
    out.add(u"processors:\n"
            u"  batch: {}\n"
            u"\n"
            u"exporters:\n"
            u"  prometheusremotewrite:\n")
        .add(u"    endpoint: \"https://%1\"\n"_s.arg(out.endpoint(SnippetPort::Metrics).text()))
        .add(u"    headers:\n"
             u"      Authorization: \"Bearer ")
        .addToken(u"${env:%1}"_s.arg(out.variable()))
        .add(u"\"\n"
             u"      user-agent: logzio-opentelemetry-metrics\n"
             u"    target_info:\n"
             u"      enabled: false\n"
             u"\n");
    writePipeline(out, u"metrics"_s, u"batch"_s, u"prometheusremotewrite"_s);
}

} // namespace

void writeCollector(SnippetWriter &out)
{
    out.add(Receivers);
    switch (out.request().purpose) {
    case SnippetPurpose::Metrics:
        return writeMetrics(out);
    case SnippetPurpose::Traces:
        return writeTraces(out);
    default:
        return writeLogs(out);
    }
}

//! Prometheus replaces no variables, but reads the token from a file.
void writePrometheus(SnippetWriter &out)
{
    out.add(u"remote_write:\n  - url: \"https://%1\"\n"_s.arg(
        out.endpoint(SnippetPort::Metrics).text()));
    if (out.request().fromVariable)
        out.add(u"    bearer_token_file: /etc/prometheus/logzio-metrics-token\n");
    else
        out.add(u"    bearer_token: \"").addToken({}).add(u"\"\n");
}

} // namespace tokendeck
