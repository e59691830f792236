// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/expiring.h"

#include <QAbstractButton>

namespace tokendeck {

//! One token and the time that it has left, as a bar; pressed like a button.
class ExpiryBar final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ExpiryBar(QWidget *parent = nullptr);

    //! The bar is full at \p span.
    void setToken(const ExpiringToken &token, TimePoint now, std::chrono::days span);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    std::chrono::milliseconds m_left{0};
};

} // namespace tokendeck
