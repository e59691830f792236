// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/action_keys.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace tokendeck {

class Actions;
class Page;
class PreferencesStore;
class Sidebar;

//! Gives the keys that the admin has set to the window's actions, and tells them to whatever shows
//! them, now and when they change.
class KeyTeller final : public QObject {
    Q_OBJECT
public:
    //! \p preferences and \p actions outlive this.
    KeyTeller(const PreferencesStore &preferences, Actions &actions, QObject *parent);

    void tell(Page *page);
    void tell(Sidebar *sidebar);

private:
    void take(const ActionKeys &keys);

    Actions &m_actions;
    ActionKeys m_keys;
    std::vector<QPointer<Page>> m_pages;
    QPointer<Sidebar> m_sidebar;
};

} // namespace tokendeck
