// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace tokendeck {

//! A button in the window's look. Its size follows its text and font.
class Button final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind {
        Secondary, //!< a bordered one
        Primary, //!< filled with the accent colour; one on a page
        Danger, //!< bordered, its text in the danger colour
        Link, //!< text alone, in the accent colour
        Quiet, //!< text alone, dim, with an icon in front if there is one
    };

    Button(const QString &text, Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    //! The colour of a Link's text where the accent colour is not it (a message bar's action).
    void setTextColor(const QColor &color);
    //! Whether a Link's text is bold, as it is at first.
    void setStrong(bool strong);
    //! Begins a Link's text at its edge, as the labels above it do.
    void setFlush(bool flush);
    //! Lets the button be narrower than its text, which is then cut where \p mode says, and told
    //! whole by a tool tip where it has no other one.
    void setElided(bool elided, Qt::TextElideMode mode = Qt::ElideRight);
    //! Underlines a Link's text at all times, not only under the mouse.
    void setUnderlined(bool underlined);

    //! How wide it is with \p text, and without its icon.
    [[nodiscard]] int widthOf(const QString &text) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isBoxed() const;
    [[nodiscard]] QFont textFont() const;

    Kind m_kind;
    QColor m_textColor;
    bool m_strong = true;
    bool m_underlined = false;
    bool m_elided = false;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
    bool m_flush = false;
};

} // namespace tokendeck
