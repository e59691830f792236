// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace tokendeck {

class Actions;
struct Dependencies;

//! Lets the action of \p actions open the search in files above \p window, unless it is locked. \p
//! dependencies outlive \p window.
void connectScan(const Dependencies &dependencies, const Actions &actions, QWidget *window);

} // namespace tokendeck
