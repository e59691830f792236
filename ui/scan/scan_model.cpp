// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scan/scan_model.h"

#include "models/domain/names/display_name.h"
#include "words/scan/scan_words.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

auto orderOf(const FoundToken &found)
{
    return found.place.order();
}

//! The folder of \p place from \p base on, with as much masked as in its path.
QString folderBelow(const QString &base, const FoundPlace &place)
{
    QStringList parts = QDir(base).relativeFilePath(QFileInfo(place.realPath).path()).split(u'/');
    const QStringList shown = QFileInfo(place.path).path().split(u'/');
    for (qsizetype back = 1; back <= std::min(parts.size(), shown.size()); ++back) {
        QString &part = parts[parts.size() - back];
        if (part != u"."_s && part != u".."_s)
            part = shown[shown.size() - back];
    }
    return parts.join(u'/');
}

} // namespace

ScanModel::ScanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ScanModel::clear(const QString &folder)
{
    beginResetModel();
    m_folder = folder;
    m_tokens.clear();
    endResetModel();
}

void ScanModel::add(const std::vector<FoundToken> &tokens)
{
    for (const FoundToken &found : tokens) {
        const auto at = std::ranges::upper_bound(m_tokens, orderOf(found), {}, orderOf);
        const auto row = int(at - m_tokens.begin());
        beginInsertRows({}, row, row);
        m_tokens.insert(at, found);
        endInsertRows();
    }
}

int ScanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tokens.size());
}

int ScanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ScanModel::text(const FoundToken &found, Column column) const
{
    const FoundPlace &place = found.place;
    const TokenOwner &owner = found.owners->front();
    switch (column) {
    case File: {
        const QString name = visibleName(QFileInfo(place.path).fileName());
        return place.isStaged ? tr("%1 (staged)").arg(name) : name;
    }
    case Line:
        if (place.where == FoundIn::Name)
            return tr("in its name");
        return u"%1:%2"_s.arg(place.place.line).arg(place.place.column);
    case Token:
        return found.owners->size() == 1
            ? ownerWords(owner)
            : tr("%1 and %n more", nullptr, int(found.owners->size()) - 1).arg(ownerWords(owner));
    case Account:
        return isolated(owner.accountName);
    case Folder: {
        const QString folder = folderBelow(m_folder, place);
        return folder == u"."_s ? QString() : visibleName(folder);
    }
    }
    return {};
}

QVariant ScanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FoundToken &found = token(index.row());
    if (role == Qt::DisplayRole)
        return text(found, Column(index.column()));
    if (role == Qt::ToolTipRole)
        return foundLine(found.place, *found.owners);
    return {};
}

QVariant ScanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case File:
        return tr("File");
    case Line:
        return tr("Line");
    case Token:
        return tr("Token");
    case Account:
        return tr("Account");
    case Folder:
        return tr("Folder");
    }
    return {};
}

} // namespace tokendeck

#include "moc_scan_model.cpp"
