// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/message/problem_mapping.h"

#include "services/http/message/error_body.h"
#include "services/http/message/http_date.h"
#include "services/http/message/intermediary.h"

#include <QRegularExpression>

#include <algorithm>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

//! The region the account is in, when \p message says that the server is another region's.
QString accountRegion(const QString &message)
{
    static const QRegularExpression pattern(
        u"account region\\s+['\"]?([a-z0-9-]{1,40})['\"]?\\s+differs from current server region"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(message).captured(1).toLower();
}

ProblemKind kindOfStatus(const FailedAnswer &answer, const QString &message)
{
    const int status = answer.status;
    switch (status) {
    case 400:
        return answer.mayTellAbsence && message.contains("not found"_L1, Qt::CaseInsensitive)
            ? ProblemKind::NotFound
            : ProblemKind::Rejected;
    case 401:
        return ProblemKind::Unauthorized;
    case 403:
        return ProblemKind::Forbidden;
    case 404:
        return ProblemKind::NotFound;
    case 405:
        return ProblemKind::NotSupported;
    case 429:
        return ProblemKind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ProblemKind::ServerFailed;
    return status >= 400 ? ProblemKind::Rejected : ProblemKind::Redirected;
}

ProblemKind kindOfError(const FailedTry &failed)
{
    switch (failed.error) {
    case QNetworkReply::ConnectionRefusedError:
        return ProblemKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ProblemKind::Offline;
    case QNetworkReply::TimeoutError:
        return ProblemKind::TimedOut;
    case QNetworkReply::OperationCanceledError:
        return ProblemKind::Cancelled;
    case QNetworkReply::SslHandshakeFailedError:
        return ProblemKind::HandshakeFailed;
    case QNetworkReply::RemoteHostClosedError:
        return failed.beforeTls ? ProblemKind::HandshakeFailed : ProblemKind::ConnectionLost;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ProblemKind::ProxyRefused;
    case QNetworkReply::UnknownNetworkError:
        // "Network unreachable" has no code of its own, nor has a proxy that refuses (Qt 6.4,
        // QHttpNetworkConnectionChannel::_q_error).
        if (failed.sent)
            return ProblemKind::ConnectionLost;
        return failed.throughProxy ? ProblemKind::ProxyRefused : ProblemKind::Offline;
    default:
        return ProblemKind::ConnectionLost;
    }
}

} // namespace

bool mayTellAbsence(Method method, QStringView path)
{
    if (method != Method::Get && method != Method::Delete)
        return false;
    bool isId = false;
    (void)path.sliced(path.lastIndexOf(u'/') + 1).toInt(&isId);
    return isId;
}

Problem problemOfAnswer(FailedAnswer answer, TimePoint now, const Secret &secret)
{
    if (std::optional<Problem> intercepted = interceptionOf({.status = answer.status,
                                                             .contentType = answer.contentType,
                                                             .body = answer.body,
                                                             .namesProxy = answer.namesProxy,
                                                             .location = answer.location},
                                                            secret)) {
        intercepted->retryAfter = parseRetryAfter(answer.retryAfter, now);
        return *std::move(intercepted);
    }
    ErrorBody body = readErrorBody(std::move(answer.body), secret);
    Problem problem;
    problem.delivery = Delivery::Answered;
    problem.httpStatus = answer.status;
    problem.regionHint = accountRegion(body.message);
    problem.kind = problem.regionHint.isEmpty() ? kindOfStatus(answer, body.message)
                                                : ProblemKind::WrongRegion;
    problem.serverMessage = std::move(body.message);
    problem.errorCode = std::move(body.errorCode);
    problem.requestId = std::move(body.requestId);
    problem.retryAfter = parseRetryAfter(answer.retryAfter, now);
    // Paths and queries of a redirect may hold what must not be shown.
    if (problem.kind == ProblemKind::Redirected && !answer.location.host().isEmpty())
        problem.detail = answer.location.scheme() + "://"_L1 + answer.location.host();
    return problem;
}

Problem problemOfFailedTry(const FailedTry &failed, const Secret &secret)
{
    Problem problem;
    problem.delivery = failed.sent ? Delivery::Unknown : Delivery::NotSent;
    problem.kind = kindOfError(failed);
    problem.detail = plainSentence(
        failed.tlsErrorText.isEmpty() ? failed.errorText : failed.tlsErrorText, secret);
    // A TLS error that was not ignored may reach us as a closed connection.
    if (!failed.tlsErrorText.isEmpty()) {
        problem.kind = ProblemKind::TlsFailed;
    } else if (failed.error == QNetworkReply::ProtocolFailure
               && failed.errorText.contains("refused a stream"_L1)) {
        // REFUSED_STREAM: the server promises not to have acted (RFC 9113, 8.7).
        problem.delivery = Delivery::NotSent;
    }
    return problem;
}

bool comesFromStatus(QNetworkReply::NetworkError error)
{
    const auto isIn = [error](int first, int last) {
        return error >= first && error <= last;
    };
    return error == QNetworkReply::NoError
        || (isIn(QNetworkReply::ContentAccessDenied, QNetworkReply::UnknownContentError)
            && error != QNetworkReply::ContentReSendError)
        || isIn(QNetworkReply::InternalServerError, QNetworkReply::UnknownServerError);
}

std::optional<seconds> parseRetryAfter(const QByteArray &value, TimePoint now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return {};
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        constexpr seconds Longest{std::chrono::years(1)};
        return text.size() > 9 ? Longest : std::min(Longest, seconds(text.toLongLong()));
    }
    const std::optional<TimePoint> moment = parseHttpDate(text, now);
    if (!moment)
        return {};
    return std::max(seconds(0), std::chrono::ceil<seconds>(*moment - now));
}

} // namespace tokendeck
