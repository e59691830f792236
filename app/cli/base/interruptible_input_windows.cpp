// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/interruptible_input.h"
#include "models/base/stop_signals.h"

#include <QFile>

#include <cerrno>
#include <cstdio>

namespace tokendeck::cli {

InputEnd readInput(const QString &path, qint64 most, const StopSignals &stop)
{
    constexpr qint64 Portion = 64 * 1024;
    QFile file(path);
    const bool isOpen =
        path.isEmpty() ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return {.kind = InputEnd::Failed, .error = EIO};
    QByteArray bytes;
    while (bytes.size() < most) {
        // A pipe can be waited for in no other way than by reading, so a signal comes in between.
        if (stop.wasStopRequested())
            return {.kind = InputEnd::Interrupted};
        const QByteArray portion = file.read(qMin(most - bytes.size(), Portion));
        if (portion.isEmpty())
            break;
        bytes += portion;
    }
    if (file.error() != QFileDevice::NoError)
        return {.kind = InputEnd::Failed, .error = EIO};
    return {.bytes = std::move(bytes)};
}

} // namespace tokendeck::cli
