// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/logs/log_search.h"
#include "services/sandbox/routes/backend.h"
#include "services/sandbox/routes/routes.h"

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

void addSearchRoutes(Router &router, Backend &backend)
{
    router.add("POST", u"/v1/search"_s, [&backend](const BackendRequest &request) {
        const AccountRecord account = backend.ownAccount(request);
        const LogTable &logs = backend.logs().logsOf(account, request.now);
        return jsonReply(searchLogs(logs, LogArchive::searchStart(request.now), request.now,
                                    request.json().object()));
    });
}

} // namespace tokendeck::sandbox
