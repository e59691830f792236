// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desktop/saved_views.h"
#include "ui/base/intent.h"
#include "words/base/message.h"

#include <QObject>
#include <QPoint>

namespace tokendeck {

class NavList;
class Page;
class Workspace;

//! The saved views below their pages in the sidebar: opened, counted, renamed and removed there.
class ViewList final : public QObject {
    Q_OBJECT
public:
    //! All outlive it.
    ViewList(const Workspace &workspace, SavedViews &views, NavList *pages, QObject *parent);

    //! Opens the view that the sidebar calls \p key; false where it is none.
    bool open(const QString &key);
    //! What is to be counted for the views of the page \p page.
    [[nodiscard]] QStringList searchesOf(const QString &page) const;
    //! Shows how many rows \p page, which \p key names, has for each of its views; that this is not
    //! known while there is no page yet.
    void showCounts(const QString &key, const Page *page);
    void save(const SavedView &view);

signals:
    void opened(const tokendeck::Intent &intent);
    void messageReady(const tokendeck::Message &message);

private:
    void showViews();
    void openMenu(const QString &key, const QPoint &position);
    void tell(const VoidOutcome &written);

    const Workspace &m_workspace;
    SavedViews &m_views;
    NavList *m_pages = nullptr;
};

} // namespace tokendeck
