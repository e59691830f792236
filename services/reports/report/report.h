// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/score.h"
#include "models/insight/report/token_line.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokendeck {

//! One list of one account, and how well it is known.
struct ReportList {
    QString connection; //!< its name
    QString backend; //!< backendOf() its API
    AccountId account;
    QString accountName;
    ListKind list = ListKind::Accounts;
    ListKnowledge knowledge = ListKnowledge::Unread; //!< what an earlier run has kept is unread
    std::optional<TimePoint> readAt; //!< absent where it is unread
    QString problem; //!< ProblemKey::word of the last try, if that failed

    friend bool operator==(const ReportList &, const ReportList &) = default;
};

//! The score without its parts.
struct ReportScore {
    ScoreState state = ScoreState::NotKnown;
    int value = 0; //!< where it is scored
    std::optional<int> withSilenced; //!< as if nothing were silenced, where something is
    int silenced = 0; //!< findings

    friend bool operator==(const ReportScore &, const ReportScore &) = default;
};

//! Every token of some accounts at one moment, without any part of a token but its mask. Times are
//! whole seconds, as files have them.
struct Report {
    TimePoint madeAt;
    QString keyId; //!< of the key of the fingerprints; empty where there are none
    std::optional<ReportScore> score; //!< absent for what was kept on another day
    std::vector<ReportList> lists;
    std::vector<TokenLine> lines;

    friend bool operator==(const Report &, const Report &) = default;
};

//! Puts the lists and the lines of \p report in their order (standsBefore()), and its times on
//! whole seconds: the same content is the same value then.
[[nodiscard]] Report ordered(Report report);

[[nodiscard]] ReportScore reportScore(const Score &score);

//! \p time without what files do not say.
[[nodiscard]] inline TimePoint wholeSeconds(TimePoint time)
{
    return std::chrono::floor<std::chrono::seconds>(time);
}

} // namespace tokendeck
