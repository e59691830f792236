// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/sealed_token.h"

#include "models/domain/region.h"

#include <string>

using namespace Qt::StringLiterals;

namespace tokendeck {

QString originOf(const QUrl &apiUrl)
{
    return apiUrl.scheme().toLower() + u"://"_s + backendOf(apiUrl);
}

Secret seal(const Secret &token, const QUrl &apiUrl, const QString &installation)
{
    std::string origin = originOf(apiUrl).toStdString();
    if (!installation.isEmpty())
        origin += ' ' + installation.toStdString();
    std::string text;
    // Grown once, so that no piece of the token is left behind.
    text.reserve(origin.size() + 1 + size_t(token.size()));
    text.append(origin).push_back('\n');
    text.append(token.exposedText().data(), size_t(token.size()));
    Secret sealed(text);
    wipeMemory(text.data(), text.size());
    return sealed;
}

SealedToken unseal(const Secret &kept)
{
    const QByteArrayView text = kept.exposedText();
    const std::string_view bytes(text.data(), size_t(text.size()));
    const size_t end = bytes.find('\n');
    // A token has no line end.
    if (end == std::string_view::npos || !bytes.starts_with("http"))
        return {.token = kept, .origin = {}, .installation = {}};
    const QString line = QString::fromUtf8(bytes.data(), qsizetype(end));
    return {.token = Secret(bytes.substr(end + 1)),
            .origin = line.section(u' ', 0, 0),
            .installation = line.section(u' ', 1)};
}

} // namespace tokendeck
