// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/bulk/run_model.h"

#include <algorithm>

namespace tokendeck {

RunModel::RunModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RunModel::followRun(QuietRun *run)
{
    m_run = run;
    connect(run, &QuietRun::itemChanged, this, [this](int position) {
        const int row = rowOfItem(position);
        m_dirty = m_dirty ? std::pair(std::min(m_dirty->first, row), std::max(m_dirty->second, row))
                          : std::pair(row, row);
    });
    // Once for each turn of the event loop: a thousand answers are not a thousand repaints.
    connect(run, &QuietRun::progressChanged, this, &RunModel::flush);
    connect(run, &QuietRun::finished, this, &RunModel::flush);
    emit headerDataChanged(Qt::Horizontal, Effect, Effect);
    if (rowCount() > 0)
        emit dataChanged(index(0, Effect), index(rowCount() - 1, Effect));
}

void RunModel::forgetRun()
{
    if (m_run)
        m_run->disconnect(this);
    m_run.clear();
    m_dirty.reset();
}

void RunModel::flush()
{
    if (!m_dirty)
        return;
    const auto [first, last] = *m_dirty;
    m_dirty.reset();
    emit dataChanged(index(first, Object), index(last, Effect));
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Object:
        return tr("Name");
    case Account:
        return tr("Account");
    case Effect:
        return hasRun() ? tr("Result") : tr("What happens");
    default:
        return {};
    }
}

} // namespace tokendeck

#include "moc_run_model.cpp"
