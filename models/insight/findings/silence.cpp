// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/silence.h"

#include "models/insight/estate/finding_key.h"

namespace tokendeck {

namespace {

//! A silence from farther ahead than clocks differ would hold for longer than it may.
constexpr std::chrono::days ClocksDiffer{1};

} // namespace

Silence silenceOf(const Finding &finding, const QString &reason, TimePoint now)
{
    Silence silence = silenceOfKind(finding, reason, now);
    silence.object = finding.object;
    silence.fact = finding.fact;
    return silence;
}

Silence silenceOfKind(const Finding &finding, const QString &reason, TimePoint now)
{
    return {.kind = finding.kind,
            .backend = finding.object.backend,
            .account = finding.object.account,
            .reason = reason,
            .since = now};
}

bool covers(const Silence &silence, const Finding &finding, TimePoint now)
{
    if (silence.kind != finding.kind || silence.backend != finding.object.backend
        || silence.account != finding.object.account)
        return false;
    if (silence.object && (*silence.object != finding.object || silence.fact != finding.fact))
        return false;
    return finding.severity != Severity::High
        || (now < silence.since + LongestHighSilence && silence.since <= now + ClocksDiffer);
}

std::optional<TimePoint> highEndOf(const Silence &silence)
{
    if (keyOf(silence.kind).gravest != Severity::High)
        return std::nullopt;
    return silence.since + LongestHighSilence;
}

QString silenceId(const Silence &silence)
{
    const QString what = silence.object
        ? objectId(*silence.object)
        : silence.backend + u'/' + QString::number(silence.account.value());
    return keyOf(silence.kind).word + u' ' + what;
}

} // namespace tokendeck
