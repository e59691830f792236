// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QWidget;

namespace tokendeck {

class Actions;

//! The menu of the application: reports, the search in files, connections in files, settings, help,
//! lock and quit. Deletes itself when it is closed.
[[nodiscard]] QMenu *makeAppMenu(const Actions &actions, QWidget *parent);

} // namespace tokendeck
