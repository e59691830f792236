// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tokendeck {

//! Dims a window while a dialog of it is open, so that it is seen which of them answers.
class Scrim final : public QWidget {
    Q_OBJECT
public:
    //! Covers \p window whenever a modal dialog blocks it.
    explicit Scrim(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tokendeck
