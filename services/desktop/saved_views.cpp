// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/saved_views.h"

#include "models/base/json_entries.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

std::optional<SavedView> viewFromJson(const QJsonObject &object)
{
    SavedView view{object["page"_L1].toString(), object["name"_L1].toString(),
                   object["search"_L1].toString()};
    if (view.page.isEmpty() || view.name.isEmpty() || view.search.isEmpty())
        return {};
    return view;
}

QJsonObject toJson(const SavedView &view)
{
    return {{u"id"_s, QString(view.page + u'/' + view.name)},
            {u"page"_s, view.page},
            {u"name"_s, view.name},
            {u"search"_s, view.search}};
}

auto isCalled(const QString &page, const QString &name)
{
    return [page, name](const SavedView &view) {
        return view.page == page && view.name == name;
    };
}

} // namespace

SavedViews::SavedViews(const QString &filePath, JsonFile::Notice notice, QObject *parent)
    : QObject(parent)
    , m_file(filePath, {u"id"_s}, std::move(notice))
{
}

VoidOutcome SavedViews::load()
{
    m_views.clear();
    const FileOutcome<bool> read =
        readEntries(m_file, "views"_L1, m_unreadable, [this](const QJsonValue &entry) {
            std::optional<SavedView> known = viewFromJson(entry.toObject());
            if (known)
                m_views.push_back(*std::move(known));
            return known.has_value();
        });
    if (!read)
        return failure(asProblem(read.error()));
    if (*read)
        emit changed();
    return {};
}

const SavedView *SavedViews::find(const QString &page, const QString &name) const
{
    const auto found = std::ranges::find_if(m_views, isCalled(page, name));
    return found == m_views.end() ? nullptr : &*found;
}

VoidOutcome SavedViews::save(const SavedView &view)
{
    const auto same = std::ranges::find_if(m_views, isCalled(view.page, view.name));
    if (same == m_views.end())
        m_views.push_back(view);
    else
        *same = view;
    VoidOutcome written = write();
    emit changed();
    return written;
}

VoidOutcome SavedViews::rename(const QString &page, const QString &name, const QString &newName)
{
    const auto view = std::ranges::find_if(m_views, isCalled(page, name));
    if (view == m_views.end() || find(page, newName))
        return {};
    view->name = newName;
    VoidOutcome written = write();
    emit changed();
    return written;
}

VoidOutcome SavedViews::remove(const QString &page, const QString &name)
{
    if (std::erase_if(m_views, isCalled(page, name)) == 0)
        return {};
    VoidOutcome written = write();
    emit changed();
    return written;
}

VoidOutcome SavedViews::write()
{
    QJsonArray list = m_unreadable;
    for (const SavedView &view : m_views)
        list.append(toJson(view));
    if (const FileOutcome<void> written = m_file.write({{u"views"_s, list}}); !written)
        return failure(asProblem(written.error()));
    return {};
}

} // namespace tokendeck

#include "moc_saved_views.cpp"
