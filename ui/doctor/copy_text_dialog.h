// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialog.h"

namespace tokendeck {

class ClipboardService;

//! Shows a text that is to be passed on, before it is copied.
class CopyTextDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p explanation says what is in it. \p clipboard outlives the dialog.
    CopyTextDialog(const QString &title, const QString &explanation, const QString &text,
                   ClipboardService &clipboard, QWidget *parent);
};

} // namespace tokendeck
