// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/details/link_list.h"

#include "ui/theme/mirroring.h"
#include "ui/widgets/button.h"
#include "words/base/name_words.h"

#include <QVBoxLayout>

namespace tokendeck {

LinkList::LinkList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    // A link has room for its focus frame around its text.
    setReadingMargins(this, {-4, 0, 0, 0});
    m_layout->setSpacing(1);
}

void LinkList::setLinks(const std::vector<Link> &links)
{
    if (links == m_links)
        return;
    m_links = links;
    while (const QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Link &link : m_links) {
        auto *button = new Button(withoutMnemonic(link.text), Button::Kind::Link);
        button->setStrong(false);
        button->setElided(true);
        m_layout->addWidget(button, 0, Qt::AlignLeading);
        // Who follows may change what is listed here.
        connect(
            button, &Button::clicked, this, [this, intent = link.intent] { emit followed(intent); },
            Qt::QueuedConnection);
    }
}

} // namespace tokendeck

#include "moc_link_list.cpp"
