// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialog.h"

namespace tokendeck {

//! Takes logs as JSON lines, one object a line.
class PasteDialog final : public Dialog {
    Q_OBJECT
public:
    explicit PasteDialog(QWidget *parent);

signals:
    //! Not blank.
    void pasted(const QByteArray &lines);
};

} // namespace tokendeck
