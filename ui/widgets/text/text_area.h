// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace tokendeck {

//! A field for several lines of text, which looks as those for one line do. Tab leaves it.
class TextArea final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TextArea(const QString &text = {}, QWidget *parent = nullptr);

    //! Keeps lines whole, and has them run from left to right in every window, whatever is in them.
    void setForCode();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace tokendeck
