// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// KeychainVault where no Secret Service can be reached: run on a bus without one, and without a
// bus.

#include "models/base/background.h"
#include "services/keychain/system_keychain.h"
#include "services/secrets/keychain_vault.h"
#include "tests/secrets/vault_calls.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;

namespace {

//! As the test is registered without a bus.
constexpr QLatin1StringView NoBus("unix:path=/nonexistent/bus");

} // namespace

class KeychainMissingTest : public QObject {
    Q_OBJECT

private slots:
    void everyOperationSaysSo();
};

void KeychainMissingTest::everyOperationSaysSo()
{
    FakeClock clock;
    Background background;
    KeychainVault vault(clock, makeSystemKeychain(background));
    const EveryCall calls(vault, this);
    const bool hasBus = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS") != NoBus;
    QVERIFY(
        calls.allFailedWith(hasBus ? ProblemKind::KeychainMissing : ProblemKind::KeychainNoBus));
    QVERIFY(!calls.written->outcome->error().detail.isEmpty());
    QVERIFY(!calls.written->outcome->error().detail.contains(QLatin1StringView("0123")));
}

QTEST_GUILESS_MAIN(KeychainMissingTest)
#include "tst_keychain_missing.moc"
