// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/base/message.h"

#include <QWidget>

namespace tokendeck {

class Button;
class Label;

//! Outcomes and warnings, in the page. Never takes the focus; Esc in the page closes it.
class MessageBar final : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    //! Shows \p message and tells assistive technology.
    void showMessage(Message message);
    void closeMessage();
    [[nodiscard]] bool isClosable() const { return m_message.closable; }
    //! For the order of the focus.
    [[nodiscard]] QWidget *firstControl() const;
    [[nodiscard]] QWidget *lastControl() const;
    [[nodiscard]] const QString &text() const { return m_message.text; }

signals:
    void closed();
    //! The control that had the focus is gone: the page has a better place for it than the next
    //! control.
    void focusLost();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void applyTone();
    [[nodiscard]] bool holdsFocus() const;

    Message m_message;
    Label *m_text = nullptr;
    Button *m_other = nullptr;
    Button *m_action = nullptr;
    Button *m_close = nullptr;
};

} // namespace tokendeck
