// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"

class QSplitter;
class QStackedLayout;
class QVBoxLayout;

namespace tokendeck {

class Button;
class DetailsPane;
class EmptyState;
class SearchField;
class ViewColumns;
class ViewStateStore;

//! The frame of the pages with rows: a search in the header, the rows or the reason why there are
//! none, and details that fold away where there is little room.
class FramedPage : public Page {
    Q_OBJECT
public:
    bool act(ActionId action) override;
    //! Searches for what \p intent names, and selects.
    void follow(const Intent &intent) override;
    void setKeys(const ActionKeys &keys) override;
    [[nodiscard]] Intent place() const override;

    [[nodiscard]] DetailsPane *detailsPane() const { return m_details; }

protected:
    FramedPage(const PageSpec &spec, const QString &searchHint, QWidget *parent);

    [[nodiscard]] SearchField *search() const;
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    //! Where the rows stand.
    [[nodiscard]] QWidget *listPlace() const { return m_listPlace; }
    //! Puts \p row above the rows, and above the reason why there are none. Once.
    void setRowAbove(QWidget *row);
    //! Shows the rows, or the empty state instead.
    void showList(bool shown);
    [[nodiscard]] bool showsList() const;
    //! Enter was pressed in the search.
    virtual void searchEntered() { focusContent(); }
    //! Puts the keyboard into the search.
    virtual void focusSearch();

    //! Lets the details be as wide as they were left in whatever page, or hidden.
    void rememberDetails(ViewStateStore &store);
    //! Shows \p columns as they were left, and remembers what becomes of them in \p store, which
    //! outlives the page.
    void rememberColumns(ViewColumns *columns, ViewStateStore &store);

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool escape();
    void toggleDetails();
    void foldDetails();
    void applyDetailsWidth();

    Button *m_detailsButton = nullptr;
    QSplitter *m_split = nullptr;
    QVBoxLayout *m_left = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_listPlace = nullptr;
    EmptyState *m_empty = nullptr;
    DetailsPane *m_details = nullptr;
    ViewStateStore *m_store = nullptr;
    bool m_detailsWanted = false; //!< opened though there is little room
};

} // namespace tokendeck
