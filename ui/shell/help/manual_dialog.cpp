// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/manual_dialog.h"

#include "ui/base/key_text.h"
#include "ui/shell/help/manual_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "words/base/language.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr QSize UsualSize(980, 720);
constexpr int Around = 24; // between the dialog and the window's edges
constexpr int ChaptersWidth = 232;
constexpr int RowHeight = 30;

} // namespace

ManualDialog::ManualDialog(QWidget *parent, const QString &page)
    : Dialog(tr("Manual"), {}, parent)
{
    setObjectName(u"manualDialog"_s);
    auto *chapters = new QListWidget;
    chapters->setObjectName(u"manualChapters"_s);
    chapters->setAccessibleName(tr("Chapters"));
    chapters->setFixedWidth(ChaptersWidth);
    chapters->setTextElideMode(Qt::ElideRight);
    auto *text = new ManualView;
    text->setAccessibleName(tr("Manual"));
    // It is in English, whatever the window speaks.
    text->setLayoutDirection(Qt::LeftToRight);
    text->setMinimumSize(320, 320);
    for (const ManualChapter &chapter : manualChapters()) {
        auto *item = new QListWidgetItem(chapter.title, chapters);
        item->setData(Qt::UserRole, chapter.page);
        item->setSizeHint({0, RowHeight});
        item->setToolTip(chapter.title);
    }
    auto *columns = new QHBoxLayout;
    columns->setSpacing(8);
    columns->addWidget(chapters);
    columns->addWidget(text, 1);
    body()->addLayout(columns, 1);
    giveBodyTheRoom();
    connect(chapters, &QListWidget::currentItemChanged, text,
            [text](const QListWidgetItem *current) {
                if (const QString wanted = current->data(Qt::UserRole).toString();
                    wanted != text->page())
                    text->showPage(wanted);
            });
    // Told while the page before is still the text's own.
    connect(text, &QTextBrowser::sourceChanged, chapters, [chapters](const QUrl &source) {
        const QSignalBlocker isShown(chapters);
        for (int row = 0; row < chapters->count(); ++row) {
            if (chapters->item(row)->data(Qt::UserRole).toString() == source.fileName())
                chapters->setCurrentRow(row);
        }
    });
    auto *back = new Button(tr("Back"), Button::Kind::Secondary);
    back->setObjectName(u"manualBack"_s);
    back->setToolTip(u"%1 (%2)"_s.arg(tr("The page before"), keysText(Qt::ALT | Qt::Key_Left)));
    back->setEnabled(false);
    connect(back, &Button::clicked, text, &QTextBrowser::backward);
    connect(text, &QTextBrowser::backwardAvailable, back, &Button::setEnabled);
    if (!speaksSourceLanguage()) {
        auto *note = new Label(tr("The manual is in English."), TextStyle::Small, Tone::Dim);
        note->setObjectName(u"manualLanguage"_s);
        addFootnote(note);
        setAccessibleDescription(note->text());
    }
    addFootnote(back);
    showOnlyClose();
    resize(UsualSize.boundedTo(parent->window()->size() - QSize(Around, Around)));
    text->showPage(page);
    text->setFocus();
}

} // namespace tokendeck

#include "moc_manual_dialog.cpp"
