// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tokendeck {

class Button;

//! What stands in the window's place while it is locked.
class LockPage final : public QWidget {
    Q_OBJECT
public:
    explicit LockPage(const QString &keychainName, QWidget *parent = nullptr);

    void focusUnlock();

signals:
    void unlockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *m_unlock = nullptr;
};

} // namespace tokendeck
