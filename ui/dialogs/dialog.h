// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <optional>

class QCheckBox;
class QHBoxLayout;
class QShortcut;
class QVBoxLayout;

namespace tokendeck {

class Button;
class FittingArea;
class Label;
class MessageBar;
class TypedNameField;
struct TypedName;

//! The frame of every dialog: a title, a sentence, the body, a message bar and the buttons, Cancel
//! first. Opened with open(), never with exec(), so that a lock can take it away (OpenWindows).
//! It grows with what is said in it; where the screen ends, all but title and buttons is scrolled.
class Dialog : public QDialog {
    Q_OBJECT
public:
    //! \p text may be empty. Deletes itself when it is closed.
    Dialog(const QString &title, const QString &text, QWidget *parent);

    //! Says \p sentence behind the text, of which there is some.
    void addSentence(const QString &sentence);

protected:
    //! In the order in which it is read.
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] MessageBar *bar() const { return m_bar; }
    [[nodiscard]] Button *cancelButton() const { return m_cancel; }
    //! Says \p title from now on.
    void setHeading(const QString &title);
    //! Says \p text below it from now on, which may be empty, where there was a text at first.
    void setText(const QString &text);
    //! Lets the body have what room there is, for lists.
    void giveBodyTheRoom();
    //! There is nothing to do but to read: the one button says Close, and Return presses it.
    void showOnlyClose();
    //! Adds what stands before the buttons, at the other end of their line.
    void addFootnote(QWidget *note);
    //! Adds a button before Cancel, for something beside what the dialog is for.
    void addOther(Button *button);
    //! Adds the button that does what the dialog is for.
    void setAction(Button *button);
    //! From now on no key does what the dialog is for but a press on its button itself, and the
    //! focus is on Cancel: for what must not be done a second time by chance.
    void demandPress();
    [[nodiscard]] bool demandsPress() const;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! Takes the height that is missing, as far as the screen has it.
    void grow();

    Label *m_heading = nullptr;
    Label *m_text = nullptr; //!< null without one
    FittingArea *m_area = nullptr; //!< all between title and buttons
    QVBoxLayout *m_body = nullptr;
    MessageBar *m_bar = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    Button *m_cancel = nullptr;
    Button *m_action = nullptr; //!< null where there is nothing to do
    QShortcut *m_submit = nullptr; //!< presses the button that does what the dialog is for
};

//! The frame of every dialog: there is nothing to minimise or to enlarge over the window that
//! waits.
[[nodiscard]] inline Qt::WindowFlags dialogFlags()
{
    return Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint | Qt::WindowCloseButtonHint;
}

//! Asks before something is taken away: \p text says what. Cancel is the default.
class ConfirmDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p verb is on the button, which accepts.
    ConfirmDialog(const QString &title, const QString &text, const QString &verb, QWidget *parent);

    //! Lets the button be pressed only once what \p wanted says was typed.
    void demandName(const std::optional<TypedName> &wanted);
    //! Offers \p text beside it, as a check box with the object name \p name, which is off.
    QCheckBox *addChoice(const QString &name, const QString &text);

private:
    Button *m_confirm = nullptr;
};

//! Asks for one line of text.
class NameDialog final : public Dialog {
    Q_OBJECT
public:
    NameDialog(const QString &title, const QString &name, const QString &verb, QWidget *parent);

signals:
    //! The name that was entered, trimmed and not empty.
    void named(const QString &name);
};

} // namespace tokendeck
