// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/routes/router.h"

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

const auto IdSegment = "{id}"_L1;

//! Whether \p segments are those of a route; sets \p id from its number.
bool fits(const QStringList &route, const QStringList &segments, qint32 &id)
{
    if (route.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < route.size(); ++i) {
        if (route[i] == segments[i])
            continue;
        bool isNumber = false;
        if (route[i] == IdSegment)
            id = segments[i].toInt(&isNumber);
        if (!isNumber)
            return false;
    }
    return true;
}

} // namespace

void Router::add(const QByteArray &method, const QString &path, Handler handler)
{
    m_routes.push_back({method, path.split(u'/'), std::move(handler)});
}

BackendReply Router::answer(BackendRequest request) const
{
    const QStringList segments = request.path.split(u'/');
    bool pathKnown = false;
    for (const Route &route : m_routes) {
        if (!fits(route.segments, segments, request.id))
            continue;
        if (route.method == request.method)
            return route.handler(request);
        pathKnown = true;
    }
    return pathKnown ? messageError(405, u"Method Not Allowed"_s)
                     : messageError(404, u"Not Found"_s);
}

} // namespace tokendeck::sandbox
