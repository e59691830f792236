// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/quoting.h"
#include "models/insight/snippets/base/snippet_writer.h"
#include "models/insight/snippets/families/families.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! "    Name              ", so that the values stand in one column.
QString keyOf(const QString &name)
{
    return u"    "_s + name.leftJustified(18);
}

//! The plugin's type, which has no blanks.
QuotedText typeWord(const QString &type)
{
    if (type.contains(u' '))
        return tl::unexpected(SnippetFault{SnippetFault::Kind::Unwritable, U' '});
    return fluentBitText(type);
}

} // namespace

//! With what Fluent Bit brings along. json_lines, as "json" sends an array.
void writeFluentBit(SnippetWriter &out)
{
    const SnippetEndpoint endpoint = out.endpoint(SnippetPort::Bulk);
    out.add(u"[OUTPUT]\n");
    out.add(keyOf(u"Name"_s) + u"http\n"_s);
    out.add(keyOf(u"Match"_s) + u"*\n"_s);
    out.add(keyOf(u"Host"_s) + endpoint.host + u'\n');
    out.add(keyOf(u"Port"_s) + QString::number(endpoint.port) + u'\n');
    out.add(keyOf(u"URI"_s) + u"/?token="_s).addToken(u"${%1}"_s.arg(out.variable()));
    out.add(u"&type=").addQuoted(queryText(out.type())).add(u"\n");
    out.add(keyOf(u"Format"_s) + u"json_lines\n"_s);
    out.add(keyOf(u"Json_date_key"_s) + u"@timestamp\n"_s);
    out.add(keyOf(u"Json_date_format"_s) + u"iso8601\n"_s);
    out.add(keyOf(u"tls"_s) + u"On\n"_s);
    out.add(keyOf(u"tls.verify"_s) + u"On\n"_s);
}

//! With Logz.io's plugin, which adds "/?token=" to the address itself.
void writeFluentBitPlugin(SnippetWriter &out)
{
    out.add(u"[OUTPUT]\n");
    out.add(keyOf(u"Name"_s) + u"logzio\n"_s);
    out.add(keyOf(u"Match"_s) + u"*\n"_s);
    out.add(keyOf(u"Workers"_s) + u"1\n"_s);
    out.add(keyOf(u"id"_s) + u"logzio-output-1\n"_s);
    out.add(keyOf(u"logzio_token"_s)).addToken(u"${%1}"_s.arg(out.variable())).add(u"\n");
    out.add(keyOf(u"logzio_url"_s) + u"https://%1\n"_s.arg(out.endpoint(SnippetPort::Bulk).text()));
    out.add(keyOf(u"logzio_type"_s)).addQuoted(typeWord(out.type())).add(u"\n");
}

void writeFluentd(SnippetWriter &out)
{
    out.add(u"<match **>\n"
            u"  @type logzio_buffered\n"
            u"  endpoint_url \"")
        .addBulkAddress(u"#{ENV['%1']}"_s.arg(out.variable()))
        .add(u"\"\n"
             u"  output_include_time true\n"
             u"  output_include_tags true\n"
             u"  http_idle_timeout 10\n"
             u"  <buffer>\n"
             u"    flush_interval 3s\n"
             u"  </buffer>\n"
             u"</match>\n");
}

} // namespace tokendeck
