// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox_module.h"
#include "app/sandbox_program.h"
#include "services/sandbox/program/server_program.h"
#include "services/sandbox/sandbox_thread.h"

namespace {

using namespace tokendeck;

class ThreadedSandbox final : public SandboxModule {
public:
    void start(SandboxOptions options, const QStringList &faults, QObject *context,
               std::function<void(Outcome<SandboxAccess>)> done) override
    {
        for (const QString &line : faults) {
            Outcome<sandbox::Fault> fault = sandbox::faultFromSpec(line);
            if (!fault) {
                QMetaObject::invokeMethod(
                    context, [done, problem = fault.error()] { done(failure(problem)); },
                    Qt::QueuedConnection);
                return;
            }
            options.faults.push_back(*std::move(fault));
        }
        m_thread.start(std::move(options), context, std::move(done));
    }

private:
    SandboxThread m_thread;
};

} // namespace

//! See SandboxMaker.
extern "C" Q_DECL_EXPORT tokendeck::SandboxModule *tokendeckSandbox()
{
    return new ThreadedSandbox;
}

//! See SandboxFaultCheck.
extern "C" Q_DECL_EXPORT void tokendeckSandboxFaults(const QStringList &faults, QString &why)
{
    for (const QString &line : faults) {
        const auto read = tokendeck::sandbox::faultFromSpec(line);
        if (read)
            continue;
        why = QStringLiteral("“%1”: %2").arg(line, read.error().detail);
        return;
    }
}

//! See SandboxProgram.
extern "C" Q_DECL_EXPORT int tokendeckSandboxProgram(int argc, char **argv)
{
    return tokendeck::sandbox::runServer(argc, argv);
}

static_assert(std::is_same_v<decltype(&tokendeckSandboxProgram), tokendeck::SandboxProgram>);
static_assert(std::is_same_v<decltype(&tokendeckSandbox), tokendeck::SandboxMaker>);
static_assert(std::is_same_v<decltype(&tokendeckSandboxFaults), tokendeck::SandboxFaultCheck>);
