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
    QVERIFY(calls.allFailedWith(ProblemKind::KeychainMissing));
    QVERIFY(!calls.written->outcome->error().detail.isEmpty());
    QVERIFY(!calls.written->outcome->error().detail.contains(QLatin1StringView("0123")));
}

QTEST_GUILESS_MAIN(KeychainMissingTest)
#include "tst_keychain_missing.moc"
