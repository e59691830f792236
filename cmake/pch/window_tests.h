// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// As widgets.h, with what nearly every test of the window includes: QtTest, and all that is below
// the window.

#pragma once

#include "tests/ui/support/window_fixture.h"
#include "widgets.h"

#include <QSignalSpy>
#include <QTest>
