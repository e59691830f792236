// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/estate/finding.h"

#include "models/domain/lists/list_key.h"
#include "models/insight/estate/finding_key.h"

#include <tuple>

namespace tokendeck {

bool operator<(const ObjectRef &a, const ObjectRef &b)
{
    // Objects of one account mostly share the text, which need not be read then.
    if (!a.backend.isSharedWith(b.backend)) {
        if (const int order = a.backend.compare(b.backend))
            return order < 0;
    }
    return std::tie(a.account, a.list, a.id, a.local) < std::tie(b.account, b.list, b.id, b.local);
}

QString objectId(const ObjectRef &object)
{
    QString text = object.backend + u'/' + QString::number(object.account.value()) + u'/'
        + keyOf(object.list).word + u'/' + QString::number(object.id);
    if (object.local.isValid())
        text += u'/' + object.local.value();
    return text;
}

QString findingId(const Finding &finding)
{
    return keyOf(finding.kind).word + u' ' + objectId(finding.object);
}

} // namespace tokendeck
