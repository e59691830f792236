// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>

class QMenu;
class QWidget;

namespace tokendeck {

enum class ActionId;
class Actions;

//! Adds an entry of \p menu's own for each of \p ids that is visible, which does what the action
//! does: an access key that is right there may be taken in another menu.
void addEntries(const Actions &actions, QMenu *menu, std::initializer_list<ActionId> ids);

//! The menu of the application: reports, the search in files, connections in files, settings, help,
//! lock and quit. Deletes itself when it is closed.
[[nodiscard]] QMenu *makeAppMenu(const Actions &actions, QWidget *parent);

} // namespace tokendeck
