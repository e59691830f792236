// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/sidebar/nav_list.h"
#include "words/base/tone.h"

#include <QWidget>

namespace tokendeck {

class ActionKeys;
class Button;
class ConnectionCard;
class SyncIndicator;

//! The window's left edge: the connection switcher, the pages in groups, the sync state and Lock.
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    //! With text of 13 pixels; wider where that is larger.
    static constexpr int Width = 216;

    explicit Sidebar(QWidget *parent = nullptr);

    [[nodiscard]] NavList *pages() const { return m_pages; }
    [[nodiscard]] ConnectionCard *connectionCard() const { return m_card; }
    [[nodiscard]] Button *lockButton() const { return m_lock; }
    [[nodiscard]] Button *menuButton() const { return m_menu; }

    //! Lets Lock and Menu tell their keys.
    void setKeys(const ActionKeys &keys);
    //! "Synced 12 s ago", with a dot of \p tone.
    void setSyncState(const QString &text, Tone tone, const QString &details);

signals:
    //! The sync state was clicked.
    void refreshRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyWidth();

    ConnectionCard *m_card = nullptr;
    NavList *m_pages = nullptr;
    SyncIndicator *m_sync = nullptr;
    Button *m_menu = nullptr;
    Button *m_lock = nullptr;
};

} // namespace tokendeck
