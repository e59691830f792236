// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandbox_thread.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tokendeck {

SandboxThread::SandboxThread(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"sandbox"_s);
}

SandboxThread::~SandboxThread()
{
    stop();
}

void SandboxThread::start(SandboxOptions options, QObject *context,
                          std::function<void(Outcome<SandboxAccess>)> done)
{
    stop();
    m_sandbox = new Sandbox;
    m_journal = m_sandbox->journal();
    m_sandbox->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_sandbox, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_sandbox,
        [this, sandbox = m_sandbox, options = std::move(options),
         guard = QPointer<QObject>(context), done = std::move(done)] {
            // This outlives the thread, and context is looked at in its own.
            QMetaObject::invokeMethod(
                this,
                [outcome = sandbox->start(options), guard, done] {
                    if (guard)
                        done(outcome);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void SandboxThread::stop()
{
    m_thread.quit();
    m_thread.wait();
    m_sandbox = nullptr;
}

void SandboxThread::setLatency(std::chrono::milliseconds latency)
{
    runThere([latency](Sandbox &sandbox) { sandbox.setLatency(latency); });
}

void SandboxThread::addFault(sandbox::Fault fault)
{
    runThere([&fault](Sandbox &sandbox) { sandbox.addFault(std::move(fault)); });
}

void SandboxThread::clearFaults()
{
    runThere([](Sandbox &sandbox) { sandbox.clearFaults(); });
}

void SandboxThread::runThere(const std::function<void(Sandbox &)> &deed)
{
    if (m_sandbox)
        QMetaObject::invokeMethod(
            m_sandbox, [this, &deed] { deed(*m_sandbox); }, Qt::BlockingQueuedConnection);
}

} // namespace tokendeck

#include "moc_sandbox_thread.cpp"
