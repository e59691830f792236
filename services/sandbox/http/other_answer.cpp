// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/http/other_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

const auto ShippingTokens = u"/v1/log-shipping/tokens"_s;

//! The objects of \p list, as \p actor sees them.
QJsonArray objectsOf(Backend &backend, const QString &list, const Actor &actor)
{
    if (list == ShippingTokens) {
        const BackendReply reply =
            backend.answer("POST", list + u"/search"_s, R"({"filter":{"enabled":true}})", actor);
        return QJsonDocument::fromJson(reply.body).object().value(u"results"_s).toArray();
    }
    return QJsonDocument::fromJson(backend.answer("GET", list, {}, actor).body).array();
}

//! Those whose objects may be told.
std::vector<Actor> actorsOf(Backend &backend, const Actor &actor, OtherAnswer which)
{
    if (which == OtherAnswer::Existing)
        return {actor};
    std::vector<Actor> others;
    for (const AccountRecord &account : backend.accounts().family(actor.mainAccount)) {
        if (account.id == actor.account || !account.isTimeBased())
            continue;
        Actor other = actor;
        other.account = account.id;
        others.push_back(other);
    }
    return others;
}

} // namespace

std::optional<BackendReply> otherAnswer(Backend &backend, const QByteArray &method,
                                        const QString &path, const Actor &actor, OtherAnswer which)
{
    if (path == u"/v2/whoami") {
        const std::vector<Actor> others = actorsOf(backend, actor, which);
        return others.empty() ? std::nullopt
                              : std::optional(backend.answer(method, path, {}, others.front()));
    }
    const qsizetype slash = path.lastIndexOf(u'/');
    bool isId = false;
    const int id = path.sliced(slash + 1).toInt(&isId);
    const bool makes = method == "POST" && !path.endsWith(u"/search");
    if (!makes && !(isId && (method == "GET" || method == "PUT")))
        return std::nullopt;
    const bool inList = isId || path.endsWith(u"/sub-account");
    const QString list = inList ? path.first(slash) : path;
    for (const Actor &other : actorsOf(backend, actor, which)) {
        for (const QJsonValue &object : objectsOf(backend, list, other)) {
            if (object[u"id"_s].toInt() == id)
                continue;
            return jsonReply(QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact),
                             makes && list == ShippingTokens ? 201 : 200);
        }
    }
    return std::nullopt;
}

} // namespace tokendeck::sandbox
