// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/output_fields.h"

#include "ui/widgets/text/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tokendeck {

OutputFields::OutputFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(10);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_format = addCombo(u"formatCombo"_s, tr("Format"));
    for (const ReportFormat format : AllReportFormats)
        m_format->addItem(formatName(format), int(format));
    m_separator = addCombo(u"separatorCombo"_s, tr("Separator"));
    m_separator->addItem(tr("Comma"), u","_s);
    m_separator->addItem(tr("Semicolon"), u";"_s);
    // Where a comma is in numbers, spreadsheets take a semicolon between cells.
    if (QLocale::system().decimalPoint() == u","_s)
        m_separator->setCurrentIndex(1);
    m_mark = new QCheckBox(tr("Begin with a byte order mark"));
    m_mark->setObjectName(u"markCheck"_s);
    m_mark->setToolTip(tr("Some spreadsheets read letters with accents wrong without it."));
    m_mark->setChecked(true);
    m_form->addRow(m_mark);
    m_paper = addCombo(u"paperCombo"_s, tr("Paper"));
    m_paper->addItem(tr("A4"), int(QPageSize::A4));
    m_paper->addItem(tr("Letter"), int(QPageSize::Letter));
    if (QLocale::system().measurementSystem() == QLocale::ImperialUSSystem)
        m_paper->setCurrentIndex(1);
    connect(m_format, &QComboBox::currentIndexChanged, this, &OutputFields::update);
    update();
}

QComboBox *OutputFields::addCombo(const QString &objectName, const QString &label)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setAccessibleName(label);
    auto *title = new Label(label, TextStyle::BodyStrong);
    title->setBuddy(combo);
    m_form->addRow(title, combo);
    return combo;
}

void OutputFields::update()
{
    const ReportFormat format = output().format;
    m_form->setRowVisible(m_separator, format == ReportFormat::Csv);
    m_form->setRowVisible(m_mark, format == ReportFormat::Csv);
    m_form->setRowVisible(m_paper, format == ReportFormat::Pdf);
}

ReportOutput OutputFields::output() const
{
    return {.format = ReportFormat(m_format->currentData().toInt()),
            .csv = {.separator = m_separator->currentData().toString() == u";"_s ? ';' : ',',
                    .byteOrderMark = m_mark->isChecked()},
            .paper = QPageSize::PageSizeId(m_paper->currentData().toInt())};
}

void OutputFields::focusFirst()
{
    m_format->setFocus();
}

} // namespace tokendeck

#include "moc_output_fields.cpp"
