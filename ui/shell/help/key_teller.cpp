// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/key_teller.h"

#include "services/settings/preferences_store.h"
#include "ui/base/actions.h"
#include "ui/frame/page.h"
#include "ui/shell/sidebar/sidebar.h"

namespace tokendeck {

KeyTeller::KeyTeller(const PreferencesStore &preferences, Actions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    connect(&preferences, &PreferencesStore::changed, this,
            [this](const Preferences &changed) { take(ActionKeys(changed.shortcuts)); });
    take(actionKeys(preferences));
}

void KeyTeller::tell(Page *page)
{
    m_pages.emplace_back(page);
    page->setKeys(m_keys);
}

void KeyTeller::tell(Sidebar *sidebar)
{
    m_sidebar = sidebar;
    sidebar->setKeys(m_keys);
}

void KeyTeller::take(const ActionKeys &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    m_actions.setKeys(keys);
    for (const QPointer<Page> &page : m_pages) {
        if (page)
            page->setKeys(keys);
    }
    if (m_sidebar)
        m_sidebar->setKeys(keys);
}

} // namespace tokendeck

#include "moc_key_teller.cpp"
