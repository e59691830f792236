// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tokendeck {

class Button;
class Label;

//! What stands in the window's place while it is locked.
class LockPage final : public QWidget {
    Q_OBJECT
public:
    explicit LockPage(const QString &keychainName, QWidget *parent = nullptr);

    //! \p usesKeychain: there are tokens in the keychain, which can be locked as well.
    void focusUnlock(bool usesKeychain);
    //! Says what came of locking the keychain.
    void setKeychainLocked(bool locked);

signals:
    void unlockRequested();
    void keychainLockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_keychainName;
    Button *m_unlock = nullptr;
    Button *m_lockKeychain = nullptr;
    Label *m_outcome = nullptr;
};

} // namespace tokendeck
