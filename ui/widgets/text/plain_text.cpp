// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/text/plain_text.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace tokendeck {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s : text;
}

QString plainActionText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace tokendeck
