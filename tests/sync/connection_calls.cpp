// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/connection_calls.h"

#include <QFile>

namespace tokendeck::test {

VoidOutcome reenter(SyncFixture &fixture, const ConnectionId &id, const Secret &token,
                    std::optional<SecretStorage> storage)
{
    return answerTo<void>(fixture, [&](auto done) {
        fixture.run->connections.reenterToken(id, token, &fixture.context, done, storage);
    });
}

VoidOutcome remove(SyncFixture &fixture, const ConnectionId &id)
{
    return answerTo<void>(
        fixture, [&](auto done) { fixture.run->connections.remove(id, &fixture.context, done); });
}

Outcome<CandidateReport> check(SyncFixture &fixture, const Candidate &candidate)
{
    return answerTo<CandidateReport>(fixture, [&](auto done) {
        fixture.run->connections.check(candidate, &fixture.context, done);
    });
}

QByteArray fileText(const SyncFixture &fixture)
{
    QFile file(fixture.file());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addVaultProblems()
{
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("locked") << ProblemKind::KeychainLocked;
    QTest::newRow("dismissed") << ProblemKind::KeychainDismissed;
    QTest::newRow("missing") << ProblemKind::KeychainMissing;
    QTest::newRow("slow") << ProblemKind::KeychainTimedOut;
    QTest::newRow("failed") << ProblemKind::KeychainFailed;
    QTest::newRow("no entry") << ProblemKind::KeychainEntryMissing;
}

} // namespace tokendeck::test
