// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/actions.h"

#include <QWidget>

namespace tokendeck {

//! The list of shortcuts over the window; a click or Esc takes it away.
class ShortcutsOverlay final : public QWidget {
    Q_OBJECT
public:
    //! Covers \p parent.
    ShortcutsOverlay(const std::vector<Actions::Line> &lines, QWidget *parent);

    void open();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_card = nullptr;
};

} // namespace tokendeck
