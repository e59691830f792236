// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/region_field.h"

#include "models/domain/region.h"
#include "ui/widgets/spoken/purpose_label.h"
#include "ui/widgets/text/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

QString regionText(const Region &region)
{
    const QString text = u"%1 · %2"_s.arg(region.name, region.apiHost);
    switch (region.state) {
    case RegionState::Current:
        return text;
    case RegionState::Experimental:
        return RegionField::tr("%1 (experimental)").arg(text);
    case RegionState::Withdrawn:
        return RegionField::tr("%1 (withdrawn)").arg(text);
    }
    return text;
}

} // namespace

RegionField::RegionField(QWidget *parent)
    : QWidget(parent)
    , m_combo(new QComboBox)
    , m_url(new QLineEdit)
    , m_note(new Label({}, TextStyle::Small, Tone::Dim))
{
    m_combo->setObjectName(u"regionCombo"_s);
    m_combo->setAccessibleName(tr("Region"));
    sayPurposeOf(m_combo, this);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Region &region : regions())
        m_combo->addItem(regionText(region), region.code);
    m_combo->addItem(tr("Custom URL…"));
    m_combo->setMaxVisibleItems(m_combo->count());
    m_url->setObjectName(u"customUrl"_s);
    m_url->setAccessibleName(tr("Custom URL of the API"));
    m_url->setPlaceholderText(u"https://api-xx.logz.io"_s);
    m_note->setObjectName(u"regionNote"_s);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_combo);
    layout->addWidget(m_url);
    layout->addWidget(m_note);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &RegionField::updateContent);
    connect(m_url, &QLineEdit::textChanged, this, &RegionField::updateContent);
    updateContent();
}

bool RegionField::isCustom() const
{
    return m_combo->currentIndex() == m_combo->count() - 1;
}

QUrl RegionField::apiUrl() const
{
    if (isCustom()) {
        const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
        return isAcceptableApiUrl(url) ? url : QUrl();
    }
    const Region *region = regionByCode(m_combo->currentData().toString());
    return region ? apiUrlOf(*region) : QUrl();
}

bool RegionField::chooseCloudRegion(const QString &cloudRegion)
{
    const Region *region = regionByCloudRegion(cloudRegion);
    const int index = region ? m_combo->findData(region->code) : -1;
    if (index >= 0)
        m_combo->setCurrentIndex(index);
    return index >= 0;
}

void RegionField::updateContent()
{
    const bool custom = isCustom();
    m_url->setVisible(custom);
    QString note;
    Tone tone = Tone::Dim;
    if (custom) {
        if (!m_url->text().trimmed().isEmpty() && !apiUrl().isValid()) {
            note = tr("An address begins with https:// and has no user name, “?” or “#”. Plain "
                      "http:// works on this computer alone.");
            tone = Tone::Danger;
        }
    } else if (const Region *region = regionByCode(m_combo->currentData().toString())) {
        if (region->state == RegionState::Experimental)
            note = tr("Logz.io documents this region in part only.");
        else if (region->state == RegionState::Withdrawn)
            note = tr("Logz.io withdrew this region in 2023.");
        else
            note = tr("The one whose accounts sign in at %1.").arg(region->consoleHost);
    }
    m_note->setText(note);
    m_note->setTone(tone);
    m_note->setVisible(!note.isEmpty());
    emit changed();
}

} // namespace tokendeck

#include "moc_region_field.cpp"
