// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tokendeck {

class Button;
class ConnectionService;
class Label;

//! What stands in the window's place while it is locked.
class LockPage final : public QWidget {
    Q_OBJECT
public:
    //! \p connections outlives it.
    LockPage(ConnectionService &connections, const QString &keychainName,
             QWidget *parent = nullptr);

    //! \p usesKeychain: there are tokens in the keychain, which can be locked as well.
    void focusUnlock(bool usesKeychain);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! Where the keychain was locked from here it is opened first: nothing is unlocked without.
    void unlock();
    void lockKeychain();
    void setKeychainLocked(bool locked);
    void setKeychainOpened(bool opened);

    ConnectionService &m_connections;
    const QString m_keychainName;
    bool m_keychainLocked = false; //!< from here
    Button *m_unlock = nullptr;
    Button *m_lockKeychain = nullptr;
    Label *m_outcome = nullptr;
};

} // namespace tokendeck
