// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cards/score_card.h"

#include "models/domain/lists/row_kind.h"
#include "models/insight/search/search_query.h"
#include "models/store/workspace.h"
#include "ui/overview/cards/score_ring.h"
#include "ui/overview/cards/severity_mark.h"
#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_flow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text/label.h"
#include "words/base/number_words.h"
#include "words/estate/finding_words.h"
#include "words/estate/score_words.h"
#include "words/lists/kind_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

ScoreCard::ScoreCard(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ring(new ScoreRing)
    , m_subject(new Label({}, TextStyle::Body, Tone::Dim))
    , m_silenced(new Label({}, TextStyle::Body, Tone::Dim))
{
    auto *card = new Card;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_subject->setObjectName(u"scoreSubject"_s);
    m_subject->setWordWrap(true);
    m_silenced->setObjectName(u"scoreSilenced"_s);
    m_silenced->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addStretch(1);
    texts->addWidget(new Label(tr("Token hygiene"), TextStyle::Bold));
    texts->addWidget(m_subject);
    texts->addWidget(m_silenced);
    auto *counts = new ButtonFlow(card);
    std::vector<Button *> buttons;
    for (const Severity severity : {Severity::High, Severity::Medium, Severity::Low}) {
        auto *button = new Button({}, Button::Kind::Link);
        button->setObjectName(u"score%1"_s.arg(int(severity)));
        button->setStrong(false);
        button->setFlush(true);
        button->setElided(true);
        button->setUnderlined(true);
        buttons.push_back(button);
        m_counts.emplace_back(button, severity);
        connect(button, &Button::clicked, this,
                [this, severity] { emit chosen({.severity = severity, .scored = true}); });
    }
    counts->setButtons(buttons);
    texts->addWidget(counts);
    for (const ListKind list : AllListKinds) {
        if (!areTokens(list))
            continue;
        auto *button = new Button({}, Button::Kind::Link);
        button->setObjectName(u"scoreLeftOut%1"_s.arg(int(list)));
        button->setStrong(false);
        button->setFlush(true);
        button->setElided(true);
        texts->addWidget(button, 0, Qt::AlignLeading);
        m_leftOut.emplace_back(button, list);
        connect(button, &Button::clicked, this, [this, list] {
            emit goRequested({.selection = {list, {}}, .search = findingSearchWord({})});
        });
    }
    texts->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_ring);
    row->addLayout(texts, 1);
    card->column()->addLayout(row);
    auto *rule = new Label(scoreRule(), TextStyle::Small, Tone::Dim);
    rule->setWordWrap(true);
    rule->setContentsMargins(0, 8, 0, 0);
    card->column()->addWidget(rule);
}

void ScoreCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void ScoreCard::applyColors()
{
    for (const auto &[button, severity] : m_counts)
        button->setTextColor(toneColor(colorsOf(palette()), toneOf(severity)));
}

void ScoreCard::setScore(const Score &score, int unconnected)
{
    applyColors();
    m_ring->setScore(score);
    m_subject->setText(scoreSubject(score, m_workspace, unconnected));
    m_silenced->setText(score.withSilenced ? scoreText(score) : QString());
    m_silenced->setVisible(score.withSilenced.has_value());
    const TokenMarks &marks = score.tally.standing;
    for (const auto &[button, severity] : m_counts) {
        const int count = severity == Severity::High ? marks.high
            : severity == Severity::Medium           ? marks.medium
                                                     : marks.low;
        button->setText(
            tr("%1 %2", "2 high").arg(numberText(count), severityWord(severity).toLower()));
        button->setAccessibleName(
            tr("%Ln tokens that count as %1", "3 tokens that count as high", count)
                .arg(severityWord(severity).toLower()));
        button->updateGeometry();
        button->setVisible(score.state == ScoreState::Scored && count > 0);
    }
    for (const auto &[button, list] : m_leftOut) {
        const int count = score.tally.leftOut[size_t(list)];
        button->setText(
            tr("%1 not known", "3 shared tokens not known").arg(countedKind(list, count)));
        button->setAccessibleName(
            tr("Show %1 of which too little is known").arg(countedKind(list, count)));
        button->updateGeometry();
        button->setVisible(count > 0);
    }
}

} // namespace tokendeck

#include "moc_score_card.cpp"
