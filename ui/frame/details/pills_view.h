// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/base/table_roles.h"
#include "ui/base/intent.h"

#include <QWidget>

namespace tokendeck {

//! The filters of one token as pills, over as many lines as they need.
class PillsView final : public QWidget {
    Q_OBJECT
public:
    explicit PillsView(QWidget *parent = nullptr);

    //! \p links are where the first pills lead to; Left and Right go from one to the next, Enter or
    //! a click follows.
    void setPills(const Pills &pills, const std::vector<Intent> &links = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void followed(const tokendeck::Intent &intent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Piece {
        QRect rect;
        QString text;
        Tone tone = Tone::Normal;
        bool isPill = false;
        int link = -1; //!< a position in m_links
    };
    [[nodiscard]] std::vector<Piece> pieces(int width) const;

    [[nodiscard]] int linkAt(const QPoint &position) const;

    Pills m_pills;
    std::vector<Intent> m_links;
    int m_current = 0; //!< of m_links, while this has the focus
};

} // namespace tokendeck
