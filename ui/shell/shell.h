// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/refresh/sync_service.h"
#include "ui/base/dependencies.h"
#include "ui/base/intent.h"
#include "ui/shell/place_history.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

#include <optional>
#include <string_view>
#include <vector>

class QStackedWidget;

namespace tokendeck {

class ChangeController;
class ClockTimer;
class Deferred;
class PaceWatch;
class Page;
class Sidebar;
class StatusBar;
class ViewList;
struct PageSpec;

//! Sidebar, pages and status bar for what is connected. A page is built when it is first shown.
class Shell final : public QWidget {
    Q_OBJECT
public:
    explicit Shell(const Dependencies &dependencies, QWidget *parent = nullptr);
    ~Shell() override;

    //! Shows the page at \p position of pageSpecs().
    void showPage(size_t position);
    //! The same by the PageSpec's key; nothing without such a page.
    void showPage(std::string_view key);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }
    [[nodiscard]] StatusBar *statusBar() const { return m_status; }
    //! Its parts in the order in which Tab goes through them: the page first, then what is around.
    [[nodiscard]] std::vector<QWidget *> partsAsRead() const;

    //! Takes what is to be changed, from wherever that is asked.
    [[nodiscard]] ChangeController *changes() const { return m_changes; }
    //! Takes the admin where \p intent leads.
    void go(const Intent &intent);

    //! Returns to where the admin was before the last page or jump. False where there is nothing
    //! to return to.
    bool goBack();
    //! To where goBack() led away from; false where it did not.
    bool goForward();
    //! Takes back the latest delete that waits, or says that none does.
    void undo();

    //! Shows the families of \p mains; every connection without any.
    void showFamilies(std::vector<ConnectionId> mains);
    //! Those that were chosen; empty for all.
    [[nodiscard]] const std::vector<ConnectionId> &shownFamilies() const { return m_families; }
    [[nodiscard]] const std::vector<ConnectionId> &scope() const { return m_scope; }
    //! The main connections, in their order.
    [[nodiscard]] std::vector<ConnectionId> families() const;

signals:
    //! It was made just now; the first one with the shell.
    void pageMade(tokendeck::Page *page);
    void lockRequested();
    void menuRequested();
    void appMenuRequested();
    void tokenEntryRequested(const tokendeck::ConnectionId &id);
    //! Why the connection does not work is to be found out.
    void checkRequested(const tokendeck::ConnectionId &id);
    void subAccountsRequested(const tokendeck::ConnectionId &id);
    void addressRequested(const tokendeck::ConnectionId &id);
    //! The marks of the connection \p id are to be shown, where they are set.
    void connectionRequested(const tokendeck::ConnectionId &id);
    //! A page leads to \p intent, which may be of connections that are not shown.
    void goRequested(const tokendeck::Intent &intent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildSidebar();
    [[nodiscard]] Page *makePage(const PageSpec &spec);
    void select(const Selection &selection);
    void showNow(size_t position);
    bool returnTo(const std::optional<Intent> &place);
    void updateTitle();
    //! Says in the page that is shown what protects what can be acted on there.
    void updateMarks();
    void updateScope();
    void updateCard();
    void updateCounts();
    void countViews();
    void updateOverview();
    void updateSync();
    void tick();

    const Dependencies m_deps;
    ChangeController *m_changes = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusBar *m_status = nullptr;
    PaceWatch *m_pace = nullptr;
    Deferred *m_counts = nullptr; //!< many lists change at once
    Deferred *m_sync = nullptr;
    ViewList *m_views = nullptr;
    std::vector<Page *> m_pages; //!< as pageSpecs(); null until first shown
    std::vector<ConnectionId> m_families; //!< that were chosen; empty: all
    PlaceHistory m_history;
    std::vector<ConnectionId> m_scope;
    std::unique_ptr<ClockTimer> m_timer;
    int m_ticks = 0;
};

} // namespace tokendeck
