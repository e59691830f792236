// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/actions.h"
#include "ui/dialogs/dialog.h"

namespace tokendeck {

//! The list of shortcuts and of the words of a search; any of Esc, Return and the key that opened
//! it takes it away.
class ShortcutsDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p again are the keys that opened it.
    ShortcutsDialog(const std::vector<KeyLine> &lines, const QKeySequence &again, QWidget *parent);
};

} // namespace tokendeck
