// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settings/finding_settings.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "words/estate/finding_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace tokendeck {

FindingSettings::FindingSettings(const FindingLimits &limits, QWidget *parent)
    : QWidget(parent)
    , m_limits(limits)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 10, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    auto *text =
        new Label(tr("What is not ticked is not looked for: it is in no list, no count and "
                     "no score. Search words and quick filters go by the same days."),
                  TextStyle::Body, Tone::Dim);
    text->setWordWrap(true);
    grid->addWidget(text, 0, 0, 1, 2);
    int row = 1;
    for (const FindingKey &key : FindingKeys) {
        Line line{.kind = key.kind, .check = new QCheckBox(findingKindName(key.kind))};
        line.check->setObjectName(u"finding_"_s + key.word);
        line.check->setChecked(!limits.isOff(key.kind));
        grid->addWidget(line.check, row, 0);
        if (const std::optional<DayRange> range = dayRangeOf(key.kind)) {
            line.days = new QSpinBox;
            line.days->setObjectName(u"days_"_s + key.word);
            line.days->setRange(range->least, range->most);
            line.days->setValue(daysOf(limits, key.kind));
            line.days->setSuffix(tr(" days"));
            line.days->setAccessibleName(tr("Days: %1").arg(findingKindName(key.kind)));
            line.days->setToolTip(tr("%1 to %2 days").arg(range->least).arg(range->most));
            line.days->setEnabled(line.check->isChecked());
            connect(line.check, &QCheckBox::toggled, line.days, &QSpinBox::setEnabled);
            grid->addWidget(line.days, row, 1);
        }
        m_lines.push_back(line);
        ++row;
    }
    auto *usual = new Button(tr("As they were at first"), Button::Kind::Link);
    usual->setObjectName(u"usualFindings"_s);
    connect(usual, &Button::clicked, this, &FindingSettings::showUsual);
    grid->addWidget(usual, row, 0, 1, 2, Qt::AlignLeading);
}

FindingLimits FindingSettings::limits() const
{
    FindingLimits limits = m_limits;
    for (const Line &line : m_lines) {
        limits.off.set(size_t(line.kind), !line.check->isChecked());
        if (line.days)
            setDays(limits, line.kind, line.days->value());
    }
    return limits;
}

void FindingSettings::showUsual()
{
    const FindingLimits usual;
    for (const Line &line : m_lines) {
        line.check->setChecked(true);
        if (line.days)
            line.days->setValue(daysOf(usual, line.kind));
    }
}

} // namespace tokendeck

#include "moc_finding_settings.cpp"
