// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace tokendeck {

//! The window's commands, each registered once with its object name and shortcut.
class Actions final : public QObject {
    Q_OBJECT
public:
    enum Command {
        Refresh,
        Search,
        Page1,
        Page2,
        Page3,
        Page4,
        Page5,
        Page6,
        New,
        EditFilters,
        Rename,
        Delete,
        Details,
        Lock,
        AddConnection,
        Settings,
        Shortcuts,
        Escape,
        Quit,
        CommandCount
    };

    //! Adds every action to \p window, whose shortcuts they are.
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *action(Command command) const { return m_actions[size_t(command)]; }

    //! One line of the list of shortcuts.
    struct Line {
        QString keys; //!< as the platform writes them
        QString text;
    };
    //! All shortcuts, also the ones that views handle themselves.
    [[nodiscard]] std::vector<Line> lines() const;

private:
    void add(QWidget *window, const QString &name, const QString &text,
             const QKeySequence &shortcut);

    std::vector<QAction *> m_actions;
};

} // namespace tokendeck
