// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/text/label.h"

#include "ui/theme/colors.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/text_direction.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

#include <algorithm>

namespace tokendeck {

namespace {

//! The least width of text whose words can be broken, in characters.
constexpr int LeastChars = 12;

//! QLabel has a text begin where its first letter would begin a line: a Latin name stands at the
//! left of a Hebrew window. Lines begin where those of the window do, and run by directionOf().
void beginWithTheWindow(QLabel *label)
{
    const Qt::Alignment given = label->alignment();
    const Qt::Alignment side = given & Qt::AlignHorizontal_Mask;
    // What is mirrored here already is marked so.
    const bool isMirrored = side & Qt::AlignAbsolute;
    if (isMirrored == label->isRightToLeft() || (side & Qt::AlignHCenter))
        return;
    const Qt::Alignment other = side & Qt::AlignRight ? Qt::AlignLeft : Qt::AlignRight;
    label->setAlignment((given & ~Qt::AlignHorizontal_Mask)
                        | (isMirrored ? other : other | Qt::AlignAbsolute));
}

} // namespace

Label::Label(const QString &text, TextStyle style, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setTextStyle(this, style);
    applyColor();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    applyColor();
}

void Label::setOnTint(bool onTint)
{
    m_onTint = onTint;
    applyColor();
}

void Label::setElided(bool elided, Qt::TextElideMode mode)
{
    m_elided = elided;
    m_elideMode = mode;
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(0);
    else if (wrapped())
        size.setWidth(std::min(size.width(), fontMetrics().averageCharWidth() * LeastChars));
    return size;
}

int Label::heightForWidth(int width) const
{
    setUpDocument();
    const int height = QLabel::heightForWidth(width);
    return setUpDocument() ? QLabel::heightForWidth(width) : height;
}

//! The document by which QLabel lays out text that can be selected; where it wraps lines.
QTextDocument *Label::wrapped() const
{
    return wordWrap() ? findChild<QTextDocument *>() : nullptr;
}

//! QLabel lets its document break between words alone, and says so anew whenever it lays out
//! another text; and it has it run as its first letter does. Whether that was so, and is mended.
bool Label::setUpDocument() const
{
    // It has one for text that can be selected.
    auto *document =
        textInteractionFlags() & Qt::TextSelectableByMouse ? findChild<QTextDocument *>() : nullptr;
    if (!document)
        return false;
    const auto wanted = [this, document] {
        QTextOption option = document->defaultTextOption();
        if (wordWrap())
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(directionOf(text(), layoutDirection()));
        return option;
    };
    const QTextOption present = document->defaultTextOption();
    // Laid out again, the document asks to be painted again: no more than needed.
    if (present.wrapMode() == wanted().wrapMode()
        && present.textDirection() == wanted().textDirection())
        return false;
    QLabel::heightForWidth(width()); // lays it out, where that is still to be done
    document->setDefaultTextOption(wanted());
    return true;
}

void Label::applyColor()
{
    if (m_applying)
        return;
    m_applying = true;
    QPalette own;
    own.setColor(QPalette::WindowText,
                 toneColor(colorsOf(QApplication::palette()), m_tone, m_onTint));
    setPalette(own);
    m_applying = false;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        beginWithTheWindow(this);
        setUpDocument();
        QLabel::paintEvent(event);
        if (setUpDocument())
            update();
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), m_elideMode, width());
    setToolTip(shown == text() ? QString() : plainToolTip(text()));
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setLayoutDirection(directionOf(text(), layoutDirection()));
    painter.drawText(
        rect(), int(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::TextSingleLine),
        shown);
}

} // namespace tokendeck

#include "moc_label.cpp"
