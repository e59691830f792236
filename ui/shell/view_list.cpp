// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/view_list.h"

#include "models/domain/names/display_name.h"
#include "ui/dialogs/dialog.h"
#include "ui/dialogs/fields/name_field.h"
#include "ui/frame/page.h"
#include "ui/frame/page_spec.h"
#include "ui/pages/base/save_view.h"
#include "ui/pages/page_specs.h"
#include "ui/shell/sidebar/nav_list.h"
#include "ui/widgets/access_keys.h"
#include "words/base/name_words.h"
#include "words/lists/problems/problem_words.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

QString navKey(const SavedView &view)
{
    return u"view:%1/%2"_s.arg(view.page, view.name);
}

} // namespace

ViewList::ViewList(const Workspace &workspace, SavedViews &views, NavList *pages, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_views(views)
    , m_pages(pages)
{
    connect(&m_views, &SavedViews::changed, this, &ViewList::showViews);
    connect(m_pages, &NavList::viewMenuRequested, this, &ViewList::openMenu);
    showViews();
}

void ViewList::showViews()
{
    for (const PageSpec &spec : pageSpecs()) {
        std::vector<std::pair<QString, QString>> shown;
        for (const SavedView &view : m_views.views())
            if (view.page == spec.shownKey())
                shown.emplace_back(navKey(view), isolated(view.name));
        m_pages->setViews(spec.shownKey(), shown);
    }
}

QStringList ViewList::searchesOf(const QString &page) const
{
    QStringList searches;
    for (const SavedView &view : m_views.views())
        if (view.page == page)
            searches.append(view.search);
    return searches;
}

void ViewList::showCounts(const QString &key, const Page *page)
{
    for (const SavedView &view : m_views.views()) {
        if (view.page != key)
            continue;
        const std::optional<int> count = page ? page->countOf(view.search) : std::nullopt;
        m_pages->setCount(navKey(view), count.value_or(0),
                          count ? page->readOf(view.search) : ListsRead::None);
    }
}

bool ViewList::open(const QString &key)
{
    const auto &views = m_views.views();
    const auto view = std::ranges::find(views, key, navKey);
    if (view == views.end())
        return false;
    emit opened({.page = view->page, .search = view->search});
    return true;
}

void ViewList::save(const SavedView &view)
{
    tell(m_views.save(view));
}

void ViewList::tell(const VoidOutcome &written)
{
    if (!written)
        emit messageReady({.tone = Tone::Warning,
                           .text = problemWords(written.error(), tr("the saved views")).text()});
}

void ViewList::openMenu(const QString &key, const QPoint &position)
{
    const auto &views = m_views.views();
    const auto found = std::ranges::find(views, key, navKey);
    if (found == views.end())
        return;
    const SavedView view = *found;
    auto *menu = new QMenu(m_pages);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename view…")), &QAction::triggered, this, [this, view] {
        auto *dialog = new NameDialog(tr("Rename %1").arg(quotedName(view.name)), view.name,
                                      tr("Rename view"), m_pages->window());
        refuseTokens(*dialog, m_workspace);
        refuseTakenNames(*dialog, m_views, view.page, view.name);
        connect(dialog, &NameDialog::named, this, [this, view](const QString &name) {
            tell(m_views.rename(view.page, view.name, name));
        });
        dialog->open();
    });
    connect(menu->addAction(tr("Remove view")), &QAction::triggered, this,
            [this, view] { tell(m_views.remove(view.page, view.name)); });
    giveAccessKeys(menu);
    menu->popup(position);
}

} // namespace tokendeck

#include "moc_view_list.cpp"
