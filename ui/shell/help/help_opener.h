// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace tokendeck {

class Actions;
struct Dependencies;

//! Lets the actions of help open their dialogs above \p window. \p actions and what \p dependencies
//! name outlive \p window.
void connectHelp(const Dependencies &dependencies, const Actions &actions, QWidget *window);

} // namespace tokendeck
