// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/quoting.h"
#include "models/insight/snippets/base/snippet_writer.h"
#include "models/insight/snippets/families/families.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! YAML in which Grafana replaces variables; a doubled dollar is one.
QuotedText provisionedText(QString text)
{
    return yamlText(text.replace(u'$', u"$$"_s));
}

} // namespace

//! A file of Grafana's provisioning. The API token is one of a metrics account.
void writeGrafana(SnippetWriter &out)
{
    out.add(u"apiVersion: 1\n"
            u"datasources:\n"
            u"  - name: ")
        .addQuoted(provisionedText(u"Logz.io metrics of "_s + out.request().account))
        .add(u"\n"
             u"    type: prometheus\n"
             u"    access: proxy\n")
        .add(u"    url: \"https://%1/v1/metrics/prometheus\"\n"_s.arg(
            out.endpoint(SnippetPort::Api).text(443)))
        .add(u"    jsonData:\n"
             u"      httpHeaderName1: X-API-TOKEN\n"
             u"    secureJsonData:\n"
             u"      httpHeaderValue1: \"")
        .addToken(u"${%1}"_s.arg(out.variable()))
        .add(u"\"\n");
}

//! mcp-remote replaces "${…}" in its arguments by itself, so that the token is in the environment
//! of one process and in no list of arguments.
void writeMcp(SnippetWriter &out)
{
    const QString variable = out.variable();
    const auto metricsVariable = u"LOGZIO_METRICS_API_TOKEN"_s; // of another account than the token
    out.add(u"{\n"
            u"  \"mcpServers\": {\n"
            u"    \"logzio\": {\n"
            u"      \"command\": \"npx\",\n"
            u"      \"args\": [\n"
            u"        \"mcp-remote\",\n")
        .add(u"        \"https://%1/mcp\",\n"_s.arg(out.endpoint(SnippetPort::Api).text(443)))
        .add(u"        \"--header\",\n        \"X-API-TOKEN:${%1}\",\n"_s.arg(variable))
        .add(u"        \"--header\",\n        \"X-METRIC-API-TOKEN:${%1}\"\n      ]"_s.arg(
            metricsVariable));
    if (!out.request().fromVariable)
        out.add(u",\n      \"env\": {\n        \"%1\": \""_s.arg(variable))
            .addTokenItself()
            .add(u"\",\n        \"%1\": \"\"\n      }"_s.arg(metricsVariable));
    out.add(u"\n    }\n  }\n}\n");
}

} // namespace tokendeck
