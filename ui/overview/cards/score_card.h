// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/score.h"
#include "ui/base/intent.h"
#include "ui/overview/cards/attention_choice.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace tokendeck {

class Button;
class Label;
class ScoreRing;
class Workspace;

//! The score, what it is made of, and how it is reckoned. Its numbers lead to their findings.
class ScoreCard final : public QWidget {
    Q_OBJECT
public:
    //! \p workspace outlives it.
    explicit ScoreCard(const Workspace &workspace, QWidget *parent = nullptr);

    //! \p unconnected sub accounts are not in it.
    void setScore(const Score &score, int unconnected);

signals:
    //! A number was followed.
    void chosen(const tokendeck::AttentionChoice &choice);
    //! The same of tokens that the score leaves out.
    void goRequested(const tokendeck::Intent &intent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    const Workspace &m_workspace;
    ScoreRing *m_ring = nullptr;
    Label *m_subject = nullptr;
    Label *m_silenced = nullptr;
    std::vector<std::pair<Button *, Severity>> m_counts;
    std::vector<std::pair<Button *, ListKind>> m_leftOut;
};

} // namespace tokendeck
