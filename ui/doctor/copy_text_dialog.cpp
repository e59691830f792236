// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doctor/copy_text_dialog.h"

#include "services/desktop/clipboard_service.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/text_area.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int CopyDialogWidth = 680;
constexpr int TextHeight = 300;

} // namespace

CopyTextDialog::CopyTextDialog(const QString &title, const QString &explanation,
                               const QString &text, ClipboardService &clipboard, QWidget *parent)
    : Dialog(title, explanation, parent)
{
    setObjectName(u"copyTextDialog"_s);
    setMinimumWidth(CopyDialogWidth);
    auto *area = new TextArea(text);
    area->setObjectName(u"copiedText"_s);
    area->setAccessibleName(title);
    area->setReadOnly(true);
    area->setMinimumHeight(TextHeight);
    body()->addWidget(area);
    giveBodyTheRoom();
    auto *copy = new Button(tr("Copy"), Button::Kind::Primary);
    setAction(copy);
    connect(copy, &Button::clicked, this, [this, text, &clipboard] {
        clipboard.copyText(text);
        accept();
    });
    copy->setFocus();
}

} // namespace tokendeck

#include "moc_copy_text_dialog.cpp"
