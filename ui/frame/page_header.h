// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

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

    [[nodiscard]] QString title() const;
    //! Whether there is room for all of it; else its tool tip tells it.
    [[nodiscard]] bool showsWholeTitle() const;
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] FindButton *finder() const { return m_finder; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    //! Puts \p search, which gives way before the buttons do, behind the title.
    void placeSearch(QWidget *search);
    void fitSubtitle();

    QHBoxLayout *m_layout = nullptr;
    Label *m_title = nullptr;
    HeaderMark *m_mark = nullptr;
    Label *m_subtitle = nullptr;
    SearchField *m_search = nullptr;
    FindButton *m_finder = nullptr;
};

} // namespace tokendeck
