// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QWidget>

#include <functional>

namespace tokendeck {

class Button;

//! The token of the selection: masked, shown in plain while Reveal is held by mouse or key, copied
//! by Copy. It holds no token: it fetches one for each painting of a revealed field, draws it from
//! a buffer of its own and overwrites that. Its text, tooltip and accessible text are the mask.
class TokenField final : public QWidget {
    Q_OBJECT
public:
    //! Gives the token at the moment of the call; an empty one when there is none any more.
    using Fetch = std::function<Secret()>;

    explicit TokenField(QWidget *parent = nullptr);

    //! Shows the token whose mask is \p mask ("6c36••••7d87") and that \p fetch gives.
    void setToken(const QString &mask, Fetch fetch);
    //! Shows \p text instead, as where the backend does not tell the token.
    void setUnavailable(const QString &text);
    //! Ends a reveal: for a lock, or when the window loses its activation.
    void conceal();
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setRevealed(bool revealed);
    void paintPlain(QPainter &painter, const QRect &area);

    QString m_mask;
    QString m_note; //!< shown instead of a token
    Fetch m_fetch;
    bool m_revealed = false;
    Button *m_reveal = nullptr;
    Button *m_copy = nullptr;
};

//! The mask as wide as a token: "6c36••••••••••••••7d87".
[[nodiscard]] QString wideMask(const QString &mask);

} // namespace tokendeck
