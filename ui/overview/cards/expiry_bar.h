// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding_limits.h"
#include "models/insight/expiring.h"

#include <QAbstractButton>

namespace tokendeck {

//! One token and the time that it has left, as a bar; pressed like a button.
class ExpiryBar final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ExpiryBar(QWidget *parent = nullptr);

    //! The bar is full at \p span; its colour goes by \p limits. \p place stands under the name and
    //! tells it apart from others; empty where it says nothing.
    void setToken(const ExpiringToken &token, const QString &place, TimePoint now,
                  std::chrono::days span, const FindingLimits &limits);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_place; //!< empty where the name says enough
    double m_share = 0;
    std::chrono::milliseconds m_left{0};
    FindingLimits m_limits;
};

} // namespace tokendeck
