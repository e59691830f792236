// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activity_filters.h"

#include "ui/theme/app_style.h"
#include "ui/theme/mirroring.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combo_width.h"
#include "ui/widgets/spoken/purpose_label.h"
#include "words/lists/activity_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! All four fit beside the details of a page that is about to fold them away.
constexpr int NarrowestCombo = 76;
constexpr int WidestCombo = 200;

template <typename Enum> std::optional<Enum> chosenIn(const QComboBox *combo)
{
    const QVariant data = combo->currentData();
    return data.isValid() ? std::optional(Enum(data.toInt())) : std::nullopt;
}

} // namespace

ActivityFilters::ActivityFilters(QWidget *parent)
    : QWidget(parent)
    , m_showAll(new Button(tr("Show all"), Button::Kind::Link))
{
    setObjectName(u"activityFilters"_s);
    auto *layout = new QHBoxLayout(this);
    setReadingMargins(this, {18, 10, 12, 8});
    layout->setSpacing(8);
    m_person = addCombo(u"personCombo"_s, tr("Person"), tr("Any person"));
    m_kind = addCombo(u"kindCombo"_s, tr("Kind"), tr("Any kind"));
    for (const ActivityKind kind :
         {ActivityKind::Copied, ActivityKind::Created, ActivityKind::Changed, ActivityKind::Rotated,
          ActivityKind::Deleted, ActivityKind::Other})
        m_kind->addItem(activityKindWord(kind), int(kind));
    m_outcome = addCombo(u"outcomeCombo"_s, tr("Outcome"), tr("Any outcome"));
    for (const ActivityOutcome outcome : {ActivityOutcome::Done, ActivityOutcome::Failed,
                                          ActivityOutcome::Unknown, ActivityOutcome::Dropped})
        m_outcome->addItem(shortOutcome(outcome), int(outcome));
    m_span = addCombo(u"timeCombo"_s, tr("Time"), tr("Any time"));
    for (const auto &[span, words] : {std::pair{ActivitySpan::Today, tr("Today")},
                                      std::pair{ActivitySpan::Days7, tr("Last 7 days")},
                                      std::pair{ActivitySpan::Days30, tr("Last 30 days")},
                                      std::pair{ActivitySpan::Days90, tr("Last 90 days")}})
        m_span->addItem(words, int(span));
    for (QComboBox *combo : m_combos)
        fitList(combo);
    m_showAll->setObjectName(u"showAllButton"_s);
    m_showAll->setToolTip(tr("Show every entry, whatever was chosen or searched for"));
    // The fields keep their places when it comes.
    QSizePolicy policy = m_showAll->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_showAll->setSizePolicy(policy);
    m_showAll->hide();
    layout->addWidget(m_showAll);
    layout->addStretch(1);
    connect(m_showAll, &Button::clicked, this, &ActivityFilters::showAllRequested);
}

QComboBox *ActivityFilters::addCombo(const QString &objectName, const QString &accessibleName,
                                     const QString &any)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setAccessibleName(accessibleName);
    combo->addItem(any);
    setWidths(combo, NarrowestCombo, WidestCombo);
    static_cast<QHBoxLayout *>(layout())->addWidget(combo, 4);
    sayPurposeOf(combo, this);
    m_combos.push_back(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, [this] {
        update();
        emit changed();
    });
    return combo;
}

//! Shows which fields narrow.
void ActivityFilters::update()
{
    for (QComboBox *combo : m_combos) {
        combo->setProperty(AppStyle::NarrowingChoice, combo->currentIndex() > 0);
        combo->update();
    }
    m_showAll->setVisible(narrowing().isFiltered());
}

void ActivityFilters::setPersons(QStringList persons)
{
    // Who was chosen may have nothing among what is read now.
    const QVariant chosen = m_person->currentData();
    if (chosen.isValid() && !persons.contains(chosen.toString()))
        persons.append(chosen.toString());
    std::ranges::sort(persons, [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    QStringList offered;
    for (int i = 1; i < m_person->count(); ++i)
        offered.append(m_person->itemText(i));
    if (offered == persons)
        return;
    const QSignalBlocker blocker(m_person);
    while (m_person->count() > 1)
        m_person->removeItem(m_person->count() - 1);
    for (const QString &person : persons)
        m_person->addItem(person, person);
    m_person->setCurrentIndex(chosen.isValid() ? m_person->findData(chosen) : 0);
    fitList(m_person);
}

ActivityNarrowing ActivityFilters::narrowing() const
{
    ActivityNarrowing narrowing{.kind = chosenIn<ActivityKind>(m_kind),
                                .outcome = chosenIn<ActivityOutcome>(m_outcome),
                                .span = chosenIn<ActivitySpan>(m_span).value_or(ActivitySpan::Any)};
    if (const QVariant person = m_person->currentData(); person.isValid())
        narrowing.person = person.toString();
    return narrowing;
}

QStringList ActivityFilters::chosen() const
{
    QStringList chosen;
    for (const QComboBox *combo : m_combos) {
        if (combo->currentIndex() > 0)
            chosen.append(tr("%1: %2").arg(combo->accessibleName(), combo->currentText()));
    }
    return chosen;
}

void ActivityFilters::clear()
{
    if (!narrowing().isFiltered())
        return;
    for (QComboBox *combo : m_combos) {
        const QSignalBlocker blocker(combo);
        combo->setCurrentIndex(0);
    }
    update();
    emit changed();
}

} // namespace tokendeck

#include "moc_activity_filters.cpp"
