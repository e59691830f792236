// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/stop_signals.h"

#include <windows.h>

#include <atomic>

namespace tokendeck {

namespace {

// A handler has no other way to what it belongs to, and is called in a thread of its own.
std::atomic<StopSignals *> receiver = nullptr;
std::atomic<bool> signalCame = false;

BOOL WINAPI onControl(DWORD kind)
{
    switch (kind) {
    case CTRL_C_EVENT:
    case CTRL_BREAK_EVENT:
    case CTRL_CLOSE_EVENT:
    case CTRL_LOGOFF_EVENT:
    case CTRL_SHUTDOWN_EVENT:
        break;
    default:
        return FALSE;
    }
    signalCame = true;
    if (StopSignals *stop = receiver)
        QMetaObject::invokeMethod(stop, &StopSignals::stopRequested, Qt::QueuedConnection);
    // Of a window or session that closes, the program ends when this returns: the other thread gets
    // the five seconds that Windows waits.
    if (kind != CTRL_C_EVENT && kind != CTRL_BREAK_EVENT)
        ::Sleep(5000);
    return TRUE;
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    signalCame = false;
    receiver = this;
    ::SetConsoleCtrlHandler(onControl, TRUE);
}

bool StopSignals::wasStopRequested() const
{
    return signalCame;
}

StopSignals::~StopSignals()
{
    ::SetConsoleCtrlHandler(onControl, FALSE);
    receiver = nullptr;
}

} // namespace tokendeck
