// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/difference_filters.h"

#include "ui/frame/search/filter_chip.h"
#include "words/reports/comparison_words.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tokendeck {

DifferenceFilters::DifferenceFilters(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Kinds of changes"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (int kind = 0; kind < DifferenceKindCount; ++kind) {
        auto *chip = new FilterChip(differenceWord(DifferenceKind(kind)));
        chip->setObjectName(u"kind_"_s + DifferenceWords[size_t(kind)]);
        chip->hide();
        row->addWidget(chip);
        m_chips[size_t(kind)] = chip;
        connect(chip, &FilterChip::toggled, this, &DifferenceFilters::changed);
    }
    row->addStretch(1);
}

void DifferenceFilters::setComparison(const Comparison *comparison)
{
    bool any = false;
    for (int kind = 0; kind < DifferenceKindCount; ++kind) {
        FilterChip *chip = m_chips[size_t(kind)];
        const int count = comparison ? comparison->count(DifferenceKind(kind)) : 0;
        chip->setCount(count, false);
        // The keyboard is not taken away from it by what it did.
        const bool isShown = count > 0 || chip->isChecked() || chip->hasFocus();
        chip->setVisible(isShown);
        any = any || isShown;
    }
    setVisible(any);
}

DifferenceKinds DifferenceFilters::chosen() const
{
    DifferenceKinds kinds;
    for (size_t kind = 0; kind < m_chips.size(); ++kind)
        kinds.set(kind, m_chips[kind]->isChecked());
    return kinds;
}

void DifferenceFilters::clear()
{
    for (FilterChip *chip : m_chips) {
        const QSignalBlocker blocker(chip);
        chip->setChecked(false);
    }
    emit changed();
}

} // namespace tokendeck

#include "moc_difference_filters.cpp"
