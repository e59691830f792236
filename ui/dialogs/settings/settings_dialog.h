// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/settings/preferences.h"
#include "ui/base/fixed_keys.h"
#include "ui/dialogs/dialog.h"

#include <vector>

class QCheckBox;
class QComboBox;

namespace tokendeck {

class FindingSettings;
class OwnTemplates;
class PreferencesStore;
class ShortcutSettings;
class TemplateSettings;
struct Dependencies;

//! Edits the preferences and gives them to their store.
class SettingsDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p pages are the keys that open the pages.
    SettingsDialog(const Dependencies &dependencies, const std::vector<KeyLine> &pages,
                   QWidget *parent);

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
    ShortcutSettings *m_shortcuts = nullptr;
};

} // namespace tokendeck
