// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"

#include <optional>
#include <vector>

class QStackedLayout;
class QVBoxLayout;

namespace tokendeck {

class Button;
class DetailsPane;
class EmptyState;
class PageHeader;
class SearchField;
class ViewColumns;
class ViewStateStore;
struct PageSpec;

//! The frame of the pages with rows: a header with search, a message bar, the rows or the reason
//! why there are none, and details that fold away where there is little room.
class FramedPage : public Page {
    Q_OBJECT
public:
    void focusSearch() override;
    void toggleDetails() override;
    bool handleEscape() override;
    void showMessage(const Message &message) override;
    void setPace(const std::optional<Message> &pace) override;

    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] DetailsPane *detailsPane() const { return m_details; }

protected:
    FramedPage(const PageSpec &spec, const QString &searchHint, QWidget *parent);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] SearchField *search() const;
    [[nodiscard]] MessageBar *bar() const { return m_bar; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    //! Where the rows stand.
    [[nodiscard]] QWidget *listPlace() const { return m_listPlace; }
    //! Shows the rows, or the empty state instead.
    void showList(bool shown);
    [[nodiscard]] bool showsList() const;

    //! Shows \p columns as they were left, and remembers what becomes of them in \p store, which
    //! outlives the page.
    void rememberColumns(ViewColumns *columns, ViewStateStore &store);

    //! By showMessage(), until it is closed.
    [[nodiscard]] const std::optional<Message> &said() const { return m_said; }
    void forgetSaid() { m_said.reset(); }
    //! Shows \p messages, and the pace, in bars one below the other, or no bar. The first is the
    //! one that can be closed.
    void showBars(std::vector<Message> messages);

    //! Calls update(), once per event loop turn.
    void scheduleUpdate();
    //! Shows anew whatever may have changed.
    virtual void update() = 0;
    //! Shows what the bar has to say, said() before all.
    virtual void updateBar() = 0;

    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void foldDetails();

    const QString m_key;
    PageHeader *m_header = nullptr;
    Button *m_detailsButton = nullptr;
    MessageBar *m_bar = nullptr;
    QVBoxLayout *m_barPlace = nullptr;
    std::vector<MessageBar *> m_standing; //!< below m_bar; as many as were needed so far
    QStackedLayout *m_stack = nullptr;
    QWidget *m_listPlace = nullptr;
    EmptyState *m_empty = nullptr;
    DetailsPane *m_details = nullptr;
    std::optional<Message> m_said;
    std::optional<Message> m_pace;
    bool m_detailsWanted = false; //!< opened though there is little room
    bool m_updateScheduled = false;
};

} // namespace tokendeck
