// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copy/format_model.h"

#include "models/domain/display_name.h"
#include "words/estate/snippet_words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

bool names(const OwnTemplate &own, QLatin1StringView place)
{
    return std::ranges::any_of(placesIn(own.text),
                               [place](const TemplatePlace &found) { return found.name == place; });
}

} // namespace

QString CopyForm::key() const
{
    return format ? QString(format->key) : u"own:"_s + own.name;
}

QString CopyForm::title() const
{
    return format ? formatTitle(*format) : isolated(own.name);
}

bool CopyForm::hasType() const
{
    return format ? format->hasType : names(own, "type"_L1);
}

bool CopyForm::needsRegion() const
{
    return format ? format->needsRegion : names(own, "region"_L1);
}

SnippetPort CopyForm::port() const
{
    if (format)
        return format->port == SnippetPort::Api ? SnippetPort::None : format->port;
    return names(own, "listener"_L1) ? SnippetPort::Bulk : SnippetPort::None;
}

bool CopyForm::isLink() const
{
    return format && format->isLink();
}

SnippetOutcome CopyForm::make(const SnippetRequest &request, const Secret &token) const
{
    return format ? makeSnippet(*format, request, token) : makeSnippet(own, request, token);
}

tl::expected<QString, SnippetFault> CopyForm::masked(const SnippetRequest &request,
                                                     const QString &mask) const
{
    return format ? maskedSnippet(*format, request, mask) : maskedSnippet(own, request, mask);
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
    m_search = text.trimmed();
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
        rows.push_back({Kind::Form, formatTitle(*format), {format, {}}});
    }
    if (group)
        addGroup(groupTitle(*group), std::exchange(rows, {}));
    for (const OwnTemplate &own : m_templates)
        rows.push_back({Kind::Form, isolated(own.name), {nullptr, own}});
    rows.push_back({Kind::NewTemplate, tr("New template…"), {}});
    addGroup(tr("Mine"), std::move(rows));
}

void FormatModel::addGroup(const QString &heading, std::vector<Row> rows)
{
    std::erase_if(rows, [this](const Row &row) {
        return !m_search.isEmpty()
            && (row.kind == Kind::NewTemplate
                || !row.title.contains(m_search, Qt::CaseInsensitive));
    });
    if (rows.empty())
        return;
    m_rows.push_back({Kind::Heading, heading, {}});
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
