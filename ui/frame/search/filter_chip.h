// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace tokendeck {

//! A filter that is on or off, with how many rows it has.
class FilterChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    //! \p danger: that there are any is a warning. Below 0 where it is not known. \p kept: as many
    //! rows more are found, which an earlier run has kept: "8 + 4".
    void setCount(int count, bool danger, int kept = 0);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_count;
    bool m_danger = false;
};

} // namespace tokendeck
