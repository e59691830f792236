// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/message/intermediary.h"

#include "services/http/message/error_body.h"
#include "services/http/message/markup.h"

#include <algorithm>

namespace tokendeck {
namespace {

constexpr int NoContent = 204;
constexpr int ProxyAuthenticationRequired = 407;
constexpr int NetworkAuthenticationRequired = 511;
//! Of a body: more than any page has before its title.
constexpr qsizetype MostBytesOfPage = 64 * 1024;

bool isHtmlType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').front().trimmed().toLower();
    return type == "text/html" || type == "application/xhtml+xml";
}

//! A document, or a text in quotes.
bool beginsAsJson(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.startsWith(u'{') || trimmed.startsWith(u'[') || trimmed.startsWith(u'"');
}

} // namespace

bool namesProxy(const QNetworkReply &reply)
{
    return reply.hasRawHeader("X-Squid-Error") || reply.hasRawHeader("cf-mitigated")
        || reply.rawHeader("Proxy-Status").toLower().contains("error=");
}

std::optional<Problem> interceptionOf(const AnswerSigns &signs, const Secret &secret)
{
    const QByteArrayView beginning = signs.body.first(std::min(signs.body.size(), MostBytesOfPage));
    const bool isKnownByStatus = signs.status == ProxyAuthenticationRequired
        || signs.status == NetworkAuthenticationRequired;
    const bool calledHtml = isHtmlType(signs.contentType) && signs.status != NoContent;
    // Lists are long: nothing is made of one that begins as the backend's do.
    const QString start = textOfBody(beginning.first(std::min<qsizetype>(beginning.size(), 4096)));
    const bool isPage = isMarkup(start);
    if (!isKnownByStatus && !signs.namesProxy && !isPage && (!calledHtml || beginsAsJson(start)))
        return {};

    Problem problem{.kind = ProblemKind::Intercepted, .delivery = Delivery::Unknown};
    problem.httpStatus = signs.status;
    problem.detail = isPage || calledHtml ? plainSentence(titleOf(textOfBody(beginning)), secret)
                                          : readErrorBody(beginning.toByteArray(), secret).message;
    if (problem.detail.isEmpty())
        problem.detail = signs.location.host();
    return problem;
}

} // namespace tokendeck
