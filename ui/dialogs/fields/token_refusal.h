// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace tokendeck {

class Workspace;

//! Keeps tokens out of \p field, which searches a list of a dialog: one that is put in is not
//! taken, and where it should be shown instead is said in its place. \p workspace outlives it.
void keepTokensOut(QLineEdit *field, const Workspace &workspace);

} // namespace tokendeck
