// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/spoken/purpose_label.h"

#include <QComboBox>
#include <QLabel>

namespace tokendeck {

void sayPurposeOf(QComboBox *combo, QWidget *place)
{
    // Qt looks for it beside the drop-down.
    auto *label = new QLabel(combo->accessibleName(), place);
    label->setBuddy(combo);
    label->hide();
}

} // namespace tokendeck
