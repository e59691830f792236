// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/changes_fixture.h"

#include <QPointer>
#include <QSet>

#include <functional>
#include <vector>

class QAbstractButton;
class QMenu;

namespace tokendeck::test {

//! Goes through the window of a fixture as somebody does who presses everything once: each page,
//! without and with rows selected, each menu, and each dialog that a button, a menu or a key opens.
//! What a dialog is for is not done: it is left again. Nothing is locked, and nothing ends.
class WindowWalk {
public:
    //! Is shown the window, a dialog or a menu each time that it may have changed; \p way says how
    //! it was come to.
    using Look = std::function<void(const QString &way, QWidget *seen)>;

    WindowWalk(ChangesFixture &fixture, Look look);

    void walk();
    //! The classes of the dialogs that were opened.
    [[nodiscard]] const QSet<QString> &dialogs() const { return m_dialogs; }

private:
    using Open = std::function<QMenu *()>;

    void walkPage(const char *key);
    //! To the page that is walked, from wherever what was pressed has led.
    void comeBack();
    //! Presses what can be pressed in \p root and was not before.
    void press(const QString &way, QWidget *root);
    //! Whether it was new, and there.
    bool pressOne(const QString &way, QAbstractButton *button);
    //! Takes each action of the menu that \p open opens.
    void take(const QString &way, const Open &open);
    //! Looks at what has opened, and leaves it.
    void follow(const QString &way, const Open &open);
    void leave(QDialog *dialog);
    void lookAt(const QString &way, QWidget *seen);
    //! Whether \p what, of \p root, is pressed for the first time.
    [[nodiscard]] bool isNew(const QWidget *root, const QString &what);

    ChangesFixture &m_fixture;
    Look m_look;
    const char *m_page = nullptr; //!< is walked
    std::vector<QPointer<QDialog>> m_open;
    QSet<QString> m_pressed;
    QSet<QString> m_dialogs;
};

} // namespace tokendeck::test
