// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/sample_table.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

struct Sample {
    QString name;
    QString account;
    QString mask;
    Pills pills;
    QString lastUsed;
    QString expires;
    Tone expiresTone = Tone::Normal;
};

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> all{
        {u"Board status wall"_s,
         u"Production"_s,
         u"6c36••••7d87"_s,
         {{{u"env: prod"_s}, {u"team: web"_s}}, u"AND"_s, {}},
         u"2 h ago"_s,
         u"in 21 days"_s},
        {u"Support snapshots"_s,
         u"Production"_s,
         u"91ab••••20fe"_s,
         {{{u"Unfiltered"_s, Tone::Danger}}, {}, {}},
         u"yesterday"_s,
         u"never"_s,
         Tone::Warning},
        {u"Partner – Northwind"_s,
         u"Partners"_s,
         u"44e0••••9c11"_s,
         {{{u"tenant: northwind"_s}}, {}, {}},
         u"5 days ago"_s,
         u"in 3 days"_s,
         Tone::Warning},
        {u"Audit 2025"_s,
         u"Production"_s,
         u"b7c2••••a1a1"_s,
         {{{u"env: prod"_s}, {u"env: staging"_s}}, u"AND"_s, {{u"sees nothing"_s, Tone::Warning}}},
         u"never"_s,
         u"in 60 days"_s},
        {u"Incident review"_s,
         u"Production"_s,
         u"0f1d••••4b70"_s,
         {{{u"service: checkout"_s}, {u"service: payments"_s}}, u"OR"_s, {}},
         u"3 h ago"_s,
         u"in 5 days"_s},
        {u"Old wallboard"_s,
         u"Production"_s,
         u"d210••••0c0c"_s,
         {{{u"env: prod"_s}}, {}, {}},
         u"214 days ago"_s,
         u"expired"_s,
         Tone::Danger},
    };
    return all;
}

} // namespace

SampleTable::SampleTable(int rows, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (int i = 0; i < rows; ++i)
        m_ids.push_back(i + 1);
}

int SampleTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int SampleTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SampleTable::data(const QModelIndex &index, int role) const
{
    const int id = m_ids[size_t(index.row())];
    const Sample &sample = samples()[size_t(id - 1) % samples().size()];
    const QString name =
        id <= int(samples().size()) ? sample.name : sample.name + u' ' + QString::number(id);
    switch (role) {
    case Qt::DisplayRole: {
        const std::array<QString, ColumnCount> texts{
            name,          sample.account, sample.mask, sample.pills.pills[0].text, sample.lastUsed,
            sample.expires};
        return texts[size_t(index.column())];
    }
    case CellKindRole: {
        constexpr std::array kinds{CellKind::Text,  CellKind::Dim,  CellKind::Token,
                                   CellKind::Pills, CellKind::Time, CellKind::Time};
        return int(kinds[size_t(index.column())]);
    }
    case ToneRole:
        return int(index.column() == Expires ? sample.expiresTone : Tone::Normal);
    case PillsRole:
        return QVariant::fromValue(sample.pills);
    case IdRole:
        return id;
    case DepthRole:
        return 0;
    default:
        return {};
    }
}

QVariant SampleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> names{u"Name"_s,    u"Account"_s,   u"Token"_s,
                                                 u"Filters"_s, u"Last used"_s, u"Expires"_s};
    return names[size_t(section)];
}

void SampleTable::removeAt(int first, int count)
{
    beginRemoveRows({}, first, first + count - 1);
    m_ids.erase(m_ids.begin() + first, m_ids.begin() + first + count);
    endRemoveRows();
}

void SampleTable::insertAt(int first, int count)
{
    beginInsertRows({}, first, first + count - 1);
    for (int i = 0; i < count; ++i)
        m_ids.insert(m_ids.begin() + first, 1'000'000 + first + i);
    endInsertRows();
}

} // namespace tokendeck::test

#include "moc_sample_table.cpp"
