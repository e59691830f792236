// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/output/utc_text.h"
#include "models/domain/logs/actor.h"
#include "models/insight/estate/finding_key.h"
#include "models/insight/findings/score.h"
#include "models/insight/report/token_line.h"

#include <QDateTime>
#include <QLatin1StringView>

#include <array>
#include <optional>

namespace tokendeck {

// The words of reports and comparisons in files, which no language changes. Never changed either,
// or files from before are not understood.

inline constexpr std::array SeverityWords{QLatin1StringView("high"), QLatin1StringView("medium"),
                                          QLatin1StringView("low")};
static_assert(SeverityWords.size() == size_t(Severity::Low) + 1);

inline constexpr std::array OperatorWords{QLatin1StringView("and"), QLatin1StringView("or")};
static_assert(OperatorWords.size() == size_t(FilterOperator::Or) + 1);

inline constexpr std::array ScoreWords{
    QLatin1StringView("scored"), QLatin1StringView("nothing-to-score"),
    QLatin1StringView("not-read"), QLatin1StringView("not-known")};
static_assert(ScoreWords.size() == size_t(ScoreState::NotKnown) + 1);

//! How well a list is known; what an earlier run has kept was not read.
inline constexpr std::array KnowledgeWords{QLatin1StringView("not-read"),
                                           QLatin1StringView("not-read"),
                                           QLatin1StringView("stale"), QLatin1StringView("read")};
static_assert(KnowledgeWords.size() == size_t(ListKnowledge::Current) + 1);

inline constexpr std::array ActorWords{
    QLatin1StringView("person"), QLatin1StringView("former-person"), QLatin1StringView("api-token"),
    QLatin1StringView("computer-user")};
static_assert(ActorWords.size() == size_t(ActorKind::ComputerUser) + 1);

inline constexpr QLatin1StringView NeverWord("never");

//! The enumerator whose word in \p words is \p word.
template <typename Enum, size_t Count>
[[nodiscard]] std::optional<Enum> enumOf(const std::array<QLatin1StringView, Count> &words,
                                         QStringView word)
{
    for (size_t at = Count; at-- > 0;) {
        if (words[at] == word)
            return Enum(at);
    }
    return std::nullopt;
}

//! utcText() of \p time.
[[nodiscard]] inline QString utcWord(TimePoint time)
{
    return QString::fromLatin1(utcText(time));
}

//! The moment that utcWord() made \p text of; absent for every other text.
[[nodiscard]] inline std::optional<TimePoint> utcTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    const TimePoint moment{std::chrono::milliseconds(time.toMSecsSinceEpoch())};
    return time.isValid() && utcWord(moment) == text ? std::optional(moment) : std::nullopt;
}

} // namespace tokendeck
