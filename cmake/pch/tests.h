// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// As core.h, with what tests include of QtTest.

#pragma once

#include "core.h"

#include <QSignalSpy>
#include <QTest>
