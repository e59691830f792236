// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/preferences.h"

#include <algorithm>

namespace tokendeck {
namespace {

template <typename Duration>
std::optional<Duration> within(std::optional<Duration> value, Duration least, Duration most)
{
    return value ? std::optional(std::clamp(*value, least, most)) : std::nullopt;
}

} // namespace

Preferences clamped(Preferences preferences)
{
    using namespace std::chrono_literals;
    preferences.clipboardTimeout = within(preferences.clipboardTimeout, 5s, 600s);
    preferences.idleLock = within(preferences.idleLock, 1min, 480min);
    preferences.refreshInterval = within(preferences.refreshInterval, 15s, 3600s);
    for (const FindingKey &key : FindingKeys)
        setDays(preferences.findings, key.kind, daysOf(preferences.findings, key.kind));
    return preferences;
}

} // namespace tokendeck
