// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_model.h"

#include "models/store/workspace.h"
#include "words/base/name_words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

PaletteModel::PaletteModel(const Workspace &workspace, PaletteWords words, QObject *parent)
    : QAbstractListModel(parent)
    , m_words(std::move(words))
{
    connect(&workspace, &Workspace::rowsChanged, this, &PaletteModel::refresh);
    connect(&workspace, &Workspace::connectionChanged, this, &PaletteModel::refresh);
    connect(&workspace, &Workspace::connectionRemoved, this, &PaletteModel::refresh);
    connect(&workspace, &Workspace::apiTokenEntriesChanged, this, &PaletteModel::refresh);
}

void PaletteModel::setRows(std::vector<Row> rows, FinderNeedle needle)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_needle = std::move(needle);
    m_texts.assign(m_rows.size(), {});
    endResetModel();
}

void PaletteModel::setPinned(int row, bool isPinned)
{
    m_rows[size_t(row)].isPinned = isPinned;
    emit dataChanged(index(row), index(row));
}

void PaletteModel::refresh()
{
    m_texts.assign(m_rows.size(), {});
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const PaletteText &PaletteModel::textAt(int row) const
{
    std::optional<PaletteText> &text = m_texts[size_t(row)];
    const Row &shown = m_rows[size_t(row)];
    if (!text)
        text = shown.offer ? m_words.textOf(*shown.offer) : m_words.textOf(shown.object, m_needle);
    return *text;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString PaletteModel::spokenText(int row) const
{
    const PaletteText &text = textAt(row);
    QStringList parts{text.title, text.kind, text.details};
    if (m_rows[size_t(row)].isPinned)
        parts.append(tr("pinned"));
    if (text.isThere && !text.verb.isEmpty())
        parts.append(tr("Enter: %1").arg(text.verb));
    parts.removeAll(QString());
    return listed(parts);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row()).title;
    case Qt::AccessibleTextRole:
        return spokenText(index.row());
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return textAt(index.row()).isThere ? all | Qt::ItemIsEnabled : all;
}

} // namespace tokendeck

#include "moc_palette_model.cpp"
