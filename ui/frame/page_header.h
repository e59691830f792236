// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace tokendeck {

class ActionKeys;
class Button;
class FindButton;
class HeaderMark;
class Label;
class SearchField;

//! The top of a page: its title, the search, its actions. 56 pixels high.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    static constexpr int Height = 56;
    //! Of what gives way to the search.
    enum class Turn { First, Second, Last };

    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    //! A word in a frame behind the title, such as "Sandbox"; an empty one takes it away.
    void setMark(const QString &mark);
    //! One sentence behind the title; an empty one takes it away.
    void setSubtitle(const QString &subtitle);
    //! Adds the search; once.
    SearchField *addSearch(const QString &hint);
    //! Adds, in its place, what opens the search over everything; once.
    void addFinder();
    //! Lets both tell the keys that lead to them.
    void setKeys(const ActionKeys &keys);
    //! Adds a button behind what is there, but in front of the primary one, of which there is one
    //! at most.
    void addButton(Button *button);
    //! Lets \p button, which was added and keeps its text, show \p icon alone where the search
    //! would have too little room to be read.
    void letGiveWay(Button *button, IconName icon, Turn turn);

    [[nodiscard]] QString title() const;
    //! Whether there is room for all of it; else its tool tip tells it.
    [[nodiscard]] bool showsWholeTitle() const;
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] FindButton *finder() const { return m_finder; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    //! Puts \p search, which gives way before the buttons do, behind the title.
    void placeSearch(QWidget *search);
    void fitSubtitle();
    //! Shares the width among the search and what gives way to it.
    void fitButtons();

    //! What shows its icon alone where it must.
    struct Yielding {
        Button *button;
        IconName icon;
        Turn turn;
        QString text;
    };
    static void setBare(const Yielding &yielding, bool bare);

    QHBoxLayout *m_layout = nullptr;
    Label *m_title = nullptr;
    HeaderMark *m_mark = nullptr;
    Label *m_subtitle = nullptr;
    SearchField *m_search = nullptr;
    FindButton *m_finder = nullptr;
    std::vector<Yielding> m_yielding; //!< by their turn
};

} // namespace tokendeck
