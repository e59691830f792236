// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tokendeck {

//! A box with round corners for what belongs together.
class Card final : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    //! Where its content stands.
    [[nodiscard]] QVBoxLayout *column() const;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tokendeck
