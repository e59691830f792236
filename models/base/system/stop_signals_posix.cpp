// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/stop_signals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace tokendeck {

namespace {

// A handler has no other way to what it belongs to.
volatile std::sig_atomic_t signalPipe = -1;
volatile std::sig_atomic_t signalCame = 0;

extern "C" void onSignal(int)
{
    signalCame = 1;
    const char byte = 1;
    // A full pipe means that a stop is under way already.
    [[maybe_unused]] const auto written = ::write(int(signalPipe), &byte, 1);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return; // the signals end the program at once then
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    signalPipe = m_writeEnd;
    signalCame = 0;
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit stopRequested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

bool StopSignals::wasStopRequested() const
{
    return signalCame != 0;
}

StopSignals::~StopSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    signalPipe = -1;
    for (const int end : {m_readEnd, m_writeEnd})
        if (end >= 0)
            ::close(end);
}

} // namespace tokendeck
