// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/activity/activity_table.h"
#include "ui/base/dependencies.h"
#include "ui/frame/framed_page.h"

#include <optional>

namespace tokendeck {

class AuditFeed;
class OlderEntries;
class TokenTableView;

//! What was done with this application and what the accounts' audit trails tell, in one list. The
//! audit trails are asked page by page and while the page is shown alone: at first, and again after
//! changes.
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
    void loadOlder();
    void keepSelection();
    void restoreSelection();
    [[nodiscard]] std::optional<Message> failureMessage();
    void updateOlder();
    void updateEmpty();
    void updateDetails();
    void fillView();
    [[nodiscard]] bool isNearEnd() const;

    enum class Empty { None, Loading, NotFound, NotFoundYet, Nothing };
    [[nodiscard]] Empty emptyKind() const;

    const Dependencies m_deps;
    ActivityTable *m_table = nullptr;
    AuditFeed *m_feed = nullptr;
    TokenTableView *m_view = nullptr;
    OlderEntries *m_older = nullptr;
    std::optional<ActivityTable::Event> m_kept; //!< selected before the rows were searched anew
    Empty m_emptyKind = Empty::None; //!< that the empty state says
    bool m_offersShape = false; //!< the details have a button for it
    bool m_wantsRow = false; //!< the first row is to be selected when it comes
};

} // namespace tokendeck
