// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/offer_actions.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plain_text.h"

#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! How the platform writes the key of \p key.
QString shownKey(ChangeKey key)
{
    switch (key) {
    case ChangeKey::Edit:
        return QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText);
    case ChangeKey::Rename:
        return QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText);
    case ChangeKey::Delete:
        return QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText);
    }
    return {};
}

QString objectNameOf(const ChangeOffer &offer)
{
    return u"change%1"_s.arg(int(offer.kind));
}

} // namespace

std::vector<Button *> offerButtons(const std::vector<ChangeOffer> &offers, QObject *context,
                                   const PerformOffer &perform)
{
    std::vector<Button *> buttons;
    for (const ChangeOffer &offer : offers) {
        auto *button = new Button(
            offer.text, offer.takesAway() ? Button::Kind::Danger : Button::Kind::Secondary);
        button->setObjectName(objectNameOf(offer));
        button->setEnabled(offer.isPossible());
        button->setAccessibleDescription(offer.obstacle);
        if (!offer.isPossible())
            button->setToolTip(plainToolTip(offer.obstacle));
        else if (offer.key)
            button->setToolTip(shownKey(*offer.key));
        QObject::connect(button, &Button::clicked, context, [perform, offer] { perform(offer); });
        buttons.push_back(button);
    }
    return buttons;
}

void addOffers(QMenu *menu, const std::vector<ChangeOffer> &offers, QObject *context,
               const PerformOffer &perform)
{
    for (const ChangeOffer &offer : offers) {
        if (offer.takesAway())
            menu->addSeparator();
        QAction *action = menu->addAction(offer.text);
        action->setObjectName(objectNameOf(offer));
        if (offer.key)
            action->setText(offer.text + u'\t' + shownKey(*offer.key));
        action->setEnabled(offer.isPossible());
        action->setToolTip(plainToolTip(offer.obstacle));
        QObject::connect(action, &QAction::triggered, context,
                         [perform, offer] { perform(offer); });
    }
}

} // namespace tokendeck
