// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/list_knowledge.h"

#include <QAbstractButton>

namespace tokendeck {

//! A filter that is on or off, with how many rows it has.
class FilterChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    //! \p count of what only \p read of the lists tell, and \p kept more, which an earlier run has
    //! kept: "8", "8+", "–", "8 + 4". \p danger: that there are any is a warning.
    void setCount(int count, bool danger, ListsRead read = ListsRead::All, int kept = 0);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_count;
    bool m_danger = false;
};

} // namespace tokendeck
