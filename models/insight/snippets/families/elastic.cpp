// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/quoting.h"
#include "models/insight/snippets/base/snippet_writer.h"
#include "models/insight/snippets/families/families.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! YAML in which Beats replaces "${…}": doubled, the dollar stands for itself, and more of them in
//! front leave a doubt.
QuotedText beatsText(QString text)
{
    if (text.contains(u"$${"_s))
        return tl::unexpected(SnippetFault{SnippetFault::Kind::Unwritable, U'$'});
    return yamlText(text.replace(u"${"_s, u"$${"_s));
}

} // namespace

void writeFilebeat(SnippetWriter &out)
{
    const QString type = out.type();
    out.add(u"filebeat.inputs:\n"
            u"  - type: filestream\n"
            u"    id: ")
        .addQuoted(beatsText(u"logzio-"_s + type))
        .add(u"\n"
             u"    paths:\n"
             u"      - /var/log/*.log\n"
             u"    fields:\n"
             u"      logzio_codec: plain\n"
             u"      token: \"")
        .addToken(u"${%1}"_s.arg(out.variable()))
        .add(u"\"\n"
             u"      type: ")
        .addQuoted(beatsText(type))
        .add(u"\n"
             u"    fields_under_root: true\n"
             u"    encoding: utf-8\n"
             u"    ignore_older: 3h\n"
             u"\n"
             u"output.logstash:\n")
        .add(u"  hosts: [\"%1\"]\n"_s.arg(out.endpoint(SnippetPort::Beats).text()))
        .add(u"  ssl.certificate_authorities: "
             u"[\"/etc/pki/tls/certs/AAACertificateServices.crt\"]\n");
}

void writeLogstash(SnippetWriter &out)
{
    out.add(u"output {\n"
            u"  http {\n"
            u"    url => \"")
        .addBulkAddress(u"${%1}"_s.arg(out.variable()))
        .add(u"\"\n"
             u"    http_method => \"post\"\n"
             u"    format => \"json\"\n"
             u"  }\n"
             u"}\n");
}

} // namespace tokendeck
