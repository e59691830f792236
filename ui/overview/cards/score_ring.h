// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/score.h"

#include <QWidget>

namespace tokendeck {

//! The score as a number in a ring, whose parts are the tokens without a finding of weight, with a
//! medium and with a high one.
class ScoreRing final : public QWidget {
    Q_OBJECT
public:
    explicit ScoreRing(QWidget *parent = nullptr);

    void setScore(const Score &score);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Score m_score;
};

} // namespace tokendeck
