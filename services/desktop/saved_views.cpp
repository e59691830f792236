// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/saved_views.h"

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
    m_unreadable = {};
    const FileOutcome<QJsonObject> object = m_file.read();
    if (!object)
        return failure(asProblem(object.error()));
    if (!m_file.wasThere())
        return {};
    const QJsonValue list = (*object)["views"_L1];
    if (!list.isArray())
        return failure(asProblem(m_file.moveAside(u"it has no list of views"_s)));
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        if (std::optional<SavedView> view = viewFromJson(entry.toObject()))
            m_views.push_back(*std::move(view));
        else
            m_unreadable.append(entry);
    }
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
