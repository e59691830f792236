// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/message/http_log.h"

#include "models/domain/problem_key.h"

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
    return keyOf(problem.kind).logWord;
}

} // namespace tokendeck
