// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/action_spec.h"

#include <QCoreApplication>

#include <array>

namespace tokendeck {
namespace {

constexpr QKeyCombination NoKeys{Qt::Key_unknown};

constexpr std::array ActionTable{
    ActionSpec{ActionId::Refresh, "refresh", QT_TRANSLATE_NOOP("ActionSpec", "Refresh everything"),
               Qt::Key_F5},
    ActionSpec{ActionId::Search, "search", QT_TRANSLATE_NOOP("ActionSpec", "Search in the page"),
               Qt::CTRL | Qt::Key_F},
    ActionSpec{ActionId::Find, "find", QT_TRANSLATE_NOOP("ActionSpec", "Find anything"),
               Qt::CTRL | Qt::Key_K},
    ActionSpec{ActionId::CopyAs, "copyAs",
               QT_TRANSLATE_NOOP("ActionSpec", "Copy a token as a snippet or link"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_C, false, true},
    ActionSpec{ActionId::New, "new",
               QT_TRANSLATE_NOOP("ActionSpec", "Make something new in the page"),
               Qt::CTRL | Qt::Key_N},
    ActionSpec{ActionId::EditFilters, "editFilters",
               QT_TRANSLATE_NOOP("ActionSpec", "Edit the filters of a token, replace a filter"),
               Qt::CTRL | Qt::Key_E, true, true},
    ActionSpec{ActionId::Rename, "rename",
               QT_TRANSLATE_NOOP("ActionSpec", "Rename, edit owner and note, or set the expiry"),
               Qt::Key_F2, false, true},
    ActionSpec{ActionId::Rotate, "rotate", QT_TRANSLATE_NOOP("ActionSpec", "Rotate a token"),
               Qt::CTRL | Qt::Key_R, true, true},
    ActionSpec{ActionId::CarryOver, "carryOver",
               QT_TRANSLATE_NOOP("ActionSpec",
                                 "Carry the selected filters or shared tokens over to other "
                                 "accounts"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_O, true, true},
    ActionSpec{ActionId::Toggle, "toggle",
               QT_TRANSLATE_NOOP("ActionSpec",
                                 "Enable or disable a token, open or close an account to search"),
               Qt::CTRL | Qt::Key_D, true, true},
    ActionSpec{ActionId::Check, "check",
               QT_TRANSLATE_NOOP("ActionSpec", "Check an API token, try a shipping token"),
               Qt::CTRL | Qt::Key_T, false, true},
    ActionSpec{ActionId::Merge, "merge", QT_TRANSLATE_NOOP("ActionSpec", "Merge equal filters"),
               Qt::CTRL | Qt::Key_M, true, true},
    ActionSpec{ActionId::ShowRelated, "showRelated",
               QT_TRANSLATE_NOOP("ActionSpec",
                                 "Show a token’s filters, or the tokens of a filter or account"),
               Qt::CTRL | Qt::Key_J, false, true},
    ActionSpec{ActionId::ShowSharedTokens, "showSharedTokens",
               QT_TRANSLATE_NOOP("ActionSpec", "Show the shared tokens of an account"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_J, false, true},
    ActionSpec{ActionId::Delete, "delete", QT_TRANSLATE_NOOP("ActionSpec", "Delete the selection"),
               Qt::Key_Delete, true, true},
    ActionSpec{ActionId::Undo, "undo",
               QT_TRANSLATE_NOOP("ActionSpec", "Take back a delete that waits"),
               Qt::CTRL | Qt::Key_Z},
    ActionSpec{ActionId::Back, "back", QT_TRANSLATE_NOOP("ActionSpec", "Go back after a jump"),
               Qt::ALT | Qt::Key_Left},
    ActionSpec{ActionId::Forward, "forward",
               QT_TRANSLATE_NOOP("ActionSpec", "Go forward again, after going back"),
               Qt::ALT | Qt::Key_Right},
    ActionSpec{ActionId::Details, "details",
               QT_TRANSLATE_NOOP("ActionSpec", "Show or hide the details"), Qt::CTRL | Qt::Key_I},
    ActionSpec{ActionId::Connections, "connections",
               QT_TRANSLATE_NOOP("ActionSpec", "Choose the connections that are shown"),
               Qt::CTRL | Qt::Key_O},
    ActionSpec{ActionId::AllConnections, "allConnections",
               QT_TRANSLATE_NOOP("ActionSpec", "Show all connections"), NoKeys},
    ActionSpec{ActionId::Menu, "menu", QT_TRANSLATE_NOOP("ActionSpec", "Open Tokendeck’s menu"),
               Qt::Key_F10},
    ActionSpec{ActionId::Lock, "lock", QT_TRANSLATE_NOOP("ActionSpec", "Lock"),
               Qt::CTRL | Qt::Key_L},
    ActionSpec{ActionId::ManageConnections, "manageConnections",
               QT_TRANSLATE_NOOP("ActionSpec", "Connections: groups, production, read-only…"),
               NoKeys},
    ActionSpec{ActionId::AddConnection, "addConnection",
               QT_TRANSLATE_NOOP("ActionSpec", "Connect another account…"), NoKeys},
    ActionSpec{ActionId::ImportConnections, "importConnections",
               QT_TRANSLATE_NOOP("ActionSpec", "Import connections…"), NoKeys},
    ActionSpec{ActionId::ExportConnections, "exportConnections",
               QT_TRANSLATE_NOOP("ActionSpec", "Export connections…"), NoKeys},
    ActionSpec{ActionId::FindInFiles, "findInFiles",
               QT_TRANSLATE_NOOP("ActionSpec", "Look for these tokens in files…"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_F},
    ActionSpec{ActionId::CheckConnection, "checkConnection",
               QT_TRANSLATE_NOOP("ActionSpec", "Check the connection"), NoKeys},
    ActionSpec{ActionId::SaveReport, "saveReport", QT_TRANSLATE_NOOP("ActionSpec", "Save report…"),
               NoKeys},
    ActionSpec{ActionId::SaveTokens, "saveTokens",
               QT_TRANSLATE_NOOP("ActionSpec", "Save the tokens themselves…"), NoKeys, true},
    ActionSpec{ActionId::Settings, "settings", QT_TRANSLATE_NOOP("ActionSpec", "Settings…"),
               Qt::CTRL | Qt::Key_Comma, false, false,
               QT_TRANSLATE_NOOP("ActionSpec",
                                 "theme, dark, light, language, clipboard, locking, refreshing, "
                                 "notices, snapshots, thresholds, templates, shortcuts")},
    ActionSpec{ActionId::Manual, "manual", QT_TRANSLATE_NOOP("ActionSpec", "Manual"), NoKeys},
    ActionSpec{ActionId::Shortcuts, "shortcuts",
               QT_TRANSLATE_NOOP("ActionSpec", "Keyboard shortcuts"), Qt::Key_F1},
    ActionSpec{ActionId::Hints, "hints", QT_TRANSLATE_NOOP("ActionSpec", "Show the hints again"),
               NoKeys},
    ActionSpec{ActionId::About, "about", QT_TRANSLATE_NOOP("ActionSpec", "About Tokendeck"),
               NoKeys},
    ActionSpec{ActionId::Escape, "escape",
               QT_TRANSLATE_NOOP("ActionSpec", "Close the message or clear the search"),
               Qt::Key_Escape},
    ActionSpec{ActionId::Quit, "quit", QT_TRANSLATE_NOOP("ActionSpec", "Quit"),
               Qt::CTRL | Qt::Key_Q},
};

//! specOf() goes by position.
constexpr bool standsInOrder()
{
    for (size_t i = 0; i < ActionTable.size(); ++i) {
        if (size_t(ActionTable[i].id) != i)
            return false;
    }
    return ActionTable.size() == size_t(ActionId::Quit) + 1;
}
static_assert(standsInOrder(), "one line for each ActionId, in their order");

} // namespace

QString ActionSpec::shownText() const
{
    return QCoreApplication::translate("ActionSpec", text);
}

QString ActionSpec::soughtText() const
{
    const QString shown = shownText();
    return about ? shown + u' ' + QCoreApplication::translate("ActionSpec", about) : shown;
}

std::span<const ActionSpec> actionSpecs()
{
    return ActionTable;
}

const ActionSpec &specOf(ActionId id)
{
    return ActionTable[size_t(id)];
}

} // namespace tokendeck
