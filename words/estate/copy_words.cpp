// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/estate/copy_words.h"

#include "models/insight/expiry.h"
#include "models/store/row_lookup.h"
#include "words/base/name_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::CopyWords)
};

bool wasRefused(const ApiTokenEntries &entries, ApiTokenId id)
{
    const auto entry = entries.find(id);
    return entry != entries.end() && entry->second.check && !entry->second.check->identity;
}

} // namespace

QString warningBeforeCopy(const Workspace &workspace, ListKind kind, const ConnectionId &connection,
                          qint32 id, TimePoint now)
{
    switch (kind) {
    case ListKind::ShippingTokens: {
        const auto *row = findRow<ShippingToken>(workspace, connection, id);
        return row && !row->enabled
            ? CopyWords::tr("%1 is disabled: no log that is sent with it is taken.")
                  .arg(quotedName(row->name))
            : QString();
    }
    case ListKind::SharedTokens: {
        const auto *row = findRow<SharedToken>(workspace, connection, id);
        return row && expiryOf(row->expiresAt, now) == Expiry::Past
            ? CopyWords::tr("%1 has expired: it opens nothing any more.").arg(quotedName(row->name))
            : QString();
    }
    case ListKind::ApiTokens: {
        const auto *row = findRow<ApiToken>(workspace, connection, id);
        return row && wasRefused(*workspace.apiTokenEntries(connection), row->id)
            ? CopyWords::tr("%1 was refused by Logz.io when it was checked last.")
                  .arg(quotedName(row->name))
            : QString();
    }
    case ListKind::Accounts:
    case ListKind::Filters:
        break;
    }
    return {};
}

} // namespace tokendeck
