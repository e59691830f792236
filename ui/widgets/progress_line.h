// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>

namespace tokendeck {

//! How far long work has come, as a thin line. Words stand beside it; it has none itself.
class ProgressLine final : public QProgressBar {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tokendeck
