// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dependencies.h"
#include "ui/pages/page.h"

#include <optional>

class QStackedLayout;

namespace tokendeck {

class ActivityTable;
class Button;
class DetailsPane;
class EmptyState;
class MessageBar;
class PageHeader;
class TokenTableView;

//! What was done with this application and what the accounts' audit trails tell, in one list. The
//! audit trails are asked while the page is shown, and page by page.
class ActivityPage final : public Page {
    Q_OBJECT
public:
    explicit ActivityPage(const Dependencies &dependencies, QWidget *parent = nullptr);

    void setScope(const std::vector<ConnectionId> &scope) override;
    void focusContent() override;
    void focusSearch() override;
    void copyCurrent() override { }
    void toggleDetails() override;
    bool handleEscape() override;
    void showMessage(const Message &message) override;
    void refreshTimes() override;
    //! Reads the audit trails anew.
    void refresh() override;
    [[nodiscard]] QString countsText() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void scheduleUpdate();
    void update();
    void updateBar();
    void updateEmpty();
    void updateDetails();
    void foldDetails();
    void fillView();

    const Dependencies m_deps;
    std::vector<ConnectionId> m_scope;
    ActivityTable *m_table = nullptr;
    PageHeader *m_header = nullptr;
    Button *m_detailsButton = nullptr;
    MessageBar *m_bar = nullptr;
    TokenTableView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    DetailsPane *m_details = nullptr;
    QStackedLayout *m_stack = nullptr;
    std::optional<Message> m_said;
    bool m_detailsWanted = false;
    bool m_updateScheduled = false;
    bool m_wantsRow = false; //!< the first row is to be selected when it comes
};

} // namespace tokendeck
