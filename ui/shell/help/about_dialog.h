// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialog.h"

namespace tokendeck {

class ClipboardService;

//! What this application is: version, licence, and what it is made with.
class AboutDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p clipboard outlives it.
    AboutDialog(ClipboardService &clipboard, QWidget *parent);
};

} // namespace tokendeck
