// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/doctor/doctor_report.h"
#include "words/base/tone.h"

#include <QWidget>

namespace tokendeck {

//! A verdict as a sign on its colour. What it says stands in words beside it.
class VerdictMark final : public QWidget {
    Q_OBJECT
public:
    explicit VerdictMark(QWidget *parent = nullptr);

    void setVerdict(Verdict verdict);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict = Verdict::Pending;
};

//! How a verdict is coloured.
[[nodiscard]] Tone toneOf(Verdict verdict);

} // namespace tokendeck
