// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/dependencies.h"

#include <QWidget>

#include <memory>

namespace tokendeck {

class Button;
class Label;
class TokenStore;

//! What stands in the window's place while it is locked.
class LockPage final : public QWidget {
    Q_OBJECT
public:
    explicit LockPage(const Dependencies &dependencies, QWidget *parent = nullptr);

    //! \p usesKeychain: there are tokens in the keychain, which can be locked as well.
    void focusUnlock(bool usesKeychain);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! Where the keychain was locked from here it is opened first: nothing is unlocked without.
    void unlock();
    void cancelUnlock();
    void lockKeychain();
    //! Says what is so of the clipboard, and where the tokens come from again.
    void updateText();
    [[nodiscard]] TokenStore &tokens() const;
    void setKeychainLocked(bool locked);
    void setKeychainOpened(bool opened);
    void setAsking(bool asking);

    const Dependencies m_deps;
    bool m_keychainLocked = false; //!< from here
    bool m_usesKeychain = true;
    std::unique_ptr<QObject> m_question; //!< lives while the keychain asks for its password
    Label *m_mark = nullptr; //!< of the sandbox
    Label *m_text = nullptr;
    Button *m_unlock = nullptr;
    Button *m_lockKeychain = nullptr;
    Button *m_cancel = nullptr; //!< of the question
    Label *m_outcome = nullptr;
};

} // namespace tokendeck
