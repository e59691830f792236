// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cards/purpose_cards.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text/label.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct Purpose {
    QString wish;
    QString token;
    QString ability;
    QString verb;
    QString name; //!< of the button as an object
};

//! The arrow goes on in the direction of reading.
QString withArrow(const QString &verb)
{
    return verb + (QGuiApplication::isRightToLeft() ? u" ←"_s : u" →"_s);
}

Button *addPurpose(QHBoxLayout *row, const Purpose &purpose)
{
    auto *card = new Card;
    for (auto *label : {new Label(purpose.wish, TextStyle::Body, Tone::Dim),
                        new Label(purpose.token, TextStyle::Bold),
                        new Label(purpose.ability, TextStyle::Small, Tone::Dim)}) {
        label->setWordWrap(true);
        card->column()->addWidget(label);
    }
    card->column()->addStretch(1);
    card->column()->addSpacing(4);
    auto *button = new Button(withArrow(purpose.verb), Button::Kind::Link);
    button->setStrong(false);
    button->setFlush(true);
    button->setElided(true);
    button->setObjectName(purpose.name);
    button->setAccessibleName(purpose.verb);
    button->setAccessibleDescription(purpose.ability);
    card->column()->addWidget(button, 0, Qt::AlignLeading);
    row->addWidget(card, 1);
    return button;
}

} // namespace

PurposeCards::PurposeCards(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    Button *ship = addPurpose(
        row,
        {tr("I want to ship logs"), tr("Account or shipping token"),
         tr("It can write logs into its account, and cannot read any. Every plan has it."),
         tr("Copy the token of an account"), u"copyAccountToken"_s});
    Button *share = addPurpose(
        row,
        {tr("I want to share dashboards"), tr("Shared token"),
         tr("Its link shows the logs that its filters let through, without a login, and can "
            "change nothing. Logz.io’s support enables them."),
         tr("Create a filtered token"), u"createSharedToken"_s});
    Button *build = addPurpose(
        row,
        {tr("I want to build an integration"), tr("API token"),
         tr("It can read and change what an admin can, in the accounts that it reaches. Needs "
            "a Pro or Enterprise plan or a trial."),
         tr("Create an API token"), u"createApiToken"_s});
    m_links = {ship, share, build};
    connect(ship, &Button::clicked, this, &PurposeCards::shippingWanted);
    connect(share, &Button::clicked, this, &PurposeCards::sharedWanted);
    connect(build, &Button::clicked, this, &PurposeCards::apiWanted);
}

//! The cards are of one width. Where a third has no room for a link all go without their arrows,
//! and what is longer still is cut; where even that would be most of it they stand one below the
//! other.
void PurposeCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    auto *row = static_cast<QBoxLayout *>(layout());
    const int count = int(m_links.size());
    const QMargins margins = m_links.front()->parentWidget()->layout()->contentsMargins();
    const int room =
        width() - (count - 1) * row->spacing() - count * (margins.left() + margins.right());
    const auto show = [this](bool arrows) {
        for (Button *link : m_links)
            link->setText(arrows ? withArrow(link->accessibleName()) : link->accessibleName());
    };
    int widest = 0;
    show(true);
    for (const Button *link : m_links)
        widest = std::max(widest, link->sizeHint().width());
    bool isRow = widest <= room / count;
    if (!isRow) {
        show(false);
        int all = 0;
        for (const Button *link : m_links)
            all += link->sizeHint().width();
        isRow = all <= room;
        show(!isRow);
    }
    row->setDirection(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PurposeCards::focusFirst()
{
    m_links.front()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tokendeck

#include "moc_purpose_cards.cpp"
