// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/settings/preferences.h"
#include "ui/dialogs/dialog.h"

class QCheckBox;
class QComboBox;

namespace tokendeck {

class FindingSettings;
class PreferencesStore;

//! Edits the preferences and gives them to their store.
class SettingsDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p store outlives the dialog.
    SettingsDialog(PreferencesStore &store, QWidget *parent);

private:
    void save();

    PreferencesStore &m_store;
    QComboBox *m_theme = nullptr;
    QComboBox *m_clipboard = nullptr;
    QComboBox *m_idle = nullptr;
    QComboBox *m_refresh = nullptr;
    QComboBox *m_pending = nullptr;
    QCheckBox *m_screen = nullptr;
    QCheckBox *m_keepLists = nullptr;
    QCheckBox *m_snapshots = nullptr;
    QCheckBox *m_notices = nullptr;
    FindingSettings *m_findings = nullptr;
};

} // namespace tokendeck
