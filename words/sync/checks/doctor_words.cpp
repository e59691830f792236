// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/checks/doctor_words.h"

#include "models/domain/names/display_name.h"
#include "models/domain/region.h"
#include "services/sync/doctor/doctor.h"
#include "words/base/date_words.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/problems/problem_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

QString failureReason(const Problem &problem)
{
    return rowOf(problem.kind).reason.filled({}, factOf(problem));
}

namespace {

struct Doctored {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::DoctorWords)
};

QString dayOrNone(const std::optional<TimePoint> &time)
{
    return time ? dayText(localTime(*time).date()) : QString();
}

QString placeText(const ProxyPlace &place)
{
    return u"%1:%2"_s.arg(place.host).arg(place.port);
}

//! Why a check was not done, as the end of a sentence.
QString reasonText(const DoctorFacts &facts, DoctorFinding finding)
{
    using enum DoctorFinding;
    switch (finding) {
    case OutOfTime:
        return Doctored::tr("the %1 s for all checks were over")
            .arg(std::chrono::seconds(Doctor::WholeTime).count());
    case NoName:
        return Doctored::tr("the name has no address");
    case NoWayOut:
        return Doctored::tr("there is no way to the server");
    case NoTls:
        return Doctored::tr("the connection is not secure, so nothing was sent");
    case NoToken:
        return Doctored::tr("there is no API token to ask with");
    case TokenFailed:
        return Doctored::tr("the token was not accepted");
    case AnswerFailed:
        return failureReason(*facts.identity.problem());
    case NoDate:
        return Doctored::tr("no answer said what time it is");
    case IsAddress:
        return Doctored::tr("the host is an address, and there is no name to resolve");
    case PlainOnLoopback:
        return Doctored::tr("this backend is on this computer, and nothing leaves it");
    case OtherRegion:
        return Doctored::tr("the account is in another region");
    default:
        return Doctored::tr("the checks were ended before");
    }
}

//! What happened to a request, with its status and the server's sentence.
DoctorText problemText(const Problem &problem)
{
    DoctorText text;
    const QString reason = capitalized(failureReason(problem));
    if (problem.kind == ProblemKind::TimedOut)
        text.text = Doctored::tr("No answer within %1 s")
                        .arg(std::chrono::seconds(Doctor::StepTime).count());
    else if (problem.httpStatus)
        text.text = u"%1 (%2)"_s.arg(reason).arg(*problem.httpStatus);
    else
        text.text = reason;
    const QString sentence =
        problem.serverMessage.isEmpty() ? problem.detail : problem.serverMessage;
    if (!sentence.isEmpty() && problem.kind != ProblemKind::Intercepted)
        text.note = quotedName(sentence.left(300));
    return text;
}

DoctorText nameText(const DoctorFacts &facts, const DoctorLine &line)
{
    const QString host = isolated(facts.apiUrl.host());
    switch (line.finding) {
    case DoctorFinding::Resolved: {
        const QList<QHostAddress> &addresses = **facts.name.outcome;
        const int others = int(addresses.size()) - 1;
        const QString first = addresses.front().toString();
        return {others > 0 ? Doctored::tr("%1 is %2 and %n more", nullptr, others).arg(host, first)
                           : Doctored::tr("%1 is %2").arg(host, first),
                {}};
    }
    case DoctorFinding::UnresolvedHere:
        return {Doctored::tr("%1 has no address on this computer").arg(host),
                Doctored::tr("The proxy resolves names by itself, so that hinders nothing.")};
    default:
        return {Doctored::tr("%1 has no address").arg(host),
                Doctored::tr("Check the address, and the name server in the system’s network "
                             "settings.")};
    }
}

DoctorText wayOutText(const DoctorFacts &facts, const DoctorLine &line)
{
    const QString host = isolated(facts.apiUrl.host());
    switch (line.finding) {
    case DoctorFinding::Failed: {
        DoctorText text = problemText(*line.problem);
        text.note = rowOf(line.problem->kind).advice.filled({}, {});
        return text;
    }
    case DoctorFinding::Direct:
        return {Doctored::tr("Directly, without a proxy"), {}};
    case DoctorFinding::ThroughProxy:
        return {Doctored::tr("Through the system’s proxy %1").arg(placeText(*facts.proxy)), {}};
    case DoctorFinding::ProxyRefuses: {
        DoctorText text{Doctored::tr("The system’s proxy %1 does not let the connection through")
                            .arg(facts.proxy ? placeText(*facts.proxy) : QString()),
                        Doctored::tr("Check the proxy in the system’s network settings.")};
        if (!line.problem->detail.isEmpty())
            text.note += u' ' + quotedName(line.problem->detail);
        return text;
    }
    case DoctorFinding::Refused:
        return {Doctored::tr("%1 does not accept the connection").arg(host),
                Doctored::tr("Check the address and its port, and the firewall.")};
    case DoctorFinding::Ipv6Alone:
        return {Doctored::tr("%1 has IPv6 addresses alone, and this computer has no way to them")
                    .arg(host),
                Doctored::tr("Check that the network has IPv6, or use a proxy that has.")};
    default:
        return problemText(*line.problem);
    }
}

DoctorText untrustedText(const TlsFacts &tls)
{
    const QString issuer = quotedName(tls.issuer);
    const QString unsent = Doctored::tr("Nothing was sent.");
    switch (*tls.fault) {
    case TlsFault::UnknownAuthority:
        return {Doctored::tr("The certificate is from %1, whom this computer does not trust")
                    .arg(issuer),
                Doctored::tr("Something may stand between this computer and Logz.io.") + u' '
                    + unsent};
    case TlsFault::OtherHost:
        return {Doctored::tr("The certificate from %1 is for another host").arg(issuer),
                Doctored::tr("Something may stand between this computer and Logz.io.") + u' '
                    + unsent};
    case TlsFault::Expired:
        return {Doctored::tr("The certificate from %1 was valid until %2")
                    .arg(issuer, dayOrNone(tls.validUntil)),
                Doctored::tr("Check the computer’s clock.") + u' ' + unsent};
    case TlsFault::NotYetValid:
        return {Doctored::tr("The certificate from %1 is valid from %2 on")
                    .arg(issuer, dayOrNone(tls.validFrom)),
                Doctored::tr("Check the computer’s clock.") + u' ' + unsent};
    case TlsFault::Handshake:
        break;
    }
    return {Doctored::tr("No secure connection came about"),
            tls.detail.isEmpty() ? unsent : unsent + u' ' + quotedName(tls.detail)};
}

DoctorText tlsText(const DoctorFacts &facts, const DoctorLine &line)
{
    if (line.finding == DoctorFinding::Failed)
        return problemText(*line.problem);
    const TlsFacts &tls = **facts.tls.outcome;
    if (line.finding == DoctorFinding::Untrusted)
        return untrustedText(tls);
    DoctorText text{Doctored::tr("%1, certificate from %2, valid until %3")
                        .arg(tls.protocol, quotedName(tls.issuer), dayOrNone(tls.validUntil)),
                    {}};
    if (line.finding == DoctorFinding::Inspected)
        text.note = Doctored::tr("Its authority did not come with the operating system: traffic "
                                 "may be inspected on the way.");
    return text;
}

DoctorText clockText(const DoctorFacts &facts, const DoctorLine &line)
{
    const std::chrono::seconds ahead = *facts.clockAhead;
    const QString difference = durationText(std::chrono::abs(ahead));
    QString text = Doctored::tr("As the server’s");
    if (ahead.count() > 0)
        text = Doctored::tr("%1 behind the server’s").arg(difference);
    else if (ahead.count() < 0)
        text = Doctored::tr("%1 ahead of the server’s").arg(difference);
    switch (line.finding) {
    case DoctorFinding::ClockOff:
        return {text, Doctored::tr("Ages and expiry times are shown wrong by as much.")};
    case DoctorFinding::ClockWrong:
        return {text,
                Doctored::tr("Ages and expiry times are shown wrong by as much: set the "
                             "computer’s clock.")};
    default:
        return {Doctored::tr("%1: expiry times are right").arg(text), {}};
    }
}

DoctorText tokenText(const DoctorFacts &facts, const DoctorLine &line)
{
    if (line.finding == DoctorFinding::AnswerFailed) {
        DoctorText text = problemText(*line.problem);
        const ProblemKind kind = line.problem->kind;
        if (kind == ProblemKind::RateLimited || kind == ProblemKind::ServerFailed)
            text.note =
                (rowOf(kind).advice.filled({}, factOf(*line.problem)) + u' ' + text.note).trimmed();
        return text;
    }
    if (line.finding == DoctorFinding::Failed) {
        if (line.problem->kind == ProblemKind::Unauthorized)
            return {Doctored::tr("Refused (%1)").arg(line.problem->httpStatus.value_or(401)),
                    Doctored::tr("It may have been deleted, or be of an account in another "
                                 "region.")};
        return problemText(*line.problem);
    }
    const Identity &identity = **facts.identity.outcome;
    const QString name = quotedName(identity.accountName);
    const QString id = QString::number(identity.accountId.value());
    if (line.finding == DoctorFinding::OtherAccount)
        return {Doctored::tr("It is of %1 (%2), and not of the account that the connection is for")
                    .arg(name, id),
                Doctored::tr("Enter a token of the connection’s account.")};
    const bool isMain = facts.may.accounts.hasValue() && (**facts.may.accounts.outcome).isMain;
    return {isMain ? Doctored::tr("Accepted: account %1 (%2), main account").arg(name, id)
                   : Doctored::tr("Accepted: account %1 (%2)").arg(name, id),
            {}};
}

DoctorText regionText(const DoctorFacts &facts, const DoctorLine &line)
{
    const Region *region = regionByApiUrl(facts.apiUrl);
    if (line.finding == DoctorFinding::OtherRegion) {
        const QString hint = line.problem->regionHint;
        return {region
                    ? Doctored::tr("The account is in %1, not in %2").arg(hint, region->cloudRegion)
                    : Doctored::tr("The account is in %1").arg(hint),
                Doctored::tr("Connect it with that region.")};
    }
    return {region ? Doctored::tr("The account is in %1, as chosen").arg(region->cloudRegion)
                   : Doctored::tr("The account is at this address, which is no known region’s"),
            {}};
}

//! What an answer has proved.
QString readableText(const PermissionFacts &may, DoctorCheck check)
{
    switch (check) {
    case DoctorCheck::Accounts:
        return Doctored::tr("%n accounts can be read", nullptr, (**may.accounts.outcome).count);
    case DoctorCheck::ShippingTokens: {
        const ShippingTokenLimits &limits = **may.shippingTokens.outcome;
        return Doctored::tr("%Ln of %1 enabled", nullptr, limits.enabled)
            .arg(numberText(limits.maxAllowed));
    }
    case DoctorCheck::SharedTokens:
        return Doctored::tr("%n shared tokens can be read", nullptr,
                            (**may.sharedTokens.outcome).count);
    case DoctorCheck::ApiTokens:
        return Doctored::tr("%n API tokens are listed", nullptr, (**may.apiTokens.outcome).count);
    default:
        return Doctored::tr("Both answer");
    }
}

//! The list that \p check has asked for, and had.
const RowsSeen &rowsOf(const PermissionFacts &may, DoctorCheck check)
{
    switch (check) {
    case DoctorCheck::SharedTokens:
        return **may.sharedTokens.outcome;
    case DoctorCheck::ApiTokens:
        return **may.apiTokens.outcome;
    default:
        return **may.accounts.outcome;
    }
}

DoctorText notUnderstoodText(const RowsSeen &rows)
{
    return {Doctored::tr("%Ln of %1 rows were not understood", nullptr, rows.notUnderstood)
                .arg(numberText(rows.count)),
            Doctored::tr("The page says what is known of them. A newer Tokendeck may understand "
                         "them.")};
}

DoctorText permissionText(const DoctorFacts &facts, const DoctorLine &line)
{
    if (line.finding == DoctorFinding::NotUnderstood)
        return notUnderstoodText(rowsOf(facts.may, line.check));
    if (line.finding == DoctorFinding::Readable)
        return {readableText(facts.may, line.check), {}};
    if (line.finding == DoctorFinding::Missing)
        return {Doctored::tr("Not offered by this backend. The page shows the tokens that this "
                             "computer knows."),
                {}};
    DoctorText text = problemText(*line.problem);
    if (line.problem->kind == ProblemKind::Forbidden) {
        text.text = Doctored::tr("Refused (%1).").arg(line.problem->httpStatus.value_or(403)) + u' '
            + (line.check == DoctorCheck::SharedTokens
                   ? Doctored::tr("Logz.io’s support must enable the shared-token API for this "
                                  "account.")
                   : Doctored::tr("The token is not allowed to use it."));
    }
    if (line.check == DoctorCheck::SearchAndAudit)
        text.text = (facts.may.search.problem() ? Doctored::tr("Search: %1")
                                                : Doctored::tr("Audit trail: %1"))
                        .arg(text.text);
    return text;
}

} // namespace

QString doctorTitle(DoctorCheck check)
{
    switch (check) {
    case DoctorCheck::Name:
        return Doctored::tr("Name");
    case DoctorCheck::WayOut:
        return Doctored::tr("Way out");
    case DoctorCheck::Tls:
        return Doctored::tr("TLS");
    case DoctorCheck::Clock:
        return Doctored::tr("Clock");
    case DoctorCheck::Token:
        return Doctored::tr("Token");
    case DoctorCheck::Region:
        return Doctored::tr("Region");
    case DoctorCheck::Accounts:
        return Doctored::tr("Accounts");
    case DoctorCheck::ShippingTokens:
        return Doctored::tr("Shipping tokens");
    case DoctorCheck::SharedTokens:
        return Doctored::tr("Shared tokens");
    case DoctorCheck::ApiTokens:
        return Doctored::tr("List of API tokens");
    case DoctorCheck::SearchAndAudit:
        return Doctored::tr("Search and audit trail");
    }
    return {};
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return Doctored::tr("good");
    case Verdict::Remark:
        return Doctored::tr("remark");
    case Verdict::Problem:
        return Doctored::tr("problem");
    case Verdict::NotOffered:
        return Doctored::tr("not offered");
    case Verdict::NotChecked:
        return Doctored::tr("not checked");
    case Verdict::Pending:
        return Doctored::tr("not checked yet");
    }
    return {};
}

DoctorText doctorText(const DoctorFacts &facts, const DoctorLine &line)
{
    if (line.verdict == Verdict::Pending)
        return {};
    if (line.verdict == Verdict::NotChecked)
        return {Doctored::tr("Not checked, because %1").arg(reasonText(facts, line.finding)), {}};
    switch (line.check) {
    case DoctorCheck::Name:
        return nameText(facts, line);
    case DoctorCheck::WayOut:
        return wayOutText(facts, line);
    case DoctorCheck::Tls:
        return tlsText(facts, line);
    case DoctorCheck::Clock:
        return clockText(facts, line);
    case DoctorCheck::Token:
        return tokenText(facts, line);
    case DoctorCheck::Region:
        return regionText(facts, line);
    default:
        return permissionText(facts, line);
    }
}

QString tookText(const DoctorLine &line)
{
    return line.took ? Doctored::tr("%1 ms").arg(numberText(line.took->count())) : QString();
}

} // namespace tokendeck
