// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/fields/expiry_field.h"

#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"
#include "words/base/date_words.h"
#include "words/base/time_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int DefaultDays = 7;
constexpr std::array DayChoices{1, DefaultDays, 30, 90};
// What the choice's data says where it is no number of days.
constexpr int Keep = -1;
constexpr int Never = -2;
constexpr int AtDate = -3;

} // namespace

ExpiryField::ExpiryField(Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    build();
}

ExpiryField::ExpiryField(Clock &clock, const StatedTime &present, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_present(present)
{
    build();
}

void ExpiryField::build()
{
    m_combo = new QComboBox;
    m_combo->setObjectName(u"expiryCombo"_s);
    m_combo->setAccessibleName(tr("Expires"));
    setFocusProxy(m_combo);
    setAccessibleRole(this, QAccessible::Grouping);
    if (m_present) {
        QString present =
            m_present->isUnknown() ? tr("As it is: not known") : tr("As it is: never");
        if (const auto &moment = m_present->moment())
            present = tr("As it is: %1").arg(dayTimeText(localTime(*moment)));
        m_combo->addItem(present, Keep);
    }
    for (const int days : DayChoices)
        m_combo->addItem(tr("In %n days", nullptr, days), days);
    m_combo->addItem(tr("At the end of a day"), AtDate);
    if (!m_present || !m_present->isNever())
        m_combo->addItem(tr("Never"), Never);
    m_combo->setCurrentIndex(m_combo->findData(m_present ? Keep : DefaultDays));

    const QDate today = localTime(m_clock.now()).date();
    m_date = new QDateEdit(today.addDays(DefaultDays));
    m_date->setObjectName(u"expiryDate"_s);
    m_date->setAccessibleName(tr("Last day"));
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(today);
    m_date->setDisplayFormat(dayFormat());
    m_date->hide();

    auto *label = new Label(tr("Expires"), TextStyle::BodyStrong);
    label->setBuddy(m_combo);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_combo, 1);
    line->addWidget(m_date);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(label);
    layout->addLayout(line);
    m_note = new Label({}, TextStyle::Small, Tone::Warning);
    m_note->setObjectName(u"expiryNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    layout->addWidget(m_note);
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        m_date->setVisible(m_combo->currentData().toInt() == AtDate);
        updateNote();
        emit changed();
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        updateNote();
        emit changed();
    });
}

void ExpiryField::updateNote()
{
    const std::optional<TimePoint> present = m_present ? m_present->moment() : std::nullopt;
    const std::optional<TimePoint> chosen = expiry();
    QString note;
    if (present && chosen && *chosen < *present)
        note = tr("Earlier than now (%1): links with it stop working sooner.")
                   .arg(dayTimeText(localTime(*present)));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setSpokenDescription(m_combo, note);
    setSpokenDescription(m_date, note);
}

void ExpiryField::extend()
{
    const std::optional<TimePoint> present = m_present ? m_present->moment() : std::nullopt;
    if (!present)
        return;
    const TimePoint least = std::max(*present, m_clock.now()) + std::chrono::days(DefaultDays);
    const auto days = std::ranges::find_if(
        DayChoices, [&](int choice) { return m_clock.now() + std::chrono::days(choice) >= least; });
    m_date->setDate(localTime(least).date());
    m_combo->setCurrentIndex(m_combo->findData(days == DayChoices.end() ? AtDate : *days));
}

std::optional<TimePoint> ExpiryField::expiry() const
{
    const int choice = m_combo->currentData().toInt();
    switch (choice) {
    case Keep:
        return m_present->moment();
    case Never:
        return {};
    case AtDate: {
        // In some zones a day begins at one, when the clocks go forward.
        const QDateTime end = m_date->date().addDays(1).startOfDay();
        return TimePoint(std::chrono::milliseconds(end.toMSecsSinceEpoch()));
    }
    default:
        return m_clock.now() + std::chrono::days(choice);
    }
}

bool ExpiryField::isEdited() const
{
    return !m_present || m_combo->currentData().toInt() != Keep;
}

} // namespace tokendeck

#include "moc_expiry_field.cpp"
