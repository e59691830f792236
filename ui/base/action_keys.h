// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/action_spec.h"

#include <QKeySequence>
#include <QMap>
#include <QString>

#include <optional>

class QKeyEvent;

namespace tokendeck {

class PreferencesStore;

//! Which keys do which action: those of the table of actions, but for what the admin has changed.
//! No two actions have the same ones.
class ActionKeys {
public:
    //! The usual keys.
    ActionKeys() = default;
    //! With \p changed, as Preferences::shortcuts. What cannot be is passed over: no keys, keys
    //! that are fixed, keys of another action.
    explicit ActionKeys(const QMap<QString, QString> &changed);

    //! The keys of \p id; empty for none.
    [[nodiscard]] QKeySequence keys(ActionId id) const;
    [[nodiscard]] static QKeySequence usualKeys(ActionId id);
    [[nodiscard]] bool isChanged(ActionId id) const { return m_changed.contains(id); }
    //! Whether \p id can have other keys: Esc closes, whatever is set.
    [[nodiscard]] static bool canChange(ActionId id) { return id != ActionId::Escape; }
    //! Gives \p keys, one combination or none, to \p id. They are nobody else's and not fixed.
    void set(ActionId id, const QKeySequence &keys);
    //! Who has \p keys; nobody has none.
    [[nodiscard]] std::optional<ActionId> actionOf(const QKeySequence &keys) const;
    //! For Preferences::shortcuts.
    [[nodiscard]] QMap<QString, QString> changed() const;

    //! The keys of \p id as the platform writes them; empty for none.
    [[nodiscard]] QString shown(ActionId id) const;
    //! The same for the end of a field: "Ctrl F".
    [[nodiscard]] QString shownInField(ActionId id) const;
    //! \p text with the keys of \p id behind it, for a tool tip: "Lock (Ctrl+L)".
    [[nodiscard]] QString withKeys(const QString &text, ActionId id) const;
    //! Whether \p event is the keys of \p id.
    [[nodiscard]] bool match(ActionId id, const QKeyEvent &event) const;

    friend bool operator==(const ActionKeys &, const ActionKeys &) = default;

private:
    QMap<ActionId, QKeySequence> m_changed;
};

//! The keys as \p preferences have them now.
[[nodiscard]] ActionKeys actionKeys(const PreferencesStore &preferences);

} // namespace tokendeck
