// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report.h"

#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tokendeck::bench {

void BenchReport::add(const QString &name, double value, double target, const QString &yardstick,
                      double measure)
{
    const bool holds = target <= 0 || value <= target;
    const char *verdict = holds ? "holds" : "MISSED";
    std::printf("%-52s %9.2f ms  %-8s %s %.3f ms\n", qPrintable(name), value,
                target <= 0 ? "" : verdict, qPrintable(yardstick), measure);
    std::fflush(stdout);
    m_results.append(QJsonObject{{u"name"_s, name},
                                 {u"milliseconds"_s, value},
                                 {u"target"_s, target},
                                 {u"holds"_s, holds},
                                 {u"yardstick"_s, yardstick},
                                 {u"yardstickMilliseconds"_s, measure}});
}

} // namespace tokendeck::bench
