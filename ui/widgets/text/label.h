// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/fonts.h"
#include "words/base/tone.h"

#include <QLabel>

class QTextDocument;

namespace tokendeck {

//! Plain text in one of the window's styles and tones. It never reads its text as markup, so that
//! the server's sentences are shown as they are. Where it wraps lines and its text can be selected,
//! a word that is longer than a line is broken, too, and what is copied of it has no break. It runs
//! as the window is read, whatever its first letter is (directionOf()).
class Label final : public QLabel {
    Q_OBJECT
public:
    Label(const QString &text, TextStyle style, Tone tone = Tone::Normal,
          QWidget *parent = nullptr);

    void setTone(Tone tone);
    //! Whether it stands on a tinted surface.
    void setOnTint(bool onTint);
    //! Shortens its text to the width with an ellipsis at the place of \p mode; the whole text is
    //! in the tooltip.
    void setElided(bool elided, Qt::TextElideMode mode = Qt::ElideRight);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyColor();
    [[nodiscard]] QTextDocument *wrapped() const;
    bool setUpDocument() const;

    Tone m_tone;
    bool m_onTint = false;
    bool m_elided = false;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
    bool m_applying = false;
};

} // namespace tokendeck
