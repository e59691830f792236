// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/trial/trial_line.h"

#include "models/domain/region.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int ListenerPort = 8071;

} // namespace

std::optional<QUrl> listenerUrlOf(const QUrl &apiUrl)
{
    if (isLoopbackHost(apiUrl.host()))
        return apiUrl;
    const Region *region = regionByApiUrl(apiUrl);
    if (!region || region->listenerHost.isEmpty())
        return std::nullopt;
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(region->listenerHost);
    url.setPort(ListenerPort);
    return url;
}

TrialLine TrialLine::make()
{
    TrialLine line{.word = u"trial"_s + QUuid::createUuid().toString(QUuid::Id128), .json = {}};
    const QJsonObject log{
        {u"message"_s, u"Tokendeck tries a shipping token: "_s + line.word},
        {u"type"_s, QString(TrialType)},
    };
    line.json = QJsonDocument(log).toJson(QJsonDocument::Compact);
    return line;
}

} // namespace tokendeck
