// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace tokendeck::test {

//! What a screen reader would miss in what is in sight of \p root: a control without a name, a role
//! or a state, a text that says nothing, a sentence that is spoken twice; one line each.
[[nodiscard]] QStringList accessibleFaults(QWidget *root);

//! From now on each page and each window of the program that comes into sight is looked at so, and
//! the test that runs fails with what is found. Once is enough.
void watchAccessibility();

} // namespace tokendeck::test
