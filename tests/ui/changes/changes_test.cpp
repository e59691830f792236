// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/changes/changes_test.h"

namespace tokendeck::test {

void ChangesTest::init()
{
    m_fixture = std::make_unique<ChangesFixture>();
}

void ChangesTest::cleanup()
{
    m_fixture.reset();
}

} // namespace tokendeck::test

#include "moc_changes_test.cpp"
