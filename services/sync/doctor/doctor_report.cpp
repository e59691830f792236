// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/doctor/doctor_report.h"

#include "models/domain/region.h"

#include <algorithm>
#include <array>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using enum DoctorFinding;

template <typename T> std::optional<std::chrono::milliseconds> timeOf(const Measured<T> &measured)
{
    return measured.outcome ? std::optional(measured.took) : std::nullopt;
}

bool isAddress(const QUrl &url)
{
    return !QHostAddress(url.host()).isNull();
}

//! Makes the lines one after the other; each knows what those before it have found.
class Judgement {
public:
    explicit Judgement(const DoctorFacts &facts)
        : m_facts(facts)
    {
    }

    DoctorReport take()
    {
        judgeName();
        judgeWayOut();
        judgeTls();
        judgeClock();
        judgeToken();
        judgeRegion();
        judgePermission(DoctorCheck::Accounts, m_facts.may.accounts);
        judgePermission(DoctorCheck::ShippingTokens, m_facts.may.shippingTokens);
        judgePermission(DoctorCheck::SharedTokens, m_facts.may.sharedTokens);
        judgePermission(DoctorCheck::ApiTokens, m_facts.may.apiTokens);
        judgeSearch();
        m_report.outcome = outcome();
        return std::move(m_report);
    }

private:
    void add(DoctorCheck check, Verdict verdict, DoctorFinding finding,
             std::optional<std::chrono::milliseconds> took = {}, const Problem *problem = nullptr)
    {
        DoctorLine line{check, verdict, finding, took};
        if (problem)
            line.problem = *problem;
        m_report.lines.push_back(std::move(line));
    }

    //! \p check was not done: for \p reason, or what kept everything from being done.
    void addUndone(DoctorCheck check, std::optional<DoctorFinding> reason)
    {
        if (!m_facts.isOver)
            add(check, Verdict::Pending, Pending);
        else if (reason)
            add(check, Verdict::NotChecked, *reason);
        else
            add(check, Verdict::NotChecked, m_facts.ranOutOfTime ? OutOfTime : Stopped);
    }

    [[nodiscard]] bool isTls() const { return m_facts.apiUrl.scheme() == "https"_L1; }

    void judgeName()
    {
        const auto &name = m_facts.name;
        if (isAddress(m_facts.apiUrl))
            add(DoctorCheck::Name, Verdict::NotChecked, IsAddress);
        else if (name.hasValue())
            add(DoctorCheck::Name, Verdict::Good, Resolved, name.took);
        else if (name.outcome && m_facts.proxy)
            add(DoctorCheck::Name, Verdict::Remark, UnresolvedHere, name.took, name.problem());
        else if (name.outcome)
            add(DoctorCheck::Name, Verdict::Problem, Unresolved, name.took, name.problem());
        else
            addUndone(DoctorCheck::Name, {});
    }

    [[nodiscard]] bool hasOnlyIpv6() const
    {
        if (isAddress(m_facts.apiUrl))
            return QHostAddress(m_facts.apiUrl.host()).protocol() == QAbstractSocket::IPv6Protocol;
        return m_facts.name.hasValue()
            && std::ranges::none_of(**m_facts.name.outcome, [](const QHostAddress &address) {
                   return address.protocol() == QAbstractSocket::IPv4Protocol;
               });
    }

    void judgeWayOut()
    {
        const auto &connection = m_facts.connection;
        if (isIntercepted())
            add(DoctorCheck::WayOut, Verdict::Problem, Failed, connection.took,
                m_facts.identity.problem());
        else if (connection.hasValue())
            add(DoctorCheck::WayOut, Verdict::Good, m_facts.proxy ? ThroughProxy : Direct,
                connection.took);
        else if (const Problem *problem = connection.problem())
            add(DoctorCheck::WayOut, Verdict::Problem, wayOutFinding(*problem), connection.took,
                problem);
        else
            addUndone(DoctorCheck::WayOut,
                      m_facts.name.problem() ? std::optional(NoName) : std::nullopt);
    }

    [[nodiscard]] DoctorFinding wayOutFinding(const Problem &problem) const
    {
        if (problem.kind == ProblemKind::ProxyRefused)
            return ProxyRefuses;
        if (problem.kind == ProblemKind::ConnectionRefused)
            return Refused;
        return problem.kind == ProblemKind::Offline && hasOnlyIpv6() ? Ipv6Alone : Unreachable;
    }

    //! Something on the way has answered in the place of the backend: nothing is known of that.
    [[nodiscard]] bool isIntercepted() const
    {
        const Problem *problem = m_facts.identity.problem();
        return problem && problem->kind == ProblemKind::Intercepted;
    }

    //! Whoami has an answer of the backend's own, or failed before one.
    [[nodiscard]] bool isAsked() const { return m_facts.identity.outcome && !isIntercepted(); }

    void judgeTls()
    {
        const auto &tls = m_facts.tls;
        if (!isTls()) {
            // Nothing proves that a plain connection is safe, nor need it.
            if (m_facts.isOver || m_facts.connection.outcome)
                add(DoctorCheck::Tls, Verdict::NotChecked, PlainOnLoopback);
            else
                addUndone(DoctorCheck::Tls, {});
        } else if (tls.hasValue()) {
            const TlsFacts &facts = **tls.outcome;
            if (facts.fault)
                add(DoctorCheck::Tls, Verdict::Problem, Untrusted, tls.took);
            else if (facts.authority == Authority::Added)
                add(DoctorCheck::Tls, Verdict::Remark, Inspected, tls.took);
            else
                add(DoctorCheck::Tls, Verdict::Good, Trusted, tls.took);
        } else if (const Problem *problem = tls.problem()) {
            add(DoctorCheck::Tls, Verdict::Problem, Failed, tls.took, problem);
        } else {
            addUndone(DoctorCheck::Tls, unreached());
        }
    }

    //! What kept the server from being reached, as far as the network goes.
    [[nodiscard]] std::optional<DoctorFinding> unreached() const
    {
        if (m_facts.connection.problem() || isIntercepted())
            return NoWayOut;
        if (m_facts.name.problem() && !m_facts.connection.outcome)
            return NoName;
        return std::nullopt;
    }

    //! What kept a request from being sent.
    [[nodiscard]] std::optional<DoctorFinding> unsent() const
    {
        if (const auto reason = unreached())
            return reason;
        const bool failed =
            m_facts.tls.problem() || (m_facts.tls.hasValue() && (**m_facts.tls.outcome).fault);
        if (failed)
            return NoTls;
        return m_facts.isOver && !m_facts.hasToken ? std::optional(NoToken) : std::nullopt;
    }

    void judgeClock()
    {
        if (!m_facts.clockAhead || isIntercepted()) {
            addUndone(DoctorCheck::Clock, isAsked() ? NoDate : unsent());
            return;
        }
        const std::chrono::seconds difference = std::chrono::abs(*m_facts.clockAhead);
        if (difference >= ClockProblem)
            add(DoctorCheck::Clock, Verdict::Problem, ClockWrong);
        else if (difference >= ClockRemark)
            add(DoctorCheck::Clock, Verdict::Remark, ClockOff);
        else
            add(DoctorCheck::Clock, Verdict::Good, ClockRight);
    }

    [[nodiscard]] bool isOtherAccount() const
    {
        return m_facts.identity.hasValue() && m_facts.account
            && (**m_facts.identity.outcome).accountId != *m_facts.account;
    }

    void judgeToken()
    {
        const auto &identity = m_facts.identity;
        if (isOtherAccount())
            add(DoctorCheck::Token, Verdict::Problem, OtherAccount, identity.took);
        else if (identity.hasValue())
            add(DoctorCheck::Token, Verdict::Good, Accepted, identity.took);
        else if (isInOtherRegion())
            add(DoctorCheck::Token, Verdict::NotChecked, OtherRegion, identity.took);
        else if (const Problem *problem = identity.problem(); problem && isAsked())
            add(DoctorCheck::Token, Verdict::Problem, isRefused() ? Failed : AnswerFailed,
                identity.took, problem);
        else
            addUndone(DoctorCheck::Token, unsent());
    }

    //! The backend has said that the token is none, or may not even tell whose it is.
    [[nodiscard]] bool isRefused() const
    {
        const Problem *problem = m_facts.identity.problem();
        return problem
            && (problem->kind == ProblemKind::Unauthorized
                || problem->kind == ProblemKind::Forbidden);
    }

    [[nodiscard]] bool isInOtherRegion() const
    {
        const Problem *problem = m_facts.identity.problem();
        return problem && problem->kind == ProblemKind::WrongRegion;
    }

    void judgeRegion()
    {
        const auto &identity = m_facts.identity;
        if (identity.hasValue())
            add(DoctorCheck::Region, Verdict::Good,
                regionByApiUrl(m_facts.apiUrl) ? AsChosen : OwnAddress);
        else if (isInOtherRegion())
            add(DoctorCheck::Region, Verdict::Problem, OtherRegion, {}, identity.problem());
        else
            addUndone(DoctorCheck::Region, unasked());
    }

    //! Why nothing was asked for behind whoami.
    [[nodiscard]] std::optional<DoctorFinding> unasked() const
    {
        if (isInOtherRegion())
            return OtherRegion;
        if (isRefused() || isOtherAccount())
            return TokenFailed;
        return isAsked() && m_facts.identity.problem() ? std::optional(AnswerFailed) : unsent();
    }

    //! Rows of an answer that were not understood: all of them leave nothing to work with.
    template <typename T>
    [[nodiscard]] static std::optional<Verdict> faultIn(const Measured<T> &measured)
    {
        if constexpr (std::is_base_of_v<RowsSeen, T>) {
            const RowsSeen &rows = **measured.outcome;
            if (rows.notUnderstood > 0)
                return rows.notUnderstood < rows.count ? Verdict::Remark : Verdict::Problem;
        }
        return std::nullopt;
    }

    template <typename T> void judgePermission(DoctorCheck check, const Measured<T> &measured)
    {
        if (measured.hasValue()) {
            const std::optional<Verdict> fault = faultIn(measured);
            add(check, fault.value_or(Verdict::Good), fault ? NotUnderstood : Readable,
                measured.took);
        } else if (const Problem *problem = measured.problem()) {
            const bool isMissing = problem->kind == ProblemKind::NotSupported;
            add(check, isMissing ? Verdict::NotOffered : Verdict::Problem,
                isMissing ? Missing : Failed, measured.took, problem);
        } else {
            addUndone(check, unasked());
        }
    }

    //! Two answers in one line: the worse of them.
    void judgeSearch()
    {
        const auto &search = m_facts.may.search;
        const auto &audit = m_facts.may.auditTrail;
        Measured<void> both{.took = search.took + audit.took};
        if (search.problem())
            both.outcome = search.outcome;
        else if (audit.outcome && search.outcome)
            both.outcome = audit.outcome;
        judgePermission(DoctorCheck::SearchAndAudit, both);
    }

    [[nodiscard]] const DoctorLine &line(DoctorCheck check) const
    {
        return m_report.lines[size_t(check)];
    }

    [[nodiscard]] DoctorOutcome outcome() const
    {
        using enum DoctorCheck;
        const auto isProblem = [this](DoctorCheck check) {
            return line(check).verdict == Verdict::Problem;
        };
        if (std::ranges::any_of(std::array{Name, WayOut, Tls, Token, Region}, isProblem))
            return DoctorOutcome::Fails;
        if (!m_facts.isOver)
            return DoctorOutcome::Pending;
        if (line(Token).verdict != Verdict::Good)
            return DoctorOutcome::NotKnown;
        return m_report.count(Verdict::Problem) > 0 ? DoctorOutcome::WorksInPart
                                                    : DoctorOutcome::Works;
    }

    const DoctorFacts &m_facts;
    DoctorReport m_report;
};

} // namespace

int DoctorReport::count(Verdict verdict) const
{
    return int(std::ranges::count(lines, verdict, &DoctorLine::verdict));
}

DoctorReport judge(const DoctorFacts &facts)
{
    return Judgement(facts).take();
}

} // namespace tokendeck
