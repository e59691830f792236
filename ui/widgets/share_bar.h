// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tokendeck {

//! A thin bar that fills to a share. What it says stands beside it in words.
class ShareBar final : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);

    //! \p share is from 0 to 1, moved into that range.
    void setShare(double share);
    //! Shows the share faded, because another one is on its way.
    void setOutdated(bool outdated);

    [[nodiscard]] QSize sizeHint() const override { return {200, 7}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    bool m_outdated = false;
};

} // namespace tokendeck
