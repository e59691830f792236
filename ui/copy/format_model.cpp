// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copy/format_model.h"

#include "models/domain/names/display_name.h"
#include "models/insight/search/search_fold.h"
#include "words/estate/snippet_words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

QString CopyForm::key() const
{
    return format ? QString(format->key) : u"own:"_s + own.name;
}

QString CopyForm::title() const
{
    return format ? formatTitle(*format) : isolated(own.name);
}

FormatModel::FormatModel(SnippetPurpose purpose, bool isShippingToken,
                         std::vector<OwnTemplate> templates, QObject *parent)
    : QAbstractListModel(parent)
    , m_purpose(purpose)
    , m_isShippingToken(isShippingToken)
    , m_templates(std::move(templates))
{
    build();
}

void FormatModel::setTemplates(std::vector<OwnTemplate> templates)
{
    beginResetModel();
    m_templates = std::move(templates);
    build();
    endResetModel();
}

void FormatModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search.clear();
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        m_search.push_back(foldForSearch(word));
    build();
    endResetModel();
}

void FormatModel::build()
{
    m_rows.clear();
    std::vector<Row> rows;
    std::optional<SnippetGroup> group;
    for (const SnippetFormat *format : formatsFor(m_purpose, m_isShippingToken)) {
        if (group && group != format->group)
            addGroup(groupTitle(*group), std::exchange(rows, {}));
        group = format->group;
        rows.push_back(
            {Kind::Form, formatTitle(*format), {{format, {}}}, formatSearchText(*format)});
    }
    if (group)
        addGroup(groupTitle(*group), std::exchange(rows, {}));
    for (const OwnTemplate &own : m_templates)
        rows.push_back({Kind::Form, isolated(own.name), {{nullptr, own}}, foldForSearch(own.name)});
    rows.push_back({Kind::NewTemplate, tr("New template…"), {}, {}});
    addGroup(tr("Mine"), std::move(rows));
    // What is not found can be made.
    if (m_rows.empty())
        m_rows = {{Kind::Heading, tr("Mine"), {}, {}},
                  {Kind::NewTemplate, tr("New template…"), {}, {}}};
}

void FormatModel::addGroup(const QString &heading, std::vector<Row> rows)
{
    std::erase_if(rows, [this](const Row &row) {
        return !m_search.empty()
            && (row.kind == Kind::NewTemplate
                || !std::ranges::all_of(m_search, [&row](const std::string &word) {
                       return row.searchText.find(word) != std::string::npos;
                   }));
    });
    if (rows.empty())
        return;
    m_rows.push_back({Kind::Heading, heading, {}, {}});
    std::ranges::move(rows, std::back_inserter(m_rows));
}

std::optional<CopyForm> FormatModel::formAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)].kind != Kind::Form)
        return std::nullopt;
    return m_rows[size_t(row)].form;
}

int FormatModel::rowOf(const QString &key) const
{
    const auto isForm = [](const Row &row) {
        return row.kind == Kind::Form;
    };
    auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return isForm(row) && row.form.key() == key; });
    if (found == m_rows.end())
        found = std::ranges::find_if(m_rows, isForm);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FormatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FormatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case KindRole:
        return int(row.kind);
    default:
        return {};
    }
}

Qt::ItemFlags FormatModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool isHeading = Kind(index.data(KindRole).toInt()) == Kind::Heading;
    return isHeading ? usual & ~(Qt::ItemIsSelectable | Qt::ItemIsEnabled) : usual;
}

} // namespace tokendeck

#include "moc_format_model.cpp"
