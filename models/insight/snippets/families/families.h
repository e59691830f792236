// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

class SnippetWriter;

// Each writes itself, for the token and the request that the writer has. What a format looks like
// is what Logz.io's own documents and the code of its shippers say; docs/formats.md tells where
// they leave a doubt.

// values.cpp: what is no file of a tool.
void writeToken(SnippetWriter &out);
void writeEnvironment(SnippetWriter &out);

// curl.cpp
void writeCurlBulk(SnippetWriter &out);
void writeCurlWhoami(SnippetWriter &out);

// elastic.cpp
void writeFilebeat(SnippetWriter &out);
void writeLogstash(SnippetWriter &out);

// fluent.cpp
void writeFluentBit(SnippetWriter &out);
void writeFluentBitPlugin(SnippetWriter &out);
void writeFluentd(SnippetWriter &out);

// telemetry.cpp
void writeCollector(SnippetWriter &out);
void writePrometheus(SnippetWriter &out);

// pipelines.cpp
void writeVector(SnippetWriter &out);
void writeRsyslog(SnippetWriter &out);

// containers.cpp
void writeDocker(SnippetWriter &out);
void writeHelm(SnippetWriter &out);
void writeKubernetes(SnippetWriter &out);

// terraform.cpp
void writeTerraformResource(SnippetWriter &out);
void writeTerraformImport(SnippetWriter &out);
void writeTerraformProvider(SnippetWriter &out);

// integrations.cpp: what acts with an API token.
void writeGrafana(SnippetWriter &out);
void writeMcp(SnippetWriter &out);

// links.cpp
void writeLink(SnippetWriter &out);
void writeMarkdownLink(SnippetWriter &out);

} // namespace tokendeck
