// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cards/connection_scores.h"

#include "models/domain/names/display_name.h"
#include "models/store/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/estate/score_words.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

ConnectionScores::ConnectionScores(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_grid(new QGridLayout)
{
    auto *card = new Card;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    card->column()->addWidget(new Label(tr("Connections"), TextStyle::BodyStrong));
    m_grid->setColumnStretch(0, 1);
    m_grid->setVerticalSpacing(3);
    card->column()->addLayout(m_grid);
}

void ConnectionScores::setFindings(const EstateFindings &findings,
                                   const std::vector<ConnectionId> &scope)
{
    m_families.clear();
    for (const ConnectionId &id : scope) {
        const std::vector<ConnectionId> family = m_workspace.family(id);
        if (!family.empty() && std::ranges::find(m_families, family) == m_families.end())
            m_families.push_back(family);
    }
    setVisible(m_families.size() > 1);
    for (int i = m_grid->rowCount() - 1; i < int(m_families.size()); ++i) {
        auto *name = new Button({}, Button::Kind::Link);
        name->setStrong(false);
        name->setFlush(true);
        name->setElided(true);
        name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        name->setObjectName(u"connectionScore%1"_s.arg(i));
        m_grid->addWidget(name, i, 0);
        m_grid->addWidget(new Label({}, TextStyle::Body), i, 1);
        connect(name, &Button::clicked, this, [this, i] {
            if (i < int(m_families.size()))
                emit chosen({.scope = m_families[size_t(i)]});
        });
    }
    for (int i = 0; i < m_grid->rowCount(); ++i) {
        QLayoutItem *first = m_grid->itemAtPosition(i, 0);
        if (!first)
            continue;
        auto *name = static_cast<Button *>(first->widget());
        auto *value = static_cast<Label *>(m_grid->itemAtPosition(i, 1)->widget());
        const bool used = i < int(m_families.size());
        name->setVisible(used);
        value->setVisible(used);
        if (!used)
            continue;
        const ConnectionInfo *info = m_workspace.connection(m_families[size_t(i)].front());
        const QString title = info ? isolated(info->connection.name) : QString();
        const QString score = scoreText(findings.score(m_families[size_t(i)]));
        name->setText(withoutMnemonic(title));
        setSpokenName(name, tr("%1, score %2").arg(title, score));
        value->setText(score);
    }
}

} // namespace tokendeck

#include "moc_connection_scores.cpp"
