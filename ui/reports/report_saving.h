// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/compare/comparison.h"
#include "ui/base/dependencies.h"
#include "words/base/message.h"

#include <functional>
#include <vector>

class QWidget;

namespace tokendeck {

//! Says what came of it.
using Say = std::function<void(const Message &)>;

//! Asks over \p window of which connections, in which format and where to, and saves a report of
//! them there. \p shown are chosen at first. Ends with \p window, as the next two do.
void saveReport(const Dependencies &dependencies, QWidget *window,
                const std::vector<ConnectionId> &shown, Say say);

//! Asks in which format and where to, and saves \p comparison there.
void saveComparison(const Dependencies &dependencies, QWidget *window, SharedComparison comparison,
                    Say say);

//! Asks twice, and saves the tokens themselves.
void saveTokens(const Dependencies &dependencies, QWidget *window,
                const std::vector<ConnectionId> &shown, Say say);

} // namespace tokendeck
