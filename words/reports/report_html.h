// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/report/report.h"

#include <QByteArray>

namespace tokendeck {

//! \p report as a page to be read and printed. Times are those of this computer's zone.
[[nodiscard]] QByteArray reportHtml(const Report &report);

} // namespace tokendeck
