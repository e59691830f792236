// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/base/offer_actions.h"

#include "ui/base/action_keys.h"
#include "ui/frame/page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/plain_text.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

QString objectNameOf(const RowOffer &offer)
{
    return u"change%1"_s.arg(int(offer.action));
}

} // namespace

std::vector<Button *> offerButtons(const std::vector<RowOffer> &offers, const ActionKeys &keys,
                                   QObject *context, const PerformOffer &perform)
{
    std::vector<Button *> buttons;
    for (const RowOffer &offer : offers) {
        if (offer.standsInDetails)
            continue;
        auto *button = new Button(
            offer.text, offer.takesAway() ? Button::Kind::Danger : Button::Kind::Secondary);
        button->setObjectName(objectNameOf(offer));
        button->setEnabled(offer.isPossible());
        setSpokenDescription(button, offer.obstacle);
        if (!offer.isPossible())
            button->setToolTip(plainToolTip(offer.obstacle));
        else if (offer.key)
            button->setToolTip(keys.shown(*offer.key));
        QObject::connect(button, &Button::clicked, context, [perform, offer] { perform(offer); });
        buttons.push_back(button);
    }
    return buttons;
}

QString obstaclesOf(const std::vector<RowOffer> &offers)
{
    QStringList obstacles;
    for (const RowOffer &offer : offers) {
        if (!offer.isPossible() && !obstacles.contains(offer.obstacle))
            obstacles.append(offer.obstacle);
    }
    return obstacles.join(u' ');
}

std::optional<ConnectionId> readOnlyAmong(const std::vector<RowOffer> &offers)
{
    for (const RowOffer &offer : offers) {
        if (offer.readOnly)
            return offer.readOnly;
    }
    return std::nullopt;
}

Message obstacleMessage(const RowOffer &offer,
                        const std::function<void(const ConnectionId &)> &show)
{
    Message message{.tone = Tone::Warning, .text = offer.obstacle};
    if (offer.readOnly) {
        message.actionText = Page::tr("Show");
        message.action = [show, id = *offer.readOnly] {
            show(id);
        };
    }
    return message;
}

void addOffers(QMenu *menu, const std::vector<RowOffer> &offers, const ActionKeys &keys,
               QObject *context, const PerformOffer &perform)
{
    // They say why something cannot be done now.
    menu->setToolTipsVisible(true);
    for (const RowOffer &offer : offers) {
        if (offer.takesAway())
            menu->addSeparator();
        QAction *action = menu->addAction(offer.text);
        action->setObjectName(objectNameOf(offer));
        if (const QString own = offer.key ? keys.shown(*offer.key) : QString(); !own.isEmpty())
            action->setText(offer.text + u'\t' + own);
        action->setEnabled(offer.isPossible());
        action->setToolTip(plainToolTip(offer.obstacle));
        QObject::connect(action, &QAction::triggered, context,
                         [perform, offer] { perform(offer); });
    }
}

} // namespace tokendeck
