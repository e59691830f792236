// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/fixed_keys.h"

#include "ui/base/key_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

struct FixedKeys {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::FixedKeys)
};

constexpr std::array WalkingKeys{Qt::Key_Up,   Qt::Key_Down, Qt::Key_Left,   Qt::Key_Right,
                                 Qt::Key_Home, Qt::Key_End,  Qt::Key_PageUp, Qt::Key_PageDown};

//! Of the platform: copying, pasting, changing from one part to the next.
constexpr std::array FieldKeys{QKeySequence::Copy,      QKeySequence::Cut,
                               QKeySequence::Paste,     QKeySequence::SelectAll,
                               QKeySequence::NextChild, QKeySequence::PreviousChild};

bool isEnter(Qt::Key key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

//! A key that stands for a letter, a figure or a sign.
bool isTyped(Qt::Key key)
{
    return key < Qt::Key_Escape;
}

} // namespace

std::vector<KeyLine> fixedKeyLines()
{
    return {
        {FixedKeys::tr("Enter, %1").arg(keysText(QKeySequence::Copy)),
         FixedKeys::tr("Copy the token of the current row")},
        {FixedKeys::tr("Home, End, letters"),
         FixedKeys::tr("Go to the first or last row, or to a name")},
        {keysText(QKeySequence::SelectAll), FixedKeys::tr("Select all rows")},
        {FixedKeys::tr("Double click"), FixedKeys::tr("Edit the row")},
        {FixedKeys::tr("Menu, %1").arg(keysText(Qt::SHIFT | Qt::Key_F10)),
         FixedKeys::tr("Open the menu of the row")},
        {FixedKeys::tr("Shift+click on a header"),
         FixedKeys::tr("Sort equal rows by a second column")},
        {keysText(Qt::CTRL | Qt::Key_Return), FixedKeys::tr("Press the main button of a dialog")}};
}

QString fixedMeaning(QKeyCombination keys)
{
    const Qt::Key key = keys.key();
    const Qt::KeyboardModifiers modifiers = keys.keyboardModifiers();
    const bool isPlain = !(modifiers & ~Qt::ShiftModifier);
    if (key == Qt::Key_Escape)
        return FixedKeys::tr("Close what is open");
    if (isEnter(key) && isPlain)
        return FixedKeys::tr("Copy the token of the current row");
    if (isEnter(key) && modifiers == Qt::ControlModifier)
        return FixedKeys::tr("Press the main button of a dialog");
    if (key == Qt::Key_Menu || keys == QKeyCombination(Qt::SHIFT | Qt::Key_F10))
        return FixedKeys::tr("Open the menu of the row");
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return FixedKeys::tr("Go to the next control");
    if (std::ranges::find(WalkingKeys, key) != WalkingKeys.end()
        && !(modifiers & (Qt::AltModifier | Qt::MetaModifier)))
        return FixedKeys::tr("Move in lists and texts");
    if (std::ranges::any_of(FieldKeys, [keys](QKeySequence::StandardKey standard) {
            return QKeySequence::keyBindings(standard).contains(QKeySequence(keys));
        }))
        return FixedKeys::tr("Copy, paste and select");
    if (isPlain && (isTyped(key) || key == Qt::Key_Backspace))
        return FixedKeys::tr("Write into fields, and go to a name in lists");
    if (keys == QKeyCombination(Qt::CTRL | Qt::Key_P))
        return FixedKeys::tr("Pin what was found");
    constexpr std::array ZoomKeys{Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Equal, Qt::Key_0};
    if (modifiers == Qt::ControlModifier && std::ranges::find(ZoomKeys, key) != ZoomKeys.end())
        return FixedKeys::tr("Zoom the scope map");
    return {};
}

} // namespace tokendeck
