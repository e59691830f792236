// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/routes/router.h"

namespace tokendeck::sandbox {

class Backend;

// Each adds the calls of one resource (docs/backend.md, Calls). \p backend outlives \p router.

void addIdentityRoutes(Router &router, Backend &backend);
void addAccountRoutes(Router &router, Backend &backend);
void addMetricsRoutes(Router &router, Backend &backend);
void addShippingTokenRoutes(Router &router, Backend &backend);
void addSharedTokenRoutes(Router &router, Backend &backend);
void addFilterRoutes(Router &router, Backend &backend);
void addApiTokenRoutes(Router &router, Backend &backend);
void addAuditRoutes(Router &router, Backend &backend);
void addSearchRoutes(Router &router, Backend &backend);

} // namespace tokendeck::sandbox
