// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialog.h"

#include <QStringList>

class QCheckBox;

namespace tokendeck {

//! Asks before the edits of a draft are lost. Filters that were made for it stay, unless the admin
//! has them deleted again.
class DiscardDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p made are the filters that were made and that no token has, each with its account; \p
    //! edited is whether there are edits, too, and \p unsettled whether it is not known if they
    //! were saved.
    DiscardDialog(const QStringList &made, bool edited, bool unsettled, QWidget *parent);

    //! Whether the filters that were made are to be deleted again.
    [[nodiscard]] bool takesBack() const;

private:
    QCheckBox *m_takeBack = nullptr;
};

} // namespace tokendeck
