// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// As widgets.h, with what most tests of the window include: QtTest, the window, and all that is
// below it.

#pragma once

#include "tests/ui/support/changes_fixture.h"
#include "tests/ui/support/widget_test.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/base/actions.h"
#include "ui/widgets/text/label.h"
#include "widgets.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>
