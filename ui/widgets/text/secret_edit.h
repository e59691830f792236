// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QLineEdit>

namespace tokendeck {

//! A field that a token is typed or pasted into. It shows bullets, behind them the last four
//! characters as its mask has them, and gives its text to nobody but secret(); assistive technology
//! is told its length alone.
class SecretEdit final : public QLineEdit {
    Q_OBJECT
public:
    //! \p name is its accessible name.
    explicit SecretEdit(const QString &name, QWidget *parent = nullptr);
    ~SecretEdit() override;

    //! The token in what was entered: pastedToken().
    [[nodiscard]] Secret secret() const;
    //! Its length; 0 without one.
    [[nodiscard]] qsizetype tokenLength() const;
    //! Why what was entered can be no token, to be said before anything is sent; empty when it can.
    [[nodiscard]] QString objection() const;
    //! Empties the field, its undo history included.
    void forget();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! Reads the last characters anew, and makes room for them.
    void showEnd();

    QString m_end; //!< empty where the mask shows none
};

} // namespace tokendeck
