// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measuring.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace tokendeck::bench {

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double milliseconds(const QElapsedTimer &since)
{
    return double(since.nsecsElapsed()) / 1e6;
}

double threadWork()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

LoopGap::LoopGap()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    m_timer.start(1);
    m_last.start();
}

double LoopGap::longest()
{
    tick();
    return m_longest;
}

void LoopGap::tick()
{
    const double gap = milliseconds(m_last);
    m_last.start();
    m_longest = std::max(m_longest, gap);
    m_overFrame += gap > Frame ? 1 : 0;
    const double work = threadWork();
    m_mostWork = std::max(m_mostWork, work - m_workBefore);
    m_workBefore = work;
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, u"Writes the results to FILE, too."_s, u"FILE"_s};
}

bool writeResults(const QString &file, const QJsonObject &results)
{
    if (file.isEmpty())
        return true;
    QFile output(file);
    const QByteArray text = QJsonDocument(results).toJson();
    if (output.open(QIODevice::WriteOnly) && output.write(text) == text.size())
        return true;
    std::fprintf(stderr, "%s cannot be written: %s\n", qPrintable(file),
                 qPrintable(output.errorString()));
    return false;
}

} // namespace tokendeck::bench
