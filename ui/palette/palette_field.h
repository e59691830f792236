// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "models/insight/search/search_query.h"
#include "ui/base/action_keys.h"

#include <QLineEdit>

#include <functional>

namespace tokendeck {

class TokenCatcher;

//! Where the palette is asked. It has the keyboard all the time and tells what is to happen in the
//! list below; what composes a letter is the input method's alone. A token that is pasted is shown
//! as dots until something else is typed.
class PaletteField final : public QLineEdit {
    Q_OBJECT
public:
    //! \p keys are those of the actions that it does itself.
    explicit PaletteField(ActionKeys keys, QWidget *parent = nullptr);

    [[nodiscard]] TokenCatcher *tokenCatcher() const { return m_catcher; }
    //! Stands for a token in place of a text. \p goesOn: it was typed, and what is typed next
    //! belongs to it.
    void showDots(bool goesOn);
    [[nodiscard]] bool showsDots() const { return m_dots; }
    //! What was typed; empty while there are dots.
    [[nodiscard]] QString asked() const { return m_dots ? QString() : text(); }
    //! Whether a word with a colon that is no search word is marked, too: it is where it is the
    //! name of nothing.
    void setMarksUnknown(bool marks);
    //! The first word that is marked, as it cannot be asked; nullptr without one.
    [[nodiscard]] const SearchWord *faultyWord() const;

signals:
    //! asked() is another.
    void askedChanged();
    //! One of the keys that walk through a list.
    void walked(int key);
    //! Enter, with Ctrl to show where it stands.
    void entered(bool shows);
    void pinRequested();
    void copyAsRequested();
    //! Tab: what can be done with what is selected.
    void offersRequested();
    //! The token behind the dots has \p letter behind it.
    void tokenWentOn(QChar letter);
    void closeRequested();
    void escaped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dropDots();
    [[nodiscard]] bool isMarked(const SearchWord &word) const;

    const ActionKeys m_keys;
    TokenCatcher *m_catcher = nullptr;
    bool m_dots = false;
    bool m_goesOn = false; //!< what the dots stand for is still being typed
    SearchQuery m_query; //!< empty while actions are searched
    bool m_marksUnknown = false;
    bool m_composing = false;
};

} // namespace tokendeck
