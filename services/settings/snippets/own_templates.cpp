// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/snippets/own_templates.h"

#include "models/base/json_entries.h"

#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

std::optional<OwnTemplate> templateFromJson(const QJsonValue &json)
{
    OwnTemplate own{json["name"_L1].toString(), json["text"_L1].toString()};
    const std::optional<TemplateFault> fault = templateFault(own.text);
    if (own.name.trimmed().isEmpty() || (fault && fault->isGrave()))
        return std::nullopt;
    return own;
}

} // namespace

OwnTemplates::OwnTemplates(const QString &filePath, JsonFile::Notice notice, QObject *parent)
    : QObject(parent)
    , m_file(filePath, {u"name"_s}, std::move(notice))
{
}

VoidOutcome OwnTemplates::load()
{
    m_templates.clear();
    const FileOutcome<bool> read =
        readEntries(m_file, "templates"_L1, m_unreadable, [this](const QJsonValue &entry) {
            std::optional<OwnTemplate> known = templateFromJson(entry);
            if (known)
                m_templates.push_back(*std::move(known));
            return known.has_value();
        });
    if (!read)
        return failure(asProblem(read.error()));
    if (*read)
        emit changed();
    return {};
}

VoidOutcome OwnTemplates::setAll(std::vector<OwnTemplate> templates)
{
    if (templates == m_templates)
        return {};
    m_templates = std::move(templates);
    QJsonArray list = m_unreadable;
    for (const OwnTemplate &own : m_templates)
        list.append(QJsonObject{{u"name"_s, own.name}, {u"text"_s, own.text}});
    VoidOutcome written = outcomeOf(m_file.write({{u"templates"_s, list}}));
    emit changed();
    return written;
}

std::vector<OwnTemplate> withTemplate(std::vector<OwnTemplate> templates, const OwnTemplate &made)
{
    const auto same = std::ranges::find(templates, made.name, &OwnTemplate::name);
    if (same == templates.end())
        templates.push_back(made);
    else
        *same = made;
    return templates;
}

} // namespace tokendeck

#include "moc_own_templates.cpp"
