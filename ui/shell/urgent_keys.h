// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <vector>

class QAction;
class QKeyEvent;

namespace tokendeck {

//! Lets some actions' shortcuts work whatever is open: a modal dialog, a menu and an open drop-down
//! keep the window's other shortcuts to themselves.
class UrgentKeys final : public QObject {
    Q_OBJECT
public:
    //! Watches every key of the application. \p actions outlive this.
    explicit UrgentKeys(std::vector<QAction *> actions, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QAction *actionFor(const QKeyEvent &event) const;

    std::vector<QAction *> m_actions;
};

} // namespace tokendeck
