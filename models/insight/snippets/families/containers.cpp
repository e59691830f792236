// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/quoting.h"
#include "models/insight/snippets/base/snippet_writer.h"
#include "models/insight/snippets/families/families.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

void addRegion(SnippetWriter &out, const QString &key)
{
    if (out.request().hosts.region.isEmpty())
        out.fail({SnippetFault::Kind::NoRegion});
    out.add(u"  %1: \"%2\"\n"_s.arg(key, out.request().hosts.region));
}

} // namespace

//! Its variables come from standard input, so that the token is in no list of arguments. There they
//! have no quotes, which would be a part of the value.
void writeDocker(SnippetWriter &out)
{
    const QString variable = out.variable();
    out.add(u"docker run --detach --name logzio-docker-logs-collector --env-file /dev/stdin \\\n"
            u"  --volume /var/run/docker.sock:/var/run/docker.sock:ro \\\n"
            u"  --volume /var/lib/docker/containers:/var/lib/docker/containers:ro \\\n"
            u"  logzio/docker-logs-collector:latest")
        .add(out.request().fromVariable ? u" <<END\n" : u" <<'END'\n")
        .add(variable + u'=')
        .addToken(u"${%1:?}"_s.arg(variable))
        .add(u"\nLOGZIO_URL=https://%1\nEND\n"_s.arg(out.endpoint(SnippetPort::Bulk).text()));
}

//! For the chart logzio-helm/logzio-monitoring.
void writeHelm(SnippetWriter &out)
{
    QString token;
    switch (out.request().purpose) {
    case SnippetPurpose::Metrics:
        out.add(u"logzio-k8s-telemetry:\n  metrics:\n    enabled: true\n\n");
        token = u"logzioMetricsToken"_s;
        break;
    case SnippetPurpose::Traces:
        out.add(u"logzio-apm-collector:\n  enabled: true\n\n");
        token = u"logzioTracesToken"_s;
        break;
    default:
        out.add(u"logs:\n  enabled: true\n\n");
        token = u"logzioLogsToken"_s;
    }
    out.add(u"global:\n  %1: \""_s.arg(token)).addToken({}).add(u"\"\n");
    addRegion(out, u"logzioRegion"_s);
    out.add(u"  env_id: ").addQuoted(yamlText(out.request().account)).add(u"\n");
}

//! What the chart reads with logzio-logs-collector.secret.enabled=false.
void writeKubernetes(SnippetWriter &out)
{
    out.add(u"apiVersion: v1\n"
            u"kind: Secret\n"
            u"metadata:\n"
            u"  name: logzio-log-collector-secrets\n"
            u"type: Opaque\n"
            u"stringData:\n"
            u"  env-id: ")
        .addQuoted(yamlText(out.request().account))
        .add(u"\n  log-type: ")
        .addQuoted(yamlText(out.type()))
        .add(u"\n");
    addRegion(out, u"logzio-listener-region"_s);
    out.add(u"  logzio-logs-token: \"").addToken({}).add(u"\"\n");
}

} // namespace tokendeck
