// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/choice_dialog.h"

#include "ui/widgets/button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

ChoiceDialog::ChoiceDialog(const QString &title, const QString &text, const QString &verb,
                           const QString &other, QWidget *parent)
    : Dialog(title, text, parent)
{
    auto *second = new Button(other, Button::Kind::Danger);
    second->setObjectName(u"otherButton"_s);
    auto *first = new Button(verb, Button::Kind::Primary);
    body()->addWidget(second, 0, Qt::AlignLeading);
    setAction(first);
    const auto choose = [this](bool isFirst) {
        accept();
        emit chosen(isFirst);
    };
    connect(first, &Button::clicked, this, [choose] { choose(true); });
    connect(second, &Button::clicked, this, [choose] { choose(false); });
    first->setFocus();
}

} // namespace tokendeck

#include "moc_choice_dialog.cpp"
