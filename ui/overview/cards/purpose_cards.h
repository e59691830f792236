// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tokendeck {

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

private:
    QWidget *m_first = nullptr;
};

} // namespace tokendeck
