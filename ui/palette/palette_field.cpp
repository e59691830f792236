// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_field.h"

#include "ui/frame/search/fault_marks.h"
#include "ui/palette/palette_query.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/token_catcher.h"

#include <QDropEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! As many for every token.
constexpr int Dots = 32;
//! A search is short.
constexpr int MostLetters = 256;

bool isOfToken(QChar letter)
{
    return letter.unicode() < 0x80 && (letter.isLetterOrNumber() || letter == u'-');
}

} // namespace

PaletteField::PaletteField(ActionKeys keys, QWidget *parent)
    : QLineEdit(parent)
    , m_keys(std::move(keys))
    , m_catcher(new TokenCatcher(this))
{
    setObjectName(u"paletteField"_s);
    setAccessibleName(tr("Find anything"));
    setPlaceholderText(tr("Find a token, filter, account, page or action"));
    setFrame(false);
    QFont large = fontOf(TextStyle::Heading);
    large.setWeight(QFont::Normal);
    setFont(large);
    setMaxLength(MostLetters);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_query = actionText(asked()) ? SearchQuery() : parseSearch(asked());
        if (!m_dots)
            emit askedChanged();
    });
}

void PaletteField::showDots(bool goesOn)
{
    m_goesOn = goesOn;
    // setText() ends the undo history.
    m_dots = true;
    setText(QString(Dots, QChar(0x2022)));
    setAccessibleDescription(goesOn ? tr("A token that is typed. It is not kept.")
                                    : tr("A token that was pasted. It is not kept."));
}

void PaletteField::setMarksUnknown(bool marks)
{
    if (std::exchange(m_marksUnknown, marks) != marks)
        update();
}

bool PaletteField::isMarked(const SearchWord &word) const
{
    return isFaultOfWord(word) || (word.fault && m_marksUnknown);
}

const SearchWord *PaletteField::faultyWord() const
{
    const auto found = std::ranges::find_if(
        m_query.words, [this](const SearchWord &word) { return isMarked(word); });
    return found == m_query.words.end() ? nullptr : &*found;
}

void PaletteField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    for (const SearchWord &word : m_query.words) {
        if (isMarked(word))
            paintFault(&painter, *this, word);
    }
}

void PaletteField::dropDots()
{
    if (!m_dots)
        return;
    setText({});
    m_dots = false;
    m_goesOn = false;
    setAccessibleDescription({});
    emit askedChanged();
}

bool PaletteField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        // QWidget would take it for the next control.
        if (key->key() == Qt::Key_Tab && m_composing)
            return true;
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !m_dots) {
            emit offersRequested();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void PaletteField::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (m_composing) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (modifiers != Qt::NoModifier)
            break;
        emit walked(event->key());
        return;
    case Qt::Key_Escape:
        emit escaped();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier) {
            if (!event->isAutoRepeat())
                emit entered(modifiers == Qt::ControlModifier);
            return;
        }
        break;
    default:
        break;
    }
    const QKeyCombination pressed(modifiers, Qt::Key(event->key()));
    if (pressed == QKeyCombination(Qt::CTRL | Qt::Key_P)) {
        emit pinRequested();
        return;
    }
    if (m_keys.match(ActionId::CopyAs, *event)) {
        emit copyAsRequested();
        return;
    }
    if (m_keys.match(ActionId::Find, *event)) {
        emit closeRequested();
        return;
    }
    if (m_dots) {
        const QString typed = event->text();
        const bool erases = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete
            || event->matches(QKeySequence::Cut);
        const bool types = !typed.isEmpty() && typed.front().isPrint();
        if (m_goesOn && typed.size() == 1 && isOfToken(typed.front())) {
            emit tokenWentOn(typed.front());
            return;
        }
        if (erases || types || event->matches(QKeySequence::Paste))
            dropDots();
        if (erases)
            return;
    }
    QLineEdit::keyPressEvent(event);
}

void PaletteField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    if (m_composing || !event->commitString().isEmpty())
        dropDots();
    QLineEdit::inputMethodEvent(event);
}

void PaletteField::dropEvent(QDropEvent *event)
{
    dropDots();
    QLineEdit::dropEvent(event);
}

void PaletteField::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        dropDots();
    QLineEdit::mouseReleaseEvent(event);
}

} // namespace tokendeck

#include "moc_palette_field.cpp"
