// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>

namespace tokendeck::bench {

//! The table of a benchmark: each number beside its target and the yardstick of the same run.
class BenchReport {
public:
    //! Prints a line at once. All are in ms; without a \p target, 0, the number is only told.
    void add(const QString &name, double value, double target, const QString &yardstick,
             double measure);
    //! For writeResults().
    [[nodiscard]] const QJsonArray &results() const { return m_results; }

private:
    QJsonArray m_results;
};

} // namespace tokendeck::bench
