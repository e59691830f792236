// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialog.h"

namespace tokendeck {

//! Asks which of two ways to go; Cancel leaves all as it is.
class ChoiceDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p verb is what most will want; \p other is the way that cannot be taken back.
    ChoiceDialog(const QString &title, const QString &text, const QString &verb,
                 const QString &other, QWidget *parent);

signals:
    //! \p first: the way of \p verb.
    void chosen(bool first);
};

} // namespace tokendeck
