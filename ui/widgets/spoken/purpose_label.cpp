// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/spoken/purpose_label.h"

#include <QComboBox>
#include <QLabel>

namespace tokendeck {

void sayPurposeOf(QComboBox *combo)
{
    // Of the drop-down, so that no layout has a place for it.
    auto *label = new QLabel(combo->accessibleName(), combo);
    label->setBuddy(combo);
    label->hide();
}

} // namespace tokendeck
