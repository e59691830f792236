// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/shell_text.h"

#include "models/insight/snippets/base/quoting.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

QuotedText shellText(const QString &text)
{
    QuotedText clean = withoutControls(text);
    if (clean)
        clean = u'\'' + clean->replace(u'\'', u"'\\''"_s) + u'\'';
    return clean;
}

} // namespace tokendeck
