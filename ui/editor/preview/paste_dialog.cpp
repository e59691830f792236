// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/preview/paste_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/text_area.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

PasteDialog::PasteDialog(QWidget *parent)
    : Dialog(tr("Paste logs"),
             tr("JSON lines: one log as a JSON object on each line. They stay on this computer."),
             parent)
{
    setObjectName(u"pasteDialog"_s);
    resize(560, 380);
    auto *edit = new TextArea;
    edit->setObjectName(u"pasteEdit"_s);
    edit->setAccessibleName(tr("Logs"));
    edit->setPlaceholderText(u"{\"env\": \"prod\", \"message\": \"GET /cart 200\"}"_s);
    setTextStyle(edit, TextStyle::Fixed);
    edit->setForCode();
    body()->addWidget(edit, 1);
    giveBodyTheRoom();
    auto *action = new Button(tr("Use these logs"), Button::Kind::Primary);
    action->setEnabled(false);
    setAction(action);
    connect(edit, &QPlainTextEdit::textChanged, action,
            [edit, action] { action->setEnabled(!edit->toPlainText().trimmed().isEmpty()); });
    connect(action, &Button::clicked, this, [this, edit] {
        emit pasted(edit->toPlainText().toUtf8());
        accept();
    });
    edit->setFocus();
}

} // namespace tokendeck

#include "moc_paste_dialog.cpp"
