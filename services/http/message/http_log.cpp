// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/message/http_log.h"

namespace tokendeck {

Q_LOGGING_CATEGORY(lcHttp, "tokendeck.http", QtWarningMsg)

QByteArray methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray logWord(const Problem &problem)
{
    if (problem.httpStatus && problem.kind == ProblemKind::Intercepted)
        return QByteArray::number(*problem.httpStatus) + " from something in between";
    if (problem.httpStatus && problem.kind != ProblemKind::ConnectionLost)
        return QByteArray::number(*problem.httpStatus);
    switch (problem.kind) {
    case ProblemKind::Offline:
        return "offline";
    case ProblemKind::ConnectionRefused:
        return "connection refused";
    case ProblemKind::ProxyRefused:
        return "proxy refused";
    case ProblemKind::TlsFailed:
        return "TLS failed";
    case ProblemKind::TimedOut:
        return "timed out";
    case ProblemKind::ConnectionLost:
        return "connection lost";
    case ProblemKind::Cancelled:
        return "cancelled";
    case ProblemKind::InsecureUrl:
        return "not sent, insecure address";
    case ProblemKind::ReplyTooLarge:
        return "reply too large";
    case ProblemKind::UnexpectedContent:
        return "unexpected content";
    default:
        return "failed";
    }
}

} // namespace tokendeck
