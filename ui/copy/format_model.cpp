// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copy/format_model.h"

#include "models/domain/names/display_name.h"
#include "models/insight/search/search_fold.h"
#include "words/estate/snippet_words.h"

#include <algorithm>
#include <iterator>
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
    m_searchText = foldForSearch(text.simplified());
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        m_search.push_back(foldForSearch(word));
    build();
    endResetModel();
}

bool FormatModel::isNamed(int row) const
{
    return row >= 0 && row < int(m_rows.size()) && m_rows[size_t(row)].isNamed;
}

bool FormatModel::isNamedBy(const QStringList &names) const
{
    return !m_searchText.empty() && std::ranges::any_of(names, [this](const QString &name) {
        return foldForSearch(name).starts_with(m_searchText);
    });
}

std::vector<FormatModel::Group> FormatModel::groups() const
{
    std::vector<Group> groups;
    std::optional<SnippetGroup> group;
    for (const SnippetFormat *format : formatsFor(m_purpose, m_isShippingToken)) {
        if (group != format->group)
            groups.push_back({groupTitle(format->group), {}});
        group = format->group;
        const QString title = formatTitle(*format);
        groups.back().rows.push_back(
            {Kind::Form,
             title,
             {{format, {}}},
             formatSearchText(*format),
             isNamedBy({title, QString::fromUtf8(format->title), format->key})});
    }
    Group mine{tr("Mine"), {}};
    for (const OwnTemplate &own : m_templates)
        mine.rows.push_back({Kind::Form,
                             isolated(own.name),
                             {{nullptr, own}},
                             foldForSearch(own.name),
                             isNamedBy({own.name})});
    mine.rows.push_back({Kind::NewTemplate, tr("New template…"), {}, {}});
    groups.push_back(std::move(mine));
    return groups;
}

void FormatModel::narrow(std::vector<Row> &rows) const
{
    if (m_search.empty())
        return;
    std::erase_if(rows, [this](const Row &row) {
        return row.kind == Kind::NewTemplate
            || !std::ranges::all_of(m_search, [&row](const std::string &word) {
                   return row.searchText.find(word) != std::string::npos;
               });
    });
    std::ranges::stable_partition(rows, &Row::isNamed);
}

void FormatModel::build()
{
    m_rows.clear();
    std::vector<Group> all = groups();
    for (Group &group : all)
        narrow(group.rows);
    std::erase_if(all, [](const Group &group) { return group.rows.empty(); });
    std::ranges::stable_partition(all,
                                  [](const Group &group) { return group.rows.front().isNamed; });
    for (Group &group : all) {
        m_rows.push_back({Kind::Heading, group.heading, {}, {}});
        std::ranges::move(group.rows, std::back_inserter(m_rows));
    }
    // What is not found can be made.
    if (m_rows.empty())
        m_rows = {{Kind::Heading, tr("Mine"), {}, {}},
                  {Kind::NewTemplate, tr("New template…"), {}, {}}};
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
