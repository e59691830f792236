// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/json_text.h"
#include "services/sandbox/routes/backend.h"
#include "services/sandbox/routes/routes.h"

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

void addIdentityRoutes(Router &router, Backend &backend)
{
    router.add("GET", u"/v2/whoami"_s, [&backend](const BackendRequest &request) {
        const AccountRecord account = backend.ownAccount(request);
        JsonText json;
        json.beginObject()
            .member("accountName", account.name)
            .member("accountId", account.id.value())
            .endObject();
        return jsonReply(json.take());
    });

    router.add("GET", u"/v1/associated-accounts"_s, [&backend](const BackendRequest &request) {
        JsonText json;
        json.beginArray();
        const AccountId main = request.actor.mainAccount;
        for (const AccountRecord &account : backend.accounts().family(main)) {
            if (!request.actor.isMain() && account.id != request.actor.account)
                continue;
            json.beginObject()
                .member("accountId", account.id.value())
                .member("accountName", account.name)
                .member("type", account.type)
                .endObject();
        }
        return jsonReply(json.endArray().take());
    });
}

} // namespace tokendeck::sandbox
