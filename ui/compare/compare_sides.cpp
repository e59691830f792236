// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compare_sides.h"

#include "ui/widgets/combo_width.h"
#include "ui/widgets/text/label.h"
#include "words/base/date_words.h"
#include "words/base/name_words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int NarrowestCombo = 140;
constexpr int WidestCombo = 320;

//! Of an entry that asks for a file.
const QString AskForFile = u"ask"_s;

} // namespace

CompareSides::CompareSides(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int side = 0; side < 2; ++side) {
        const QString title = side == 0 ? tr("From") : tr("To");
        auto *label = new Label(title, TextStyle::BodyStrong);
        auto *combo = new QComboBox;
        combo->setObjectName(side == 0 ? u"beforeCombo"_s : u"afterCombo"_s);
        combo->setAccessibleName(side == 0 ? tr("Earlier side") : tr("Later side"));
        setWidths(combo, NarrowestCombo, WidestCombo);
        label->setBuddy(combo);
        row->addWidget(label);
        row->addWidget(combo, 1);
        m_combos[size_t(side)] = combo;
        connect(combo, &QComboBox::activated, this, [this, side] { activated(side); });
    }
    row->addStretch(1);
    setFocusProxy(m_combos[0]);
}

void CompareSides::setDays(const std::vector<QDate> &days, const QDate &today)
{
    m_days = days;
    if (std::exchange(m_isFirst, false)) {
        m_chosen[1] = {.kind = CompareSide::Kind::Now};
        const auto earlier =
            std::ranges::find_if(m_days, [&today](const QDate &day) { return day < today; });
        if (earlier != m_days.end())
            m_chosen[0] = {.kind = CompareSide::Kind::Day, .day = *earlier};
        else if (!m_days.empty())
            m_chosen[0] = {.kind = CompareSide::Kind::Day, .day = m_days.front()};
    }
    for (int side = 0; side < 2; ++side)
        fill(side, m_chosen[size_t(side)]);
}

void CompareSides::fill(int side, const CompareSide &wanted)
{
    QComboBox *combo = m_combos[size_t(side)];
    const QSignalBlocker blocker(combo);
    combo->clear();
    combo->addItem(tr("Now"), u"now"_s);
    for (const QDate &day : m_days)
        combo->addItem(tr("Snapshot of %1").arg(dayText(day)), day);
    for (const QString &path : m_files)
        combo->addItem(shortName(QFileInfo(path).fileName()), u"file:"_s + path);
    combo->addItem(tr("A report file…"), AskForFile);
    int index = -1;
    switch (wanted.kind) {
    case CompareSide::Kind::Now:
        index = 0;
        break;
    case CompareSide::Kind::Day:
        index = combo->findData(wanted.day);
        break;
    case CompareSide::Kind::File:
        index = combo->findData(u"file:"_s + wanted.path);
        break;
    case CompareSide::Kind::None:
        break;
    }
    combo->setPlaceholderText(tr("Choose…"));
    combo->setCurrentIndex(index);
    fitList(combo);
    m_chosen[size_t(side)] = sideOf(side);
}

CompareSide CompareSides::sideOf(int side) const
{
    const QVariant chosen = m_combos[size_t(side)]->currentData();
    if (chosen.typeId() == QMetaType::QDate)
        return {.kind = CompareSide::Kind::Day, .day = chosen.toDate()};
    const QString word = chosen.toString();
    if (word == u"now"_s)
        return {.kind = CompareSide::Kind::Now};
    if (word.startsWith(u"file:"_s))
        return {.kind = CompareSide::Kind::File, .path = word.mid(5)};
    return {};
}

bool CompareSides::areChosen() const
{
    return before().kind != CompareSide::Kind::None && after().kind != CompareSide::Kind::None;
}

void CompareSides::activated(int side)
{
    if (m_combos[size_t(side)]->currentData() == QVariant(AskForFile)) {
        // Until a file is chosen, what was stays.
        fill(side, m_chosen[size_t(side)]);
        return askForFile(side);
    }
    const CompareSide now = sideOf(side);
    if (std::exchange(m_chosen[size_t(side)], now) != now)
        emit changed();
}

void CompareSides::askForFile(int side)
{
    auto *dialog = new QFileDialog(this, tr("Choose a report that was saved as JSON"));
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Reports (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, side](const QString &path) {
        if (std::ranges::find(m_files, path) == m_files.end())
            m_files.push_back(path);
        m_chosen[size_t(side)] = {.kind = CompareSide::Kind::File, .path = path};
        for (int each = 0; each < 2; ++each)
            fill(each, m_chosen[size_t(each)]);
        emit changed();
    });
    dialog->open();
}

} // namespace tokendeck

#include "moc_compare_sides.cpp"
