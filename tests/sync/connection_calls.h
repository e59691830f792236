// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sync/sync_fixture.h"

#include <QTest>

#include <optional>

namespace tokendeck::test {

//! Runs \p start, which takes a callback, and answers what it was called with. Called early, twice
//! or not at all, it is a problem that no call of the service has: ProblemKind::FileDamaged.
template <typename T, typename Start> Outcome<T> answerTo(SyncFixture &fixture, Start start)
{
    std::optional<Outcome<T>> answer;
    int answers = 0;
    start([&](const Outcome<T> &outcome) {
        answer = outcome;
        ++answers;
    });
    if (answers > 0 || !QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        return failure(
            {.kind = ProblemKind::FileDamaged, .detail = QStringLiteral("no or early answer")});
    fixture.drain();
    if (answers != 1)
        return failure(
            {.kind = ProblemKind::FileDamaged, .detail = QStringLiteral("several answers")});
    return *answer;
}

// What the service is asked for, and its answer.
VoidOutcome reenter(SyncFixture &fixture, const ConnectionId &id, const Secret &token,
                    std::optional<SecretStorage> storage = {});
VoidOutcome remove(SyncFixture &fixture, const ConnectionId &id);
Outcome<CandidateReport> check(SyncFixture &fixture, const Candidate &candidate);

//! What stands in the file of connections; empty without one.
[[nodiscard]] QByteArray fileText(const SyncFixture &fixture);

//! A row for each way in which the keychain gives nothing: "kind", a ProblemKind.
void addVaultProblems();

} // namespace tokendeck::test
