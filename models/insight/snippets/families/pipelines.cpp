// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/quoting.h"
#include "models/insight/snippets/base/snippet_writer.h"
#include "models/insight/snippets/families/families.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! One line of a template that is a list: text that stands for itself.
void addConstant(SnippetWriter &out, const QuotedText &text)
{
    out.add(u"  constant(value=").addQuoted(text).add(u")\n");
}

//! The rest of one, up to the log's own text: the head of RFC 5424.
constexpr auto SyslogHead = u"  constant(value=\"] <\")\n"
                            u"  property(name=\"pri\")\n"
                            u"  constant(value=\">\")\n"
                            u"  property(name=\"protocol-version\")\n"
                            u"  constant(value=\" \")\n"
                            u"  property(name=\"timestamp\" dateFormat=\"rfc3339\")\n"
                            u"  constant(value=\" \")\n"
                            u"  property(name=\"hostname\")\n"
                            u"  constant(value=\" \")\n"
                            u"  property(name=\"app-name\")\n"
                            u"  constant(value=\" \")\n"
                            u"  property(name=\"procid\")\n"
                            u"  constant(value=\" \")\n"
                            u"  property(name=\"msgid\")\n";

//! " [type=nginx] ", which ends at the first bracket.
QuotedText typeMark(const QString &type)
{
    for (const QChar bracket : {u'[', u']'}) {
        if (type.contains(bracket))
            return tl::unexpected(
                SnippetFault{SnippetFault::Kind::Unwritable, char32_t(bracket.unicode())});
    }
    return rsyslogText(u" [type=%1] "_s.arg(type));
}

} // namespace

//! By lines, as an array of logs is refused.
void writeVector(SnippetWriter &out)
{
    out.add(u"[sinks.logzio]\n"
            u"type = \"http\"\n"
            u"inputs = [\"my_source\"]\n"
            u"uri = \"")
        .addBulkAddress(u"${%1}"_s.arg(out.variable()))
        .add(u"\"\n"
             u"encoding.codec = \"json\"\n"
             u"framing.method = \"newline_delimited\"\n"
             u"compression = \"gzip\"\n"
             u"batch.max_bytes = 9000000\n");
}

void writeRsyslog(SnippetWriter &out)
{
    const SnippetEndpoint endpoint = out.endpoint(SnippetPort::Syslog);
    const bool isLogz = endpoint.host.endsWith(u".logz.io"_s);
    out.add(u"global(DefaultNetstreamDriverCAFile="
            u"\"/etc/pki/tls/certs/AAACertificateServices.crt\")\n"
            u"\n"
            u"template(name=\"logzio\" type=\"list\") {\n");
    addConstant(out, rsyslogText(u"["_s));
    if (out.request().fromVariable)
        out.add(u"  constant(value=`echo $%1`)\n"_s.arg(out.variable()));
    else
        out.add(u"  constant(value=\"").addTokenItself().add(u"\")\n");
    out.add(SyslogHead);
    addConstant(out, typeMark(out.type()));
    out.add(u"  property(name=\"msg\")\n"
            u"  constant(value=\"\\n\")\n"
            u"}\n"
            u"\n")
        .add(
            u"action(type=\"omfwd\" protocol=\"tcp\" target=\"%1\" port=\"%2\" template=\"logzio\"\n"_s
                .arg(endpoint.host, QString::number(endpoint.port)))
        .add(u"  StreamDriver=\"gtls\" StreamDriverMode=\"1\" StreamDriverAuthMode=\"x509/name\"\n")
        .add(u"  StreamDriverPermittedPeers=\"%1\")\n"_s.arg(isLogz ? u"*.logz.io"_s
                                                                    : endpoint.host));
}

} // namespace tokendeck
