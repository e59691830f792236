// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/settings/preferences.h"
#include "ui/dialogs/dialog.h"

class QCheckBox;
class QComboBox;

namespace tokendeck {

class FindingSettings;
class OwnTemplates;
class PreferencesStore;
class TemplateSettings;

//! Edits the preferences and gives them to their store.
class SettingsDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p store and \p templates outlive the dialog.
    SettingsDialog(PreferencesStore &store, OwnTemplates &templates, QWidget *parent);

private:
    void save();
    void fillLanguages();
    void tellLanguage();

    PreferencesStore &m_store;
    OwnTemplates &m_templates;
    QComboBox *m_theme = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_clipboard = nullptr;
    QComboBox *m_idle = nullptr;
    QComboBox *m_refresh = nullptr;
    QComboBox *m_pending = nullptr;
    QCheckBox *m_screen = nullptr;
    QCheckBox *m_keepLists = nullptr;
    QCheckBox *m_snapshots = nullptr;
    QCheckBox *m_notices = nullptr;
    FindingSettings *m_findings = nullptr;
    TemplateSettings *m_own = nullptr;
};

} // namespace tokendeck
