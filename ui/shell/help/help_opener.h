// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace tokendeck {

class Actions;

//! Lets the actions of help open their dialogs above \p window. \p actions outlive \p window.
void connectHelp(const Actions &actions, QWidget *window);

} // namespace tokendeck
