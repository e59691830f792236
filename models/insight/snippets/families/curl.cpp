// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/snippet_writer.h"
#include "models/insight/snippets/families/families.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! The end of the command: what follows until a line END is its standard input, in which a shell
//! replaces variables alone where it is to replace any. So the token is in no list of arguments,
//! and a variable's name alone in the shell's history.
void beginInput(SnippetWriter &out)
{
    out.add(out.request().fromVariable ? u" <<END\n" : u" <<'END'\n");
}

//! The variable that has the token, or the end of the command where it is not set.
QString orEnd(const SnippetWriter &out)
{
    return u"${%1:?}"_s.arg(out.variable());
}

} // namespace

//! One log, as a line of JSON, in which no name stands: a shell's quotes take any, and who checks
//! scripts wonders about what looks like a variable in them. --data-binary keeps the ends of lines,
//! which --data drops.
void writeCurlBulk(SnippetWriter &out)
{
    out.add(u"curl --config - --fail-with-body --header 'user-agent:logzio-json-logs' \\\n"
            u"  --data-binary '{\"message\":\"Sent with curl\"}'");
    beginInput(out);
    out.add(u"url = \"").addBulkAddress(orEnd(out)).add(u"\"\nEND\n");
}

void writeCurlWhoami(SnippetWriter &out)
{
    out.add(u"curl --config - --fail-with-body");
    beginInput(out);
    out.add(u"url = \"https://%1/v2/whoami\"\n"_s.arg(out.endpoint(SnippetPort::Api).text(443)))
        .add(u"header = \"X-API-TOKEN: ")
        .addToken(orEnd(out))
        .add(u"\"\nheader = \"Content-Type: application/json\"\nEND\n");
}

} // namespace tokendeck
