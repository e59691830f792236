// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/sandbox_test.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

void SandboxTest::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_sandbox = std::make_unique<Sandbox>();
    const Outcome<SandboxAccess> access = m_sandbox->start({.clock = m_clock.get()});
    QVERIFY(access);
    m_client = std::make_unique<SandboxClient>(*access);
}

void SandboxTest::cleanup()
{
    m_client.reset();
    m_sandbox.reset();
}

QString SandboxTest::under(const QString &path, int id)
{
    return u"%1/%2"_s.arg(path).arg(id);
}

int SandboxTest::idOf(const QString &name)
{
    return m_client->listed(u"/v1/associated-accounts"_s, u"accountName"_s, name)[u"accountId"_s]
        .toInt();
}

std::unique_ptr<SandboxClient> SandboxTest::subClient(int account)
{
    const Answer made = m_client->post(u"/v1/api-tokens/sub-account"_s,
                                       {{u"name"_s, u"test"_s}, {u"accountId"_s, account}});
    return std::make_unique<SandboxClient>(
        m_sandbox->access().url, Secret(made.object()[u"token"_s].toString().toStdString()));
}

} // namespace tokendeck::test

#include "moc_sandbox_test.cpp"
