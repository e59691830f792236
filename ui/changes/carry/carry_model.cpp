// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/carry/carry_model.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "models/tables/base/table_roles.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/cell_words.h"
#include "words/sync/carry_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Whether the account has \p item, or needs it for nothing: there is nothing to look at.
bool isSettled(const CarryItem &item)
{
    return item.existing || item.skip == CarrySkip::AlreadyThere
        || item.skip == CarrySkip::NotNeeded;
}

} // namespace

CarryModel::CarryModel(const Workspace &workspace, Clock &clock, QObject *parent)
    : RunModel(parent)
    , m_workspace(workspace)
    , m_clock(clock)
{
    // Masks come with the lists, and go with a lock.
    connect(&workspace, &Workspace::rowsChanged, this, [this](const RowsChange &change) {
        if (change.kind == ListKind::SharedTokens)
            tokensChanged();
    });
    connect(&workspace, &Workspace::connectionChanged, this, &CarryModel::tokensChanged);
}

void CarryModel::setPlans(CarrySource source, std::vector<CarryPlan> plans)
{
    std::vector<Place> places;
    for (size_t plan = 0; plan < plans.size(); ++plan) {
        for (size_t item = 0; item < plans[plan].items.size(); ++item)
            places.push_back({plan, item, int(places.size())});
    }
    std::ranges::stable_partition(places, [&plans](const Place &place) {
        return !isSettled(plans[place.plan].items[place.item]);
    });
    // Who goes through the rows stays where they are.
    const bool isSame = !m_run && !places.empty() && places == m_places && source == m_source;
    if (!isSame)
        beginResetModel();
    forgetRun();
    m_run.clear();
    m_source = std::move(source);
    m_plans = std::move(plans);
    m_places = std::move(places);
    m_rows.resize(m_places.size());
    for (size_t row = 0; row < m_places.size(); ++row)
        m_rows[size_t(m_places[row].position)] = int(row);
    if (isSame)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

void CarryModel::setRun(CarryRun *run)
{
    m_run = run;
    followRun(run);
}

void CarryModel::tokensChanged()
{
    if (m_run && !m_places.empty())
        emit dataChanged(index(0, Effect), index(rowCount() - 1, Effect));
}

int CarryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

const CarryItem &CarryModel::planned(int row) const
{
    const Place &place = m_places[size_t(row)];
    return m_plans[place.plan].items[place.item];
}

const ConnectionId &CarryModel::target(int row) const
{
    return m_plans[m_places[size_t(row)].plan].connection;
}

const CarryRun::Item *CarryModel::itemAt(int row) const
{
    return m_run ? &m_run->items()[size_t(m_places[size_t(row)].position)] : nullptr;
}

std::optional<RowRef> CarryModel::madeToken(int row) const
{
    const CarryRun::Item *item = row >= 0 ? itemAt(row) : nullptr;
    if (!item || item->state != CarryRun::ItemState::Done
        || item->planned.kind != ListKind::SharedTokens || !item->report.createdId)
        return {};
    return RowRef{item->target, *item->report.createdId};
}

std::vector<RowRef> CarryModel::madeTokens() const
{
    std::vector<RowRef> made;
    for (int row = 0; row < rowCount(); ++row) {
        if (std::optional<RowRef> token = madeToken(row))
            made.push_back(*std::move(token));
    }
    return made;
}

int CarryModel::firstNotDone() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const CarryRun::Item *item = itemAt(row);
        const Tone tone = item ? carryTone(*item) : Tone::Dim;
        if (tone == Tone::Danger || tone == Tone::Warning)
            return row;
    }
    return -1;
}

QString CarryModel::mask(int row) const
{
    const std::optional<RowRef> made = madeToken(row);
    const SharedToken *token =
        made ? findRow<SharedToken>(m_workspace, made->connection, made->id) : nullptr;
    return token && !token->token.isEmpty() ? token->token.masked() : QString();
}

//! Of a token that is made under another name, that name, once it is under way.
QString CarryModel::name(int row) const
{
    const CarryRun::Item *item = itemAt(row);
    return item && item->planned.kind == ListKind::SharedTokens ? isolated(item->planned.name)
                                                                : carryName(m_source, planned(row));
}

QString CarryModel::effect(int row) const
{
    const CarryRun::Item *item = itemAt(row);
    if (!item)
        return carryText(m_source, planned(row), m_workspace, target(row), m_clock.now());
    const QString result = carryResult(m_source, *item, m_workspace, m_clock.now());
    const QString shown = mask(row);
    return shown.isEmpty() ? result : u"%1 · %2"_s.arg(shown, result);
}

Tone CarryModel::effectTone(int row) const
{
    if (const CarryRun::Item *item = itemAt(row))
        return carryTone(*item);
    const CarryItem &item = planned(row);
    return item.isMade() ? Tone::Normal : Tone::Dim;
}

QVariant CarryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::AccessibleTextRole:
        // The ends of a token letter by letter would say less than what has become of it.
        if (const CarryRun::Item *item = itemAt(row); item && index.column() == Effect)
            return carryResult(m_source, *item, m_workspace, m_clock.now());
        [[fallthrough]];
    case Qt::DisplayRole:
        if (index.column() == Object)
            return name(row);
        if (index.column() == Account) {
            const QString account = shownAccountName(m_workspace, target(row));
            return account.isEmpty() ? noValue() : isolated(account);
        }
        return effect(row);
    case Qt::ToolTipRole:
        return index.column() == Effect ? plainToolTip(effect(row)) : QVariant();
    case ToneRole:
        if (index.column() == Effect)
            return int(effectTone(row));
        return int(planned(row).skip ? Tone::Dim : Tone::Normal);
    default:
        return {};
    }
}

} // namespace tokendeck

#include "moc_carry_model.cpp"
