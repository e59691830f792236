// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/snippet_writer.h"
#include "models/insight/snippets/families/families.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

void writeToken(SnippetWriter &out)
{
    out.addToken({});
}

//! Without quotes and blanks, which docker --env-file would take for a part of the value.
void writeEnvironment(SnippetWriter &out)
{
    const SnippetRequest &request = out.request();
    out.add(out.variable() + u'=').addToken({}).add(u"\n");
    if (!request.hosts.region.isEmpty())
        out.add(u"LOGZIO_REGION=%1\n"_s.arg(request.hosts.region));
}

} // namespace tokendeck
