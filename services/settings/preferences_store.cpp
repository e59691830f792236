// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/preferences_store.h"

#include "models/base/safe_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <array>
#include <cmath>
#include <utility>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

constexpr auto ClipboardTimeoutKey = "clipboardTimeoutSeconds"_L1;
constexpr auto IdleLockKey = "idleLockMinutes"_L1;
constexpr auto LockWithScreenKey = "lockWithScreen"_L1;
constexpr auto RefreshIntervalKey = "refreshIntervalSeconds"_L1;
constexpr auto ThemeKey = "theme"_L1;
constexpr auto LanguageKey = "language"_L1;
constexpr auto ClosePendingDeletesKey = "closePendingDeletes"_L1;
constexpr auto KeepListsKey = "keepLists"_L1;
constexpr auto DailySnapshotsKey = "dailySnapshots"_L1;
constexpr auto DesktopNoticesKey = "desktopNotices"_L1;
constexpr auto HintsShownKey = "hintsShown"_L1;
constexpr auto ShortcutsKey = "shortcuts"_L1;
constexpr auto FindingsOffKey = "findingsOff"_L1;
constexpr auto FindingDaysKey = "findingDays"_L1;

constexpr std::array ThemeWords{
    std::pair{ThemeChoice::System, "system"_L1},
    std::pair{ThemeChoice::Light, "light"_L1},
    std::pair{ThemeChoice::Dark, "dark"_L1},
    std::pair{ThemeChoice::ContrastLight, "high-contrast-light"_L1},
    std::pair{ThemeChoice::ContrastDark, "high-contrast-dark"_L1},
};
constexpr std::array PendingDeletesWords{
    std::pair{PendingDeletes::Drop, "drop"_L1},
    std::pair{PendingDeletes::Send, "send"_L1},
};

template <typename Enum, size_t Size>
QString wordOf(Enum value, const std::array<std::pair<Enum, QLatin1StringView>, Size> &words)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    return words.front().second;
}

template <typename Enum, size_t Size>
Enum valueOf(const QJsonValue &json, Enum fallback,
             const std::array<std::pair<Enum, QLatin1StringView>, Size> &words)
{
    for (const auto &[value, word] : words) {
        if (json.toString() == word)
            return value;
    }
    return fallback;
}

//! null is "off"; anything but a number is \p fallback. Numbers beyond what a duration can hold
//! are cut, and clamped afterwards.
template <typename Duration>
std::optional<Duration> durationOf(const QJsonValue &json, std::optional<Duration> fallback)
{
    if (json.isNull())
        return std::nullopt;
    if (!json.isDouble())
        return fallback;
    return Duration(std::llround(std::clamp(json.toDouble(), 0.0, 1e6)));
}

template <typename Duration> QJsonValue jsonOf(std::optional<Duration> duration)
{
    return duration ? QJsonValue(qint64(duration->count())) : QJsonValue(QJsonValue::Null);
}

//! Kinds and days of a newer version are left alone in the file, and mean nothing here.
FindingLimits findingLimitsOf(const QJsonObject &object)
{
    FindingLimits limits;
    const QJsonArray off = object[FindingsOffKey].toArray();
    const QJsonObject days = object[FindingDaysKey].toObject();
    for (const FindingKey &key : FindingKeys) {
        limits.off.set(size_t(key.kind), off.contains(QString(key.word)));
        if (const QJsonValue value = days[key.word]; value.isDouble())
            setDays(limits, key.kind, int(std::clamp(value.toDouble(), 0.0, 1e6)));
    }
    return limits;
}

void store(const FindingLimits &limits, QJsonObject &object)
{
    QJsonArray off;
    for (const QJsonValue &word : object[FindingsOffKey].toArray()) {
        if (!findingKindOf(word.toString()))
            off.append(word);
    }
    QJsonObject days = object[FindingDaysKey].toObject();
    for (const FindingKey &key : FindingKeys) {
        if (limits.isOff(key.kind))
            off.append(QString(key.word));
        if (dayRangeOf(key.kind))
            days[key.word] = daysOf(limits, key.kind);
    }
    object[FindingsOffKey] = off;
    object[FindingDaysKey] = days;
}

QMap<QString, QString> shortcutsOf(const QJsonObject &object)
{
    QMap<QString, QString> shortcuts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString())
            shortcuts.insert(it.key(), it->toString());
    }
    return shortcuts;
}

QJsonObject jsonOf(const QMap<QString, QString> &shortcuts)
{
    QJsonObject object;
    for (auto it = shortcuts.begin(); it != shortcuts.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

Preferences preferencesOf(const QJsonObject &object)
{
    const Preferences defaults;
    return clamped({
        .clipboardTimeout = durationOf(object[ClipboardTimeoutKey], defaults.clipboardTimeout),
        .idleLock = durationOf(object[IdleLockKey], defaults.idleLock),
        .lockWithScreen = object[LockWithScreenKey].toBool(defaults.lockWithScreen),
        .refreshInterval = durationOf(object[RefreshIntervalKey], defaults.refreshInterval),
        .theme = valueOf(object[ThemeKey], defaults.theme, ThemeWords),
        .language = object[LanguageKey].toString(),
        .closePendingDeletes = valueOf(object[ClosePendingDeletesKey], defaults.closePendingDeletes,
                                       PendingDeletesWords),
        .keepLists = object[KeepListsKey].toBool(defaults.keepLists),
        .dailySnapshots = object[DailySnapshotsKey].toBool(defaults.dailySnapshots),
        .desktopNotices = object[DesktopNoticesKey].toBool(defaults.desktopNotices),
        .hintsShown = object[HintsShownKey].toBool(defaults.hintsShown),
        .shortcuts = shortcutsOf(object[ShortcutsKey].toObject()),
        .findings = findingLimitsOf(object),
    });
}

void store(const Preferences &preferences, QJsonObject &object)
{
    object[ClipboardTimeoutKey] = jsonOf(preferences.clipboardTimeout);
    object[IdleLockKey] = jsonOf(preferences.idleLock);
    object[LockWithScreenKey] = preferences.lockWithScreen;
    object[RefreshIntervalKey] = jsonOf(preferences.refreshInterval);
    object[ThemeKey] = wordOf(preferences.theme, ThemeWords);
    object[LanguageKey] = preferences.language;
    object[ClosePendingDeletesKey] = wordOf(preferences.closePendingDeletes, PendingDeletesWords);
    object[KeepListsKey] = preferences.keepLists;
    object[DailySnapshotsKey] = preferences.dailySnapshots;
    object[DesktopNoticesKey] = preferences.desktopNotices;
    object[HintsShownKey] = preferences.hintsShown;
    object[ShortcutsKey] = jsonOf(preferences.shortcuts);
    store(preferences.findings, object);
}

} // namespace

PreferencesStore::PreferencesStore(const QString &filePath, JsonFile::Notice notice,
                                   QObject *parent)
    : QObject(parent)
    , m_file(filePath, {}, std::move(notice))
{
}

VoidOutcome PreferencesStore::load()
{
    const FileOutcome<QJsonObject> object = m_file.read();
    m_object = object.value_or(QJsonObject());
    take(preferencesOf(m_object));
    return object ? VoidOutcome() : failure(asProblem(object.error()));
}

QString PreferencesStore::languageIn(const QString &filePath)
{
    const FileOutcome<std::optional<QByteArray>> bytes =
        SafeFile(filePath).read(JsonFile::MaxBytes);
    if (!bytes || !*bytes)
        return {};
    return QJsonDocument::fromJson(**bytes).object()[LanguageKey].toString();
}

VoidOutcome PreferencesStore::save(const Preferences &preferences)
{
    const Preferences taken = clamped(preferences);
    store(taken, m_object);
    const VoidOutcome written = outcomeOf(m_file.write(m_object));
    take(taken);
    return written;
}

void PreferencesStore::take(const Preferences &preferences)
{
    if (m_current == preferences)
        return;
    m_current = preferences;
    emit changed(m_current);
}

} // namespace tokendeck

#include "moc_preferences_store.cpp"
