// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>

#include <vector>

class QDialog;
class QWidget;

namespace tokendeck {

//! What stands above the main window: menus, drop-downs and dialogs, nested ones too.
class OpenWindows {
public:
    explicit OpenWindows(QWidget &main);

    //! Closes all of it.
    void close();
    //! Takes all of it out of sight: what OutlivesLock is kept for bringBack(), all else is closed.
    void putAway();
    //! Shows again what putAway() has kept.
    void bringBack();

private:
    //! A dialog that was put away.
    struct Kept {
        QPointer<QDialog> dialog;
        QPointer<QWidget> focus;
    };

    //! The dialogs that are shown, a dialog before the ones that it has opened.
    [[nodiscard]] std::vector<QPointer<QDialog>> dialogs() const;

    QWidget &m_main;
    std::vector<Kept> m_kept;
};

} // namespace tokendeck
