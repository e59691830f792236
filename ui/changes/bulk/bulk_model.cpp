// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/bulk/bulk_model.h"

#include "models/domain/names/display_name.h"
#include "models/store/row_lookup.h"
#include "models/tables/base/table_roles.h"
#include "ui/widgets/spoken/checked_words.h"
#include "ui/widgets/text/plain_text.h"
#include "words/sync/bulk_words.h"
#include "words/sync/change_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

BulkModel::BulkModel(const Workspace &workspace, const Clock &clock, QObject *parent)
    : RunModel(parent)
    , m_workspace(workspace)
    , m_clock(clock)
{
}

void BulkModel::setPlan(BulkPlan plan)
{
    // Who goes through the items stays where they are.
    const bool isSame = !m_run && plan.items.size() == m_plan.items.size() && !plan.items.empty();
    if (!isSame)
        beginResetModel();
    forgetRun();
    m_run.clear();
    m_plan = std::move(plan);
    m_runPositions.assign(m_plan.items.size(), -1);
    m_rows.clear();
    for (size_t row = 0; row < m_plan.items.size(); ++row) {
        if (m_plan.items[row].skip)
            continue;
        m_runPositions[row] = int(m_rows.size());
        m_rows.push_back(int(row));
    }
    if (isSame)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

void BulkModel::letChoose(size_t count)
{
    m_chosen.assign(count, false);
}

std::vector<Command> BulkModel::chosenOf(const std::vector<Command> &commands) const
{
    std::vector<Command> found;
    for (size_t i = 0; i < commands.size(); ++i) {
        if (!isChoosing() || m_chosen[i])
            found.push_back(commands[i]);
    }
    return found;
}

void BulkModel::chooseAll(bool chosen)
{
    m_chosen.assign(m_chosen.size(), chosen);
    emit choiceChanged();
}

bool BulkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_chosen[size_t(index.row())] = value.toInt() == Qt::Checked;
    emit choiceChanged();
    return true;
}

Qt::ItemFlags BulkModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RunModel::flags(index);
    return isChoosing() && !m_run && index.column() == Object ? flags | Qt::ItemIsUserCheckable
                                                              : flags;
}

void BulkModel::setRun(BulkRun *run)
{
    m_run = run;
    followRun(run);
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.items.size());
}

const BulkRun::Item *BulkModel::itemAt(int row) const
{
    const int position = m_runPositions[size_t(row)];
    return m_run && position >= 0 ? &m_run->items()[size_t(position)] : nullptr;
}

QString BulkModel::plannedText(const BulkItem &item) const
{
    const ConnectionId &connection = item.command.connection;
    const QString text = planText(item, *m_workspace.rows<Filter>(connection));
    const auto *deletion = std::get_if<DeleteSharedToken>(&item.command.change);
    const auto *token =
        deletion ? findRow<SharedToken>(m_workspace, connection, deletion->id.value()) : nullptr;
    return token ? tr("%1; %2").arg(text, lastUseText(*token, m_clock.now())) : text;
}

QString BulkModel::effect(int row) const
{
    const BulkItem &planned = m_plan.items[size_t(row)];
    if (planned.skip == BulkSkip::NotChosen)
        return m_run ? tr("Not chosen") : tr("stays as it is");
    if (planned.skip)
        return tr("Skipped: %1").arg(skipText(planned));
    const BulkRun::Item *item = itemAt(row);
    if (!item)
        return plannedText(planned);
    switch (item->state) {
    case BulkRun::ItemState::Waiting:
        return tr("Waiting");
    case BulkRun::ItemState::Running:
        return tr("Under way…");
    case BulkRun::ItemState::Left:
        return tr("Not begun");
    case BulkRun::ItemState::Done:
    case BulkRun::ItemState::Failed:
    case BulkRun::ItemState::Unknown:
        break;
    }
    return resultText(item->command, item->report);
}

Tone BulkModel::effectTone(int row) const
{
    const BulkItem &planned = m_plan.items[size_t(row)];
    if (planned.skip)
        return Tone::Dim;
    const BulkRun::Item *item = itemAt(row);
    if (!item)
        return planned.unfiltered.empty() ? Tone::Normal : Tone::Danger;
    const bool ended = item->state == BulkRun::ItemState::Done
        || item->state == BulkRun::ItemState::Failed || item->state == BulkRun::ItemState::Unknown;
    return ended ? reportTone(item->report) : Tone::Dim;
}

int BulkModel::firstNotDone() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const BulkRun::Item *item = itemAt(row);
        if (item && reportTone(item->report) != Tone::Good)
            return row;
    }
    return -1;
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BulkItem &planned = m_plan.items[size_t(index.row())];
    switch (role) {
    case Qt::AccessibleTextRole:
        if (flags(index) & Qt::ItemIsUserCheckable)
            return withCheck(changeName(planned.command.change),
                             m_chosen[size_t(index.row())] ? Qt::Checked : Qt::Unchecked);
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (index.column()) {
        case Object:
            return changeName(planned.command.change);
        case Account:
            return isolated(shownAccountName(m_workspace, planned.command));
        default:
            return effect(index.row());
        }
    case Qt::CheckStateRole:
        if (!(flags(index) & Qt::ItemIsUserCheckable))
            return {};
        return m_chosen[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return index.column() == Effect ? plainToolTip(effect(index.row())) : QVariant();
    case ToneRole:
        if (index.column() == Effect)
            return int(effectTone(index.row()));
        return int(planned.skip ? Tone::Dim : Tone::Normal);
    default:
        return {};
    }
}

} // namespace tokendeck

#include "moc_bulk_model.cpp"
