// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/manual_dialog.h"

#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

ManualDialog::ManualDialog(QWidget *parent)
    : Dialog(tr("Manual"), {}, parent)
{
    setObjectName(u"manualDialog"_s);
    QFile file(u":/tokendeck/manual/manual.md"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    auto *text = new QTextBrowser;
    text->setObjectName(u"manualText"_s);
    text->setAccessibleName(tr("Manual"));
    text->setFrameShape(QFrame::NoFrame);
    // It is all there is to read, and nothing in it leads outside.
    text->setOpenLinks(false);
    text->setMarkdown(opened ? QString::fromUtf8(file.readAll()) : QString());
    text->setMinimumSize(560, 320);
    body()->addWidget(text, 1);
    giveBodyTheRoom();
    showOnlyClose();
    resize(QSize(680, 640).boundedTo(parent->window()->size()));
    text->setFocus();
}

} // namespace tokendeck
