// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/import_model.h"

#include "models/domain/names/display_name.h"
#include "models/tables/base/table_roles.h"
#include "ui/shell/connections/transfer_words.h"
#include "ui/widgets/spoken/checked_words.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/cell_words.h"
#include "words/base/tone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

ImportModel::ImportModel(ConnectionBundle bundle, const Workspace &workspace,
                         const SilenceStore &silences, QObject *parent)
    : QAbstractTableModel(parent)
    , m_bundle(std::move(bundle))
    , m_workspace(workspace)
    , m_silences(silences)
    , m_rows(importRows(m_bundle, workspace, silences.silences()))
{
    for (const ImportRow &row : m_rows)
        m_chosen.push_back(row.state == ImportState::New);
    connect(&workspace, &Workspace::connectionAdded, this, &ImportModel::compare);
    connect(&workspace, &Workspace::connectionRemoved, this, &ImportModel::compare);
    connect(&workspace, &Workspace::connectionChanged, this, &ImportModel::compare);
    connect(&workspace, &Workspace::apiTokenEntriesChanged, this, &ImportModel::compare);
    connect(&silences, &SilenceStore::changed, this, &ImportModel::compare);
}

void ImportModel::compare()
{
    std::vector<ImportRow> rows = importRows(m_bundle, m_workspace, m_silences.silences());
    if (rows == m_rows)
        return;
    for (size_t i = 0; i < rows.size(); ++i) {
        // What was chosen was something else.
        if (rows[i].state != m_rows[i].state)
            m_chosen[i] = rows[i].state == ImportState::New;
    }
    m_rows = std::move(rows);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit choiceChanged();
}

bool ImportModel::isOpen(int row) const
{
    const ImportState state = m_rows[size_t(row)].state;
    return state == ImportState::New || state == ImportState::Differs;
}

std::vector<size_t> ImportModel::chosen() const
{
    std::vector<size_t> positions;
    for (int row = 0; row < rowCount(); ++row) {
        if (isOpen(row) && m_chosen[size_t(row)])
            positions.push_back(size_t(row));
    }
    return positions;
}

int ImportModel::count(ImportState state) const
{
    return int(std::ranges::count(m_rows, state, &ImportRow::state));
}

int ImportModel::countTaken() const
{
    const std::vector<size_t> positions = chosen();
    return int(std::ranges::count_if(
        positions, [this](size_t row) { return m_rows[row].state == ImportState::Differs; }));
}

void ImportModel::takeKnown(bool take)
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].state == ImportState::Differs)
            m_chosen[row] = take;
    }
    if (m_rows.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit choiceChanged();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::text(int row, int column) const
{
    const BundleEntry &entry = m_bundle.entries[size_t(row)];
    const Connection &connection = entry.content.connection;
    const ImportRow &state = m_rows[size_t(row)];
    switch (column) {
    case Name:
        return connection.name.isEmpty() ? tr("Entry %1").arg(row + 1) : isolated(connection.name);
    case Place:
        return entry.fault ? noValue()
                           : u"%1 · %2"_s.arg(bundledPlace(connection),
                                              QString::number(connection.accountId.value()));
    default:
        break;
    }
    const ConnectionInfo *known = state.known ? m_workspace.connection(*state.known) : nullptr;
    return importText(entry, state, known ? &known->connection : nullptr, m_chosen[size_t(row)]);
}

int ImportModel::tone(int row, int column) const
{
    const ImportRow &state = m_rows[size_t(row)];
    if (state.state == ImportState::Unreadable)
        return int(column == Effect ? Tone::Danger : Tone::Dim);
    if (!isOpen(row) || !m_chosen[size_t(row)])
        return int(Tone::Dim);
    const bool foreign = state.state == ImportState::New
        && !isOfLogzIo(m_bundle.entries[size_t(row)].content.connection);
    return int(foreign && column != Name ? Tone::Warning : Tone::Normal);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::AccessibleTextRole:
        if (flags(index) & Qt::ItemIsUserCheckable)
            return withCheck(text(index.row(), index.column()),
                             m_chosen[size_t(index.row())] ? Qt::Checked : Qt::Unchecked);
        [[fallthrough]];
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column()));
    case Qt::CheckStateRole:
        if (!(flags(index) & Qt::ItemIsUserCheckable))
            return {};
        return m_chosen[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    case ToneRole:
        return tone(index.row(), index.column());
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Connection");
    case Place:
        return tr("Region and account");
    case Effect:
        return tr("What happens");
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_chosen[size_t(index.row())] = value.toInt() == Qt::Checked;
    emit dataChanged(index.siblingAtColumn(Name), index.siblingAtColumn(Effect));
    emit choiceChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name && isOpen(index.row())
        ? flags | Qt::ItemIsUserCheckable
        : flags;
}

} // namespace tokendeck

#include "moc_import_model.cpp"
