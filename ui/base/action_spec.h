// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyCombination>
#include <QString>

#include <span>

namespace tokendeck {

//! What the window does at a key or from a menu, beside opening its pages.
enum class ActionId {
    Refresh,
    Search,
    Find,
    CopyAs,
    New,
    EditFilters,
    Rename,
    Rotate,
    CarryOver,
    Toggle,
    Check,
    Merge,
    ShowRelated,
    ShowSharedTokens,
    Delete,
    Undo,
    Back,
    Forward,
    Details,
    Connections,
    AllConnections,
    Menu,
    Lock,
    ManageConnections,
    AddConnection,
    ImportConnections,
    ExportConnections,
    FindInFiles,
    CheckConnection,
    SaveReport,
    SaveTokens,
    Settings,
    Manual,
    Shortcuts,
    Hints,
    About,
    Escape,
    Quit,
};

//! One line of the table of actions.
struct ActionSpec {
    ActionId id;
    const char *name; //!< of the QAction as an object
    const char *text; //!< to be translated in the context ActionSpec
    //! Qt::Key_unknown for none; ActionKeys tells which ones it has now.
    QKeyCombination usualKeys;
    //! It deletes, or can let more be seen: never offered first unless it is called by its name.
    bool isGrave = false;
    bool actsOnRows = false; //!< of a page, the selected ones: see RowOffer::key
    //! What else it is looked for by, to be translated as text is; null for nothing.
    const char *about = nullptr;

    //! text, translated.
    [[nodiscard]] QString shownText() const;
    //! The same with what else it is looked for by.
    [[nodiscard]] QString soughtText() const;
};

//! Every action, in the order in which the list of shortcuts tells them.
[[nodiscard]] std::span<const ActionSpec> actionSpecs();
[[nodiscard]] const ActionSpec &specOf(ActionId id);

} // namespace tokendeck
