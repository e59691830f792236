// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/dialog_states.h"
#include "ui/palette/palette.h"
#include "ui/palette/palette_field.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

void showPalette(const Onlooker &onlooker)
{
    StateWindow ground(onlooker);
    const ConnectionId id = ground.parts.addSample();
    ground.parts.addSample(u"Acme Staging"_s, u"https://api.logz.io"_s);
    ground.open();
    ground.trigger(ActionId::Find);
    auto *palette = qobject_cast<Palette *>(ground.top());
    if (!palette)
        qFatal("no palette");
    auto *field = palette->findChild<PaletteField *>();
    const auto ask = [&](const QString &text) {
        field->setText(text);
        ground.parts.settle();
    };
    const auto key = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(field, key, modifiers);
        ground.parts.settle();
    };
    ground.look(u"nothing was pinned"_s);
    ask(u"wall"_s);
    ground.look(u"found"_s);
    key(Qt::Key_Tab);
    ground.look(u"what can be done"_s);
    key(Qt::Key_Escape);
    key(Qt::Key_P, Qt::ControlModifier);
    ground.look(u"pinned"_s);
    ask({});
    ground.look(u"what was pinned"_s);
    for (const QString &text : {u">"_s, u"Acme"_s, u"is:unfiltered"_s, u"zzzz"_s, u"expires:<7x"_s,
                                u"is:nobody"_s, u"wall expires:<7x"_s, u"nosuch:word"_s}) {
        ask(text);
        ground.look(u"asked for "_s + text);
    }
    const SharedToken known = ground.parts.workspace.rows<SharedToken>(id)->front();
    palette->answer(known.token, false);
    ground.look(u"a token that was pasted"_s);
    palette->answer(Secret("0f5b2a1c-6d7e-4f80-9a1b-2c3d4e5f6071"), false);
    ground.look(u"an unknown token that was pasted"_s);
    palette->answer(Secret("AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEf"), true);
    ground.lookAndLeave(u"an unknown token that was typed"_s);
}

} // namespace tokendeck::test
