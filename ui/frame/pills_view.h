// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/base/table_roles.h"

#include <QWidget>

namespace tokendeck {

//! The filters of one token as pills, over as many lines as they need.
class PillsView final : public QWidget {
    Q_OBJECT
public:
    explicit PillsView(QWidget *parent = nullptr);

    void setPills(const Pills &pills);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Piece {
        QRect rect;
        QString text;
        Tone tone = Tone::Normal;
        bool isPill = false;
    };
    [[nodiscard]] std::vector<Piece> pieces(int width) const;

    Pills m_pills;
};

} // namespace tokendeck
