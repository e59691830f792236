// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/place_words.h"

#include "models/domain/region.h"

#include <QCoreApplication>

namespace tokendeck {

QString placeNameOf(const Connection &connection)
{
    if (connection.storage == SecretStorage::Embedded)
        return QCoreApplication::translate("ConnectionPlace", "Sandbox");
    const Region *region = regionByApiUrl(connection.apiUrl);
    return region ? region->shortName : connection.apiUrl.host();
}

} // namespace tokendeck
