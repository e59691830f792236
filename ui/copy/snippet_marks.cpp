// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copy/snippet_marks.h"

#include "ui/theme/colors.h"

#include <QGuiApplication>
#include <QPalette>

namespace tokendeck {

void SnippetMarks::highlightBlock(const QString &text)
{
    const QPalette palette = QGuiApplication::palette();
    const Colors &colors = colorsOf(palette);
    const bool isComment = text.startsWith(u'#');
    const bool isSection = (text.startsWith(u'[') && text.endsWith(u']'))
        || (text.startsWith(u'<') && text.endsWith(u'>'));
    if (isComment)
        setFormat(0, int(text.size()), colors.dimOnTint);
    else if (isSection)
        setFormat(0, int(text.size()), colors.accent);
}

} // namespace tokendeck

#include "moc_snippet_marks.cpp"
