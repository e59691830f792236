// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/activity/activity_empty.h"
#include "ui/activity/activity_selection.h"
#include "ui/base/dependencies.h"
#include "ui/frame/framed_page.h"

#include <optional>
#include <utility>

namespace tokendeck {

class ActivityFilters;
class ActivityProxy;
class ActivityTable;
class AuditFeed;
class OlderEntries;
class PageSearch;
class TokenTableView;

//! What was done with this application and what the accounts' audit trails tell, in one list, which
//! can be sorted and narrowed. The audit trails are asked page by page and while the page is shown
//! alone: at first, and again after changes.
class ActivityPage final : public FramedPage {
    Q_OBJECT
public:
    ActivityPage(const Dependencies &dependencies, const PageSpec &spec, QWidget *parent = nullptr);

    void setScope(const std::vector<ConnectionId> &scope) override;
    void focusContent() override;
    void refreshTimes() override;
    bool act(ActionId action) override;
    [[nodiscard]] QString countsText() const override;

protected:
    void focusSearch() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void updateContent() override;
    void updateBar() override;

private:
    void buildLayout();
    void connectView();
    void connectSources();
    void connectSearch();
    void narrow();
    void showAll();
    void loadOlder();
    void restoreSelection();
    void openRow(const QModelIndex &index);
    void copyRows();
    void showRowMenu(const QPoint &position);
    [[nodiscard]] std::optional<Message> failureMessage();
    void updateOlder();
    void updateEmpty();
    void updateDetails();
    void fillView();
    [[nodiscard]] bool isNearEnd() const;

    [[nodiscard]] ActivityEmpty emptyKind() const;

    const Dependencies m_deps;
    ActivityTable *m_table = nullptr;
    ActivityProxy *m_proxy = nullptr;
    AuditFeed *m_feed = nullptr;
    TokenTableView *m_view = nullptr;
    ActivityFilters *m_filters = nullptr;
    OlderEntries *m_older = nullptr;
    PageSearch *m_search = nullptr;
    ActivitySelection m_selection;
    std::pair<ActivityEmpty, QString> m_shownEmpty; //!< with its text
    bool m_offersShape = false; //!< the details have a button for it
    bool m_wantsRow = false; //!< the first row is to be selected when it comes
    bool m_personsDue = true; //!< other persons may be among the entries
};

} // namespace tokendeck
