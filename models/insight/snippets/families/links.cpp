// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/quoting.h"
#include "models/insight/snippets/base/snippet_writer.h"
#include "models/insight/snippets/families/families.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! The token stands in the query, in front of what names the dashboard, which is not touched. The
//! time bar is asked for at the very end of the address.
void addLink(SnippetWriter &out)
{
    const QString &address = out.request().dashboard;
    if (address.isEmpty())
        out.fail({SnippetFault::Kind::NoDashboard});
    const qsizetype hash = address.indexOf(u'#');
    const QString before = hash < 0 ? address : address.left(hash);
    const qsizetype query = before.indexOf(u'?');
    const QString kept = query < 0 ? QString() : before.mid(query + 1);
    out.add(query < 0 ? before : before.left(query));
    out.add(u"?embed=true&shareToken=").addToken({});
    if (!kept.isEmpty())
        out.add(u'&' + kept);
    if (hash >= 0)
        out.add(address.mid(hash));
    if (out.request().showsTimeBar)
        out.add(u"&forceShowQueryBar=true");
}

} // namespace

void writeLink(SnippetWriter &out)
{
    addLink(out);
}

//! In angle brackets, as the address of a dashboard has parentheses that need not match.
void writeMarkdownLink(SnippetWriter &out)
{
    out.add(u"[").addQuoted(markdownText(out.request().name)).add(u"](<");
    addLink(out);
    out.add(u">)");
}

} // namespace tokendeck
