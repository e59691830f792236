// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/difference_table.h"

#include "models/tables/base/common_columns.h"
#include "words/base/cell_words.h"
#include "words/reports/comparison_words.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

QString orSign(const QString &text)
{
    return text.isEmpty() ? noValue() : text;
}

QString textOf(const Difference &difference, int column)
{
    switch (DifferenceTable::Column(column)) {
    case DifferenceTable::Change:
        return differenceWord(difference.kind);
    case DifferenceTable::Token:
        return differenceName(difference);
    case DifferenceTable::Account:
        return differenceAccount(difference);
    case DifferenceTable::Before:
        return orSign(valueBefore(difference));
    case DifferenceTable::After:
        return orSign(valueAfter(difference));
    case DifferenceTable::Meaning:
        return orSign(differenceNote(difference));
    case DifferenceTable::ColumnCount:
        break;
    }
    return {};
}

Tone toneOf(const Difference &difference, int column)
{
    const bool isSaid = column == DifferenceTable::Change || column == DifferenceTable::Meaning;
    if (difference.kind == DifferenceKind::NotKnown)
        return isSaid ? Tone::Warning : Tone::Dim;
    if (isWidening(difference) && isSaid)
        return Tone::Danger;
    return column == DifferenceTable::Token || column == DifferenceTable::Change ? Tone::Normal
                                                                                 : Tone::Dim;
}

} // namespace

bool isWidening(const Difference &difference)
{
    if (difference.kind != DifferenceKind::FiltersChanged)
        return false;
    switch (difference.visibility) {
    case Visibility::More:
    case Visibility::Everything:
    case Visibility::Other:
        return true;
    case Visibility::Same:
    case Visibility::Less:
    case Visibility::Nothing:
    case Visibility::NotKnown:
        break;
    }
    return false;
}

const std::vector<TableColumn> &DifferenceTable::columns()
{
    static const std::vector<TableColumn> columns{
        {.key = u"change"_s, .title = tr("Change"), .width = {10, 14, 4, 0, 22}},
        nameHead(u"token"_s, tr("Token")),
        {.key = u"account"_s, .title = tr("Account"), .width = {10, 16, 2, 1, 24}},
        {.key = u"before"_s, .title = tr("Before"), .width = {5, 16, 2, 1, 0}},
        {.key = u"after"_s, .title = tr("After"), .width = {5, 16, 2, 1, 0}},
        // Sentences, which are longer than what stands before them.
        {.key = u"meaning"_s, .title = tr("What it means"), .width = {12, 44, 2, 3, 0}}};
    return columns;
}

DifferenceTable::DifferenceTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DifferenceTable::setComparison(SharedComparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int DifferenceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : int(m_comparison->differences.size());
}

int DifferenceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DifferenceTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Difference &difference = differenceAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(difference, index.column());
    case Qt::ToolTipRole:
        return index.column() == Token ? differenceObject(difference) : QString();
    case ToneRole:
        return int(toneOf(difference, index.column()));
    case CellKindRole:
        return int(index.column() == Change ? CellKind::State : CellKind::Text);
    default:
        return {};
    }
}

QVariant DifferenceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return headerOf(columns()[size_t(section)], role);
}

} // namespace tokendeck

#include "moc_difference_table.cpp"
