// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/combo_width.h"

#include "ui/widgets/text/plain_text.h"

#include <QAbstractItemView>
#include <QComboBox>

#include <algorithm>

namespace tokendeck {

namespace {

constexpr int WidestList = 420;
constexpr int ListPadding = 28; //!< of its frame and its scroll bar

void tellChoice(QComboBox *combo)
{
    combo->setToolTip(plainToolTip(combo->currentText()));
}

} // namespace

void setWidths(QComboBox *combo, int narrowest, int widest)
{
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumWidth(narrowest);
    combo->setMaximumWidth(widest);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QObject::connect(combo, &QComboBox::currentTextChanged, combo, [combo] { tellChoice(combo); });
    tellChoice(combo);
}

void fitList(QComboBox *combo)
{
    combo->view()->setMinimumWidth(
        std::min(WidestList, combo->view()->sizeHintForColumn(0) + ListPadding));
    tellChoice(combo); // filled without a signal
}

} // namespace tokendeck
