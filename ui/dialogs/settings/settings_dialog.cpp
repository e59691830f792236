// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settings/settings_dialog.h"

#include "services/settings/preferences_store.h"
#include "services/settings/snippets/own_templates.h"
#include "ui/base/dependencies.h"
#include "ui/dialogs/settings/finding_settings.h"
#include "ui/shortcuts/shortcut_settings.h"
#include "ui/templates/template_settings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/text/label.h"
#include "words/base/language.h"
#include "words/lists/problems/problem_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using std::chrono::duration_cast;
using std::chrono::minutes;
using std::chrono::seconds;

QString timeText(seconds time)
{
    if (time < seconds(60) || time.count() % 60 != 0)
        return SettingsDialog::tr("%n seconds", nullptr, int(time.count()));
    const int whole = int(duration_cast<minutes>(time).count());
    return whole % 60 == 0 ? SettingsDialog::tr("%n hours", nullptr, whole / 60)
                           : SettingsDialog::tr("%n minutes", nullptr, whole);
}

//! A choice of \p times and, last, none of them. The present one is among them in any case.
QComboBox *timeCombo(const QString &name, const QString &accessible, std::vector<seconds> times,
                     const QString &none, std::optional<seconds> present)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(accessible);
    if (present && std::ranges::find(times, *present) == times.end())
        times.push_back(*present);
    std::ranges::sort(times);
    for (const seconds time : times)
        combo->addItem(timeText(time), qint64(time.count()));
    combo->addItem(none);
    combo->setCurrentIndex(present ? combo->findData(qint64(present->count()))
                                   : combo->count() - 1);
    return combo;
}

std::optional<seconds> chosen(const QComboBox *combo)
{
    const QVariant data = combo->currentData();
    return data.isValid() ? std::optional(seconds(data.toLongLong())) : std::nullopt;
}

} // namespace

SettingsDialog::SettingsDialog(const Dependencies &dependencies, const std::vector<KeyLine> &pages,
                               QWidget *parent)
    : Dialog(tr("Settings"), {}, parent)
    , m_store(dependencies.preferences)
    , m_templates(dependencies.templates)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_pending(new QComboBox)
    , m_screen(new QCheckBox(tr("Lock when the screen locks or the computer sleeps")))
    , m_keepLists(new QCheckBox(tr("Keep the last lists for a quick start, without tokens")))
    , m_snapshots(new QCheckBox(tr("Keep a snapshot of every account each day, without tokens")))
    , m_notices(new QCheckBox(tr("Tell of new high findings while the window is not in front")))
    , m_findings(new FindingSettings(m_store.current().findings))
    , m_own(new TemplateSettings(dependencies.workspace, m_templates.all()))
    , m_shortcuts(new ShortcutSettings(m_store.current().shortcuts, pages))
{
    using namespace std::chrono_literals;
    setObjectName(u"settingsDialog"_s);
    const Preferences &current = m_store.current();
    m_theme->setObjectName(u"themeCombo"_s);
    m_theme->setAccessibleName(tr("Appearance"));
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("Light, high contrast"), int(ThemeChoice::ContrastLight));
    m_theme->addItem(tr("Dark, high contrast"), int(ThemeChoice::ContrastDark));
    m_theme->setCurrentIndex(m_theme->findData(int(current.theme)));
    fillLanguages();
    m_clipboard = timeCombo(u"clipboardCombo"_s, tr("Clear a copied token after"),
                            {10s, 20s, 30s, 60s, 120s, 300s, 600s}, tr("Not by time"),
                            current.clipboardTimeout);
    const std::optional<seconds> idle =
        current.idleLock ? std::optional(seconds(*current.idleLock)) : std::nullopt;
    m_idle = timeCombo(u"idleCombo"_s, tr("Lock without input after"),
                       {1min, 5min, 10min, 15min, 30min, 60min, 240min}, tr("Never"), idle);
    m_refresh = timeCombo(u"refreshCombo"_s, tr("Refresh everything every"),
                          {15s, 30s, 60s, 300s, 900s, 1800s, 3600s}, tr("By hand only (F5)"),
                          current.refreshInterval);
    m_pending->setObjectName(u"pendingCombo"_s);
    m_pending->setAccessibleName(tr("Deletes that wait, when you lock or quit"));
    m_pending->addItem(tr("Take them back"), int(PendingDeletes::Drop));
    m_pending->addItem(tr("Send them"), int(PendingDeletes::Send));
    m_pending->setCurrentIndex(m_pending->findData(int(current.closePendingDeletes)));
    m_screen->setObjectName(u"screenCheck"_s);
    m_screen->setChecked(current.lockWithScreen);
    m_keepLists->setObjectName(u"keepListsCheck"_s);
    m_keepLists->setChecked(current.keepLists);
    m_snapshots->setObjectName(u"snapshotsCheck"_s);
    m_snapshots->setChecked(current.dailySnapshots);
    m_notices->setObjectName(u"noticesCheck"_s);
    m_notices->setChecked(current.desktopNotices);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (QComboBox *combo : {m_theme, m_language, m_clipboard, m_idle, m_refresh, m_pending}) {
        auto *label = new Label(combo->accessibleName(), TextStyle::Body);
        label->setBuddy(combo);
        grid->addWidget(label, row, 0);
        grid->addWidget(combo, row++, 1);
    }
    for (QCheckBox *check : {m_screen, m_keepLists, m_snapshots, m_notices})
        grid->addWidget(check, row++, 0, 1, 2);
    auto *general = new QWidget;
    auto *column = new QVBoxLayout(general);
    column->setContentsMargins(0, 10, 0, 0);
    column->addLayout(grid);
    column->addStretch(1);
    auto *parts = new QTabWidget;
    parts->setObjectName(u"settingsParts"_s);
    parts->setDocumentMode(true);
    parts->addTab(general, tr("General"));
    // There are more kinds than a dialog is high.
    QScrollArea *findings = scrolled(m_findings);
    findings->setMinimumWidth(m_findings->minimumSizeHint().width()
                              + findings->verticalScrollBar()->sizeHint().width());
    parts->addTab(findings, tr("Findings"));
    parts->addTab(m_own, tr("Templates"));
    parts->addTab(m_shortcuts, tr("Shortcuts"));
    body()->addWidget(parts);
    giveBodyTheRoom();
    // From wherever the focus is, a drop-down too.
    const auto turnTo = [this, parts](QKeySequence::StandardKey keys, int step) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, parts, [parts, step] {
            parts->setCurrentIndex((parts->currentIndex() + step + parts->count())
                                   % parts->count());
        });
    };
    turnTo(QKeySequence::NextChild, 1);
    turnTo(QKeySequence::PreviousChild, -1);
    auto *action = new Button(tr("Save settings"), Button::Kind::Primary);
    setAction(action);
    connect(action, &Button::clicked, this, &SettingsDialog::save);
    m_theme->setFocus();
}

void SettingsDialog::fillLanguages()
{
    m_language->setObjectName(u"languageCombo"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    const QList<Language> offered = offeredLanguages();
    for (const Language &language : offered)
        m_language->addItem(language.ownName, language.code);
    const int present = m_language->findData(m_store.current().language);
    m_language->setCurrentIndex(std::max(0, present));
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::tellLanguage);
}

void SettingsDialog::tellLanguage()
{
    if (m_language->currentData().toString() == m_store.current().language)
        bar()->closeMessage();
    else
        bar()->showMessage(
            {.tone = Tone::Accent,
             .text = tr("Tokendeck speaks the other language from its next start on."),
             .closable = false});
}

void SettingsDialog::save()
{
    if (const QString objection = m_own->objection(); !objection.isEmpty()) {
        bar()->showMessage({.tone = Tone::Danger, .text = objection, .closable = false});
        return;
    }
    Preferences preferences = m_store.current();
    preferences.theme = ThemeChoice(m_theme->currentData().toInt());
    preferences.language = m_language->currentData().toString();
    preferences.clipboardTimeout = chosen(m_clipboard);
    const std::optional<seconds> idle = chosen(m_idle);
    preferences.idleLock = idle ? std::optional(duration_cast<minutes>(*idle)) : std::nullopt;
    preferences.refreshInterval = chosen(m_refresh);
    preferences.closePendingDeletes = PendingDeletes(m_pending->currentData().toInt());
    preferences.lockWithScreen = m_screen->isChecked();
    preferences.keepLists = m_keepLists->isChecked();
    preferences.dailySnapshots = m_snapshots->isChecked();
    preferences.desktopNotices = m_notices->isChecked();
    preferences.findings = m_findings->limits();
    preferences.shortcuts = m_shortcuts->shortcuts();
    if (const VoidOutcome saved = m_store.save(preferences); !saved) {
        // They hold until the end of this run, and the admin should know.
        const ProblemWords words = problemWords(saved.error(), tr("the settings"));
        bar()->showMessage({.tone = Tone::Warning, .text = words.text(), .closable = false});
        return;
    }
    if (const VoidOutcome saved = m_templates.setAll(m_own->templates()); !saved) {
        const ProblemWords words = problemWords(saved.error(), tr("your templates"));
        bar()->showMessage({.tone = Tone::Warning, .text = words.text(), .closable = false});
        return;
    }
    accept();
}

} // namespace tokendeck

#include "moc_settings_dialog.cpp"
