// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcuts/key_recorder.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace tokendeck {
namespace {

//! Whether \p key is no more than the beginning of a combination.
bool isModifier(int key)
{
    return key == 0 || key == Qt::Key_unknown || key == Qt::Key_Control || key == Qt::Key_Shift
        || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta
        || key == Qt::Key_Super_L || key == Qt::Key_Super_R;
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent)
    : QKeySequenceEdit(parent)
{
}

void KeyRecorder::setPurpose(const QString &text)
{
    setAccessibleName(text);
    // Qt's own field in it stands in the tree as well.
    findChild<QLineEdit *>()->setAccessibleName(text);
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        emit left();
        return;
    }
    if (isModifier(event->key()))
        return;
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence pressed = keySequence();
    if (pressed.isEmpty())
        return;
    // Else it would wait a second for what is pressed next.
    const QKeySequence first(pressed[0]);
    setKeySequence(first);
    emit recorded(first);
}

} // namespace tokendeck

#include "moc_key_recorder.cpp"
