// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/text/text_area.h"

#include <QTextDocument>
#include <QTextOption>

namespace tokendeck {

TextArea::TextArea(const QString &text, QWidget *parent)
    : QPlainTextEdit(text, parent)
{
    setTabChangesFocus(true);
    // The style paints the whole field; a filled viewport would cut its round corners.
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(8);
}

void TextArea::setForCode()
{
    setLineWrapMode(NoWrap);
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
}

// The frame tells the focus, and the viewport alone is painted anew by itself.

void TextArea::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace tokendeck

#include "moc_text_area.cpp"
