// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/action_keys.h"
#include "ui/base/fixed_keys.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace tokendeck {

class Button;
class KeyRecorder;
class Label;

//! The keys of every action, one of which is changed at a time; keys that are fixed stand below.
class ShortcutSettings final : public QWidget {
    Q_OBJECT
public:
    //! \p changed is as Preferences::shortcuts, \p pages are the keys that open the pages.
    ShortcutSettings(const QMap<QString, QString> &changed, const std::vector<KeyLine> &pages,
                     QWidget *parent = nullptr);

    //! As they were changed, for Preferences::shortcuts.
    [[nodiscard]] QMap<QString, QString> shortcuts() const;

private:
    void buildList(const std::vector<KeyLine> &pages);
    void buildLayout();
    void filter(const QString &text);
    [[nodiscard]] std::optional<ActionId> current() const;
    [[nodiscard]] QTreeWidgetItem *itemOf(ActionId id) const;
    //! Gives \p keys to the current action, or says whose they are.
    void take(const QKeySequence &keys);
    //! Takes the keys that were pressed last from \p other.
    void takeFrom(ActionId other, const QKeySequence &keys);
    void change(ActionId id, const QKeySequence &keys);
    void showCurrent();
    void showItem(ActionId id);
    void say(const QString &sentence);
    void restoreAll();

    QMap<QString, QString> m_other; //!< of actions that this version does not have
    std::vector<KeyLine> m_pages;
    ActionKeys m_keys;
    std::optional<std::pair<ActionId, QKeySequence>> m_wanted; //!< another action has them
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
    Label *m_heading = nullptr;
    KeyRecorder *m_recorder = nullptr;
    Button *m_usual = nullptr;
    Button *m_none = nullptr;
    Label *m_note = nullptr;
    Button *m_takeOver = nullptr;
    Button *m_all = nullptr;
};

} // namespace tokendeck
