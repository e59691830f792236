// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/preview/preview_model.h"

#include "models/domain/names/display_name.h"
#include "models/insight/filters/log_match.h"
#include "words/base/date_words.h"
#include "words/base/time_words.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! The field that reads like a log, which is why it stands last and takes the rest of the width.
const QString &messageField()
{
    static const QString field = u"message"_s;
    return field;
}

//! Fields of transport: they tell nothing about whose log it is.
bool isPlumbing(const QString &field)
{
    return field.startsWith(u'@') || field.startsWith(u'_') || field == messageField();
}

} // namespace

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::setContent(const std::vector<SampleLog> &logs, const FilterSet &set)
{
    // The place in the list stays as long as the logs do.
    if (logs == m_logs) {
        setFilters(set);
        return;
    }
    beginResetModel();
    m_logs = logs;
    m_set = set;
    m_fields = chooseFields();
    endResetModel();
}

void PreviewModel::setFilters(const FilterSet &set)
{
    m_set = set;
    if (const std::vector<QString> fields = chooseFields(); fields != m_fields) {
        beginResetModel();
        m_fields = fields;
        endResetModel();
    } else if (!m_logs.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

std::vector<QString> PreviewModel::chooseFields() const
{
    std::vector<QString> fields;
    const auto add = [&fields](const QString &field) {
        if (std::ssize(fields) < MostFields - 1 && std::ranges::find(fields, field) == fields.end())
            fields.push_back(field);
    };
    for (const Filter &filter : m_set.filters)
        add(filter.field);
    // What most logs have, as long as there is room; the names decide between equals, so that the
    // columns stay when other logs come.
    std::map<QString, int> counts;
    for (const SampleLog &log : m_logs) {
        for (const FieldMatch &field : log.fields) {
            if (!isPlumbing(field.field))
                ++counts[field.field];
        }
    }
    for (const QString &usual : {u"env"_s, u"team"_s, u"service"_s}) {
        if (counts.contains(usual))
            add(usual);
    }
    std::vector<std::pair<QString, int>> frequent(counts.begin(), counts.end());
    std::ranges::stable_sort(frequent, std::ranges::greater(), &std::pair<QString, int>::second);
    for (const auto &[field, count] : frequent)
        add(field);
    const bool hasMessage = std::ranges::any_of(
        m_logs, [](const SampleLog &log) { return !log.value(messageField()).isEmpty(); });
    if (hasMessage && std::ranges::find(fields, messageField()) == fields.end())
        fields.push_back(messageField());
    return fields;
}

bool PreviewModel::isWhy(const SampleLog &log, const QString &field) const
{
    return std::ranges::any_of(m_set.filters, [&](const Filter &filter) {
        return filter.field == field && matches(log, filter);
    });
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_logs.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_logs.empty() ? 0 : int(m_fields.size()) + 1;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SampleLog &log = m_logs[size_t(index.row())];
    const bool isTime = index.column() == 0;
    const QString field = isTime ? QString() : m_fields[size_t(index.column() - 1)];
    QString text;
    // A message is read, not compared: its lines become one.
    if (!isTime)
        text =
            visibleName(field == messageField() ? log.value(field).simplified() : log.value(field));
    else if (log.timestamp)
        text = secondText(localTime(*log.timestamp).time());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        if (isTime)
            return passes(log, m_set) ? tr("%1, visible").arg(text) : tr("%1, hidden").arg(text);
        return text;
    case PassesRole:
        return passes(log, m_set);
    case MatchesRole:
        return !isTime && isWhy(log, field);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return {};
    return section == 0 ? tr("Time") : visibleName(m_fields[size_t(section - 1)]);
}

} // namespace tokendeck

#include "moc_preview_model.cpp"
