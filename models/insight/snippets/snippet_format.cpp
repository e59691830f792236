// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/snippet_format.h"

#include "models/insight/snippets/families/families.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using enum SnippetPurpose;
using Check = SnippetCheck;
using Group = SnippetGroup;
using Port = SnippetPort;
using Variable = SnippetVariable;

constexpr auto AuthorityRemark = QT_TRANSLATE_NOOP(
    "SnippetFormat",
    "Where the file of the certificate authority is not there, save AAACertificateServices.crt of "
    "github.com/logzio/public-certificates under the name that the snippet has.");

constexpr auto Table = std::to_array<SnippetFormat>({
    {.key = "token"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Token"),
     .group = Group::Values,
     .purposes = {Logs, Metrics, Traces, Api, Dashboards},
     .fileName = "token.txt"_L1,
     .check = Check::Tool,
     .write = writeToken},
    {.key = "link"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Link"),
     .aliases = "url"_L1,
     .group = Group::Values,
     .purposes = {Dashboards},
     .fileName = "link.txt"_L1,
     .check = Check::Tool,
     .checkedBy = "urllib"_L1,
     .write = writeLink},
    {.key = "markdown-link"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Markdown link"),
     .aliases = "md"_L1,
     .group = Group::Values,
     .purposes = {Dashboards},
     .fileName = "link.md"_L1,
     .check = Check::Tool,
     .checkedBy = "cmark"_L1,
     .write = writeMarkdownLink},
    {.key = "env"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Environment lines"),
     .aliases = "dotenv .env"_L1,
     .shortNames = "environment variables"_L1,
     .group = Group::Values,
     .purposes = {Logs, Metrics, Traces, Api},
     .fileName = "logzio.env"_L1,
     .comment = "#"_L1,
     .check = Check::Tool,
     .checkedBy = "python-dotenv"_L1,
     .write = writeEnvironment},
    {.key = "curl"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "curl"),
     .shortNames = "http bulk"_L1,
     .group = Group::Values,
     .purposes = {Logs},
     .fileName = "logzio-curl.sh"_L1,
     .comment = "#"_L1,
     .port = Port::Bulk,
     .variable = Variable::Environment,
     .check = Check::Tool,
     .checkedBy = "curl"_L1,
     .write = writeCurlBulk,
     .hasType = true,
     .isShell = true},
    {.key = "whoami"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "curl, asking whose token it is"),
     .shortNames = "who am i"_L1,
     .group = Group::Values,
     .purposes = {Api},
     .fileName = "logzio-whoami.sh"_L1,
     .comment = "#"_L1,
     .port = Port::Api,
     .variable = Variable::Environment,
     .check = Check::Tool,
     .checkedBy = "curl"_L1,
     .write = writeCurlWhoami,
     .isShell = true},
    {.key = "filebeat"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Filebeat"),
     .aliases = "beats"_L1,
     .shortNames = "elastic"_L1,
     .group = Group::Shippers,
     .purposes = {Logs},
     .fileName = "filebeat.yml"_L1,
     .comment = "#"_L1,
     .port = Port::Beats,
     .variable = Variable::Environment,
     .check = Check::Parser,
     .checkedBy = "PyYAML"_L1,
     .write = writeFilebeat,
     .remark = AuthorityRemark,
     .hasType = true},
    {.key = "fluent-bit"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Fluent Bit"),
     .aliases = "fluentbit"_L1,
     .group = Group::Shippers,
     .purposes = {Logs},
     .fileName = "fluent-bit-logzio.conf"_L1,
     .comment = "#"_L1,
     .port = Port::Bulk,
     .variable = Variable::Environment,
     .write = writeFluentBit,
     .hasType = true},
    {.key = "fluent-bit-plugin"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Fluent Bit with Logz.io’s plugin"),
     .shortNames = "fluentbit"_L1,
     .group = Group::Shippers,
     .purposes = {Logs},
     .fileName = "fluent-bit-logzio.conf"_L1,
     .comment = "#"_L1,
     .port = Port::Bulk,
     .variable = Variable::Environment,
     .write = writeFluentBitPlugin,
     .hasType = true},
    {.key = "fluentd"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Fluentd"),
     .aliases = "td-agent"_L1,
     .group = Group::Shippers,
     .purposes = {Logs},
     .fileName = "logzio.conf"_L1,
     .comment = "#"_L1,
     .port = Port::Bulk,
     .variable = Variable::Environment,
     .write = writeFluentd,
     .hasType = true},
    {.key = "logstash"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Logstash"),
     .shortNames = "elk elastic"_L1,
     .group = Group::Shippers,
     .purposes = {Logs},
     .fileName = "logzio.conf"_L1,
     .comment = "#"_L1,
     .port = Port::Bulk,
     .variable = Variable::Environment,
     .write = writeLogstash,
     .hasType = true},
    {.key = "otel"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "OpenTelemetry Collector"),
     .aliases = "opentelemetry otelcol otlp"_L1,
     .group = Group::Shippers,
     .purposes = {Logs, Metrics, Traces},
     .fileName = "otel-collector.yaml"_L1,
     .comment = "#"_L1,
     .port = Port::Otlp,
     .variable = Variable::Environment,
     .check = Check::Parser,
     .checkedBy = "PyYAML"_L1,
     .write = writeCollector,
     .hasType = true,
     .needsRegion = true},
    {.key = "prometheus"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Prometheus"),
     .aliases = "prom"_L1,
     .shortNames = "remote write"_L1,
     .group = Group::Shippers,
     .purposes = {Metrics},
     .fileName = "prometheus-logzio.yml"_L1,
     .comment = "#"_L1,
     .port = Port::Metrics,
     .variable = Variable::File,
     .check = Check::Tool,
     .checkedBy = "promtool"_L1,
     .write = writePrometheus},
    {.key = "rsyslog"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "rsyslog"),
     .aliases = "syslog"_L1,
     .group = Group::Shippers,
     .purposes = {Logs},
     .fileName = "22-logzio.conf"_L1,
     .comment = "#"_L1,
     .port = Port::Syslog,
     .variable = Variable::Environment,
     .check = Check::Tool,
     .checkedBy = "rsyslogd -N1"_L1,
     .write = writeRsyslog,
     .remark = AuthorityRemark,
     .hasType = true},
    {.key = "vector"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Vector"),
     .shortNames = "toml"_L1,
     .group = Group::Shippers,
     .purposes = {Logs},
     .fileName = "vector-logzio.toml"_L1,
     .comment = "#"_L1,
     .port = Port::Bulk,
     .variable = Variable::Environment,
     .check = Check::Parser,
     .checkedBy = "tomllib"_L1,
     .write = writeVector,
     .hasType = true},
    {.key = "docker"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Docker"),
     .shortNames = "container"_L1,
     .group = Group::Infrastructure,
     .purposes = {Logs},
     .fileName = "logzio-docker.sh"_L1,
     .comment = "#"_L1,
     .port = Port::Bulk,
     .variable = Variable::Environment,
     .check = Check::Parser,
     .checkedBy = "shellcheck"_L1,
     .write = writeDocker,
     .isShell = true},
    {.key = "helm"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Helm values"),
     .shortNames = "k8s kubernetes chart"_L1,
     .group = Group::Infrastructure,
     .purposes = {Logs, Metrics, Traces},
     .fileName = "values.yaml"_L1,
     .comment = "#"_L1,
     .check = Check::Parser,
     .checkedBy = "PyYAML"_L1,
     .write = writeHelm,
     .needsRegion = true},
    {.key = "kubernetes"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Kubernetes Secret"),
     .aliases = "k8s kube"_L1,
     .shortNames = "kubectl"_L1,
     .group = Group::Infrastructure,
     .purposes = {Logs},
     .fileName = "logzio-secret.yaml"_L1,
     .comment = "#"_L1,
     .check = Check::Parser,
     .checkedBy = "PyYAML"_L1,
     .write = writeKubernetes,
     .hasType = true,
     .needsRegion = true},
    {.key = "terraform"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Terraform resource"),
     .aliases = "tf"_L1,
     .shortNames = "hcl"_L1,
     .group = Group::Infrastructure,
     .purposes = {Logs},
     .fileName = "logzio.tf"_L1,
     .comment = "#"_L1,
     .check = Check::Parser,
     .checkedBy = "hcl2json"_L1,
     .write = writeTerraformResource,
     .needsRegion = true,
     .needsShippingToken = true},
    {.key = "terraform-import"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Terraform import block"),
     .shortNames = "tf hcl"_L1,
     .group = Group::Infrastructure,
     .purposes = {Logs},
     .fileName = "import.tf"_L1,
     .comment = "#"_L1,
     .check = Check::Parser,
     .checkedBy = "hcl2json"_L1,
     .write = writeTerraformImport,
     .needsShippingToken = true},
    {.key = "terraform-provider"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Terraform provider"),
     .shortNames = "tf hcl"_L1,
     .group = Group::Infrastructure,
     .purposes = {Api},
     .fileName = "logzio.tf"_L1,
     .comment = "#"_L1,
     .variable = Variable::Input,
     .check = Check::Parser,
     .checkedBy = "hcl2json"_L1,
     .write = writeTerraformProvider,
     .needsRegion = true},
    {.key = "grafana"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "Grafana data source"),
     .shortNames = "datasource"_L1,
     .group = Group::Integrations,
     .purposes = {Api},
     .fileName = "logzio-metrics.yaml"_L1,
     .comment = "#"_L1,
     .port = Port::Api,
     .variable = Variable::Environment,
     .check = Check::Parser,
     .checkedBy = "PyYAML"_L1,
     .write = writeGrafana,
     .remark = QT_TRANSLATE_NOOP(
         "SnippetFormat",
         "Grafana reads metrics: the API token has to be one of the metrics account.")},
    {.key = "mcp"_L1,
     .title = QT_TRANSLATE_NOOP("SnippetFormat", "MCP server"),
     .shortNames = "model context protocol ai"_L1,
     .group = Group::Integrations,
     .purposes = {Api},
     .fileName = "mcp.json"_L1,
     .port = Port::Api,
     .variable = Variable::Environment,
     .check = Check::Parser,
     .checkedBy = "json"_L1,
     .write = writeMcp,
     .remark = QT_TRANSLATE_NOOP(
         "SnippetFormat",
         "For metrics it takes an API token of the metrics account as well, in "
         "LOGZIO_METRICS_API_TOKEN; take the header X-METRIC-API-TOKEN out where there is none.")},
});

//! What stands above a snippet without its token.
QString variableComment(const SnippetFormat &format, SnippetPurpose purpose)
{
    if (format.comment.isEmpty())
        return {};
    switch (format.variable) {
    case SnippetVariable::Environment:
        return u"%1 The token comes from the variable %2 of the environment.\n"_s.arg(
            format.comment, variableOf(purpose));
    case SnippetVariable::File:
        return format.comment + u" The token comes from a file, which holds nothing else.\n"_s;
    default:
        return {};
    }
}

SnippetOutcome written(const SnippetFormat &format, const SnippetRequest &request,
                       const Secret &token, bool isMask)
{
    SnippetWriter out(request, token, isMask);
    if (request.fromVariable)
        out.add(variableComment(format, request.purpose));
    format.write(out);
    return out.take();
}

} // namespace

std::span<const SnippetFormat> snippetFormats()
{
    return Table;
}

std::vector<const SnippetFormat *> formatsFor(SnippetPurpose purpose, bool isShippingToken)
{
    std::vector<const SnippetFormat *> formats;
    for (const SnippetFormat &format : Table) {
        if (format.purposes.contains(purpose) && (isShippingToken || !format.needsShippingToken))
            formats.push_back(&format);
    }
    return formats;
}

const SnippetFormat *formatByKey(QStringView key)
{
    const auto found = std::ranges::find_if(
        Table, [key](const SnippetFormat &format) { return key == format.key; });
    return found == Table.end() ? nullptr : &*found;
}

const SnippetFormat *formatNamed(QStringView word)
{
    if (const SnippetFormat *format = formatByKey(word))
        return format;
    const auto found = std::ranges::find_if(Table, [word](const SnippetFormat &format) {
        return QString(format.aliases).split(u' ', Qt::SkipEmptyParts).contains(word);
    });
    return found == Table.end() ? nullptr : &*found;
}

SnippetOutcome makeSnippet(const SnippetFormat &format, const SnippetRequest &request,
                           const Secret &token)
{
    return written(format, request, token, false);
}

tl::expected<QString, SnippetFault>
maskedSnippet(const SnippetFormat &format, const SnippetRequest &request, const QString &mask)
{
    const QByteArray utf8 = mask.toUtf8();
    const SnippetOutcome made = written(
        format, request, Secret(std::string_view(utf8.constData(), size_t(utf8.size()))), true);
    return made.map(
        [](const Snippet &snippet) { return QString::fromUtf8(snippet.text.exposedText()); });
}

} // namespace tokendeck
