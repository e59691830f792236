// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding.h"
#include "words/base/tone.h"

#include <QWidget>

namespace tokendeck {

//! A finding's severity as a word on its colour.
class SeverityMark final : public QWidget {
    Q_OBJECT
public:
    explicit SeverityMark(QWidget *parent = nullptr);

    void setSeverity(Severity severity);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity = Severity::Low;
};

//! How a severity is coloured.
[[nodiscard]] Tone toneOf(Severity severity);

} // namespace tokendeck
