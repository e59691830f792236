// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/key_text.h"

#include "words/base/text_direction.h"

#include <array>

namespace tokendeck {

namespace {

//! What Qt looks up for its menus and fields as well. These keys are named in sentences, too; from
//! Qt's own translations they would be called something else beside those.
[[maybe_unused]] constexpr std::array NamesInSentences{
    //: As on keyboards, and as in sentences here.
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    //: The same key as Enter, by the same name.
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
};

QKeyCombination withoutReturn(QKeyCombination keys)
{
    return keys.key() == Qt::Key_Return ? QKeyCombination(keys.keyboardModifiers(), Qt::Key_Enter)
                                        : keys;
}

} // namespace

QString keysText(const QKeySequence &keys)
{
    std::array<QKeyCombination, 4> shown;
    shown.fill(QKeyCombination::fromCombined(0));
    for (int i = 0; i < keys.count(); ++i)
        shown[size_t(i)] = withoutReturn(keys[uint(i)]);
    // Qt's Hebrew has a mark in each combination that has the rest of the text run to the right.
    return leftToRight(
        QKeySequence(shown[0], shown[1], shown[2], shown[3]).toString(QKeySequence::NativeText));
}

} // namespace tokendeck
