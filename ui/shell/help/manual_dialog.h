// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialog.h"

namespace tokendeck {

//! The manual, which is part of the application: it needs no network.
class ManualDialog final : public Dialog {
    Q_OBJECT
public:
    //! Opens at \p page, "tokens.html".
    ManualDialog(QWidget *parent, const QString &page = QStringLiteral("index.html"));
};

} // namespace tokendeck
