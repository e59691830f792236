// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/details/relation_lines.h"

#include "ui/widgets/button.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

RelationLines::RelationLines(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 12, 0, 0);
    m_layout->setSpacing(1);
}

void RelationLines::addLine()
{
    auto *text = new Label({}, TextStyle::Body, Tone::Dim);
    text->setObjectName(u"relation%1"_s.arg(m_lines.size()));
    text->setWordWrap(true);
    auto *link = new Button({}, Button::Kind::Link);
    link->setObjectName(u"relationLink%1"_s.arg(m_lines.size()));
    link->setStrong(false);
    link->setFlush(true);
    link->setElided(true);
    m_layout->addWidget(text);
    m_layout->addWidget(link, 0, Qt::AlignLeading);
    // Who follows may change what is said here.
    connect(
        link, &Button::clicked, this,
        [this, line = m_lines.size()] { emit followed(m_lines[line].intent); },
        Qt::QueuedConnection);
    m_lines.push_back({text, link});
}

void RelationLines::setRelations(const std::vector<Relation> &relations)
{
    while (m_lines.size() < relations.size())
        addLine();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const bool isUsed = i < relations.size();
        const bool leads = isUsed && relations[i].link;
        if (isUsed) {
            line.text->setText(breakable(relations[i].text));
            line.text->setToolTip(plainToolTip(relations[i].toolTip));
        }
        if (leads) {
            line.link->setText(relations[i].linkText);
            setSpokenName(line.link, u"%1 (%2)"_s.arg(relations[i].linkText, relations[i].text));
            line.intent = *relations[i].link;
        }
        line.text->setVisible(isUsed);
        line.link->setVisible(leads);
    }
    setVisible(!relations.empty());
}

} // namespace tokendeck

#include "moc_relation_lines.cpp"
