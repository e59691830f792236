// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/list_knowledge.h"
#include "ui/theme/icons.h"

#include <QPoint>
#include <QWidget>

#include <utility>
#include <vector>

namespace tokendeck {

class NavEntry;

//! The pages in their groups. One is current; Up and Down move between them.
class NavList final : public QWidget {
    Q_OBJECT
public:
    explicit NavList(QWidget *parent = nullptr);

    //! A group's name before the entries that follow.
    void addGroup(const QString &name);
    //! \p key names the entry in the signals and as its object name.
    void addEntry(const QString &key, IconName icon, const QString &text,
                  const QString &toolTip = {});
    //! Shows \p views, by key and name, below the page \p key, in place of what stood there.
    void setViews(const QString &key, const std::vector<std::pair<QString, QString>> &views);
    //! The number behind the entry; below 0 for none. \p danger makes it a red badge.
    void setCount(const QString &key, int count, bool danger = false);
    //! The number of what is counted, of which only \p read is known: "12", "12+", "–".
    void setCount(const QString &key, int count, ListsRead read);
    void setCurrent(const QString &key);
    [[nodiscard]] const QString &current() const { return m_current; }

signals:
    void activated(const QString &key);
    //! The menu of the view \p key is wanted at \p position of the screen.
    void viewMenuRequested(const QString &key, const QPoint &position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] NavEntry *entry(const QString &key) const;
    NavEntry *add(NavEntry *entry, int position);
    void moveFocus(const QObject *from, int step);

    std::vector<NavEntry *> m_entries;
    QString m_current;
};

} // namespace tokendeck
