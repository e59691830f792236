// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/place_words.h"

#include "models/domain/region.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

//! With the port where it is not the scheme's own: backends on one host differ by it alone.
QString hostOf(const QUrl &url)
{
    const int usual = url.scheme() == QLatin1StringView("http") ? 80 : 443;
    return url.port(usual) == usual ? url.host() : url.authority();
}

} // namespace

QString placeNameOf(const Connection &connection)
{
    if (connection.storage == SecretStorage::Embedded)
        return QCoreApplication::translate("ConnectionPlace", "Sandbox");
    const Region *region = regionByApiUrl(connection.apiUrl);
    return region ? region->shortName : hostOf(connection.apiUrl);
}

} // namespace tokendeck
