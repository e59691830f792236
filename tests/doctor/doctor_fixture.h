// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/doctor/doctor.h"
#include "services/sync/doctor/doctor_report.h"
#include "tests/support/run_until.h"
#include "tests/support/servers/scripted_server.h"
#include "tests/sync/sync_fixture.h"

#include <map>
#include <memory>
#include <utility>

namespace tokendeck::test {

//! A doctor, and a server that answers all that it asks for, but for what a test changes.
class DoctorFixture {
public:
    static constexpr AccountId Account{90400};
    static constexpr std::string_view TokenText = "6c36aaaa-bbbb-4ccc-8ddd-eeee12347d87";

    explicit DoctorFixture(std::optional<QSslConfiguration> tls = {})
        : server(std::move(tls))
    {
        const auto answer = [this](const char *path, const char *body) {
            answers[path] = {.body = body};
        };
        answer("/v2/whoami", R"({"accountId":90400,"accountName":"Acme EU"})");
        answer("/v1/associated-accounts",
               R"([{"accountId":90400,"accountName":"Acme EU","type":"OWNER_ACCOUNT"},
                   {"accountId":90401,"accountName":"Web","type":"SUB_ACCOUNT"}])");
        answer("/v1/log-shipping/tokens/limits",
               R"({"maxAllowedTokens":15,"numOfEnabledTokens":11})");
        answer("/v1/shared-tokens", "[]");
        answer("/v1/api-tokens", "[]");
        answer("/v1/search", R"({"hits":{"total":0,"hits":[]}})");
        answer("/v1/audit-trail", R"({"total":0,"results":[]})");
        server.onAny([this](const ReceivedRequest &request) {
            const auto found = answers.find(request.path);
            ScriptedReply reply =
                found == answers.end() ? ScriptedReply{.status = 404} : found->second;
            if (!date.isEmpty())
                reply.headers.emplace_back("Date", date);
            return reply;
        });
    }

    //! Runs the doctor over \p url to its end, and moves the clock where nothing answers.
    DoctorReport examine(const QUrl &url, const Secret &token = Secret(TokenText))
    {
        doctor.start({.apiUrl = url, .token = token}, Account);
        return finish();
    }
    DoctorReport examine() { return examine(server.url()); }

    DoctorReport finish()
    {
        const bool isOver =
            runUntil([this] { return !doctor.isRunning(); },
                     [this] {
                         // Once for each: a connection is closed a little later.
                         const size_t asked = server.requests().size();
                         if (server.heldBack() > 0 && std::exchange(m_waitedFor, asked) != asked)
                             parts.clock.advance(Doctor::StepTime);
                     });
        return isOver ? judge(doctor.facts()) : DoctorReport{};
    }

    //! The line of \p check.
    static const DoctorLine &line(const DoctorReport &report, DoctorCheck check)
    {
        static const DoctorLine none;
        return report.lines.size() == DoctorCheckCount ? report.lines[size_t(check)] : none;
    }
    static Verdict verdict(const DoctorReport &report, DoctorCheck check)
    {
        return line(report, check).verdict;
    }
    static DoctorFinding finding(const DoctorReport &report, DoctorCheck check)
    {
        return line(report, check).finding;
    }

    SyncFixture parts{0};
    ScriptedServer server;
    std::map<QByteArray, ScriptedReply> answers; //!< by path
    QByteArray date = "Tue, 24 Nov 2026 09:00:00 GMT"; //!< what the server's clock shows
    Doctor doctor{parts.run->connections, parts.run->access, parts.background, parts.clock};

private:
    size_t m_waitedFor = 0;
};

} // namespace tokendeck::test
