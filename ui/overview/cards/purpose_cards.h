// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace tokendeck {

class Button;

//! "Which token should I use?": a card for each purpose, with what such a token can do, and the
//! way to one.
class PurposeCards final : public QWidget {
    Q_OBJECT
public:
    explicit PurposeCards(QWidget *parent = nullptr);

    void focusFirst();

signals:
    void shippingWanted();
    void sharedWanted();
    void apiWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<Button *> m_links; //!< one in each card
};

} // namespace tokendeck
